// The map with mouse and fingers: wheel, drag, double click, buttons, pinch.
import { test, expect } from '../test.js';

test.beforeEach(async ({ atlas }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
});

/** What lies under a point of the window stays there: distance of the drawn middle of a district, in CSS pixels. */
const middleOf = async (atlas, ags) => {
  const { x, y, width, height } = await atlas.drawn(ags);
  return { x: x + width / 2, y: y + height / 2 };
};

test('the wheel zooms around the pointer', async ({ atlas, page }) => {
  const before = atlas.view();
  const anchor = await middleOf(atlas, '03241');
  await page.mouse.move(anchor.x, anchor.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => atlas.view().zoom).toBeGreaterThan(before.zoom);
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  expect(Math.hypot(after.x - anchor.x, after.y - anchor.y), 'what is under the pointer stays under it').toBeLessThan(12);
  await page.mouse.wheel(0, 240);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => atlas.view().zoom).toBeLessThan(before.zoom);
});

test('dragging moves the map with the pointer', async ({ atlas, page }) => {
  const before = await middleOf(atlas, '03241');
  const start = await atlas.freePointIn('03241');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 120, start.y + 60, { steps: 6 });
  await page.mouse.up();
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  expect(Math.abs(after.x - (before.x - 120))).toBeLessThan(6);
  expect(Math.abs(after.y - (before.y + 60))).toBeLessThan(6);
  expect(atlas.parameter('region'), 'a drag that ends on a district does not choose it').toEqual([]);
});

test('a double click zooms in and chooses nothing', async ({ atlas, page }) => {
  const before = atlas.view();
  const { x, y } = await atlas.freePointIn('03241');
  await page.mouse.dblclick(x, y);
  await expect.poll(() => atlas.view().zoom).toBeGreaterThan(before.zoom + 0.4);
  await atlas.atRest();
  await expect.poll(() => atlas.parameter('region')).toEqual([]);
});

test('the buttons zoom in, out, and show the whole state', async ({ atlas, oracle }) => {
  const { zoom } = atlas.view();
  await atlas.zoomButton('in').click();
  await expect.poll(() => atlas.view().zoom).toBeGreaterThan(zoom);
  await atlas.zoomButton('out').click();
  await expect.poll(() => atlas.view().zoom).toBeCloseTo(zoom, 1);
  await atlas.zoomButton('fit').click();
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({}));
});

test('a map that is drawn stays drawn while it is dragged far away and back', async ({ atlas, page, oracle }) => {
  await atlas.zoomButton('fit').click();
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({}));
  await atlas.atRest();
  const before = await middleOf(atlas, '03241');
  const start = await atlas.freePointIn('03241');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 300, start.y + 200, { steps: 8 });
  await page.mouse.move(start.x, start.y, { steps: 8 });
  await page.mouse.up();
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  expect(await atlas.marked()).toBe(oracle.placed({}));
});

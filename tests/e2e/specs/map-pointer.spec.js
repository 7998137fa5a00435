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
  await atlas.frames(12);
  await page.mouse.up();
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  expect(Math.abs(after.x - (before.x - 120))).toBeLessThan(6);
  expect(Math.abs(after.y - (before.y + 60))).toBeLessThan(6);
  await expect.poll(() => atlas.parameter('region'), 'a drag that ends on a district does not choose it').toEqual([]);
});

/**
 * Drags by `way` within some 40 milliseconds and lets go on the way. The events are made in the page, so that the time
 * between them does not depend on how busy the machine is.
 */
async function throwMap(atlas, page, way) {
  const start = await atlas.freePointIn('03241');
  await page.evaluate(({ start, way }) => {
    const target = document.elementFromPoint(start.x, start.y);
    const send = (type, part) => target.dispatchEvent(new PointerEvent(type, {
      bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse', button: type === 'pointermove' ? -1 : 0,
      clientX: start.x + way.x * part, clientY: start.y + way.y * part,
    }));
    send('pointerdown', 0);
    for (let step = 1; step <= 5; step += 1) {
      const begin = performance.now();
      while (performance.now() - begin < 8);
      send('pointermove', step / 5);
    }
    send('pointerup', 1);
  }, { start, way });
  return start;
}

test('a map that is let go of on the way glides on, the same way, and comes to rest', async ({ atlas, page }) => {
  const before = await middleOf(atlas, '03241');
  await throwMap(atlas, page, { x: -100, y: 50 });
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  const way = { x: after.x - before.x, y: after.y - before.y };
  expect(way.x).toBeLessThan(-112);
  expect(way.x, 'no further than the fastest throw goes').toBeGreaterThan(-100 - 550);
  expect(Math.abs(way.y / way.x + 0.5), 'in the direction of the hand').toBeLessThan(0.1);
  await expect.poll(() => atlas.parameter('region')).toEqual([]);
});

test('a hand on the map catches it', async ({ atlas, page }) => {
  const { x, y } = await throwMap(atlas, page, { x: -200, y: 0 });
  await page.mouse.move(x, y);
  await page.mouse.down();
  const caught = await middleOf(atlas, '03241');
  await atlas.frames(20);
  const later = await middleOf(atlas, '03241');
  await page.mouse.up();
  expect(Math.hypot(later.x - caught.x, later.y - caught.y)).toBeLessThan(2);
});

test('the map is not laid out anew while it is dragged: no script waits for the layout', async ({ atlas, page, browser }) => {
  const start = await atlas.freePointIn('03241');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y, { steps: 3 });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
  for (let step = 1; step <= 30; step += 1) {
    await page.mouse.move(start.x + 20 + step * 4, start.y + step * 2);
    await atlas.frames(1);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await page.mouse.up();
  const named = (name) => traceEvents.filter((event) => event.name === name);
  expect(named('EventDispatch').filter(({ args }) => args.data?.type === 'pointermove').length, 'the drag is in the trace').toBeGreaterThan(20);
  const forced = [...named('Layout'), ...named('UpdateLayoutTree')].filter(({ args }) => args.beginData?.stackTrace);
  expect(forced.map(({ name, args }) => `${name}: ${JSON.stringify(args.beginData.stackTrace[0])}`)).toEqual([]);
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
  await atlas.frames(12);
  await page.mouse.up();
  await atlas.atRest();
  const after = await middleOf(atlas, '03241');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  expect(await atlas.marked()).toBe(oracle.placed({}));
});

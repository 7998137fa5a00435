// What lies far off the map is not drawn: the closer the view, the fewer shapes.
import { test, expect } from '../test.js';

/** How many shapes there are in a layer, and how many of them lie further off than the map is wide or high. */
const shapesIn = (atlas, layer) => atlas.map.evaluate((map, selector) => {
  const frame = map.getBoundingClientRect();
  const reach = Math.max(frame.width, frame.height);
  const boxes = [...map.querySelectorAll(selector)].map((shape) => shape.getBoundingClientRect());
  const isFar = ({ left, right, top, bottom }) => right < frame.left - reach || left > frame.right + reach || bottom < frame.top - reach || top > frame.bottom + reach;
  return { all: boxes.length, far: boxes.filter(isFar).length };
}, layer);

test('a closer view holds only the neighbours and waters that lie near', async ({ atlas, page }) => {
  await atlas.open('#7/52.6/9.2');
  await expect.poll(async () => (await shapesIn(atlas, '.context path')).all).toBeGreaterThan(15);
  await page.evaluate(() => { location.hash = '#13/52.37/9.73'; });
  await atlas.atRest();
  await expect.poll(async () => (await shapesIn(atlas, '.context path')).all).toBeLessThan(8);
  for (const layer of ['.context path', '.water path', '.municipality', '.district[d^="M"]']) {
    expect((await shapesIn(atlas, layer)).far, layer).toBe(0);
  }
  await page.evaluate(() => { location.hash = '#7/52.6/9.2'; });
  await atlas.atRest();
  await expect.poll(async () => (await shapesIn(atlas, '.context path')).all).toBeGreaterThan(15);
});

test('a district that lies far off has no shape, and keeps its count and name', async ({ atlas, oracle, page }) => {
  await atlas.open('#13/52.37/9.73');
  await atlas.atRest();
  await expect(page.locator('.district:not([d^="M"])')).not.toHaveCount(0);
  await expect(atlas.district('03241')).toHaveAttribute('d', /^M/);
  await expect(page.locator('.district')).toHaveCount(oracle.districts.length);
  await atlas.expectCounts(oracle, {});
  await atlas.choose('field', 'housing');
  await atlas.expectCounts(oracle, { field: ['housing'] });
});

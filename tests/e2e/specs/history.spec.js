// Back and forward: choosing makes a step, panning and zooming do not.
import { test, expect } from '../test.js';

test('back undoes one choice after the other, forward repeats them', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await atlas.choose('group', 'women');
  await atlas.expectCounts(oracle, { field: ['language'], group: ['women'] });
  await page.goBack();
  await atlas.expectCounts(oracle, { field: ['language'] });
  await expect(atlas.option('group', 'women')).not.toBeChecked();
  await page.goBack();
  await atlas.expectCounts(oracle, {});
  await page.goForward();
  await atlas.expectCounts(oracle, { field: ['language'] });
  await page.goForward();
  await atlas.expectCounts(oracle, { field: ['language'], group: ['women'] });
  await expect(atlas.option('group', 'women')).toBeChecked();
});

test('each choice makes exactly one step', async ({ atlas, oracle, page }) => {
  await atlas.open();
  const before = await page.evaluate(() => history.length);
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await atlas.choose('field', 'labour');
  await atlas.expectCounts(oracle, { field: ['language', 'labour'] });
  await expect.poll(() => atlas.parameter('field')).toEqual(['labour', 'language']);
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
});

test('panning and zooming change the address without making a step', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  const before = await page.evaluate(() => history.length);
  await atlas.zoomButton('in').click();
  await expect.poll(() => atlas.view()).not.toBeNull();
  await atlas.atRest();
  const { x, y } = await atlas.mapCentre();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await atlas.frames(12);
  await page.mouse.up();
  await atlas.atRest();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect.poll(() => atlas.parameter('field')).toEqual(['language']);
  await page.goBack();
  await atlas.expectCounts(oracle, {});
});

test('the view of the map outlives choosing a filter and opening an entry', async ({ atlas, oracle, page }) => {
  await atlas.open('#9/52.4/9.7');
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  expect(atlas.view().zoom).toBeCloseTo(9, 1);
  const [id] = await atlas.listed();
  await atlas.link(id).click();
  await expect(atlas.entry).toBeVisible();
  await page.goBack();
  await atlas.expectCounts(oracle, { field: ['language'] });
  expect(atlas.view().zoom).toBeCloseTo(9, 1);
});

test('choosing does not scroll the list of filters away', async ({ atlas, oracle, page }) => {
  await atlas.open();
  const option = atlas.option('group', oracle.options.group[2]);
  await atlas.unfold(option);
  await option.scrollIntoViewIfNeeded();
  const before = (await option.boundingBox()).y;
  await option.check();
  await expect.poll(() => atlas.parameter('group')).toEqual([oracle.options.group[2]]);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // A row of chips above may push it down, but not out of sight.
  expect(Math.abs((await option.boundingBox()).y - before)).toBeLessThan(160);
});

test('back from an entry brings the list back to where it was', async ({ atlas, page }) => {
  await atlas.open();
  const ids = await atlas.listed();
  const deep = ids[Math.min(30, ids.length - 1)];
  await atlas.link(deep).scrollIntoViewIfNeeded();
  await atlas.link(deep).click();
  await expect(page.locator(`article[data-entry="${deep}"]`)).toBeVisible();
  await page.locator('a[data-back]').click();
  await expect(atlas.link(deep)).toBeInViewport();
  await expect(atlas.link(deep)).toBeFocused();
});

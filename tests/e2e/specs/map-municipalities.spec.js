// Municipalities are loaded and drawn once the reader is close enough, not before.
import { test, expect } from '../test.js';

const file = /\/data\/municipalities\.geojson/;

test('the first view does not load the municipalities', async ({ atlas, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => file.test(path))).toEqual([]);
});

test('from zoom 9 on the municipalities are drawn', async ({ atlas, page }) => {
  await atlas.open('#8.8/52.37/9.73');
  await atlas.atRest();
  const before = await atlas.map.locator('path').count();
  const loaded = page.waitForResponse((response) => file.test(response.url()));
  await atlas.zoomButton('in').click();
  await loaded;
  await expect.poll(() => atlas.map.locator('path').count()).toBeGreaterThan(before);
});

test('a link into a town loads the municipalities at once', async ({ atlas, page }) => {
  const loaded = page.waitForResponse((response) => file.test(response.url()));
  await atlas.open('#10/52.37/9.73');
  expect((await loaded).ok()).toBe(true);
});

test('without the file of the municipalities the atlas goes on working', async ({ atlas, page, oracle }) => {
  atlas.allow(/municipalities/, /Failed to load resource/);
  await page.route(file, (route) => route.abort());
  await atlas.open('#10/52.37/9.73');
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
});

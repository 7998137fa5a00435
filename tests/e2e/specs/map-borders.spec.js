// Finer borders: fetched when the view comes close, not before; the coarse ones stand until then, and when they do not come.
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

const file = /\/data\/borders\.geojson/;

/** Vertices that are drawn of the districts. */
const vertices = (atlas) => atlas.map.evaluate((map) => [...map.querySelectorAll('.district[d^="M"]')].reduce((sum, { attributes }) => sum + attributes.d.value.split(/[ -]/).length, 0));

const shapes = (atlas) => atlas.map.locator('svg path[d^="M"]:not([data-mark] *)');

/** The addresses that are asked for, as they are. */
const requests = (page) => {
  const asked = [];
  page.on('request', (request) => file.test(request.url()) && asked.push(request.url()));
  return asked;
};

test('a view of the state does not load the finer borders, one of a town does, once', async ({ atlas, page }) => {
  const asked = requests(page);
  await atlas.open('#8/52.37/9.73');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.evaluate(() => { location.hash = '#10.9/52.37/9.73'; });
  await atlas.atRest();
  await expect(page.locator('.municipality').first()).toBeAttached();
  const coarse = await vertices(atlas);
  expect(asked).toEqual([]);
  const loaded = page.waitForResponse((response) => file.test(response.url()));
  await page.evaluate(() => { location.hash = '#11/52.37/9.73'; });
  expect((await loaded).ok()).toBe(true);
  await expect.poll(() => vertices(atlas)).toBeGreaterThan(4 * coarse);
  await page.evaluate(() => { location.hash = '#9/52.37/9.73'; });
  await atlas.atRest();
  await expect.poll(() => vertices(atlas), 'far away the coarse ones are back').toBeLessThan(4 * coarse);
  await page.evaluate(() => { location.hash = '#12/52.5/9.9'; });
  await atlas.atRest();
  await expect.poll(() => vertices(atlas)).toBeGreaterThan(coarse);
  expect(asked).toHaveLength(1);
});

test('a link into a town loads them at once', async ({ atlas, page }) => {
  const asked = requests(page);
  await atlas.open('#12/52.37/9.73');
  await atlas.atRest();
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
});

for (const place of ['52.37/9.73', '53.08/8.8', '53.7/7.7']) {
  test(`in the closest views at ${place} there are few shapes, and none far off`, async ({ atlas, page }) => {
    const loaded = page.waitForResponse((response) => file.test(response.url()));
    await atlas.open(`#14/${place}`);
    await (await loaded).finished();
    await atlas.atRest();
    await expect.poll(() => shapes(atlas).count()).toBeLessThan(60);
    const far = await shapes(atlas).evaluateAll((all) => {
      const frame = document.querySelector('[data-map]').getBoundingClientRect();
      const isFar = ({ left, right, top, bottom }) => right < frame.left - frame.width || left > frame.right + frame.width || bottom < frame.top - frame.height || top > frame.bottom + frame.height;
      return all.filter((shape) => isFar(shape.getBoundingClientRect())).map((shape) => shape.parentElement.getAttribute('class'));
    });
    expect(far).toEqual([]);
  });
}

test('what stands on the map is told of the same districts, however finely they are drawn', async ({ atlas, oracle, page }) => {
  const loaded = page.waitForResponse((response) => file.test(response.url()));
  await atlas.open('#12/52.37/9.73');
  await (await loaded).finished();
  await atlas.expectCounts(oracle, {});
  await atlas.clickDistrict('03241');
  await atlas.expectCounts(oracle, { region: ['03241'] });
  await expect(atlas.map.locator('.chosen-borders path')).toHaveCount(1);
});

const broken = (change) => {
  const borders = readData('borders.geojson');
  change(borders.features[7]);
  return JSON.stringify(borders);
};

for (const [what, body] of [
  ['no file', undefined],
  ['a page in its place', '<!doctype html><title>Nicht gefunden</title>'],
  ['half a position in it', broken((feature) => { feature.geometry.coordinates[1] = [9]; })],
  ['a line without areas', broken((feature) => { feature.properties.areas = []; })],
]) {
  test(`with ${what} the coarse borders stand, and only the console says so`, async ({ atlas, oracle, page }) => {
    atlas.allow(/borders/, /Failed to load resource/);
    const told = [];
    page.on('console', (message) => /borders/.test(message.text() + message.location().url) && told.push(message.text()));
    if (body === undefined) await page.route(file, (route) => route.abort());
    else await atlas.serve('data/borders.geojson', body);
    await atlas.open('#10.9/52.37/9.73');
    await atlas.atRest();
    const coarse = await atlas.district('03241').getAttribute('d');
    await page.evaluate(() => { location.hash = '#12/52.37/9.73'; });
    await atlas.atRest();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await atlas.atRest();
    await expect(atlas.district('03241')).toHaveAttribute('d', coarse);
    await expect(page.locator('.municipality').first()).toBeAttached();
    await expect(page.locator('[role="alert"]:visible')).toHaveCount(0);
    await atlas.choose('field', 'language');
    await atlas.expectCounts(oracle, { field: ['language'] });
  });
}

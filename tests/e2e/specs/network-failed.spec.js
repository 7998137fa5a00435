// A file of the first view does not come, or not as it should: the page says so, and a button tries again.
import { firstViewFiles } from '../atlas.js';
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

const failures = {
  'cannot be reached': (route) => route.abort('connectionfailed'),
  'answers 500': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' }),
  'answers 404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  'is a web page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><html data-state="loading"><title>Anmeldung</title>Bitte melden Sie sich an.' }),
};

for (const file of firstViewFiles) {
  for (const [what, answer] of Object.entries(failures)) {
    test(`when ${file} ${what}, a notice offers to try again, and that works`, async ({ atlas, oracle, page }) => {
      atlas.allow(/./);
      await page.route(atlas.pattern(file), answer);
      await atlas.visit();
      await atlas.saysFailed();
      await expect(atlas.failed).toContainText(/\p{L}{4,}.*\p{L}{4,}/u);
      await expect(atlas.failed, 'no technical text on the page').not.toContainText(/\[object|undefined|JsValue|panicked|Error\(/);
      await page.unrouteAll();
      await atlas.retry.click();
      await atlas.ready();
      await expect(atlas.failed).toBeHidden();
      await atlas.expectCounts(oracle, {});
    });
  }

  test(`when ${file} never comes, waiting ends with a notice, and trying again works`, async ({ atlas, oracle, page }) => {
    atlas.allow(/./);
    await page.clock.install();
    await page.route(atlas.pattern(file), () => {});
    await atlas.visit();
    // Time runs fast until the patience of the page is at its end, one retry included.
    await expect(async () => {
      await page.clock.fastForward('00:20');
      await atlas.saysFailed(250);
    }).toPass({ timeout: 15_000 });
    await page.unrouteAll();
    await atlas.retry.click();
    await atlas.ready();
    await atlas.expectCounts(oracle, {});
  });

  test(`when ${file} fails once, the page tries again by itself`, async ({ atlas, oracle, page }) => {
    atlas.allow(/./);
    let asked = 0;
    await page.route(atlas.pattern(file), (route) => {
      asked += 1;
      return asked === 1 ? route.abort('connectionreset') : route.continue();
    });
    await atlas.open();
    await expect(atlas.failed).toBeHidden();
    expect(asked).toBe(2);
    await atlas.expectCounts(oracle, {});
  });
}

test('when the file of the initiatives is empty, a notice offers to try again', async ({ atlas }) => {
  atlas.allow(/./);
  await atlas.serveInitiatives('');
  await atlas.visit();
  await atlas.saysFailed();
});

test('trying again while it still fails leaves the notice and its button', async ({ atlas, page }) => {
  atlas.allow(/./);
  await page.route(atlas.pattern('data/initiatives.geojson'), (route) => route.abort());
  await atlas.visit();
  await atlas.saysFailed();
  const again = page.waitForRequest((request) => atlas.pattern('data/initiatives.geojson')(new URL(request.url())));
  await atlas.retry.click();
  await again;
  await atlas.saysFailed();
});

test('the notice keeps the address, so that trying again shows what was asked for', async ({ atlas, oracle, page }) => {
  atlas.allow(/./);
  await page.route(atlas.pattern('data/initiatives.geojson'), (route) => route.abort());
  await atlas.visit('?field=language&region=03241');
  await atlas.saysFailed();
  await page.unrouteAll();
  await atlas.retry.click();
  await atlas.ready();
  await atlas.expectCounts(oracle, { field: ['language'], region: ['03241'] });
});

test('without the file about the alliance its page says so, and the atlas goes on', async ({ atlas, oracle, page }) => {
  atlas.allow(/about/, /Failed to load resource/);
  await page.route(atlas.pattern('data/about.de.json'), (route) => route.abort());
  await atlas.visit('about');
  await expect(atlas.main).toContainText(/\p{L}{4,}/u);
  const retry = atlas.main.locator('button[data-retry]');
  await expect(retry).toBeVisible({ timeout: 15_000 });
  await page.unrouteAll();
  await retry.click();
  await expect(atlas.main).toContainText('2015');
  await atlas.open();
  await atlas.expectCounts(oracle, {});
});

test('without the gazetteer the search still knows titles and places', async ({ atlas, oracle, page }) => {
  atlas.allow(/places/, /Failed to load resource/);
  await page.route(atlas.pattern('data/places.json'), (route) => route.abort());
  await atlas.open();
  await atlas.search.fill('lueneburg');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: 'lueneburg' }));
});

test('without the map\'s background and the other language\'s summaries the atlas goes on', async ({ atlas, oracle, page }) => {
  atlas.allow(/context|initiatives\.en/, /Failed to load resource/);
  for (const file of ['data/context.geojson', 'data/initiatives.en.json']) await page.route(atlas.pattern(file), (route) => route.abort());
  const initiative = oracle.passing({}).find(({ summary }) => summary?.en && summary?.de);
  await atlas.open(`initiative/${initiative.id}?lang=en`);
  const summary = atlas.entry.locator('.entry__summary');
  await expect(summary).toHaveText(initiative.summary.de);
  await expect(summary).toHaveAttribute('lang', 'de');
  await atlas.open('?field=housing');
  await atlas.expectCounts(oracle, { field: ['housing'] });
});

test('without the addresses of the sources an entry says that its own is not there', async ({ atlas, oracle, page }) => {
  atlas.allow(/initiatives\.sources/, /Failed to load resource/);
  await page.route(atlas.pattern('data/initiatives.sources.json'), (route) => route.abort());
  const initiative = oracle.passing({}).find(({ source }) => source.year);
  await atlas.open(`initiative/${initiative.id}`);
  await expect(atlas.entry).toContainText('Die Adresse der Quelle liegt nicht vor.');
  await expect(atlas.entry).toContainText(String(initiative.source.year));
});

test('a border with half a position ends with a notice that names file and line', async ({ atlas, page }) => {
  atlas.allow(/regions/);
  const regions = readData('regions.geojson');
  regions.features[0].geometry.coordinates[0][0] = [9];
  await atlas.serve('data/regions.geojson', JSON.stringify(regions));
  await atlas.visit();
  await atlas.saysFailed();
  await expect(page.locator('[data-failure-detail]')).toContainText('line 1 of `regions.geojson`');
});

test('a background with half a position is left out, and the atlas goes on', async ({ atlas, oracle }) => {
  atlas.allow(/context/);
  const context = readData('context.geojson');
  context.features[0].geometry.coordinates[0] = [[9]];
  await atlas.serve('data/context.geojson', JSON.stringify(context));
  await atlas.open();
  await atlas.expectCounts(oracle, {});
});

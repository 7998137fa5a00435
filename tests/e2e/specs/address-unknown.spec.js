// Links that are old, mistyped or made up: what is not known is ignored without harm.
import { test, expect } from '../test.js';

const harmless = [
  '?field=gardening&region=99999,atlantis&group=martians&organisation=guild', '?match=some&ended=perhaps&sort=weight', '?lang=xx',
  '?utm_source=newsletter&fbclid=1', '?field=&region=,,,&q=', '?region=%00&field=%FF%FE', '?=&&==', '?field=__proto__&region=constructor',
  '#nowhere', '#99/999/999', '#NaN/NaN/NaN', '#8/52.5', '#-5/52/9', '#8/52/9/4/x',
];

for (const address of harmless) {
  test(`the address ${address} shows the whole atlas`, async ({ atlas, oracle }) => {
    await atlas.open(address);
    await atlas.expectCounts(oracle, {});
    await expect(atlas.map).toBeVisible();
    const shape = await atlas.drawn('03241');
    expect(shape.width, 'the map shows something').toBeGreaterThan(5);
  });
}

test('among known values an unknown one is passed over', async ({ atlas, oracle }) => {
  await atlas.open('?field=gardening,language&region=99999,03241');
  await atlas.expectCounts(oracle, { field: ['language'], region: ['03241'] });
});

test('a value said twice counts once', async ({ atlas, oracle }) => {
  await atlas.open('?field=language,language&field=labour');
  const counts = await atlas.counts();
  expect([oracle.total({ field: ['language'] }), oracle.total({ field: ['language', 'labour'] })]).toContain(counts.total);
  await expect(atlas.page.locator('[data-chip="field:language"]')).toHaveCount(1);
});

test('markup in the search is only text', async ({ atlas }) => {
  await atlas.open('?q=%3Cimg%20src%3Dx%20onerror%3D%22window.injected%3D1%22%3E');
  await expect(atlas.search).toHaveValue('<img src=x onerror="window.injected=1">');
  await expect(atlas.empty).toBeVisible();
  expect(await atlas.page.evaluate(() => window.injected)).toBeUndefined();
  await expect(atlas.page.locator('img[src="x"]')).toHaveCount(0);
});

test('a very long search does no harm', async ({ atlas }) => {
  await atlas.open(`?q=${'x'.repeat(4000)}`);
  await expect(atlas.empty).toBeVisible();
  expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});

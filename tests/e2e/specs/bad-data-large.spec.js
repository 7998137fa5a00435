// Files that are too much: 100 MB, brackets without end, texts without end. Made while the test runs.
import { crowd, collection, initiative } from '../builder.js';
import { startProxy } from '../proxy.js';
import { test, expect } from '../test.js';

/** Waits until the page has an answer, whichever it is. */
async function settled(atlas, timeout = 25_000) {
  await expect(atlas.html).toHaveAttribute('data-state', /^(ready|failed)$/, { timeout });
  return atlas.html.getAttribute('data-state');
}

test('a file of 100 MB ends in an answer, and the page can still be used', async ({ atlas, page, baseURL }) => {
  test.setTimeout(120_000);
  atlas.allow(/./);
  const feature = Buffer.from(`,${JSON.stringify(initiative('same', { summary: { de: 'x'.repeat(3000) } }))}`);
  const proxy = await startProxy(baseURL, '/data/initiatives.geojson', (answer) => {
    answer.writeHead(200, { 'content-type': 'application/geo+json' });
    answer.write(`{"type":"FeatureCollection","features":[${JSON.stringify(initiative('first'))}`);
    let left = 100_000_000;
    const pour = () => {
      while (left > 0) {
        left -= feature.length;
        if (!answer.write(feature)) return answer.once('drain', pour);
      }
      return answer.end(']}');
    };
    answer.on('error', () => {});
    pour();
  });
  try {
    atlas.base = proxy.address;
    await atlas.visit();
    const state = await settled(atlas, 90_000);
    if (state === 'failed') {
      await expect(atlas.failed).toBeVisible();
      await expect(atlas.retry).toBeVisible();
    } else {
      await expect(atlas.article('first')).toBeVisible();
    }
    expect(await page.evaluate(() => 1 + 1), 'the page answers').toBe(2);
  } finally {
    await proxy.close();
  }
});

for (const [what, body] of [
  ['a hundred thousand opening brackets', '['.repeat(100_000)],
  ['a feature nested a hundred thousand times', `{"type":"FeatureCollection","features":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)},${JSON.stringify(initiative('good-1'))}]}`],
  ['coordinates nested fifty thousand times', `{"type":"FeatureCollection","features":[{"type":"Feature","id":"deep","properties":{},"geometry":{"type":"Point","coordinates":${'['.repeat(50_000)}${']'.repeat(50_000)}}},${JSON.stringify(initiative('good-1'))}]}`],
  ['a key repeated a hundred thousand times', `{"type":"FeatureCollection","features":[{"type":"Feature","id":"keys",${'"id":"keys",'.repeat(100_000)}"properties":{},"geometry":null},${JSON.stringify(initiative('good-1'))}]}`],
]) {
  test(`${what}: the page answers`, async ({ atlas }) => {
    atlas.allow(/./);
    await atlas.serveInitiatives(body);
    await atlas.visit();
    if ((await settled(atlas)) === 'failed') {
      await expect(atlas.retry).toBeVisible();
    } else {
      await expect(atlas.article('good-1')).toBeVisible();
      await expect(atlas.problems).toBeVisible();
    }
  });
}

test('texts of a megabyte neither hang the page nor push it apart', async ({ atlas, page }) => {
  atlas.allow(/initiatives|geojson|line/i);
  const long = 'Donaudampfschifffahrt'.repeat(50_000);
  await atlas.serveInitiatives(collection([
    initiative('good-1'),
    initiative('long-title', { title: long }),
    initiative('long-organisation', { organisation: { name: long, type: 'association' } }),
    initiative('long-summary', { summary: { de: long } }),
  ]));
  await atlas.open();
  await expect(atlas.article('good-1')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  await atlas.choose('field', 'language');
  await expect.poll(() => atlas.parameter('field')).toEqual(['language']);
});

test('a thousand initiatives at one point are one mark that opens as a list', async ({ atlas }) => {
  await atlas.serveInitiatives(collection(Array.from({ length: 1000 }, (_, index) => initiative(`same-place-${index}`))));
  await atlas.open('#12/52.6226/10.0807');
  await atlas.atRest();
  await expect(atlas.marks).toHaveCount(1);
  await expect(atlas.marks).toHaveAttribute('data-count', '1000');
  await atlas.marks.click();
  await expect(atlas.stack).toBeVisible();
  await expect(atlas.stack.locator('a[href*="initiative/"]').first()).toBeVisible();
});

test('ids that need escaping can be opened', async ({ atlas, page }) => {
  const ids = ['a/b', 'a b', 'ä-ö', 'a?b=c', 'a#b', '"quoted"', '😀'];
  await atlas.serveInitiatives(collection(ids.map((id) => initiative(id, { title: `Titel von ${id}` }))));
  await atlas.open();
  await expect(atlas.total).toHaveText(String(ids.length));
  for (const id of ids) {
    const link = page.locator('article[data-initiative] a', { hasText: `Titel von ${id}` }).first();
    await link.click();
    await expect(atlas.entry.locator('h1'), id).toHaveText(`Titel von ${id}`);
    await atlas.reload();
    await expect(atlas.entry.locator('h1'), `${id} after a reload`).toHaveText(`Titel von ${id}`);
    await page.locator('a[data-back]').click();
    await expect(atlas.results).toBeVisible();
  }
});

test('more initiatives than there are today are all counted', async ({ atlas }) => {
  const many = crowd(2000, 7);
  await atlas.serveInitiatives(many);
  await atlas.open();
  await expect.poll(() => atlas.marked()).toBe(2000);
});

// Files as people make them: nothing panics, hangs or injects; what is broken is listed, what is sound is shown.
// Each file stands in ../fixtures, its README says what it shows.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, expect } from '../test.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');

/** Serves a fixture as the initiatives and opens the atlas. Messages about it in the console are wanted. */
async function openWith(atlas, file) {
  atlas.allow(/initiatives|geojson|line \d+|Zeile|feature|problem/i);
  await atlas.serveInitiatives(readFileSync(join(folder, file)));
  await atlas.open();
}

/** Ids of everything in the list. */
const everything = async (atlas) => [...(await atlas.listed()), ...(await atlas.listedStatewide())].sort();

/** Files with broken features: the ids to be shown, and the ids to be listed as problems (once each unless said otherwise). */
const partly = {
  'wrong-types.geojson': {
    shown: ['good-1', 'good-2'],
    listed: ['title-is-a-number', 'title-is-a-list', 'fields-is-a-text', 'fields-holds-numbers', 'organisation-is-a-text', 'properties-is-a-list', 'coordinates-are-texts', 'geometry-is-a-line', 'since-is-a-text', 'summary-is-a-text', 'source-is-a-text', 'contact-is-a-list'],
  },
  'missing-properties.geojson': {
    shown: ['good-1', 'good-2'],
    listed: ['no-title', 'blank-title', 'no-organisation', 'no-organisation-name', 'no-fields', 'empty-fields', 'no-source', 'no-source-url', 'no-properties', 'null-properties'],
  },
  'swapped-coordinates.geojson': { shown: ['good-1'], listed: ['swapped-1', 'swapped-2'] },
  'outside.geojson': { shown: ['good-1'], listed: ['beyond-the-poles', 'beyond-the-date-line', 'null-island', 'munich', 'in-metres'] },
  'nan.geojson': { shown: ['good-1', 'good-2'], listed: [/nan|NaN|expected|Zeile|gültig|gelesen/] },
  'duplicate-ids.geojson': { shown: ['good-1', 'twice'], listed: ['twice'] },
  'unknown-codes.geojson': { shown: ['good-1', 'one-field-unknown', 'unknown-group', 'unknown-organisation-type'], listed: ['one-field-unknown', 'unknown-group', 'unknown-organisation-type', 'all-fields-unknown', 'unknown-status', 'unknown-scope'] },
  'javascript-links.geojson': { shown: ['data-website', 'good-1', 'javascript-email', 'javascript-source', 'javascript-website', 'spaced-javascript', 'vbscript-website'], listed: ['javascript-website', 'javascript-source', 'data-website', 'spaced-javascript', 'vbscript-website', 'javascript-email'] },
  'missing-marks.geojson': { shown: ['good-1', 'good-2', 'good-3'], listed: [/Zeile 3/, /Zeile 5/] },
  'truncated.geojson': { shown: ['good-1', 'good-2'], listed: [/./] },
  'windows-1252.geojson': { shown: ['umlauts-1', 'umlauts-2'], listed: [/UTF-8|Windows|Zeichen/] },
};

for (const [file, { shown, listed }] of Object.entries(partly)) {
  test(`${file}: the sound initiatives are shown, each problem is listed`, async ({ atlas }) => {
    await openWith(atlas, file);
    await expect.poll(() => everything(atlas)).toEqual(shown);
    await expect(atlas.problems).toBeVisible();
    const items = atlas.problems.locator('li');
    await atlas.problems.locator('summary').click();
    for (const id of listed) await expect(items.filter({ hasText: id }).first(), `${id} is listed`).toBeVisible();
    await expect(atlas.problems.locator('summary')).toContainText(/\d/);
    expect(await items.count()).toBeGreaterThanOrEqual(listed.length);
  });
}

test('Windows-1252 is read with its umlauts', async ({ atlas }) => {
  await openWith(atlas, 'windows-1252.geojson');
  await expect(atlas.article('umlauts-1')).toContainText('Café für Grüße');
});

test('links that would run a script are never links', async ({ atlas, page }) => {
  await openWith(atlas, 'javascript-links.geojson');
  const hrefs = () => page.evaluate(() => [...document.querySelectorAll('a[href], area[href], form[action], iframe[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src'))
    .filter((href) => !/^(https?:|mailto:|tel:|[#/?.]|[a-z0-9-]+(\/|$|\?))/i.test(href) || /script:/i.test(href.replace(/\s/g, '').slice(0, 30))));
  expect(await hrefs()).toEqual([]);
  for (const id of await atlas.listed()) {
    await atlas.link(id).click();
    await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
    expect(await hrefs(), id).toEqual([]);
    await page.locator('a[data-back]').click();
    await expect(atlas.results).toBeVisible();
  }
});

test('HTML in texts is shown as it is written and does nothing', async ({ atlas, page }) => {
  await openWith(atlas, 'html-in-texts.geojson');
  await expect.poll(() => everything(atlas)).toEqual(['html-1', 'html-2']);
  await expect(atlas.article('html-1')).toContainText('<img src=x onerror="window.injected=1">');
  await atlas.link('html-1').click();
  await expect(page.locator('article[data-entry="html-1"] h1')).toContainText('<img src=x onerror="window.injected=1">');
  await expect(page.locator('article[data-entry="html-1"]')).toContainText('<script>window.injected=1</script>');
  await expect(page).toHaveTitle(/<img src=x/);
  expect(await page.evaluate(() => window.injected)).toBeUndefined();
  await expect(page.locator('img[src="x"], b:has-text("fett"), iframe')).toHaveCount(0);
});

test('an initiative without a point is in the list and in the counts, but not on the map', async ({ atlas }) => {
  await openWith(atlas, 'null-geometry.geojson');
  await expect.poll(() => everything(atlas)).toEqual(['good-1', 'nowhere-local', 'nowhere-state']);
  await expect(atlas.total).toHaveText('3');
  await expect.poll(() => atlas.marked()).toBe(1);
  await expect(atlas.problems).toBeHidden();
});

test('a byte order mark does no harm', async ({ atlas }) => {
  await openWith(atlas, 'byte-order-mark.geojson');
  await expect.poll(() => everything(atlas)).toEqual(['good-1', 'good-2']);
  await expect(atlas.problems).toBeHidden();
});

test('an empty collection is an atlas without initiatives, not a failure', async ({ atlas }) => {
  await openWith(atlas, 'empty.geojson');
  await expect(atlas.total).toHaveText('0');
  await expect(atlas.map).toBeVisible();
  await expect(atlas.empty).toBeVisible();
  await expect(atlas.failed).toBeHidden();
});

for (const file of ['not-a-collection.json', 'a-list.json', 'a-number.json', 'only-white-space.json']) {
  test(`${file}: the page says that the file holds no initiatives`, async ({ atlas }) => {
    atlas.allow(/./);
    await atlas.serveInitiatives(readFileSync(join(folder, file)));
    await atlas.visit();
    await atlas.saysFailed();
    await expect(atlas.failed).toContainText(/\p{L}{4,}.*\p{L}{4,}/u);
  });
}

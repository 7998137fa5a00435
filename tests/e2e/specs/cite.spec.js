// Citing the view at hand: a link that says which data it is about, and what happens when they have changed.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

const cited = (page, part) => page.locator(`[data-cite="${part}"] pre`);

/** Serves the published initiatives as another version. */
async function serveVersion(atlas, page, version) {
  await page.route(atlas.pattern('data/initiatives.geojson'), async (route) => {
    const answer = await route.fetch();
    const { features } = await answer.json();
    await route.fulfill({ body: JSON.stringify({ type: 'FeatureCollection', version, features }), contentType: 'application/geo+json' });
  });
}

test('link, sentence, BibTeX and CSL-JSON name view, day and version, and the link shows the same', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const choice = { field: ['language'], region: ['03351'] };
  await atlas.open('?field=language&region=03351&lang=de#9/52.62/10.08');
  await atlas.expectCounts(oracle, choice);
  await page.locator('button[data-take-away]').click();
  const link = await cited(page, 'link').textContent();
  const version = new URL(link).searchParams.get('data');
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(new Date());
  const sentence = await cited(page, 'sentence').textContent();
  for (const part of ['Projektatlas Niedersachsen', 'Landkreis Celle, Sprache', link, `abgerufen am ${day}`, `Datenstand ${version}`]) expect(sentence).toContain(part);

  const [csl] = JSON.parse(await cited(page, 'csl').textContent());
  const [read] = new Cite(csl).get({ format: 'real', type: 'json', style: 'csl' });
  expect(read.URL).toBe(link);
  expect(read.type).toBe('webpage');
  const [entry] = new Cite(await cited(page, 'bibtex').textContent()).get({ format: 'real', type: 'json', style: 'csl' });
  expect(entry.URL).toBe(link);
  expect(entry.title).toBe('Landkreis Celle, Sprache');
  expect(entry.author[0]).toEqual({ family: 'Projektatlas Niedersachsen' });
  expect(entry.accessed['date-parts'][0]).toEqual(read.accessed['date-parts'][0]);
  expect(entry.note).toContain(version);

  await page.goto(link);
  await atlas.ready();
  await atlas.expectCounts(oracle, choice);
  expect(atlas.view().zoom).toBeCloseTo(9, 1);
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

test('a button copies the link', async ({ atlas, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await atlas.open('?field=housing');
  await page.locator('button[data-take-away]').click();
  await page.locator('[data-cite="link"] button').click();
  await expect(page.locator('[data-cite="link"] [role="status"]')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await cited(page, 'link').textContent());
});

test('a link to other data says so, with both versions, until the notice is closed', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  await serveVersion(atlas, page, 'aaaabbbbcccc');
  await atlas.open('?field=language&data=f00df00df00d');
  const notice = page.locator('[data-changed]');
  await expect(notice).toContainText('f00df00df00d');
  await expect(notice).toContainText('aaaabbbbcccc');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await notice.locator('button').click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).searchParams.has('data')).toBe(false);
  await expect.poll(() => atlas.parameter('field')).toEqual(['language']);
  await page.locator('button[data-take-away]').click();
  expect(new URL(await cited(page, 'link').textContent()).searchParams.get('data')).toBe('aaaabbbbcccc');
});

test('data without a version are cited without one, and a link that names one says that it is not known', async ({ atlas, page }) => {
  await atlas.serveInitiatives(readData('initiatives.geojson'));
  await atlas.open('?data=f00df00df00d');
  await expect(page.locator('[data-changed]')).toContainText('f00df00df00d');
  await page.locator('button[data-take-away]').click();
  expect(new URL(await cited(page, 'link').textContent()).searchParams.has('data')).toBe(false);
  expect(await cited(page, 'sentence').textContent()).not.toContain('Datenstand');
});

test('what is no version in a link is passed over', async ({ atlas, oracle, page }) => {
  await atlas.open('?data=%3Cb%3E&field=language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await expect(page.locator('[data-changed]')).toHaveCount(0);
});

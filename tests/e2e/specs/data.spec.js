// The page with all data as files: each can be had, and is what the page says of it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

test('each file comes with licence, description, day, size and digest, and is what they say', { tag: '@any-base' }, async ({ atlas, page, request }) => {
  await atlas.open('data');
  const files = page.locator('[data-file]');
  const described = readData('datapackage.json').resources.map(({ path }) => path.replace(/^(atlas|initiatives)\.(json|geojson)$/, '$1.complete.$2'));
  await expect(files).toHaveCount(described.length + 1);
  const names = await files.evaluateAll((entries) => entries.map((entry) => entry.dataset.file));
  expect(names.sort()).toEqual([...described, 'initiatives.csv'].sort());
  for (const file of await files.all()) {
    const name = await file.getAttribute('data-file');
    const link = file.locator('a[download]');
    await expect(link).toHaveAttribute('download', name);
    const content = await (await request.get(await link.evaluate(({ href }) => href))).body();
    const digest = createHash('sha256').update(content).digest('hex');
    await expect(file.locator('[data-checksum]'), name).toHaveText(digest);
    await expect(file, `size of ${name}`).toContainText(`${Math.ceil(content.length / 1000).toLocaleString('de')} kB`);
    await expect(file.locator('a[href^="https://"]').first(), `licence of ${name}`).toBeVisible();
    await expect(file, `day of ${name}`).toContainText(/\d{1,2}\. \p{Letter}+ 20\d\d/u);
    if (/^initiatives|csv$/.test(name) && !name.includes('schema')) await expect(file.locator('a[data-schema]'), name).toBeVisible();
  }
});

test('a press on a file downloads it under its name', { tag: '@any-base' }, async ({ atlas, page }) => {
  await atlas.open('data');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file="districts.csv"] a[download]').click()]);
  expect(download.suggestedFilename()).toBe('districts.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(new URL('../../../data/districts.csv', import.meta.url), 'utf8'));
});

test('every link to another file leads to one', { tag: '@any-base' }, async ({ atlas, page, request }) => {
  await atlas.open('data');
  await expect(page.locator('[data-file]').first()).toBeVisible();
  const links = await page.locator('main a[href*="/data/"]').evaluateAll((all) => [...new Set(all.map(({ href }) => href))]);
  expect(links.filter((link) => link.endsWith('.atom'))).toHaveLength(2);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  const types = { atom: 'application/atom+xml', jsonld: 'application/ld+json', csv: 'text/csv' };
  for (const [ending, type] of Object.entries(types)) {
    const link = links.find((found) => found.endsWith(`.${ending}`));
    expect((await request.get(link)).headers()['content-type'], link).toContain(type);
  }
});

test('the version on the page is that of the data, and programs find feeds and catalogue', async ({ atlas, page, request, baseURL }) => {
  await atlas.open('data');
  const complete = await request.get(new URL('data/initiatives.complete.geojson', baseURL).href);
  const digest = createHash('sha256').update(await complete.body()).digest('hex');
  await expect(page.locator('[data-version]')).toHaveText(digest.slice(0, 12));
  for (const type of ['application/atom+xml', 'application/ld+json']) {
    const link = page.locator(`head link[rel="alternate"][type="${type}"]`).first();
    const href = await link.evaluate(({ href }) => href);
    expect((await request.get(href)).status(), href).toBe(200);
  }
});

test('when the list of files does not come, it can be asked for again', async ({ atlas, page }) => {
  atlas.allow(/manifest\.json/, /Failed to load resource/);
  let broken = true;
  await page.route('**/data/manifest.json', (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()));
  await atlas.open('data');
  const retry = atlas.main.locator('button[data-retry]');
  await expect(retry).toBeVisible();
  broken = false;
  await retry.click();
  await expect(page.locator('[data-file]').first()).toBeVisible();
});

test('the page about the atlas leads there and keeps the filters', async ({ atlas, page }) => {
  await atlas.open('about?field=language');
  await page.locator('#downloads a').click();
  await expect(page.locator('[data-file]').first()).toBeVisible();
  expect(atlas.path()).toBe('data');
  await expect.poll(() => atlas.parameter('field')).toEqual(['language']);
});

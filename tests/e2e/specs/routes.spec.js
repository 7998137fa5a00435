// Each route, opened from outside and reloaded, under the root of a server and under a folder.
import { test, expect } from '../test.js';

test('the first page opens, reloads and asks for nothing outside its folder', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open();
  await atlas.expectCounts(oracle, {});
  await atlas.reload();
  await atlas.expectCounts(oracle, {});
  expect(asked.filter((url) => url.startsWith('http') && !url.startsWith(atlas.base))).toEqual([]);
});

test('a link with filters opens and reloads', { tag: '@any-base' }, async ({ atlas, oracle }) => {
  await atlas.open('?field=language&region=03241#9/52.4/9.7');
  await atlas.expectCounts(oracle, { field: ['language'], region: ['03241'] });
  await atlas.reload();
  await atlas.expectCounts(oracle, { field: ['language'], region: ['03241'] });
});

test('a link to an entry opens and reloads', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const [initiative] = oracle.passing({});
  await atlas.open(`initiative/${initiative.id}`);
  await expect(page.locator(`article[data-entry="${initiative.id}"] h1`)).toHaveText(initiative.title);
  await atlas.reload();
  await expect(page.locator(`article[data-entry="${initiative.id}"] h1`)).toHaveText(initiative.title);
});

test('a link to the page about the alliance opens and reloads', { tag: '@any-base' }, async ({ atlas, page }) => {
  await atlas.open('about');
  await expect(atlas.main.locator('h1')).toBeVisible();
  await expect(atlas.main).toContainText('2015');
  await atlas.reload();
  await expect(atlas.main).toContainText('2015');
});

test('the page about the alliance can be reached from the first page and left again', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
  await atlas.open('?field=language');
  await page.locator('a[href*="about"]:visible').first().click();
  await expect(atlas.main).toContainText('2015');
  expect(atlas.path()).toBe('about');
  await expect.poll(() => atlas.parameter('field'), 'the query is kept across routes').toEqual(['language']);
  await page.goBack();
  await atlas.expectCounts(oracle, { field: ['language'] });
});

test('an entry opens from the list and keeps the query', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const choice = { field: ['housing'] };
  await atlas.open('?field=housing');
  await atlas.expectCounts(oracle, choice);
  const [id] = await atlas.listed();
  const href = await atlas.link(id).getAttribute('href');
  expect(new URL(href, page.url()).href).toBe(new URL(`initiative/${id}?field=housing`, atlas.base).href);
  await atlas.link(id).click();
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  expect(atlas.path()).toBe(`initiative/${id}`);
  await expect.poll(() => atlas.parameter('field')).toEqual(['housing']);
  await page.goBack();
  await atlas.expectCounts(oracle, choice);
});

test('an address that does not exist says so and leads back', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
  atlas.allow(/404/);
  await atlas.visit('gibt/es/nicht');
  await expect(atlas.main.locator('[data-notice="missing"]')).toContainText(/gibt es nicht/);
  await atlas.main.locator('a[href]').first().click();
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
  expect(atlas.path()).toBe('');
});

test('an entry that does not exist says so and leads back', { tag: '@any-base' }, async ({ atlas, page }) => {
  await atlas.visit('initiative/gibt-es-nicht');
  await atlas.ready();
  await expect(page.locator('[data-notice="missing"]')).toContainText(/nicht verzeichnet/);
  await expect(page.locator('article[data-entry]')).toHaveCount(0);
  await page.locator('[data-notice="missing"] a[data-back]').click();
  await expect(atlas.results).toBeVisible();
});

test('an ended initiative can be linked although the first view leaves it out', async ({ atlas, oracle, page }) => {
  const ended = oracle.initiatives.find((initiative) => initiative.status === 'ended');
  test.skip(!ended, 'the data hold no ended initiative');
  await atlas.open(`initiative/${ended.id}`);
  await expect(page.locator(`article[data-entry="${ended.id}"]`)).toContainText(/beendet|ausgelaufen|abgeschlossen/i);
});

test('an entry outside the chosen filter can be linked', async ({ atlas, oracle, page }) => {
  const other = oracle.passing({}).find((initiative) => !initiative.fields.includes('housing'));
  await atlas.open(`initiative/${other.id}?field=housing`);
  await expect(page.locator(`article[data-entry="${other.id}"] h1`)).toHaveText(other.title);
});

test('each route has a title of its own', async ({ atlas, oracle, page }) => {
  const [initiative] = oracle.passing({});
  const titles = [];
  for (const path of ['', 'about', `initiative/${initiative.id}`]) {
    await atlas.open(path);
    await expect(page).toHaveTitle(/Projektatlas|Atlas/);
    await expect.poll(() => page.title()).not.toBe(titles.at(-1));
    titles.push(await page.title());
  }
  await expect(page).toHaveTitle(new RegExp(initiative.title.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  expect(new Set(titles).size, titles.join(' | ')).toBe(titles.length);
});

test('the title follows when the reader opens an entry and comes back', async ({ atlas, page }) => {
  await atlas.open();
  const before = await page.title();
  const [id] = await atlas.listed();
  await atlas.link(id).click();
  await expect(page).not.toHaveTitle(before);
  await page.goBack();
  await expect(page).toHaveTitle(before);
});

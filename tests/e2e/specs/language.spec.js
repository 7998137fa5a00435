// German first, not German only: the switch, the labels, the address.
import { readMessages } from '../oracle.js';
import { test, expect } from '../test.js';

test('the switch changes every label, the language of the page and the address', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language');
  await expect(atlas.html).toHaveAttribute('lang', 'de');
  await expect(atlas.html).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('[data-chip="field:language"]')).toContainText('Sprache');
  await page.locator('[data-language="en"]').click();
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-chip="field:language"]')).toContainText('Language');
  await expect(page.locator('fieldset[data-facet="field"]')).toContainText('Housing');
  await expect(page.locator('fieldset[data-facet="field"]')).not.toContainText('Wohnen');
  await expect(page).toHaveTitle(/Lower Saxony|Atlas/);
  expect(atlas.parameter('lang')).toEqual(['en']);
  await atlas.expectCounts(oracle, { field: ['language'] });
  await atlas.reload();
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await page.locator('[data-language="de"]').click();
  await expect(atlas.html).toHaveAttribute('lang', 'de');
  await expect(page.locator('fieldset[data-facet="field"]')).toContainText('Wohnen');
});

test('an entry speaks English when the reader does', async ({ atlas, oracle, page }) => {
  const initiative = oracle.passing({}).find(({ summary }) => summary?.en && summary?.de);
  await atlas.open(`initiative/${initiative.id}?lang=en`);
  await expect(page.locator(`article[data-entry="${initiative.id}"]`)).toContainText(initiative.summary.en);
  await page.locator('[data-language="de"]').click();
  await expect(page.locator(`article[data-entry="${initiative.id}"]`)).toContainText(initiative.summary.de);
});

test('the page about the alliance speaks English when the reader does', async ({ atlas, page }) => {
  await atlas.open('about?lang=en');
  await expect(atlas.main).toContainText(/alliance/i);
  await expect(atlas.main).not.toContainText('Niedersachsen packt an ist');
});

test('both languages have a text for the same messages', async () => {
  const paths = (value, at = '') => (typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`)) : [at]);
  expect(paths(readMessages('en')).sort()).toEqual(paths(readMessages('de')).sort());
});

test('the messages of a language are loaded only when it is spoken', async ({ atlas, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  expect(asked.filter((path) => /i18n\/en[.-]/.test(path))).toEqual([]);
});

test('without the messages of the other language the atlas goes on in its own', async ({ atlas, oracle, page }) => {
  atlas.allow(/i18n/, /Failed to load resource/);
  await page.route(/i18n\/en/, (route) => route.abort());
  await atlas.open();
  await page.locator('[data-language="en"]').click();
  await expect(page.locator('body')).toContainText(/Wohnen|Housing|Erneut|erneut|again/);
  await expect(page.locator('header')).toBeVisible();
  await page.goto(atlas.base);
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
});

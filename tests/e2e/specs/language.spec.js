// German first, not German only: the switch, the labels, the address.
import { readData, readMessages } from '../oracle.js';
import { test, expect } from '../test.js';

test('the switch changes every label, the language of the page and the address', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language');
  await expect(atlas.html).toHaveAttribute('lang', 'de');
  await expect(atlas.html).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('[data-chip="field:language"]')).toContainText('Sprache');
  await atlas.speak('en');
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-chip="field:language"]')).toContainText('Language');
  await expect(page.locator('fieldset[data-facet="field"]')).toContainText('Housing');
  await expect(page.locator('fieldset[data-facet="field"]')).not.toContainText('Wohnen');
  await expect(page).toHaveTitle(/Lower Saxony|Atlas/);
  await expect.poll(() => atlas.parameter('lang')).toEqual(['en']);
  await atlas.expectCounts(oracle, { field: ['language'] });
  await atlas.reload();
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await atlas.speak('de');
  await expect(atlas.html).toHaveAttribute('lang', 'de');
  await expect(page.locator('fieldset[data-facet="field"]')).toContainText('Wohnen');
});

test('an entry speaks English when the reader does', async ({ atlas, oracle, page }) => {
  const initiative = oracle.passing({}).find(({ summary }) => summary?.en && summary?.de);
  await atlas.open(`initiative/${initiative.id}?lang=en`);
  await expect(page.locator(`article[data-entry="${initiative.id}"]`)).toContainText(initiative.summary.en);
  await atlas.speak('de');
  await expect(page.locator(`article[data-entry="${initiative.id}"]`)).toContainText(initiative.summary.de);
});

test('the page about the alliance speaks English when the reader does', async ({ atlas, page }) => {
  await atlas.open('about?lang=en');
  await expect(atlas.main).toContainText(/alliance/i);
  await expect(atlas.main).not.toContainText('Niedersachsen packt an ist');
});

test('the messages of a language are loaded only when it is spoken', async ({ atlas, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  expect(asked.filter((path) => /i18n/.test(path) && !/de\.ftl$/.test(path))).toEqual([]);
});

test('without the messages of the other language the atlas goes on in its own', async ({ atlas, oracle, page }) => {
  atlas.allow(/i18n/, /Failed to load resource/);
  await page.route(/i18n\/en/, (route) => route.abort());
  await atlas.open();
  await page.locator('[data-languages]').selectOption('en');
  await expect(page.locator('body')).toContainText(/Wohnen|Housing|Erneut|erneut|again/);
  await expect(page.locator('header')).toBeVisible();
  await page.goto(atlas.base);
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
});

const rightToLeft = ['ar', 'fa'];
const { languages, entry_languages: entryLanguages } = readData('atlas.json');

for (const language of languages.filter((tag) => tag !== 'de')) {
  test.describe(`in ${language}`, () => {
    test('every text of the first view is in the language, numbers and plural forms too', async ({ atlas, oracle, page }) => {
      await atlas.open(`?lang=${language}&field=language`);
      await expect(atlas.html).toHaveAttribute('lang', language);
      await expect(atlas.html).toHaveAttribute('dir', rightToLeft.includes(language) ? 'rtl' : 'ltr');
      const said = readMessages(language);
      await expect(page.locator('header nav a').first()).toHaveText(said('header-coverage'));
      for (const { id, label } of readData('atlas.json').fields) {
        await expect(page.locator(`label:has(input[name="field"][value="${id}"])`).first()).toContainText(label[language]);
      }
      await atlas.expectCounts(oracle, { field: ['language'] });
      const [total, all] = [oracle.total({ field: ['language'] }), oracle.total({})];
      // With the digits of postcodes and house numbers everywhere.
      const number = (count) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(count);
      await expect(atlas.status).toContainText(said('status-some', { count: all, total: number(total), all: number(all) }));
      expect(await page.locator('body').innerText()).not.toMatch(/\{\$?\w+\}|\w+\.\w+_\w+/);
    });

    test('what only German or English say is marked so, and names of districts stay', async ({ atlas, oracle, page }) => {
      const initiative = oracle.passing({}).find(({ summary }) => summary?.de);
      await atlas.open(`initiative/${initiative.id}?lang=${language}`);
      const said = page.locator(`article[data-entry="${initiative.id}"]`);
      const [own] = entryLanguages.filter((tag) => tag === language);
      await expect(said.locator(`[lang="${own ?? 'de'}"]`).first()).toBeVisible();
      await atlas.open(`coverage/03351?lang=${language}`);
      await expect(atlas.main).toContainText(/Celle/);
      expect(await atlas.main.innerText()).not.toMatch(/\{\$?\w+\}|\w+\.\w+_\w+/);
    });

    test('the page about the atlas is in the language', async ({ atlas }) => {
      await atlas.open(`about?lang=${language}`);
      for (const { heading } of readData('about.json').sections) await expect(atlas.main).toContainText(heading[language]);
    });
  });
}

test.describe('a reader whose browser prefers Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('is met in Ukrainian, and may choose another language for the next visit', async ({ atlas, page }) => {
    await atlas.open();
    await expect(atlas.html).toHaveAttribute('lang', 'uk');
    await atlas.speak('fr');
    await page.goto(atlas.base);
    await atlas.ready();
    await expect(atlas.html).toHaveAttribute('lang', 'fr');
  });

  test('reads an embed in the language of its host', async ({ atlas }) => {
    await atlas.open('embed');
    await expect(atlas.html).toHaveAttribute('lang', 'de');
  });
});

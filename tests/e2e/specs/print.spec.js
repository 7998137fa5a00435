// On paper: the list, whole, without what can only be clicked.
import { test, expect } from '../test.js';

test('the list is printed, the controls are not', async ({ atlas, oracle, page }) => {
  const choice = { region: ['03241'] };
  await atlas.open('?region=03241');
  await atlas.expectCounts(oracle, choice);
  const ids = await atlas.listed();
  await page.emulateMedia({ media: 'print' });
  await expect(atlas.article(ids[0])).toBeVisible();
  for (const control of ['fieldset[data-facet]', '[data-zoom]', 'input[type="search"]', 'button[data-theme-toggle]', '[data-languages]', 'button[data-open-filters]']) {
    for (const shown of await page.locator(control).all()) await expect(shown, control).toBeHidden();
  }
  const cut = await atlas.article(ids.at(-1)).evaluate((article) => {
    const { bottom } = article.getBoundingClientRect();
    for (let around = article.parentElement; around; around = around.parentElement) {
      const isClipping = getComputedStyle(around).overflowY !== 'visible' && around !== document.documentElement && around !== document.body;
      if (isClipping && around.getBoundingClientRect().bottom < bottom - 1) return around.outerHTML.slice(0, 120);
    }
    return null;
  });
  expect(cut, 'nothing cuts the list off').toBeNull();
});

test('paper is white with dark ink, in the dark theme, too', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.open();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.evaluate(() => {
    const article = document.querySelector('article[data-initiative]');
    const papers = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
    return { paper: papers.find((colour) => !/, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)', ink: getComputedStyle(article).color };
  });
  const sum = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((a, b) => a + b, 0);
  expect(sum(ink.paper)).toBeGreaterThan(700);
  expect(sum(ink.ink)).toBeLessThan(300);
});

test('an entry is printed with its source and its address', async ({ atlas, oracle, page }) => {
  const entry = oracle.passing({}).find(({ contact }) => contact?.website);
  await atlas.open(`initiative/${entry.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`article[data-entry="${entry.id}"] h1`)).toBeVisible();
  await expect(page.locator('button[data-share]')).toBeHidden();
});

// Light and dark: follows the system, can be switched, and is remembered where the browser allows it.
import { test, expect } from '../test.js';

/** How light the page is: 0 black, 765 white. */
const lightness = (page) => page.evaluate(() => {
  const colours = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  const painted = colours.find((colour) => !/, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)';
  return painted.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part, 0);
});

test('the page follows the system', async ({ atlas, page }) => {
  await atlas.open();
  expect(await lightness(page)).toBeGreaterThan(600);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => lightness(page)).toBeLessThan(250);
});

test('the switch changes the theme, and a reload keeps it', async ({ atlas, page }) => {
  await atlas.open();
  const seen = new Set([await atlas.html.getAttribute('data-theme')]);
  for (let press = 0; press < 3; press += 1) {
    await atlas.themeToggle.click();
    const theme = await atlas.html.getAttribute('data-theme');
    seen.add(theme);
    if (theme === 'dark') {
      await atlas.reload();
      await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
      expect(await lightness(page)).toBeLessThan(250);
    }
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['dark', 'light']));
});

test('a theme that was chosen is there before the atlas is', async ({ atlas, page }) => {
  await atlas.open();
  for (let press = 0; press < 3 && (await atlas.html.getAttribute('data-theme')) !== 'dark'; press += 1) await atlas.themeToggle.click();
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
  await page.route('**/*.wasm', () => {});
  await page.reload({ waitUntil: 'commit' });
  await expect(atlas.html).toHaveAttribute('data-state', 'loading');
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
});

test('where nothing can be stored, the atlas works and the switch, too', async ({ atlas, oracle, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  await atlas.open();
  await atlas.expectCounts(oracle, {});
  const before = await atlas.html.getAttribute('data-theme');
  await atlas.themeToggle.click();
  await expect(atlas.html).not.toHaveAttribute('data-theme', before);
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
});

test('a full storage does no harm', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await atlas.open();
  const before = await atlas.html.getAttribute('data-theme');
  await atlas.themeToggle.click();
  await expect(atlas.html).not.toHaveAttribute('data-theme', before);
});

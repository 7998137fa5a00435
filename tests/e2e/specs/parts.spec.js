// Pages that most readers do not open come in parts of the program of their own, when they are asked for.
import { test, expect } from '../test.js';

/** The parts of the program that the page asks for, as names without their digests; without those that always come after the first view. */
const watchParts = (page) => {
  const asked = [];
  page.on('request', (request) => {
    const part = new URL(request.url()).pathname.match(/projektatlas-([a-z_0-9]+)-[0-9a-f]{16}\.wasm$/);
    // What several parts share comes with the first of them.
    if (part && !part[1].startsWith('chunk_') && part[1] !== 'next' && part[1] !== 'take_away') asked.push(part[1]);
  });
  return asked;
};

test('the first view does without the part of the page about the atlas, which comes once @any-base', async ({ atlas, page }) => {
  const asked = watchParts(page);
  await atlas.open();
  expect(asked).toEqual([]);
  await page.locator('a[href*="about"]:visible').first().click();
  await expect(atlas.main.locator('h1')).toHaveText('Über');
  expect(asked).toEqual(['texts']);
  await page.goBack();
  await atlas.ready();
  await page.goForward();
  await expect(atlas.main.locator('h1')).toHaveText('Über');
  expect(asked, 'a part that is there is not fetched again').toEqual(['texts']);
});

test('while a part is on its way the page says so', async ({ atlas, page }) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  await page.route(/projektatlas-texts-.*\.wasm/, async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  await page.locator('a[href*="about"]:visible').first().click();
  await expect(atlas.main.getByRole('status')).toHaveText('Die Seite wird geladen …');
  send();
  await expect(atlas.main.locator('h1')).toHaveText('Über');
});

for (const [what, answer] of Object.entries({
  'cannot be reached': (route) => route.abort('connectionfailed'),
  'is not there any more': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }),
})) {
  test(`when a part ${what}, a notice offers to load the page anew, and that works`, async ({ atlas, page }) => {
    atlas.allow(/./);
    await page.route(/projektatlas-texts-.*\.wasm/, answer);
    await atlas.open();
    await page.locator('a[href*="about"]:visible').first().click();
    await expect(atlas.main.locator('[data-notice=failed]')).toContainText('Die Seite konnte nicht geladen werden.');
    await page.unrouteAll();
    await atlas.main.locator('[data-retry]').click();
    await expect(atlas.main.locator('h1')).toHaveText('Über');
  });
}

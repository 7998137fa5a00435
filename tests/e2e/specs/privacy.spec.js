// The atlas asks nobody: no request to another origin, no cookie, nothing stored but what the reader chose.
import { test, expect } from '../test.js';

test('a walk through every route asks no other origin, sets no cookie and stores only choices', async ({ atlas, oracle, page, context }) => {
  const asked = new Set();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const withSource = oracle.passing({}).find((initiative) => initiative.contact?.website);
  await atlas.open();
  await atlas.choose('field', 'language');
  await atlas.zoomButton('in').click();
  await atlas.search.fill('sprache');
  await expect.poll(() => atlas.parameter('q')).toEqual(['sprache']);
  await atlas.speak('en');
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await atlas.themeToggle.click();
  await atlas.open(`initiative/${withSource.id}`);
  await atlas.open('about');
  await atlas.open('#12/52.37/9.73');
  await page.waitForLoadState('networkidle');
  expect([...asked].filter((origin) => origin.startsWith('http'))).toEqual([new URL(atlas.base).origin]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored.local.filter((key) => !/theme|lang/i.test(key))).toEqual([]);
  expect(stored).toMatchObject({ databases: [], caches: [], workers: 0 });
});

test('nothing on the page points to a picture, font, frame or script elsewhere', async ({ atlas, page }) => {
  for (const path of ['', 'about']) {
    await atlas.open(path);
    const elsewhere = await page.evaluate(() => [...document.querySelectorAll('[src], link[href]:not([rel="canonical"]), use[href], image[href], object[data]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data'))
      .filter((address) => new URL(address, document.baseURI).origin !== location.origin && !address.startsWith('data:')));
    expect(elsewhere).toEqual([]);
  }
});

// A slow network: the page shows what it is before it can do anything, and never stays blank.
import { test, expect } from '../test.js';

/** Holds back requests until they are released. */
async function hold(page, pattern) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('while WebAssembly loads, title, outline of the state and a line about loading can be seen', async ({ atlas, oracle, page }) => {
  const release = await hold(page, '**/*.wasm');
  await atlas.visit();
  await expect(atlas.html).toHaveAttribute('data-state', 'loading');
  await expect(page.getByText(/wird geladen/i).first()).toBeVisible();
  await expect(page.getByText('Projektatlas').first()).toBeVisible();
  const outline = page.locator('svg').first();
  await expect(outline).toBeVisible();
  expect((await outline.boundingBox()).width).toBeGreaterThan(200);
  release();
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
  await expect(page.getByText(/wird geladen/i).filter({ visible: true })).toHaveCount(0);
});

test('while the data load, the page is not blank', async ({ atlas, oracle, page }) => {
  const release = await hold(page, '**/data/initiatives.geojson*');
  await atlas.visit();
  await expect(page.getByText(/wird geladen/i).first()).toBeVisible();
  await expect(atlas.html).toHaveAttribute('data-state', 'loading');
  release();
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
});

test('the files of the first view are asked for side by side', async ({ atlas, page }) => {
  const asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').pop()));
  const release = await hold(page, '**/data/*');
  await atlas.visit();
  await expect.poll(() => ['atlas.json', 'regions.geojson', 'initiatives.geojson'].filter((file) => !asked.has(file))).toEqual([]);
  release();
  await atlas.ready();
});

test('what the first view does without is asked for when it stands', async ({ atlas, page }) => {
  const early = [];
  page.on('request', async (request) => {
    const file = new URL(request.url()).pathname.split('/').pop();
    if (['context.geojson', 'places.json', 'initiatives.de.json', 'initiatives.en.json', 'initiatives.sources.json'].includes(file)) early.push([file, await atlas.html.getAttribute('data-state')]);
  });
  await atlas.open();
  await expect.poll(() => early.sort()).toEqual([['context.geojson', 'ready'], ['initiatives.de.json', 'ready'], ['initiatives.en.json', 'ready'], ['initiatives.sources.json', 'ready'], ['places.json', 'ready']]);
  await expect(page.locator('.context path').first()).toBeAttached();
});

test('no file of the first view is loaded twice', async ({ atlas, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([]);
});

test('the state goes from loading to ready, once', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.states = [];
    const note = () => {
      const state = document.documentElement?.dataset.state;
      if (state && window.states.at(-1) !== state) window.states.push(state);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
  });
  await atlas.open();
  await atlas.atRest();
  expect(await page.evaluate(() => window.states)).toEqual(['loading', 'ready']);
});

test('a slow line carries the whole atlas', async ({ atlas, oracle, page }) => {
  const session = await page.context().newCDPSession(page);
  // 3G: 1.6 Mbit/s, 150 ms.
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
  await atlas.visit();
  await expect(page.getByText('Projektatlas').first()).toBeVisible();
  await atlas.ready();
  await atlas.expectCounts(oracle, {});
});

test('what was chosen before the network went away still answers', async ({ atlas, oracle, context, page }) => {
  atlas.allow(/places|municipalities|Failed to load resource/);
  await atlas.open();
  // What comes after the first view has come.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await atlas.choose('field', 'labour');
  await atlas.expectCounts(oracle, { field: ['labour'] });
  const [id] = await atlas.listed();
  await atlas.link(id).click();
  await expect(atlas.entry).toBeVisible();
});

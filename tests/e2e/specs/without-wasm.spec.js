// Where the atlas cannot run at all, the page still says what it is and where the data are.
import { test, expect } from '../test.js';

for (const [what, prepare] of [
  ['cannot be loaded', (page) => page.route('**/*.wasm', (route) => route.abort())],
  ['is not found', (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }))],
  ['is broken', (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'not WebAssembly' }))],
  ['is forbidden in this browser', (page) => page.addInitScript(() => { delete window.WebAssembly; })],
  ['has no script to start it', (page) => page.route(/\/projektatlas-[^/]*\.js/, (route) => route.abort())],
]) {
  test(`when WebAssembly ${what}, the page says so and links to the data`, async ({ atlas, page }) => {
    atlas.allow(/./);
    await prepare(page);
    await atlas.visit();
    await expect(atlas.html).toHaveAttribute('data-state', 'failed', { timeout: 20_000 });
    await expect(page.getByText('Projektatlas').first()).toBeVisible();
    await expect(page.getByText(/konnte nicht|kann nicht|nicht (geladen|starten)/i).filter({ visible: true }).first()).toBeVisible();
    const link = page.locator('a[href$="data/initiatives.complete.geojson"]:visible').first();
    await expect(link).toBeVisible();
    expect(new URL(await link.getAttribute('href'), page.url()).href).toBe(new URL('data/initiatives.complete.geojson', atlas.base).href);
    await expect(page.getByText(/wird geladen/i)).toBeHidden();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and links to the data file', { tag: '@any-base' }, async ({ atlas, page, request }) => {
    await atlas.visit();
    await expect(page.getByText('Projektatlas').first()).toBeVisible();
    await expect(page.getByText(/JavaScript/).first()).toBeVisible();
    const link = page.locator('a[href$="data/initiatives.complete.geojson"]').first();
    await expect(link).toBeVisible();
    const answer = await request.get(new URL(await link.getAttribute('href'), page.url()).href);
    expect(answer.ok()).toBe(true);
    expect((await answer.json()).type).toBe('FeatureCollection');
    await expect(page.getByText(/wird geladen/i).first(), 'nothing pretends to load').toBeHidden();
  });

  test('a deep link says the same and its link to the data works', { tag: '@any-base' }, async ({ atlas, page, request }) => {
    await atlas.visit('initiative/irgendetwas');
    const link = page.locator('a[href$="data/initiatives.complete.geojson"]').first();
    await expect(link).toBeVisible();
    const base = (await page.locator('base').count()) > 0 ? new URL(await page.locator('base').getAttribute('href'), page.url()).href : page.url();
    const answer = await request.get(new URL(await link.getAttribute('href'), base).href);
    expect((await answer.json()).type).toBe('FeatureCollection');
  });
});

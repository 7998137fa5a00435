// The page where other sites make their embed: choices, a preview that is the embed, and what to copy.
import { test, expect } from '../test.js';
import { frameOf, frameReady, totalOf } from '../embedded.js';

const code = (page, name) => page.locator(`[data-snippet="${name}"] code`);

test('choices show in the preview and in what is to be copied', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
  await atlas.open('embed/builder');
  const frame = frameOf(page);
  await frameReady(frame);
  expect(await totalOf(frame)).toBe(oracle.total({}));
  await frame.locator('html').evaluate(() => { window.isTheSame = true; });
  await page.locator('select[name="region"]').selectOption('03351');
  await page.locator('main input[name="field"][value="language"]').check();
  await page.locator('select[name="list"]').selectOption('bottom');
  await page.locator('select[name="theme"]').selectOption('dark');
  await page.locator('input[name="lock"][value="region"]').check();
  await expect.poll(() => totalOf(frame)).toBe(oracle.total({ region: ['03351'], field: ['language'] }));
  await expect(frame.locator('.embed')).toHaveAttribute('data-list', 'bottom');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('[data-locked]')).toHaveCount(1);
  expect(await frame.locator('html').evaluate(() => window.isTheSame), 'the preview is not loaded anew').toBe(true);
  const element = await code(page, 'element').textContent();
  expect(element).toContain(`<script async src="${atlas.base}embed.js"></script>`);
  expect(element).toContain('<projekt-atlas region="03351" field="language" list="bottom" theme="dark" lock="region" title="Projektatlas Niedersachsen: Landkreis Celle, Sprache">');
  await expect(code(page, 'oembed')).toHaveText(`${atlas.base}?region=03351&field=language`);
});

test('what is copied works on another page as it does in the preview', async ({ atlas, page, host, oracle }) => {
  await atlas.open('embed/builder?region=03351&field=language&group=families');
  await frameReady(frameOf(page));
  await page.locator('select[name="height-kind"]').selectOption('fixed');
  await page.locator('input[name="height"]').fill('500');
  await page.locator('input[name="height"]').blur();
  const [element, frame] = [await code(page, 'element').textContent(), await code(page, 'frame').textContent()];
  const total = oracle.total({ region: ['03351'], field: ['language'], group: ['families'] });
  await page.goto(host.page('/element', element));
  await frameReady(frameOf(page));
  expect(await totalOf(frameOf(page))).toBe(total);
  expect((await page.locator('projekt-atlas').boundingBox()).height).toBe(500);
  await page.goto(host.page('/frame', frame));
  const iframe = page.locator('iframe');
  await frameReady(iframe.contentFrame());
  expect(await totalOf(iframe.contentFrame())).toBe(total);
  expect((await iframe.boundingBox()).height).toBe(500);
  await expect(iframe).toHaveAttribute('title', /Landkreis Celle/);
});

test('copying is confirmed, and what lies in the clipboard is what stands there', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('embed/builder?region=03241');
  for (const name of ['element', 'frame', 'oembed']) {
    const snippet = page.locator(`[data-snippet="${name}"]`);
    await snippet.locator('[data-copy]').click();
    await expect(snippet.locator('[role="status"]')).toHaveText('Kopiert.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, name).textContent());
  }
});

test('where copying is denied, the page says what to do', async ({ atlas, page }) => {
  await page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('denied')); });
  await atlas.open('embed/builder');
  await page.locator('[data-snippet="element"] [data-copy]').click();
  await expect(page.locator('[data-snippet="element"] [role="status"]')).toContainText('von Hand');
});

test('a colour that could not be read is told, with the one that is used', async ({ atlas, page }) => {
  await atlas.open('embed/builder');
  const note = page.locator('[data-accent-note]');
  await page.locator('select[name="theme"]').selectOption('light');
  await page.locator('input[name="accent"]').fill('#ffff00');
  await expect(note).toContainText('Auf hellem Grund');
  const used = (await note.textContent()).match(/#[0-9a-f]{6}/)[0];
  const frame = frameOf(page);
  await frameReady(frame);
  await expect.poll(() => frame.locator('html').evaluate((root) => root.style.getPropertyValue('--accent-light'))).toBe(used);
  await page.locator('input[name="accent"]').fill('#003366');
  await expect(note).toBeEmpty();
  await expect(code(page, 'element')).toContainText('accent="003366"');
});

test('the page about the atlas leads to the builder', async ({ atlas, page }) => {
  await atlas.open('about');
  await page.getByRole('link', { name: 'Karte auf der eigenen Seite zeigen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Karte einbinden' })).toBeVisible();
  expect(atlas.path()).toBe('embed/builder');
});

test('pages that are given a link learn from the page how to show it', async ({ atlas, page, request }) => {
  const link = page.locator('link[type="application/json+oembed"]');
  await atlas.open('?region=03351');
  await expect(link).toHaveAttribute('rel', 'alternate');
  const href = new URL(await link.getAttribute('href'));
  expect(href.href.startsWith(`${atlas.base}oembed.json?`)).toBe(true);
  expect(href.searchParams.get('url')).toMatch(/\?region=03351/);
  const answer = await request.get(href.href);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { type, version, html, width, height } = await answer.json();
  expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
  expect(html).toMatch(new RegExp(`^<iframe src="https://[^"]+/embed" .*width="${width}" height="${height}"`));
  await atlas.open('about');
  await expect(link).not.toHaveAttribute('rel');
});

for (const width of [360, 768, 1440]) {
  test(`the builder fits a window of ${width} px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await atlas.open('embed/builder?region=03351');
    await frameReady(frameOf(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

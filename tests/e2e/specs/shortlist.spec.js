// What the reader puts aside: stars in list and entry, a page of its own, all of it in the address.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { test, expect } from '../test.js';

const star = (page, id) => page.locator(`button[data-star="${id}"]`);

test('stars in the list and in an entry put initiatives on the shortlist, and „back“ takes them off', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=housing');
  const [first, second] = await atlas.listed();
  await star(page, first).click();
  await expect(star(page, first)).toHaveAttribute('aria-pressed', 'true');
  await expect(page, 'the entry stays closed').not.toHaveURL(/initiative/);
  await expect.poll(() => new URL(page.url()).searchParams.get('star')).toBe(first);
  await atlas.expectCounts(oracle, { field: ['housing'] });
  await atlas.article(second).locator('a').click();
  await page.locator(`article[data-entry] button[data-star="${second}"]`).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('star')).toBe(`${first},${second}`);
  await page.goBack();
  await expect(page.locator(`article[data-entry] button[data-star="${second}"]`)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => new URL(page.url()).searchParams.get('star')).toBe(first);
});

test('the shortlist shows the entries in their order, with their contacts, and leads back', async ({ atlas, oracle, page }) => {
  const chosen = oracle.passing({}).filter(({ contact }) => contact?.website).slice(4, 7).reverse();
  const ids = chosen.map(({ id }) => id);
  await atlas.open(`?star=${ids.join(',')}`);
  await expect(page.locator('a[data-shortlist]')).toHaveText('Merkliste (3)');
  await page.locator('a[data-shortlist]').click();
  const entries = page.locator('[data-shortlisted]');
  await expect(entries).toHaveCount(3);
  expect(await entries.evaluateAll((all) => all.map((one) => one.dataset.shortlisted))).toEqual(ids);
  for (const { id, title, contact } of chosen) {
    await expect(page.locator(`[data-shortlisted="${id}"]`)).toContainText(title);
    await expect(page.locator(`[data-shortlisted="${id}"] a[href="${contact.website}"]`)).toBeVisible();
  }
  await entries.first().locator('button').click();
  await expect(entries).toHaveCount(2);
  await page.locator('[data-shortlist-clear]').click();
  await expect(page.locator('[data-shortlist-empty]')).toBeVisible();
  await page.goBack();
  await expect(entries, 'emptying can be undone').toHaveCount(2);
});

test('the QR code holds the link of the list', async ({ atlas, oracle, page }) => {
  const [{ id }] = oracle.passing({});
  await atlas.open(`shortlist?star=${id}`);
  const code = page.locator('[data-qr]');
  await expect(code).toBeVisible();
  const pixels = await code.evaluate(async (svg) => {
    const size = 400;
    const image = new Image();
    const copy = svg.cloneNode(true);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', size);
    copy.setAttribute('height', size);
    image.src = `data:image/svg+xml;utf8,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, size, size);
    return { size, data: [...context.getImageData(0, 0, size, size).data] };
  });
  // Read by another program than the one that drew it.
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')) } });
  const [read] = await readBarcodes({ data: Uint8ClampedArray.from(pixels.data), width: pixels.size, height: pixels.size, colorSpace: 'srgb' }, { formats: ['QRCode'] });
  expect(read?.text).toBe(new URL(`shortlist?star=${id}`, atlas.base).href);
});

test('what is no longer recorded is said, and what is no id is passed over', async ({ atlas, oracle, page }) => {
  const [{ id }] = oracle.passing({});
  await atlas.open(`shortlist?star=${id},gibt-es-nicht,,%3Cb%3E`);
  await expect(page.locator('[data-shortlisted]')).toHaveCount(1);
  await expect(page.locator('[data-shortlist-missing]')).toHaveText('2 gemerkte Initiativen sind nicht mehr verzeichnet.');
});

test('on paper stand the entries alone', async ({ atlas, oracle, page }) => {
  const ids = oracle.ids({}).slice(0, 3);
  await atlas.open(`shortlist?star=${ids.join(',')}`);
  await expect(page.locator('[data-shortlisted]')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-shortlisted] button').first()).toBeHidden();
  await expect(page.locator('[data-print]')).toBeHidden();
  await expect(page.locator('[data-shortlisted] a').first()).toBeVisible();
  await expect(page.locator('[data-qr]'), 'whoever has the paper can open the list').toBeVisible();
});

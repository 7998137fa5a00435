// Files that a reader saves, and what other programs find in them.
import { expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The day as the names of files have it. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

/** Saves a file of what is open: its name and its bytes. */
export async function save(page, kind) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-save="${kind}"]`).click()]);
  await expect(page.locator('[data-take-said]')).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a browser finds in a drawing. */
export const drawn = (page, svg) => page.evaluate((svg) => {
  const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = xml.documentElement;
  return {
    error: xml.querySelector('parsererror')?.textContent ?? null,
    title: root.querySelector('title')?.textContent ?? null,
    texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
    fills: [...root.querySelectorAll('path[fill]')].map((path) => path.getAttribute('fill')),
    // Signs of single initiatives stand in the part that is cut to the map, those of the key do not.
    signs: root.querySelectorAll('[clip-path] > path[transform]').length,
    foreign: [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]).map(({ name, value }) => `${name}=${value}`)
      .filter((attribute) => /href|url\((?!#)|^on|<|script/i.test(attribute)),
  };
}, svg);

/** Width and height of a PNG; fails for what is none. */
export function pictureSize(bytes) {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How many colours a picture has when it is drawn small. */
export const paintedColours = (page, bytes) => page.evaluate(async (base64) => {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, 200, 200);
  const { data } = context.getImageData(0, 0, 200, 200);
  return new Set(Array.from({ length: 40000 }, (_, at) => data.slice(at * 4, at * 4 + 3).join(','))).size;
}, bytes.toString('base64'));

/** What LibreOffice, set to a language, makes of a table: the values of its cells, typed, by names of columns. */
export function opened(bytes, separator, language) {
  const folder = mkdtempSync(join(tmpdir(), 'projektatlas-office-'));
  writeFileSync(join(folder, 'table.csv'), bytes);
  // Tokens of the filter: separator, quote, UTF-8, first line, formats by column, language, quoted cells as text, special numbers, formulas.
  const tokens = [separator.charCodeAt(0), 34, 76, 1, '', language, 'false', 'true', 'false', 'true'].join(',');
  execFileSync(process.env.SOFFICE, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', `--infilter=CSV:${tokens}`,
    '--convert-to', 'fods', '--outdir', folder, join(folder, 'table.csv'),
  ], { stdio: 'pipe', timeout: 50_000 });
  return readFileSync(join(folder, 'table.fods'), 'utf8');
}

/** The cells of a spreadsheet: rows of { type, value, formula, text }. */
export async function cells(page, fods) {
  return page.evaluate((fods) => {
    const xml = new DOMParser().parseFromString(fods, 'text/xml');
    const attribute = (cell, name) => [...cell.attributes].find(({ name: found }) => found.endsWith(`:${name}`))?.value;
    const rows = [...xml.getElementsByTagName('table:table-row')].map((row) => [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
      const read = { type: attribute(cell, 'value-type') ?? 'empty', value: attribute(cell, 'value'), formula: attribute(cell, 'formula'), text: [...cell.getElementsByTagName('text:p')].map((p) => p.textContent).join('\n') };
      return Array(Math.min(60, Number(attribute(cell, 'number-columns-repeated') ?? 1))).fill(read);
    }));
    return rows.filter((row) => row.some(({ type }) => type !== 'empty'));
  }, fods);
}

// Saved tables, opened by LibreOffice as a reader's spreadsheet would open them.
import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collection, initiative } from '../builder.js';
import { test, expect } from '../test.js';

test.skip(!process.env.SOFFICE, 'LibreOffice is not there');

/** What LibreOffice, set to a language, makes of a table: the values of its cells, typed, by names of columns. */
function opened(bytes, separator, language) {
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
async function cells(page, fods) {
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

async function saved(page, separator) {
  await page.locator('button[data-take-away]').click();
  if (separator) await page.locator('select[name="separator"]').selectOption(separator);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save="csv"]').click()]);
  return readFileSync(await download.path());
}

for (const [choice, separator, language] of [['semicolon', ';', 1031], ['comma', ',', 1033]]) {
  test(`a table for ${choice} opens with all rows, umlauts, and numbers that are numbers`, async ({ atlas, oracle, page }) => {
    await atlas.open('?field=housing');
    await atlas.expectCounts(oracle, { field: ['housing'] });
    const bytes = await saved(page, choice);
    const [head, ...rows] = await cells(page, opened(bytes, separator, language));
    const table = parse(bytes, { bom: true, columns: true, delimiter: separator });
    expect(rows).toHaveLength(oracle.total({ field: ['housing'] }));
    const column = (name) => head.findIndex(({ text }) => text === name);
    expect(head.filter(({ text }) => text).map(({ text }) => text)).toEqual(Object.keys(table[0]));
    rows.forEach((row, index) => {
      const entry = oracle.initiative(decodeURIComponent(row[column('Im Atlas')].text.split('/initiative/')[1]));
      expect(row[column('Titel')].text).toBe(entry.title);
      expect(row[column('Beschreibung')].text).toBe(entry.summary.de);
      expect(table[index].Titel).toBe(entry.title);
      if (entry.point) {
        const point = ['Länge', 'Breite'].map((name) => row[column(name)]);
        expect(point.map(({ type }) => type), entry.id).toEqual(['float', 'float']);
        expect(point.map(({ value }) => Number(value)), entry.id).toEqual(entry.point);
      }
      expect(row.some(({ formula }) => formula), `formulas in ${entry.id}`).toBe(false);
    });
  });
}

test('cells that look like formulas are texts', async ({ atlas, page }) => {
  const titles = ['=1+1', '+2', '@SUM(A1)', '=HYPERLINK("http://x.example";"x")', 'Müller; "Söhne"'];
  await atlas.serveInitiatives(collection(titles.map((title, index) => initiative(`evil-${index}`, { title }))));
  await atlas.open();
  const rows = await cells(page, opened(await saved(page), ';', 1031));
  const shown = rows.slice(1).map(([title]) => title);
  expect(shown.every(({ type, formula }) => type === 'string' && !formula)).toBe(true);
  expect(shown.map(({ text }) => text).sort()).toEqual(titles.map((title) => (/^[=+@]/.test(title) ? `'${title}` : title)).sort());
});

test('the published table of all initiatives opens, too', async ({ page, request, baseURL, oracle }) => {
  const bytes = await (await request.get(new URL('data/initiatives.csv', baseURL).href)).body();
  const [head, ...rows] = await cells(page, opened(bytes, ',', 1033));
  expect(rows).toHaveLength(oracle.initiatives.length);
  const column = (name) => head.findIndex(({ text }) => text === name);
  expect(rows.map((row) => row[column('id')].text)).toEqual(oracle.initiatives.map(({ id }) => id));
  expect(rows.map((row) => row[column('title')].text)).toEqual(oracle.initiatives.map(({ title }) => title));
});

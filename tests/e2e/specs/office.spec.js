// Saved tables, opened by LibreOffice as a reader's spreadsheet would open them.
import { parse } from 'csv-parse/sync';
import { collection, initiative } from '../builder.js';
import { cells, opened, save } from '../saved.js';
import { test, expect } from '../test.js';

test.skip(!process.env.SOFFICE, 'LibreOffice is not there');

async function saved(page, separator) {
  await page.locator('button[data-take-away]').click();
  if (separator) await page.locator('select[name="separator"]').selectOption(separator);
  return (await save(page, 'csv')).bytes;
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

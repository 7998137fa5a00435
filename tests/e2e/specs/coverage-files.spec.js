// Tables and maps of the pages about coverage as files: the numbers that the page shows, readable by programs of others.
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { CoveragePage, germanNumber } from '../coverage.js';
import { readData, readRows } from '../oracle.js';
import { cells, drawn, opened, paintedColours, pictureSize, save, today } from '../saved.js';
import { test, expect } from '../test.js';

const rowsOf = (bytes, delimiter = ';') => parse(bytes, { bom: true, columns: true, delimiter });
const number = (text) => (text === '' ? null : Number(text.replace(',', '.')));
const choice = { group: ['women'], region: ['weser-ems', '03241'] };
const query = '?group=women&region=weser-ems,03241';
const fieldNames = (oracle) => Object.fromEntries(oracle.atlas.fields.map(({ id, label }) => [id, label.de]));

test('the table holds what the page shows, in its order, and the numbers of the data', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open(`${query}&order=-per_capita`);
  const { name, bytes } = await save(page, 'csv');
  expect(name).toBe(`projektatlas-anzahl-der-initiativen-region-hannover-weser-ems-frauen-${today()}.csv`);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = rowsOf(bytes);
  const names = fieldNames(oracle);
  expect(Object.keys(rows[0])).toEqual(['Ebene', 'Kreis', 'Kreisschlüssel', 'Bevölkerung', 'Initiativen', 'Initiativen je 100.000 Einwohnerinnen und Einwohner', ...Object.values(names), 'Hinweis']);
  const districts = rows.filter(({ Ebene }) => Ebene === 'Kreis');
  expect(districts.map((row) => row['Kreisschlüssel'])).toEqual(await coverage.order());
  const shown = Object.fromEntries(await coverage.districtRows());
  const expected = oracle.coverage(choice);
  const sameAs = (row, area) => {
    expect(number(row['Bevölkerung'])).toBe(area.population ?? null);
    expect(number(row.Initiativen)).toBe(area.count);
    if (area.per_capita === undefined) expect(row['Initiativen je 100.000 Einwohnerinnen und Einwohner']).toBe('');
    else expect(number(row['Initiativen je 100.000 Einwohnerinnen und Einwohner'])).toBeCloseTo(area.per_capita, 3);
    for (const [id, label] of Object.entries(names)) expect(number(row[label]), label).toBe(area[`field:${id}`]);
    expect(row.Hinweis).toBe(area.count > 0 && area.count < 5 ? 'kleine Zahl' : '');
  };
  for (const row of districts) {
    const ags = row['Kreisschlüssel'];
    sameAs(row, expected.districts[ags]);
    expect(germanNumber(shown[ags].count)).toBe(number(row.Initiativen));
    expect(germanNumber(shown[ags].population)).toBe(number(row['Bevölkerung']));
  }
  expect(rows.filter(({ Ebene }) => Ebene === 'Region')).toHaveLength(Object.keys(expected.regions).length);
  sameAs(rows.find(({ Ebene }) => Ebene === 'alle Kreise'), expected.whole);
  const beside = rows.filter(({ Ebene }) => Ebene === 'außerhalb der Kreise');
  expect(beside.map(({ Initiativen }) => Number(Initiativen))).toEqual(expected.statewide.count > 0 ? [expected.statewide.count] : []);
});

test('districts and fields come as a table of their own, with all fields, whatever is chosen', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=housing&columns=evidence');
  const { name, bytes } = await save(page, 'matrix');
  expect(name).toBe(`projektatlas-kreise-und-handlungsfelder-wohnen-${today()}.csv`);
  const names = fieldNames(oracle);
  const districts = rowsOf(bytes).filter(({ Ebene }) => Ebene === 'Kreis');
  const cells = await coverage.cells();
  expect(districts).toHaveLength(45);
  for (const row of districts) {
    for (const [id, label] of Object.entries(names)) {
      const text = cells.find(({ area, field }) => area === row['Kreisschlüssel'] && field === id).text;
      expect(number(row[label]), `${row.Kreis}, ${label}`).toBe(text === '–' ? 0 : Number(text));
      expect(number(row[label])).toBe(oracle.total({ region: [row['Kreisschlüssel']], field: [id] }));
    }
  }
});

test('with commas decimals have a point', async ({ atlas, oracle, page }) => {
  await new CoveragePage(atlas).open('?measure=per_capita');
  await page.locator('select[name="separator"]').selectOption('comma');
  const { name, bytes } = await save(page, 'csv');
  expect(name).toContain('initiativen-je-100-000-einwohnerinnen-und-einwohner');
  const rows = rowsOf(bytes, ',').filter(({ Ebene }) => Ebene === 'Kreis');
  const { districts } = oracle.coverage({});
  for (const row of rows) expect(Number(row['Initiativen je 100.000 Einwohnerinnen und Einwohner'])).toBeCloseTo(districts[row['Kreisschlüssel']].per_capita, 3);
});

test('names that look like formulas are texts', async ({ atlas, page }) => {
  const regions = readData('regions.geojson');
  const evil = { de: '=HYPERLINK("http://x.example";"x")', en: '=1+1' };
  regions.features.find(({ properties }) => properties.ags === '03351').properties.label = evil;
  await atlas.serve('data/regions.geojson', JSON.stringify(regions), 'application/geo+json');
  await new CoveragePage(atlas).open();
  const celle = rowsOf((await save(page, 'csv')).bytes).find((row) => row['Kreisschlüssel'] === '03351');
  expect(celle.Kreis).toBe(`'${evil.de}`);
});

test('the collection has the borders of the districts chosen, with the numbers and classes of the map', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open(`${query}&measure=evidence:older&columns=field`);
  const shapes = Object.fromEntries((await coverage.shapes()).map((shape) => [shape.ags, shape]));
  const { name, bytes } = await save(page, 'geojson');
  expect(name).toMatch(/^projektatlas-anzahl-der-initiativen-aeltere-quelle-.*\.geojson$/);
  const collection = check(bytes.toString('utf8'));
  const { districts } = oracle.coverage(choice);
  expect(collection.features.map(({ id }) => id).sort()).toEqual(Object.keys(districts).sort());
  for (const { id, geometry, properties } of collection.features) {
    expect(geometry).toEqual(oracle.districtShape.get(id));
    const { per_capita: rate, ...numbers } = districts[id];
    const expected = { population: numbers.population, count: numbers.count, 'evidence:older': numbers['evidence:older'] };
    for (const field of oracle.options.field) expected[`field:${field}`] = numbers[`field:${field}`];
    expect(properties).toMatchObject({ ags: id, region: oracle.regionOf.get(id), ...expected });
    expect(properties.per_capita).toBeCloseTo(rate, 3);
    expect(String(properties.class)).toBe(shapes[id].class);
  }
  expect(collection.title).toContain('ältere Quelle');
  expect(collection.title).toContain('Weser-Ems');
  expect(collection.licence).toBe('CC BY 4.0');
  expect(new URL(collection.url).pathname).toMatch(/\/coverage$/);
  expect(new URL(collection.url).searchParams.get('measure')).toBe('evidence:older');
});

test('a district whose inhabitants are not known has null, not nought', async ({ atlas, page }) => {
  const rows = readRows('districts.csv').map(({ ags, name, population, foreign_share: share }) => [ags, name, ags === '03351' ? '' : population, share].join(','));
  await atlas.serve('data/districts.csv', ['ags,name,population,foreign_share', ...rows].join('\r\n'), 'text/csv');
  await new CoveragePage(atlas).open('?measure=per_capita');
  const collection = JSON.parse((await save(page, 'geojson')).bytes);
  expect(collection.features.find(({ id }) => id === '03351').properties).toMatchObject({ population: null, per_capita: null, class: null });
  const celle = rowsOf((await save(page, 'csv')).bytes).find((row) => row['Kreisschlüssel'] === '03351');
  expect(celle['Bevölkerung']).toBe('');
});

test('the drawing is one well-formed file with title, key, source, day, and the colours of the map', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=housing&measure=per_capita&breaks=equal');
  const key = await coverage.keyEntries();
  const shapes = await coverage.shapes();
  const { name, bytes } = await save(page, 'svg');
  expect(name).toMatch(/\.svg$/);
  const svg = bytes.toString('utf8');
  const sheet = await drawn(page, svg);
  expect(sheet.error).toBeNull();
  expect(sheet.foreign, 'the file needs no other').toEqual([]);
  expect(svg).not.toMatch(/var\(|light-dark/);
  const text = sheet.texts.join(' ');
  const year = String(new Date().getFullYear());
  for (const part of ['je 100.000', 'Projektatlas Niedersachsen', `Wohnen: ${oracle.total({ field: ['housing'] })} Initiativen`, 'gleiche Intervalle', 'Datenstand', year, 'GeoBasis-DE', 'Statistische Ämter', 'kleine Zahl']) expect(text).toContain(part);
  expect(text.replaceAll(' ', '')).toContain('measure=per_capita');
  expect(sheet.title, 'a name for programs').toContain('je 100.000');
  // As many districts in each colour as the key tells.
  const fills = {};
  for (const fill of sheet.fills) fills[fill] = (fills[fill] ?? 0) + 1;
  const members = key.filter(({ class: one }) => one !== 'none' && one !== '0').map(({ members }) => members).filter((count) => count > 0);
  const counts = Object.values(fills);
  for (const count of members) expect(counts, `${count} districts of one colour, and one sign of the key`).toContain(count + 1);
  expect(shapes).toHaveLength(45);
  // Lines of the key do not run into each other.
  const overlaps = await page.evaluate((svg) => {
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    document.body.append(holder);
    const boxes = [...holder.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]).filter(([text]) => /^[\d,.–]+$|^0, |kleine Zahl|keine Daten/.test(text));
    const over = boxes.flatMap(([a, one], at) => boxes.slice(at + 1).filter(([, two]) => one.left < two.right && two.left < one.right && one.top < two.bottom - 1 && two.top < one.bottom - 1).map(([b]) => `${a} / ${b}`));
    holder.remove();
    return over;
  }, svg);
  expect(overlaps).toEqual([]);
});

test('the picture has the size that the button names, and is not blank', async ({ atlas, page }) => {
  await new CoveragePage(atlas).open();
  const size = (await page.locator('[data-png-size]').textContent()).match(/\d+/g).map(Number);
  const { name, bytes } = await save(page, 'png');
  expect(name).toMatch(/\.png$/);
  expect(pictureSize(bytes)).toEqual(size);
  expect(size[0]).toBeGreaterThanOrEqual(2000);
  expect(await paintedColours(page, bytes)).toBeGreaterThan(50);
});

test('the citation of the page names measure and choice, and its link opens it again', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?region=03351,03241&measure=per_capita');
  await page.locator('[data-take-view] summary').click();
  const citation = await page.locator('[data-take-view] [data-citations]').innerText();
  expect(citation).toContain('Initiativen je 100.000 Einwohnerinnen und Einwohner');
  expect(citation).toContain('Landkreis Celle');
  expect(citation).toMatch(/\/coverage\?region=03241,03351&measure=per_capita&data=[0-9a-f]{12}/);
});

test.describe('in LibreOffice', () => {
  test.skip(!process.env.SOFFICE, 'LibreOffice is not there');

  test('the table opens with all rows, umlauts, and numbers that are numbers', async ({ atlas, oracle, page }) => {
    await new CoveragePage(atlas).open();
    const { bytes } = await save(page, 'csv');
    const [head, ...rows] = await cells(page, opened(bytes, ';', 1031));
    const column = (name) => head.findIndex(({ text }) => text === name);
    const districts = rows.filter((row) => row[0].text === 'Kreis');
    expect(districts).toHaveLength(45);
    const { districts: expected, whole } = oracle.coverage({});
    for (const row of districts) {
      // A spreadsheet takes a key for a number and drops its leading nought.
      const area = expected[row[column('Kreisschlüssel')].text.padStart(5, '0')];
      const [count, rate] = ['Initiativen', 'Initiativen je 100.000 Einwohnerinnen und Einwohner'].map((name) => row[column(name)]);
      expect([count.type, rate.type]).toEqual(['float', 'float']);
      expect(Number(count.value)).toBe(area.count);
      expect(Number(rate.value)).toBeCloseTo(area.per_capita, 3);
      expect(row.some(({ formula }) => formula)).toBe(false);
    }
    expect(districts.map((row) => row[column('Kreis')].text)).toContain('Landkreis Lüneburg');
    expect(Number(rows.find((row) => row[0].text === 'alle Kreise')[column('Initiativen')].value)).toBe(whole.count);
  });
});

test('distances: all municipalities as a table and as points, and the map with its classes', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const asked = { field: ['housing'], region: ['lueneburg'] };
  await atlas.open('coverage/distance?field=housing&region=lueneburg');
  await expect(page.locator('[data-distance-table] [data-place]').first()).toBeVisible();
  await expect(page.locator('[data-municipality]').first()).toBeAttached();
  const expected = new Map(oracle.distances(asked).map((one) => [one.ags, one]));
  const { name, bytes } = await save(page, 'csv');
  expect(name).toBe(`projektatlas-entfernung-zur-naechsten-initiative-lueneburg-wohnen-${today()}.csv`);
  const rows = rowsOf(bytes);
  expect(rows.map((row) => row['Gemeindeschlüssel']).sort()).toEqual([...expected.keys()].sort());
  for (const row of rows) {
    const { km, ids } = expected.get(row['Gemeindeschlüssel']);
    expect(number(row['Luftlinie in km'])).toBeCloseTo(km, 2);
    expect(ids).toContain(decodeURIComponent(row['Im Atlas'].split('/initiative/')[1]));
  }
  const distances = rows.map((row) => number(row['Luftlinie in km']));
  expect(distances, 'the gaps first').toEqual([...distances].sort((a, b) => b - a));
  const collection = check((await save(page, 'geojson')).bytes.toString('utf8'));
  expect(collection.features).toHaveLength(expected.size);
  const points = new Map(oracle.places.map(({ ags, point }) => [ags, point]));
  for (const { id, geometry, properties } of collection.features) {
    expect(geometry).toEqual({ type: 'Point', coordinates: points.get(id) });
    expect(properties.km).toBeCloseTo(expected.get(id).km, 2);
    expect(expected.get(id).ids).toContain(properties.nearest);
  }
  const sheet = await drawn(page, (await save(page, 'svg')).bytes.toString('utf8'));
  expect(sheet.error).toBeNull();
  expect(sheet.foreign).toEqual([]);
  const text = sheet.texts.join(' ');
  for (const part of ['Entfernung zur nächsten Initiative', 'Luftlinie', '25 km und mehr', 'Datenstand', 'GeoBasis-DE']) expect(text).toContain(part);
  const size = (await page.locator('[data-png-size]').textContent()).match(/\d+/g).map(Number);
  expect(pictureSize((await save(page, 'png')).bytes)).toEqual(size);
});

test('a district: its initiatives as table and collection, and its map with their marks', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/03351?field=language&region=03241');
  await expect(page.locator('main[data-district="03351"]')).toBeVisible();
  const asked = { field: ['language'], region: ['03351'] };
  const { name, bytes } = await save(page, 'csv');
  expect(name).toBe(`projektatlas-landkreis-celle-sprache-${today()}.csv`);
  const ids = rowsOf(bytes).map((row) => decodeURIComponent(row['Im Atlas'].split('/initiative/')[1]));
  expect(ids.sort()).toEqual(oracle.ids(asked));
  const collection = check((await save(page, 'geojson')).bytes.toString('utf8'));
  expect(collection.features.map(({ id }) => id).sort()).toEqual(oracle.ids(asked));
  const sheet = await drawn(page, (await save(page, 'svg')).bytes.toString('utf8'));
  expect(sheet.error).toBeNull();
  expect(sheet.texts.join(' ')).toContain('Landkreis Celle, Sprache');
  const rings = sheet.texts.filter((text) => /^\d+$/.test(text)).map(Number).reduce((sum, count) => sum + count, 0);
  expect(rings + sheet.signs, 'every initiative with a place is in one mark').toBe(oracle.placed(asked));
  const size = (await page.locator('[data-png-size]').textContent()).match(/\d+/g).map(Number);
  expect(pictureSize((await save(page, 'png')).bytes)).toEqual(size);
});

test('until the inhabitants have come rates are on their way, not missing', async ({ atlas, page }) => {
  let send;
  const held = new Promise((resolve) => { send = resolve; });
  await page.route(atlas.pattern('data/districts.csv'), async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open('coverage?measure=per_capita');
  await expect(page.locator('main [role="status"]', { hasText: 'Einwohnerzahlen' })).toHaveText('Die Einwohnerzahlen werden geladen …');
  await expect(page.locator('[data-table] [data-area="03351"] [data-column="per_capita"]')).toHaveText('…');
  await expect(page.locator('main[data-coverage]')).not.toContainText('keine Daten');
  send();
  await expect(page.locator('[data-choropleth]')).toBeVisible();
  await expect(page.locator('[data-table] [data-area="03351"] [data-column="per_capita"]')).toContainText(',');
});

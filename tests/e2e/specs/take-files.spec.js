// The view at hand as files: as many entries as the list has, in its order, and readable by programs of others.
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { collection as collectionOf, initiative } from '../builder.js';
import { readData } from '../oracle.js';
import { paintedColours, pictureSize, save as saveOpen, today } from '../saved.js';
import { test, expect } from '../test.js';

/** Opens the dialog and saves a file: its name and its bytes. */
async function save(page, kind) {
  if (!(await page.locator('dialog[data-take]').isVisible())) await page.locator('button[data-take-away]').click();
  return saveOpen(page, kind);
}

/** The rows of a table, by the names of its columns. */
const rows = (bytes, delimiter) => parse(bytes, { bom: true, columns: true, delimiter });

const idOf = (row) => decodeURIComponent(row['Im Atlas'].split('/initiative/')[1]);

test('the table holds what the list shows, in its order, in words', { tag: '@any-base' }, async ({ atlas, oracle, page }) => {
  const choice = { field: ['language'], region: ['03351'] };
  await atlas.open('?field=language&region=03351&sort=title');
  await atlas.expectCounts(oracle, choice);
  const listed = await atlas.listed();
  const { name, bytes } = await save(page, 'csv');
  expect(name).toBe(`projektatlas-landkreis-celle-sprache-${today()}.csv`);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const table = rows(bytes, ';');
  expect(table.map(idOf)).toEqual(listed);
  for (const row of table) {
    const entry = oracle.initiative(idOf(row));
    expect(row.Titel).toBe(entry.title);
    expect(row['Träger']).toBe(entry.organisation.name);
    expect(row.Handlungsfelder.split('; ')).toContain('Sprache');
    expect(row.Quelle).toBe(entry.source.url);
    expect(row.Beschreibung).toBe(entry.summary.de);
    expect(row.Kreis).toBe('Landkreis Celle');
    expect([row['Länge'], row.Breite].map((degrees) => Number(degrees.replace(',', '.')))).toEqual(entry.point);
  }
});

test('with commas decimals have a point, and everything is there', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await page.locator('button[data-take-away]').click();
  await page.locator('select[name="separator"]').selectOption('comma');
  const { name, bytes } = await save(page, 'csv');
  expect(name).toBe(`projektatlas-${today()}.csv`);
  const table = rows(bytes, ',');
  expect(table.map(idOf).sort()).toEqual(oracle.ids({}));
  expect(table.every((row) => row.Breite === '' || /^5\d\.\d+$/.test(row.Breite))).toBe(true);
});

test('state-wide initiatives beside the list come along when asked for', async ({ atlas, oracle, page }) => {
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, { region: ['03351'] });
  const without = rows((await save(page, 'csv')).bytes, ';');
  expect(without).toHaveLength(oracle.total({ region: ['03351'] }));
  await page.locator('input[name="statewide"]').check();
  const together = rows((await save(page, 'csv')).bytes, ';').map(idOf).sort();
  expect(together).toEqual([...oracle.ids({ region: ['03351'] }), ...oracle.statewideIds({ region: ['03351'] })].sort());
});

test('nothing in a table is run as a formula, and nothing breaks out of its cell', async ({ atlas, page }) => {
  const evil = ['=HYPERLINK("http://x.example")', '+49 1', '-2+3', '@SUM(A1)', 'a;b,c "d"', '\u0022;=1'];
  await atlas.serveInitiatives(collectionOf(evil.map((title, index) => initiative(`evil-${index}`, { title }))));
  await atlas.open('?sort=title');
  const { bytes } = await save(page, 'csv');
  const titles = rows(bytes, ';').map((row) => row.Titel).sort();
  expect(titles).toEqual(evil.map((title) => (/^[=+\-@]/.test(title) ? `'${title}` : title)).sort());
});

test('the collection is GeoJSON with the same entries as the file, and says where it comes from', async ({ atlas, oracle, page }) => {
  const choice = { field: ['housing'] };
  await atlas.open('?field=housing');
  await atlas.expectCounts(oracle, choice);
  const listed = await atlas.listed();
  const { name, bytes } = await save(page, 'geojson');
  expect(name).toBe(`projektatlas-wohnen-${today()}.geojson`);
  const collection = check(bytes.toString('utf8'));
  expect(collection.features.map(({ id }) => id)).toEqual(listed);
  const original = new Map(readData('initiatives.geojson').features.map((feature) => [feature.id, feature]));
  for (const feature of collection.features) expect(feature).toEqual(original.get(feature.id));
  expect(collection.title).toContain('Wohnen');
  expect(collection.licence).toBe('CC BY 4.0');
  expect(new URL(collection.url).searchParams.get('field')).toBe('housing');
  expect(collection.version).toMatch(/^[0-9a-f]{12}$/);
});

test('the drawing is one well-formed file with title, key, source, day, and the marks of the map', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language&shade=count#8/52.6/9.8');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await atlas.atRest();
  const { width, height } = await atlas.map.boundingBox();
  const inside = await atlas.marks.evaluateAll((marks) => {
    const frame = document.querySelector('[data-map]').getBoundingClientRect();
    return marks.filter((mark) => {
      const box = mark.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return x > frame.x && x < frame.right && y > frame.y && y < frame.bottom && Number(mark.dataset.count) > 1;
    }).map((mark) => mark.dataset.count).sort();
  });
  const { name, bytes } = await save(page, 'svg');
  expect(name).toBe(`projektatlas-sprache-${today()}.svg`);
  const svg = bytes.toString('utf8');
  const drawn = await page.evaluate(({ svg, width, height }) => {
    const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const root = xml.documentElement;
    const rings = [...root.querySelectorAll('g > circle[r]:first-child')].map((ring) => ring.parentElement);
    const counts = rings.filter((ring) => {
      const [x, y] = ring.getAttribute('transform').match(/[-\d.]+/g).map(Number);
      return x > 0 && x < width && y > 0 && y < height;
    }).map((ring) => ring.querySelector('text').textContent);
    return {
      error: xml.querySelector('parsererror')?.textContent ?? null,
      texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
      foreign: [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]).map(({ name, value }) => `${name}=${value}`)
        .filter((attribute) => /href|url\((?!#)|^on|<|script/i.test(attribute)),
      colours: new Set([...root.querySelectorAll('[fill]')].map((element) => element.getAttribute('fill'))).size,
      counts: counts.sort(),
    };
  }, { svg, width, height });
  expect(drawn.error).toBeNull();
  expect(drawn.foreign, 'the file needs no other').toEqual([]);
  expect(svg).not.toMatch(/var\(|light-dark/);
  expect(drawn.counts, 'rings in the frame').toEqual(inside);
  expect(drawn.colours).toBeGreaterThan(8);
  const text = drawn.texts.join('\n');
  for (const part of ['Sprache', 'Projektatlas Niedersachsen', `${oracle.total({ field: ['language'] })} Initiativen`, 'Datenstand', 'GeoBasis-DE', 'Wohnen', 'je Kreis', String(new Date().getFullYear())]) expect(text).toContain(part);
});

test('the picture has the size that the button names, and is not blank', async ({ atlas, oracle, page }) => {
  await atlas.open('?region=lueneburg');
  await atlas.expectCounts(oracle, { region: ['lueneburg'] });
  await page.locator('button[data-take-away]').click();
  const [width, height] = (await page.locator('[data-png-size]').textContent()).match(/\d+/g).map(Number);
  const { name, bytes } = await save(page, 'png');
  expect(name).toMatch(/\.png$/);
  expect(pictureSize(bytes)).toEqual([width, height]);
  expect(width).toBeGreaterThanOrEqual(2000);
  expect(await paintedColours(page, bytes)).toBeGreaterThan(100);
});

test('in the dark theme, too, a sheet is dark ink on white', async ({ atlas, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.open();
  const { bytes } = await save(page, 'svg');
  expect(/<rect [^>]*fill="(#fff(fff)?)"/.test(bytes.toString('utf8')), 'the paper is white').toBe(true);
  expect(bytes.includes('#14191d'), 'no dark surface').toBe(false);
});

test('the dialog works by keyboard, and gives the focus back', async ({ atlas, page }) => {
  await atlas.open();
  const button = page.locator('button[data-take-away]');
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[data-take]');
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

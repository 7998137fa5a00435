// Two districts side by side.
import { readText } from '../oracle.js';
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

const select = (page, name) => page.locator(`select[name="${name}"]`);
const values = (page, table, category, attribute) => page
  .locator(`[data-breakdown="${table}"] tr[data-category="${category}"] td`)
  .evaluateAll((cells, attribute) => cells.map((cell) => Number(cell.dataset[attribute])), attribute);

/** Opens a comparison and waits until its numbers stand. */
async function openPair(atlas, page, path) {
  await atlas.open(`coverage/compare/${path}`);
  await expect(page.locator('[data-breakdown] tbody td').last()).toBeVisible();
}

const golden = new Map(readText('tests/fixtures/golden/districts.de.txt').trim().split('\n').map((line) => [line.slice(0, 5), line.slice(7)]));

test('both districts are told of, in sentences and in numbers', async ({ atlas, oracle, page }) => {
  const pair = ['03351', '03241'];
  await openPair(atlas, page, pair.join('/'));
  for (const ags of pair) await expect(page.locator(`[data-sentences="${ags}"]`)).toHaveText(golden.get(ags));
  const totals = pair.map((ags) => oracle.total({ region: [ags] }));
  expect(await values(page, 'total', 'count', 'value')).toEqual(totals);
  expect(await values(page, 'total', 'population', 'value')).toEqual(pair.map((ags) => oracle.population(ags)));
  const rates = await values(page, 'total', 'per_capita', 'value');
  pair.forEach((ags, at) => expect(rates[at]).toBeCloseTo(oracle.rate(ags), 2));
  for (const field of oracle.options.field) {
    expect(await values(page, 'field', `field:${field}`, 'count'), field).toEqual(pair.map((ags) => oracle.total({ region: [ags], field: [field] })));
  }
  for (const type of oracle.options.organisation) {
    expect(await values(page, 'organisation', `organisation:${type}`, 'count'), type).toEqual(pair.map((ags) => oracle.total({ region: [ags], organisation: [type] })));
  }
  for (const kind of ['recent', 'older', 'undated']) {
    const count = (ags) => oracle.passing({ region: [ags] }).filter(({ evidence }) => evidence === kind).length;
    expect(await values(page, 'evidence', `evidence:${kind}`, 'count'), kind).toEqual(pair.map(count));
  }
});

test('the bars of a table share a scale', async ({ atlas, oracle, page }) => {
  await openPair(atlas, page, '03351/03241');
  const cells = await page.locator('[data-breakdown="field"] td').evaluateAll((cells) => cells
    .map((cell) => [Number(cell.dataset.count), Number(cell.querySelector('rect').getAttribute('width'))]));
  const largest = Math.max(...cells.map(([count]) => count));
  expect(largest).toBe(Math.max(...oracle.options.field.map((field) => oracle.total({ region: ['03241'], field: [field] }))));
  for (const [count, width] of cells) expect(width).toBeCloseTo((100 * count) / largest, 1);
});

test('choosing two districts and swapping them writes the address', async ({ atlas, page }) => {
  await atlas.open('coverage/compare');
  await expect(page.locator('[data-swap]')).toBeDisabled();
  await select(page, 'a').selectOption({ label: 'Stadt Emden' });
  await expect.poll(() => atlas.path()).toBe('coverage/compare/03402');
  await expect(page.locator('[data-suggestions] a')).toHaveText(['Landkreis Aurich', 'Landkreis Leer']);
  await select(page, 'b').selectOption({ label: 'Heidekreis' });
  await expect.poll(() => atlas.path()).toBe('coverage/compare/03402/03358');
  await expect(page).toHaveTitle(/^Stadt Emden und Heidekreis im Vergleich/);
  await page.locator('[data-swap]').click();
  await expect.poll(() => atlas.path()).toBe('coverage/compare/03358/03402');
  await expect(select(page, 'a')).toHaveValue('03358');
  await expect(select(page, 'b')).toHaveValue('03402');
  await page.goBack();
  await expect(select(page, 'a')).toHaveValue('03402');
  await expect(page.locator('.compare__side h2').first()).toHaveText('Stadt Emden');
});

test('filters apply to both', async ({ atlas, oracle, page }) => {
  await openPair(atlas, page, '03351/03241?field=language&organisation=church');
  const totals = ['03351', '03241'].map((ags) => oracle.total({ region: [ags], field: ['language'], organisation: ['church'] }));
  expect(await values(page, 'total', 'count', 'value')).toEqual(totals);
});

test('a key that does not exist is told, and another can be chosen', async ({ atlas, page }) => {
  await atlas.open('coverage/compare/03351/99999');
  await expect(page.locator('[data-notice="missing"]')).toBeVisible();
  await expect(select(page, 'a')).toHaveValue('03351');
  await select(page, 'b').selectOption('03241');
  await expect(page.locator('[data-sentences]')).toHaveCount(2);
});

test('a district compared with itself shows the same twice', async ({ atlas, oracle, page }) => {
  await openPair(atlas, page, '03351/03351');
  const total = oracle.total({ region: ['03351'] });
  expect(await values(page, 'total', 'count', 'value')).toEqual([total, total]);
});

test('the language may change while comparing', async ({ atlas, page }) => {
  await openPair(atlas, page, '03351/03241');
  await atlas.speak('en');
  await expect(page.locator('[data-sentences="03351"]')).toContainText('In the district of Celle, ');
  await expect(select(page, 'a')).toHaveValue('03351');
  const population = page.locator('[data-breakdown="total"] tr[data-category="population"] td').first();
  await expect.poll(async () => numberIn(await population.textContent()), 'the figures are read anew').toBeGreaterThan(100_000);
});

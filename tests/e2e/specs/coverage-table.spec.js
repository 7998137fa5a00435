// The table of the coverage page: sorting, breakdown, and the links of the matrix.
import { CoveragePage, germanNumber } from '../coverage.js';
import { test, expect } from '../test.js';

/** Districts by a number, the largest first; what is alike by name, as Germans sort names. */
function ranked(oracle, choice, column, descending = true) {
  const areas = Object.entries(oracle.coverage(choice).districts);
  const sign = descending ? -1 : 1;
  return areas.sort(([a, left], [b, right]) => sign * (left[column] - right[column]) || oracle.districtName.get(a).localeCompare(oracle.districtName.get(b), 'de'))
    .map(([ags]) => ags);
}

test('every column sorts: numbers from the largest, names from A, a second press turns it', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?group=families');
  const choice = { group: ['families'] };
  await expect(coverage.head('count'), 'sorted by the measure at first').toHaveAttribute('aria-sort', 'descending');
  expect(await coverage.order()).toEqual(ranked(oracle, choice, 'count'));
  for (const column of ['population', 'per_capita', 'field:language']) {
    const button = coverage.head(column).locator('button');
    await button.click();
    await expect(coverage.head(column)).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(() => atlas.parameter('order')).toEqual([`-${column}`]);
    expect(await coverage.order()).toEqual(ranked(oracle, choice, column));
    await expect(button, 'the focus stays').toBeFocused();
    await page.keyboard.press('Enter');
    await expect(coverage.head(column)).toHaveAttribute('aria-sort', 'ascending');
    expect(await coverage.order()).toEqual(ranked(oracle, choice, column, false));
    await expect(coverage.table.locator('[aria-sort="ascending"], [aria-sort="descending"]')).toHaveCount(1);
  }
  await coverage.head('name').locator('button').click();
  const names = (await coverage.order()).map((ags) => oracle.districtName.get(ags));
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
  await page.goBack();
  await expect(coverage.head('field:language')).toHaveAttribute('aria-sort', 'ascending');
});

test('a link keeps the order and the breakdown @any-base', async ({ atlas, oracle }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?columns=evidence&order=evidence:recent');
  await expect(coverage.head('evidence:recent')).toHaveAttribute('aria-sort', 'ascending');
  expect(await coverage.order()).toEqual(ranked(oracle, {}, 'evidence:recent', false));
  await expect(atlas.page.locator('input[name="columns"][value="evidence"]')).toBeChecked();
});

const choices = [
  ['', {}],
  ['?field=labour&group=women', { field: ['labour'], group: ['women'] }],
  ['?field=labour,housing&match=all&ended=1', { field: ['labour', 'housing'], match: 'all', ended: true }],
  ['?region=weser-ems,03241,03257&q=sprache', { region: ['weser-ems', '03241', '03257'], q: 'sprache' }],
];

/** What a link into the atlas asks for, as the oracle takes it. */
function asked(href) {
  const parameters = new URL(href).searchParams;
  const list = (name) => (parameters.get(name) ?? '').split(',').filter(Boolean);
  return {
    region: list('region'), field: list('field'), group: list('group'), organisation: list('organisation'),
    match: parameters.get('match') ?? 'any', q: parameters.get('q') ?? '', ended: parameters.get('ended') === '1',
  };
}

for (const [query, choice] of choices) {
  test(`every cell of the matrix leads to as many as it counts: coverage${query} @any-base`, async ({ atlas, oracle }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(query);
    const cells = await coverage.cells();
    const districts = oracle.chosenDistricts(choice);
    const regions = new Set(districts.map((ags) => oracle.regionOf.get(ags)));
    expect(cells).toHaveLength((districts.length + regions.size) * (oracle.options.field.length + 1));
    const rest = { ...choice, field: [], match: 'any' };
    for (const { area, field, text, href, label } of cells) {
      const within = districts.filter((ags) => ags === area || oracle.regionOf.get(ags) === area);
      const expected = oracle.total({ ...rest, region: within, field: field ? [field] : [] });
      expect(germanNumber(text) ?? 0, `${area} ${field}`).toBe(expected);
      expect(oracle.total(asked(href)), href).toBe(expected);
      expect(label.includes('keine verzeichnete Initiative'), label).toBe(expected === 0);
      expect(text === '–').toBe(expected === 0);
      expect(new URL(href).pathname).toBe(new URL(atlas.base).pathname);
    }
  });

  test(`the name of each area leads to its initiatives: coverage${query}`, async ({ atlas, oracle }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(query);
    const links = await coverage.table.locator('tbody:not(:first-of-type) th a').evaluateAll((links) => links.map((link) => ({
      href: link.href, count: link.closest('tr').querySelector('[data-column="count"]').firstChild.textContent,
    })));
    expect(links.length).toBeGreaterThan(2);
    for (const { href, count } of links) expect(oracle.total(asked(href)), href).toBe(germanNumber(count));
  });
}

test('a cell that is clicked opens the atlas with that total, and „back“ returns', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?measure=per_capita&group=women');
  const cell = coverage.matrix.locator('tr[data-area="03241"] td[data-field="labour"] a');
  const count = germanNumber(await cell.innerText());
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(atlas.total).toHaveText(String(count));
  expect(atlas.path()).toBe('');
  await expect.poll(() => atlas.parameter('measure'), 'a view of the atlas does not carry what the page asked for').toEqual([]);
  await page.goBack();
  await expect(coverage.main).toBeVisible();
  await expect(coverage.measure).toHaveValue('per_capita');
});

test('an empty cell opens the atlas with help in place of a list', async ({ atlas }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=labour');
  await coverage.matrix.locator('td[data-field][data-none] a').first().click();
  await expect(atlas.total).toHaveText('0');
  await expect(atlas.empty).toBeVisible();
});

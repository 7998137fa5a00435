// The numbers of the coverage page are those that an independent program finds in the data files.
import { CoveragePage, germanNumber } from '../coverage.js';
import { readData, readRows } from '../oracle.js';
import { test, expect } from '../test.js';

const star = (count) => (count >= 1 && count <= 4 ? '*' : '');
const whole = (number) => `${number.toLocaleString('de-DE')}${star(number)}`;
const plain = (texts) => Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, text.replace(/\s/g, '')]));

/** What a row should say of an area. */
function row({ population, per_capita: rate, ...numbers }, columns) {
  const decimal = (number) => number.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const texts = {
    population: population === undefined ? '–' : population.toLocaleString('de-DE'),
    per_capita: rate === undefined ? '–' : `${decimal(rate)}${star(numbers.count)}`,
  };
  for (const column of ['count', ...columns]) texts[column] = whole(numbers[column]);
  return texts;
}

const choices = [
  ['', {}],
  ['?field=housing', { field: ['housing'] }],
  ['?field=housing,labour&match=all', { field: ['housing', 'labour'], match: 'all' }],
  ['?region=weser-ems,03241&group=women', { region: ['weser-ems', '03241'], group: ['women'] }],
  ['?organisation=church,welfare&ended=1', { organisation: ['church', 'welfare'], ended: true }],
  ['?q=sprachcafe', { q: 'sprachcafe' }],
];

for (const [query, choice] of choices) {
  test(`every number of the table is that of the data: coverage${query} @any-base`, async ({ atlas, oracle }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(query);
    const expected = oracle.coverage(choice);
    const groups = { field: oracle.options.field, organisation: oracle.options.organisation, evidence: ['recent', 'older', 'undated'] };
    for (const [group, ids] of Object.entries(groups)) {
      await atlas.page.locator(`input[name="columns"][value="${group}"]`).check();
      const columns = ids.map((id) => `${group}:${id}`);
      await expect(coverage.head(columns[0])).toBeVisible();
      const rows = Object.fromEntries((await coverage.districtRows()).map(([ags, texts]) => [ags, plain(texts)]));
      expect(rows).toEqual(Object.fromEntries(Object.entries(expected.districts).map(([ags, area]) => [ags, row(area, columns)])));
      const sums = Object.fromEntries((await coverage.sumRows()).map(([id, texts]) => [id, plain(texts)]));
      expect(sums).toEqual({
        ...Object.fromEntries(Object.entries(expected.regions).map(([id, area]) => [id, row(area, columns)])),
        '': row(expected.whole, columns),
        statewide: row(expected.statewide, columns),
      });
    }
  });

  test(`every district on the map has its number: coverage${query}`, async ({ atlas, oracle }) => {
    const coverage = new CoveragePage(atlas);
    const { districts } = oracle.coverage(choice);
    for (const measure of ['count', 'per_capita', 'field:participation', 'organisation:association', 'evidence:older']) {
      await coverage.open(`${query}${query ? '&' : '?'}measure=${measure}`);
      for (const { ags, count, value, class: name, label } of await coverage.shapes()) {
        const area = districts[ags];
        if (!area) {
          expect({ ags, count, value, name }, 'not chosen is not zero').toEqual({ ags, count: null, value: null, name: 'aside' });
          expect(label).toContain('nicht ausgewählt');
          continue;
        }
        expect(value, `${ags} by ${measure}`).toBeCloseTo(area[measure], 3);
        expect(count).toBe(measure === 'per_capita' ? area.count : area[measure]);
        expect(name === '0').toBe(count === 0);
        expect(label.includes('keine verzeichnete Initiative')).toBe(count === 0);
        expect(label.includes('kleine Zahl')).toBe(count >= 1 && count <= 4);
      }
    }
  });
}

test('the sums stand in a sentence, with state-wide entries apart', async ({ atlas, oracle }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=housing');
  const { districts, whole: all, statewide } = oracle.coverage({ field: ['housing'] });
  const without = Object.values(districts).filter(({ count }) => count === 0).length;
  expect(without).toBeGreaterThan(1);
  await expect(coverage.sums).toHaveText(new RegExp(
    `^${all.count} Initiativen sind in ${45 - without} Kreisen verzeichnet\\. In ${without} Kreisen ist keine verzeichnet\\. ${statewide.count} landesweite`,
  ));
});

test('bars are as long as their values, and in the order of the table', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?measure=per_capita');
  const { districts } = oracle.coverage({});
  const bars = await page.locator('[data-bars="districts"] [data-area]').evaluateAll((lines) => lines.map((line) => ({
    ags: line.dataset.area, width: line.querySelector('rect').getBoundingClientRect().width / line.querySelector('svg').getBoundingClientRect().width,
  })));
  expect(bars.map(({ ags }) => ags)).toEqual(await coverage.order());
  const largest = Math.max(...Object.values(districts).map((area) => area.per_capita));
  for (const { ags, width } of bars) expect(width, ags).toBeCloseTo(districts[ags].per_capita / largest, 2);
});

test('a district whose inhabitants are not known has no rate: a dash, hatched, last in the order', async ({ atlas, page }) => {
  const rows = readRows('districts.csv').map(({ ags, name, population, foreign_share: share }) => [ags, name, ags === '03351' ? '' : population, share].join(','));
  await atlas.serve('data/districts.csv', ['ags,name,population,foreign_share', ...rows].join('\r\n'), 'text/csv');
  const coverage = new CoveragePage(atlas);
  for (const order of ['per_capita', '-per_capita', 'population']) {
    await coverage.open(`?measure=per_capita&order=${order}`);
    expect((await coverage.order()).at(-1), order).toBe('03351');
  }
  const celle = (await coverage.shapes()).find(({ ags }) => ags === '03351');
  expect(celle.class).toBe('none');
  expect(celle.value).toBeNull();
  expect(celle.label).toContain('keine Daten');
  expect(await atlas.district('03351').evaluate((shape) => getComputedStyle(shape).fill)).toContain('no-data');
  expect((await coverage.keyEntries()).find((entry) => entry.class === 'none').members).toBe(1);
  await expect(page.locator('[data-area="03351"] td[data-column="population"]')).toHaveText('–');
});

test('without the file of inhabitants there are counts, and a way to try again', async ({ atlas, oracle, page }) => {
  atlas.allow(/districts\.csv/, /Failed to load resource/);
  const coverage = new CoveragePage(atlas);
  let broken = true;
  await page.route(atlas.pattern('data/districts.csv'), (route) => (broken ? route.abort() : route.continue()));
  await atlas.open('coverage');
  const notice = page.locator('[data-figures-failed]');
  await expect(notice).toBeVisible();
  const celle = page.locator('table[data-table] [data-area="03351"]');
  await expect(celle.locator('[data-column="count"]')).toHaveText(String(oracle.coverage({}).districts['03351'].count));
  await expect(celle.locator('[data-column="per_capita"]')).toHaveText('–');
  broken = false;
  await notice.locator('button').click();
  await expect(notice).toBeHidden();
  const rate = oracle.coverage({}).districts['03351'].per_capita;
  await expect(coverage.table.locator('[data-area="03351"] [data-exact]')).toHaveAttribute('data-exact', String(Number(rate.toFixed(3))));
});

test('the years of the sources are those of the data, and whose the inhabitants are is said', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?group=women');
  const years = oracle.passing({ group: ['women'] }).map(({ source }) => source?.year ?? null);
  const dated = years.filter(Boolean);
  const figure = page.locator('[data-years]');
  await expect(figure.locator('figcaption')).toHaveText(
    `Die Quellen stammen aus den Jahren ${Math.min(...dated)} bis ${Math.max(...dated)}. Bei ${years.length - dated.length} Initiativen nennt die Quelle kein Jahr.`,
  );
  const lines = await figure.locator('li').allInnerTexts();
  const sum = lines.map((line) => germanNumber(line.trim().split(/\s+/).at(-1))).reduce((total, count) => total + count, 0);
  expect(sum).toBe(years.length);
  const { source } = readData('atlas.json').statistics.find(({ id }) => id === 'population');
  await expect(page.locator('[data-population-source]')).toContainText(`31. Dezember 2025: ${source.name.de}`);
});

// Each parameter of the address, as in a link somebody sent: the page shows what it says, and keeps it.
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

const cases = [
  { query: 'region=03241', choice: { region: ['03241'] } },
  { query: 'region=03241,weser-ems', choice: { region: ['03241', 'weser-ems'] } },
  { query: 'field=language', choice: { field: ['language'] } },
  { query: 'field=language,labour', choice: { field: ['language', 'labour'] } },
  { query: 'field=language,labour&match=all', choice: { field: ['language', 'labour'], match: 'all' } },
  { query: 'group=women', choice: { group: ['women'] } },
  { query: 'organisation=church,welfare', choice: { organisation: ['church', 'welfare'] } },
  { query: 'ended=1', choice: { ended: true } },
];

for (const { query, choice } of cases) {
  test(`the address ?${query} shows what it says`, async ({ atlas, oracle }) => {
    await atlas.open(`?${query}`);
    await atlas.expectCounts(oracle, choice);
    for (const [facet, values] of Object.entries(choice)) {
      if (!Array.isArray(values)) continue;
      for (const value of values.filter((id) => !/^\d{5}$/.test(id))) await expect(atlas.option(facet, value)).toBeChecked();
      for (const value of values) await expect(atlas.page.locator(`[data-chip="${facet}:${value}"]`)).toBeVisible();
    }
    const asked = new URLSearchParams(query);
    for (const name of asked.keys()) await expect.poll(() => atlas.parameter(name)).toEqual(asked.get(name).split(',').sort());
    await atlas.reload();
    await atlas.expectCounts(oracle, choice);
  });
}

test('?match=all ticks the switch for all fields', async ({ atlas }) => {
  await atlas.open('?field=language,labour&match=all');
  const all = atlas.page.locator('input[name="match"]:checked');
  await expect(all).toHaveCount(1);
});

test('?ended=1 ticks the switch for ended initiatives', async ({ atlas }) => {
  await atlas.open('?ended=1');
  await expect(atlas.ended).toBeChecked();
});

test('?q= fills the search and filters', async ({ atlas, oracle }) => {
  await atlas.open('?q=Sprachcaf%C3%A9');
  await expect(atlas.search).toHaveValue('Sprachcafé');
  await expect.poll(async () => numberIn(await atlas.total.textContent())).toBe(oracle.total({ q: 'Sprachcafé' }));
});

test('without ?sort= the newest source comes first and entries without a year last', async ({ atlas, oracle }) => {
  await atlas.open('?region=03241');
  await expect.poll(async () => (await atlas.listed()).length).toBe(oracle.total({ region: ['03241'] }));
  const years = (await atlas.listed()).map((id) => oracle.initiative(id).source.year ?? 0);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('?sort=title puts the entries in the order of the German alphabet', async ({ atlas, oracle }) => {
  await atlas.open('?region=03241,03159&sort=title');
  await expect.poll(async () => (await atlas.listed()).length).toBe(oracle.total({ region: ['03241', '03159'] }));
  // By the first letter: how digits, quotes and dashes rank is the collation's business.
  const initials = (await atlas.listed()).map((id) => oracle.initiative(id).title.normalize('NFD').toUpperCase()[0]).filter((letter) => /[A-Z]/.test(letter));
  expect(initials.length).toBeGreaterThan(10);
  expect(initials).toEqual([...initials].sort());
});

test('?lang=en speaks English', async ({ atlas }) => {
  await atlas.open('?lang=en');
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await expect.poll(() => atlas.parameter('lang')).toEqual(['en']);
});

test('#zoom/lat/lon shows that part of the map', async ({ atlas }) => {
  await atlas.open('#10/52.37/9.73');
  await atlas.atRest();
  const centre = await atlas.mapCentre();
  const hannover = await atlas.drawn('03241');
  expect(hannover.width, 'the Region Hannover is larger than a third of the window').toBeGreaterThan(480);
  expect(Math.abs(hannover.x + hannover.width / 2 - centre.x)).toBeLessThan(hannover.width / 4);
  const view = atlas.view();
  expect(view.zoom).toBeCloseTo(10, 1);
  expect(view.lat).toBeCloseTo(52.37, 2);
  expect(view.lon).toBeCloseTo(9.73, 2);
  await atlas.reload();
  await atlas.atRest();
  expect((await atlas.drawn('03241')).width).toBeCloseTo(hannover.width, 0);
});

test('all parameters together survive a reload', async ({ atlas, oracle }) => {
  const choice = { region: ['weser-ems', '03241'], field: ['language', 'participation'], match: 'all', group: ['all', 'women'], organisation: ['association', 'municipality'], q: 'treff', ended: true };
  await atlas.open('?region=weser-ems,03241&field=language,participation&match=all&group=all,women&organisation=association,municipality&q=treff&ended=1&sort=title&lang=en#8/52.7/8.5');
  await atlas.expectCounts(oracle, choice);
  await atlas.reload();
  await atlas.expectCounts(oracle, choice);
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await expect.poll(() => atlas.parameter('sort')).toEqual(['title']);
  expect(atlas.view().zoom).toBeCloseTo(8, 1);
});

test('choosing by hand writes readable ids and nothing that is the default', async ({ atlas }) => {
  await atlas.open();
  await expect.poll(() => new URL(atlas.page.url()).search, 'the first view needs no query').toBe('');
  await atlas.choose('field', 'language');
  await expect.poll(() => new URL(atlas.page.url()).search).toBe('?field=language');
  await atlas.choose('field', 'labour');
  await expect.poll(() => decodeURIComponent(new URL(atlas.page.url()).search)).toMatch(/^\?field=(language,labour|labour,language)$/);
  await atlas.drop('field', 'language');
  await atlas.drop('field', 'labour');
  await expect.poll(() => new URL(atlas.page.url()).search).toBe('');
});

// Filters together: OR within a facet, AND across facets, for every count on the page.
import { dice } from '../builder.js';
import { test, expect } from '../test.js';

test('two options of one facet leave the initiatives that have either', async ({ atlas, oracle }) => {
  for (const facet of ['field', 'group', 'organisation', 'region']) {
    const [first, second] = oracle.options[facet].filter((value) => oracle.optionCount({}, facet, value) > 0);
    await atlas.open();
    await atlas.choose(facet, first);
    await atlas.choose(facet, second);
    await atlas.expectCounts(oracle, { [facet]: [first, second] });
  }
});

test('options of several facets leave the initiatives that have one of each', async ({ atlas, oracle }) => {
  await atlas.open();
  const choice = {};
  for (const [facet, index] of [['field', 0], ['region', 1], ['group', 0], ['organisation', 0], ['field', 3]]) {
    const value = oracle.options[facet][index];
    choice[facet] = [...(choice[facet] ?? []), value];
    await atlas.choose(facet, value);
    await atlas.expectCounts(oracle, choice);
  }
});

test('a region and a district of another region leave the initiatives of both', async ({ atlas, oracle }) => {
  const [one, other] = oracle.options.region;
  const ags = oracle.districts.find((district) => oracle.regionOf.get(district) === other);
  await atlas.open();
  await atlas.choose('region', one);
  await atlas.expand(other);
  await atlas.choose('region', ags);
  await atlas.expectCounts(oracle, { region: [one, ags] });
});

test('with "all fields" an initiative has to have every chosen field', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.choose('field', 'language');
  await atlas.choose('field', 'participation');
  await atlas.unfold(atlas.match.last());
  await (await matchAll(atlas)).check();
  await atlas.expectCounts(oracle, { field: ['language', 'participation'], match: 'all' });
  await expect.poll(() => atlas.parameter('match')).toEqual(['all']);
  await atlas.choose('field', 'labour');
  await atlas.expectCounts(oracle, { field: ['language', 'participation', 'labour'], match: 'all' });
});

/** The input that asks for every field: a switch, or the second of two choices. */
async function matchAll(atlas) {
  const choice = atlas.page.locator('input[name="match"][value="all"]');
  return (await choice.count()) > 0 ? choice : atlas.match;
}

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`any filters together count as the data say (throw ${seed} of the dice)`, async ({ atlas, oracle }) => {
    const throwOne = dice(seed);
    const some = (values, share) => values.filter(() => throwOne() < share);
    const choice = {
      region: throwOne() < 0.5 ? some([...oracle.options.region, ...oracle.districts], 0.15) : [],
      field: some(oracle.options.field, 0.4),
      group: throwOne() < 0.6 ? some(oracle.options.group, 0.4) : [],
      organisation: throwOne() < 0.6 ? some(oracle.options.organisation, 0.4) : [],
      match: throwOne() < 0.4 ? 'all' : 'any',
      ended: throwOne() < 0.5,
    };
    const address = ['region', 'field', 'group', 'organisation'].filter((facet) => choice[facet].length > 0).map((facet) => `${facet}=${choice[facet].join(',')}`);
    if (choice.match === 'all') address.push('match=all');
    if (choice.ended) address.push('ended=1');
    await atlas.open(`?${address.join('&')}`);
    await atlas.expectCounts(oracle, choice);
    await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids(choice));
    await expect.poll(async () => (await atlas.listedStatewide()).sort()).toEqual(oracle.statewideIds(choice));
  });
}

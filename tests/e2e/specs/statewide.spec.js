// State-wide initiatives belong to no district. They are never lost when the reader chooses one.
import { test, expect } from '../test.js';

test('state-wide initiatives count as long as no region is chosen', async ({ atlas, oracle }) => {
  await atlas.open();
  const statewide = oracle.passing({}).filter((initiative) => oracle.isStatewide(initiative));
  expect(statewide.length, 'the data hold state-wide initiatives').toBeGreaterThan(0);
  await expect.poll(async () => {
    const shown = [...(await atlas.listed()), ...(await atlas.listedStatewide())];
    return statewide.filter(({ id }) => !shown.includes(id));
  }).toEqual([]);
  await atlas.expectCounts(oracle, {});
});

test('once a region is chosen state-wide initiatives stand in a section of their own and leave the total', async ({ atlas, oracle }) => {
  const choice = { region: [oracle.options.region[0]] };
  await atlas.open();
  await atlas.choose('region', choice.region[0]);
  await atlas.expectCounts(oracle, choice);
  const expected = oracle.statewideIds(choice);
  await expect(atlas.statewide).toBeVisible();
  await expect(atlas.statewide).toContainText(String(expected.length));
  expect((await atlas.listedStatewide()).sort()).toEqual(expected);
  expect((await atlas.listed()).sort()).toEqual(oracle.ids(choice));
});

test('the section of state-wide initiatives follows the other filters', async ({ atlas, oracle }) => {
  const choice = { region: [oracle.options.region[1]], field: ['labour'] };
  await atlas.open(`?region=${choice.region}&field=labour`);
  await expect.poll(async () => (await atlas.listedStatewide()).sort()).toEqual(oracle.statewideIds(choice));
});

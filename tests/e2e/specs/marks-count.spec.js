// Every initiative with a point is on the map once, alone or counted in a cluster.
import { test, expect } from '../test.js';

const choices = [
  {},
  { field: ['housing'] },
  { region: ['weser-ems'] },
  { region: ['03241'] },
  { group: ['women'], ended: true },
];

for (const choice of choices) {
  test(`the counts of all marks add up to the initiatives with a point under ${JSON.stringify(choice)}`, async ({ atlas, oracle }) => {
    const query = Object.entries(choice).map(([name, value]) => `${name}=${value === true ? 1 : value}`).join('&');
    await atlas.open(`?${query}`);
    await expect.poll(() => atlas.marked()).toBe(oracle.placed(choice));
  });
}

test('choosing a filter changes the marks in step with the list', async ({ atlas, oracle }) => {
  await atlas.open();
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({}));
  await atlas.choose('field', 'labour');
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({ field: ['labour'] }));
  await atlas.drop('field', 'labour');
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({}));
});

test('zooming into a town counts each initiative of the window once', async ({ atlas, oracle }) => {
  await atlas.open('#11/52.37/9.73');
  await atlas.atRest();
  const marks = await atlas.marked();
  const hannover = oracle.passing({}).filter(({ district, point }) => district === '03241' && point).length;
  expect(marks, 'something of the Region Hannover is in the window').toBeGreaterThan(0);
  expect(marks, 'what lies outside the window is not drawn').toBeLessThan(oracle.placed({}));
  expect(marks, 'nothing is counted twice').toBeLessThanOrEqual(hannover + neighbours(oracle));
});

/** Initiatives around Hannover that the window may hold beside those of the Region. */
const neighbours = (oracle) => oracle.passing({})
  .filter(({ district, point }) => point && district !== '03241' && Math.abs(point[0] - 9.73) < 1 && Math.abs(point[1] - 52.37) < 0.6).length;

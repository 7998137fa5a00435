// Nothing found is not the end: the page offers the nearest filter to drop, and says what that would give.
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

/** A choice of options, one a facet, that leaves nothing although dropping one of them leaves something. */
function nothing(oracle) {
  for (const field of oracle.options.field) {
    for (const group of oracle.options.group) {
      for (const organisation of oracle.options.organisation) {
        const choice = { field: [field], group: [group], organisation: [organisation] };
        if (oracle.total(choice) === 0 && oracle.total({ ...choice, organisation: [] }) > 0) return choice;
      }
    }
  }
  throw new Error('every choice leaves something: take other facets');
}

test('no result says so and offers filters to drop, with the counts they would give', async ({ atlas, oracle, page }) => {
  const choice = nothing(oracle);
  await atlas.open(`?field=${choice.field}&group=${choice.group}&organisation=${choice.organisation}`);
  await expect(atlas.empty).toBeVisible();
  await atlas.expectCounts(oracle, choice);
  const offers = atlas.empty.locator('[data-drop]');
  await expect(offers.first()).toBeVisible();
  for (const offer of await offers.all()) {
    const [facet, value] = (await offer.getAttribute('data-drop')).split(':');
    const remaining = oracle.total({ ...choice, [facet]: choice[facet].filter((id) => id !== value) });
    expect(numberIn(await offer.innerText()), `dropping ${facet}:${value}`).toBe(remaining);
    expect(remaining).toBeGreaterThan(0);
  }
  const [facet] = (await offers.first().getAttribute('data-drop')).split(':');
  await offers.first().click();
  await atlas.expectCounts(oracle, { ...choice, [facet]: [] });
  await expect(atlas.empty).toHaveCount(0);
  await page.goBack();
  await expect(atlas.empty).toBeVisible();
});

test('a search that finds nothing offers to drop the search', async ({ atlas, oracle }) => {
  await atlas.open('?q=xyzzyqwert');
  await expect(atlas.empty).toBeVisible();
  await atlas.empty.locator('button').first().click();
  await atlas.expectCounts(oracle, {});
});

test('the number of results is announced', async ({ atlas, oracle }) => {
  await atlas.open();
  await expect(atlas.status).toHaveAttribute('role', 'status');
  await atlas.choose('field', 'labour');
  await expect(atlas.status).toContainText(String(oracle.total({ field: ['labour'] })));
});

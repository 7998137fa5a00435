// Each filter on its own: the total and every count beside every option, against counts worked out from the data file.
import { test, expect } from '../test.js';

for (const facet of ['field', 'group', 'organisation', 'region']) {
  test(`each option of the facet "${facet}" alone leaves the initiatives that have it`, async ({ atlas, oracle }) => {
    await atlas.open();
    await atlas.expectCounts(oracle, {});
    for (const value of oracle.options[facet]) {
      if (oracle.optionCount({}, facet, value) === 0) continue;
      await atlas.choose(facet, value);
      await atlas.expectCounts(oracle, { [facet]: [value] });
      await atlas.drop(facet, value);
    }
    await atlas.expectCounts(oracle, {});
  });
}

test('each district alone leaves the initiatives of that district', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.unfold(atlas.option('region', oracle.options.region[0]));
  for (const region of oracle.options.region) await atlas.expand(region);
  // All within the page, and never back to the whole list: 45 times there and back would take a minute from outside.
  const totals = await page.evaluate(async (districts) => {
    const painted = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    const seen = [];
    let previous = null;
    for (const ags of districts) {
      const input = document.querySelector(`input[name="region"][value="${ags}"]`);
      input.click();
      await painted();
      previous?.click();
      // A long list is built over several frames.
      do await painted(); while (document.querySelector('[data-results] ul[aria-busy="true"]'));
      seen.push([ags, Number(document.querySelector('[data-total]').textContent), document.querySelectorAll('[data-results] article').length]);
      previous = input;
    }
    return seen;
  }, oracle.districts);
  expect(totals).toEqual(oracle.districts.map((ags) => [ags, oracle.total({ region: [ags] }), oracle.total({ region: [ags] })]));
  await atlas.expectCounts(oracle, { region: oracle.districts.slice(-1) });
});

test('the switch for ended initiatives adds them to the counts and takes them away again', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.expectCounts(oracle, { ended: false });
  await atlas.unfold(atlas.ended);
  await atlas.ended.check();
  await atlas.expectCounts(oracle, { ended: true });
  await atlas.ended.uncheck();
  await atlas.expectCounts(oracle, { ended: false });
});

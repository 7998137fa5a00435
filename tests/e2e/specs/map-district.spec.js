// Districts on the map: a click chooses, another one drops; hover and focus name them.
import { test, expect } from '../test.js';

test('a click on a district chooses it as filter, a second click drops it', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.clickDistrict('03454');
  await atlas.expectCounts(oracle, { region: ['03454'] });
  await expect.poll(() => atlas.parameter('region')).toEqual(['03454']);
  await expect(page.locator('[data-chip="region:03454"]')).toContainText(oracle.districtName.get('03454'));
  await atlas.atRest();
  await atlas.clickDistrict('03454');
  await atlas.expectCounts(oracle, {});
});

test('several districts can be chosen on the map', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.clickDistrict('03454');
  await atlas.expectCounts(oracle, { region: ['03454'] });
  await atlas.atRest();
  await atlas.clickDistrict('03456');
  await atlas.expectCounts(oracle, { region: ['03454', '03456'] });
});

test('back drops a district that was chosen on the map', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.clickDistrict('03454');
  await atlas.expectCounts(oracle, { region: ['03454'] });
  await page.goBack();
  await atlas.expectCounts(oracle, {});
});

test('the pointer over a district names it', async ({ atlas, page, oracle }) => {
  await atlas.open();
  const { x, y } = await atlas.freePointIn('03454');
  await page.mouse.move(x, y);
  const name = oracle.districtName.get('03454');
  await expect.poll(async () => {
    const inMap = await atlas.map.evaluate((map) => map.innerText ?? map.textContent);
    const around = await page.locator('[role="tooltip"], [data-hover], [data-tip]').allInnerTexts();
    return [inMap, ...around].join(' ');
  }).toContain(name);
});

test('all districts are drawn, with their counts', async ({ atlas, oracle }) => {
  await atlas.open();
  const { districts } = await atlas.counts();
  expect(Object.keys(districts).sort()).toEqual(oracle.districts);
  expect(districts).toEqual(oracle.counts({}).districts);
});

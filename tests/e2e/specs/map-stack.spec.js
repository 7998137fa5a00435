// The list of those at one place has an address of its own.
import { test, expect } from '../test.js';

test.describe('the list at one place @any-base', () => {
  test('opens from its address, holds all of the place, and closes', async ({ atlas, oracle, page }) => {
    const [, ids] = oracle.stacks({})[0];
    await atlas.open(`?stack=${ids[0]}`);
    await expect(atlas.stack).toBeVisible();
    await expect(atlas.stack.locator('ul'), 'the list is built').toHaveAttribute('aria-busy', 'false');
    const links = atlas.stack.locator('a[href*="initiative/"]');
    const listed = await links.evaluateAll((all) => all.map((link) => decodeURIComponent(link.href.match(/initiative\/([^?#/]+)/)[1])));
    expect(listed).toEqual(expect.arrayContaining(ids));
    await page.keyboard.press('Escape');
    await expect(atlas.stack).toHaveCount(0);
    await expect.poll(() => atlas.parameter('stack')).toEqual([]);
    await page.goBack();
    await expect(atlas.stack, '„back“ opens it again').toBeVisible();
  });
});

test('choosing a mark that cannot be parted puts its list into the address, and „back“ closes it', async ({ atlas, oracle, page }) => {
  const [[lon, lat], ids] = oracle.stacks({})[0];
  await atlas.open(`#14/${lat}/${lon}`);
  await atlas.atRest();
  await (await atlas.middleMark()).click();
  await expect(atlas.stack).toBeVisible();
  expect(ids).toEqual(expect.arrayContaining(atlas.parameter('stack')));
  await atlas.reload();
  await expect(atlas.stack).toBeVisible();
  await page.goBack();
  await expect(atlas.stack).toHaveCount(0);
});

test('the list follows the filters, and an entry opened from it leads back to it', async ({ atlas, oracle, page }) => {
  const [, ids] = oracle.stacks({})[0];
  const kept = (query) => oracle.ids(query).filter((id) => ids.includes(id)).length;
  await atlas.open(`?stack=${ids[0]}&field=language`);
  const links = atlas.stack.locator('a[href*="initiative/"]');
  expect(kept({ field: ['language'] })).toBeGreaterThan(0);
  await expect(links).toHaveCount(kept({ field: ['language'] }));
  await links.first().click();
  await expect(atlas.entry).toBeVisible();
  await expect(atlas.stack).toHaveCount(0);
  await page.goBack();
  await expect(atlas.stack).toBeVisible();
});

test('moving the map closes the list without an entry in the history', async ({ atlas, oracle, page }) => {
  const [, ids] = oracle.stacks({})[0];
  await atlas.open(`?stack=${ids[0]}`);
  await expect(atlas.stack).toBeVisible();
  const length = await page.evaluate(() => history.length);
  await atlas.map.hover();
  await page.mouse.wheel(0, -200);
  await expect(atlas.stack).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

for (const stack of ['nobody', '%ff', '']) {
  test(`an unknown place lists nothing and harms nothing: stack=${stack}`, async ({ atlas, oracle }) => {
    await atlas.open(`?stack=${stack}`);
    await expect(atlas.stack).toHaveCount(0);
    await atlas.expectCounts(oracle, {});
  });
}

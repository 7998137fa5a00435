// Marks: clusters open, initiatives at one place open as a list, list and map point at each other.
import { test, expect } from '../test.js';

test('a click on a cluster zooms to its members', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.atRest();
  const before = await atlas.drawn('03241');
  const counts = await atlas.marks.evaluateAll((marks) => marks.map((mark) => Number(mark.dataset.count)));
  const largest = atlas.marks.nth(counts.indexOf(Math.max(...counts)));
  await largest.click();
  await atlas.atRest();
  await expect.poll(async () => (await atlas.drawn('03241')).width).toBeGreaterThan(before.width * 1.3);
  await expect(page.locator('[data-stack]')).toHaveCount(0);
});

test('a mark for one initiative opens its entry', async ({ atlas, oracle, page }) => {
  const stacked = new Set(oracle.stacks({}).flatMap(([, ids]) => ids));
  const lone = oracle.passing({}).find(({ id, point }) => point && !stacked.has(id));
  await atlas.open(`#13/${lone.point[1]}/${lone.point[0]}`);
  await atlas.atRest();
  await (await atlas.middleMark()).click();
  await expect(page.locator(`article[data-entry="${lone.id}"]`)).toBeVisible();
});

test('initiatives at one place open as a list that holds every one of them', async ({ atlas, oracle, page }) => {
  const [[lon, lat], ids] = oracle.stacks({})[0];
  await atlas.open(`#14/${lat}/${lon}`);
  await atlas.atRest();
  const mark = await atlas.middleMark();
  expect(Number(await mark.getAttribute('data-count'))).toBeGreaterThanOrEqual(ids.length);
  await mark.click();
  await expect(atlas.stack).toBeVisible();
  await expect(atlas.stack.locator('a[href*="initiative/"]')).toHaveCount(Number(await mark.getAttribute('data-count')));
  await page.keyboard.press('Escape');
  await expect(atlas.stack).toBeHidden();
  await mark.click();
  const link = atlas.stack.locator('a[href*="initiative/"]').first();
  const id = (await link.getAttribute('href')).match(/initiative\/([^?#/]+)/)[1];
  await link.click();
  await expect(page.locator(`article[data-entry="${decodeURIComponent(id)}"]`)).toBeVisible();
});

for (const [width, height] of [[1440, 900], [768, 1024], [360, 800]]) {
  test(`at ${width} × ${height} every mark of the first view can be reached with the pointer`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    await atlas.atRest();
    const covered = await atlas.marks.evaluateAll((marks) => marks.filter((mark) => {
      const box = mark.getBoundingClientRect();
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('[data-mark]') !== mark;
    }).map((mark) => mark.getAttribute('aria-label')));
    expect(covered).toEqual([]);
  });
}

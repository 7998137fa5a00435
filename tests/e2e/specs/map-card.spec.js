// The card beside a mark: what it stands for, before it is opened.
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

/** A mark that stands for several, and one that stands for a single initiative. */
const markOf = async (atlas, isMeant) => {
  const counts = await atlas.marks.evaluateAll((marks) => marks.map((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    const map = document.querySelector('[data-map]').getBoundingClientRect();
    return x > map.x + 40 && y > map.y + 40 && x < map.right - 140 && y < map.bottom - 140 ? Number(mark.dataset.count) : 0;
  }));
  return atlas.marks.nth(counts.findIndex(isMeant));
};

for (const [width, height] of [[1440, 900], [768, 1024]]) {
  test(`pointing at a mark names its first members, inside the map, at ${width} px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open();
    await atlas.atRest();
    await expect(atlas.card).toBeHidden();
    const mark = await markOf(atlas, (count) => count > 4);
    await mark.hover();
    await expect(atlas.card).toBeVisible();
    expect(numberIn(await atlas.card.locator('p').first().textContent())).toBe(Number(await mark.getAttribute('data-count')));
    const names = await atlas.card.locator('li').allTextContents();
    expect(names.length).toBeGreaterThan(2);
    const more = numberIn(await atlas.card.locator('p').last().textContent());
    expect(names.length + more).toBe(Number(await mark.getAttribute('data-count')));
    const [card, map] = [await atlas.card.boundingBox(), await atlas.map.boundingBox()];
    expect(card.x).toBeGreaterThanOrEqual(map.x);
    expect(card.x + card.width).toBeLessThanOrEqual(map.x + map.width);
    expect(card.y).toBeGreaterThanOrEqual(map.y);
    await page.mouse.move(map.x + 5, map.y + map.height - 100);
    await expect(atlas.card).toBeHidden();
  });
}

test('the focus shows the card too, for a single initiative with its organisation', async ({ atlas, oracle, page }) => {
  await atlas.open('#10/52.37/9.73');
  await atlas.atRest();
  const mark = await markOf(atlas, (count) => count === 1);
  await mark.focus();
  await expect(atlas.card).toBeVisible();
  const [, title, number] = /^(.*) \(Nr\. (\d+)\)$/.exec(await mark.getAttribute('aria-label'));
  await expect(atlas.card).toContainText(`${number} ${title}`);
  const initiative = oracle.passing({}).find((initiative) => initiative.title === title);
  await expect(atlas.card).toContainText(initiative.organisation.name);
  await page.keyboard.press('Enter');
  await expect(atlas.entry).toBeVisible();
  await expect(atlas.card).toBeHidden();
});

test('the card goes when the map is moved', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.atRest();
  await (await markOf(atlas, (count) => count > 4)).hover();
  await expect(atlas.card).toBeVisible();
  await page.mouse.wheel(0, -120);
  await expect(atlas.card).toBeHidden();
});

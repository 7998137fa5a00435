// The map with the keyboard: arrows move it, + and - zoom, Home shows the whole state.
import { test, expect } from '../test.js';

test.beforeEach(async ({ atlas }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.map.focus();
  await expect(atlas.map).toBeFocused();
  await atlas.atRest();
});

for (const [key, moves] of [
  ['ArrowRight', (before, after) => after.lon > before.lon],
  ['ArrowLeft', (before, after) => after.lon < before.lon],
  ['ArrowUp', (before, after) => after.lat > before.lat],
  ['ArrowDown', (before, after) => after.lat < before.lat],
  ['+', (before, after) => after.zoom > before.zoom],
  ['-', (before, after) => after.zoom < before.zoom],
]) {
  test(`${key} on the map changes the view`, async ({ atlas, page }) => {
    const before = atlas.view();
    await page.keyboard.press(key);
    await expect.poll(() => moves(before, atlas.view()), `from ${JSON.stringify(before)}`).toBe(true);
    await expect(atlas.map, 'the map keeps the focus').toBeFocused();
    expect(await page.evaluate(() => window.scrollY), 'the page does not scroll').toBe(0);
  });
}

test('the arrow to the east moves what is drawn to the west', async ({ atlas, page }) => {
  const before = await atlas.drawn('03241');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await atlas.drawn('03241')).x).toBeLessThan(before.x - 10);
});

test('Home shows the whole state', async ({ atlas, page, oracle }) => {
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await atlas.atRest();
  await page.keyboard.press('Home');
  await expect.poll(() => atlas.marked()).toBe(oracle.placed({}));
  await atlas.atRest();
  const map = await atlas.map.boundingBox();
  for (const ags of ['03456', '03360', '03354', '03159']) {
    const shape = await atlas.drawn(ags);
    expect(shape.x).toBeGreaterThanOrEqual(map.x - 1);
    expect(shape.y).toBeGreaterThanOrEqual(map.y - 1);
    expect(shape.x + shape.width).toBeLessThanOrEqual(map.x + map.width + 1);
    expect(shape.y + shape.height).toBeLessThanOrEqual(map.y + map.height + 1);
  }
});

test('zooming far in and out stays within bounds', async ({ atlas, page }) => {
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('+');
  await atlas.atRest();
  const near = atlas.view().zoom;
  expect(near).toBeLessThanOrEqual(20);
  for (let press = 0; press < 60; press += 1) await page.keyboard.press('-');
  await atlas.atRest();
  const far = atlas.view()?.zoom ?? 0;
  expect(far).toBeLessThan(near);
  expect((await atlas.drawn('03241')).width, 'the state can still be seen').toBeGreaterThan(3);
});

test.describe('from mark to mark', () => {
  const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  const middle = (page) => page.evaluate(() => {
    const box = document.activeElement.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

  test('Tab reaches one mark, arrows go on in their direction, Escape leads back to the map', async ({ atlas, page }) => {
    await page.keyboard.press('Tab');
    // Districts have a tab stop of their own before the marks.
    for (let stops = 0; stops < 3 && !(await focused(page)); stops += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBeNull();
    const seen = new Set([await focused(page)]);
    for (const [key, leads] of [
      ['ArrowRight', (a, b) => b.x > a.x], ['ArrowDown', (a, b) => b.y > a.y], ['ArrowLeft', (a, b) => b.x < a.x], ['ArrowUp', (a, b) => b.y < a.y],
    ]) {
      for (let presses = 0; presses < 3; presses += 1) {
        const [before, at] = [await focused(page), await middle(page)];
        await page.keyboard.press(key);
        const after = await focused(page);
        expect(after, 'the keyboard is at a mark').not.toBeNull();
        if (after !== before) expect(leads(at, await middle(page)), `${key} from ${before} to ${after}`).toBe(true);
        seen.add(after);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
    await expect(atlas.map, 'the map stays').toBeVisible();
    await page.keyboard.press('Escape');
    await expect(atlas.map).toBeFocused();
  });

  test('what is in view is told when the map has come to rest', async ({ atlas, oracle, page }) => {
    const line = page.locator('[data-view-line]');
    await expect(line).toHaveAttribute('role', 'status');
    await page.keyboard.press('Home');
    await expect(line).toHaveText(new RegExp(`Im Kartenausschnitt: ${oracle.placed({})} Initiativen, meist .+; \\d+ in .+\\.`));
    const before = await line.textContent();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(line).not.toHaveText(before);
  });
});

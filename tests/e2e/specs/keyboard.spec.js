// With the keyboard alone: filter, list, entry, and back to the same place.
import { test, expect } from '../test.js';

test('a reader with a keyboard filters, opens an entry, and comes back to its link', async ({ atlas, keys, oracle, page }) => {
  await atlas.open();
  await keys.reach('input[name="field"][value="language"]');
  await page.keyboard.press('Space');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await expect(atlas.option('field', 'language'), 'the option keeps the focus').toBeFocused();
  await keys.reach('article[data-initiative] a');
  const id = await page.evaluate(() => document.activeElement.closest('[data-initiative]').dataset.initiative);
  await page.keyboard.press('Enter');
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  const focus = await page.evaluate(() => Boolean(document.activeElement.closest('[data-entry]')));
  expect(focus, 'the focus moves into the entry').toBe(true);
  const onBack = await page.evaluate(() => document.activeElement.matches('a[data-back]'));
  if (!onBack) await page.locator('a[data-back]').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.link(id)).toBeFocused();
  await atlas.expectCounts(oracle, { field: ['language'] });
});

test('the way back of the browser brings the focus back to the link, too', async ({ atlas, page }) => {
  await atlas.open();
  const id = (await atlas.listed())[3];
  await atlas.link(id).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await page.goBack();
  await expect(atlas.link(id)).toBeFocused();
});

test('the link back can be reached with Tab in the entry', async ({ atlas, page }) => {
  await atlas.open();
  const [id] = await atlas.listed();
  await atlas.link(id).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.entry).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (await page.evaluate(() => document.activeElement.matches('a[data-back]'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the link back from within the entry');
});

test('the first stops of the Tab key lead past everything to the list and to the map', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(atlas.status).toBeFocused();
  await atlas.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(atlas.map).toBeFocused();
});

test('every stop of the Tab key can be seen', async ({ atlas, page }) => {
  await atlas.open('?field=language');
  const unseen = [];
  for (let stop = 0; stop < 45; stop += 1) {
    await page.keyboard.press('Tab');
    const look = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const ringOf = (element) => [null, '::after', '::before'].some((part) => {
        const style = getComputedStyle(element, part);
        return style.content !== 'none' && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5) || style.boxShadow !== 'none');
      });
      const { x, y, width, height } = focused.getBoundingClientRect();
      const inWindow = x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight;
      // A box that is drawn by its label wears the ring there.
      const ring = ringOf(focused) || [...(focused.labels ?? [])].some((label) => ringOf(label) || [...label.children].some(ringOf))
        || [...focused.children].some(ringOf) || (focused.parentElement && ringOf(focused.parentElement));
      return { what: focused.outerHTML.slice(0, 120), seen: inWindow && ring };
    });
    if (look && !look.seen) unseen.push(look.what);
  }
  expect(unseen).toEqual([]);
});

test('Enter in the search does not reload the page', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => { window.sameDocument = true; });
  await atlas.search.fill('treff');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('q')).toEqual(['treff']);
  expect(await page.evaluate(() => window.sameDocument)).toBe(true);
});

// The atlas in frames of other pages, as tests look at it.
import { expect } from '@playwright/test';
import { numberIn } from './atlas.js';

/** The script tag of the atlas. */
export const script = (base) => `<script async src="${base}embed.js"></script>`;

/** The frame of the n-th <projekt-atlas>. */
export const frameOf = (page, n = 0) => page.locator('projekt-atlas').nth(n).locator('iframe').contentFrame();

/** Waits until the atlas in a frame can be used. */
export async function frameReady(frame) {
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
  await expect(frame.locator('.embed__foot'), 'the part of the program for embeds has come').toBeAttached();
  await expect(frame.locator('ul[aria-busy="true"]'), 'the lists are built').toHaveCount(0);
}

/** The total that the atlas in a frame says. */
export const totalOf = async (frame) => numberIn(await frame.locator('[data-total]').innerText());

/** Waits until an element is as high as its atlas said last. */
export async function settled(page, locator) {
  let before = -1;
  await expect.poll(async () => {
    const { height } = await locator.boundingBox();
    const same = height === before;
    before = height;
    return same && height > 200;
  }, { intervals: [300] }).toBe(true);
  return before;
}

/** Notes every message that a page gets, from its beginning on: `messages(page)`. */
export async function noteMessages(page) {
  await page.addInitScript(() => {
    if (window !== top) return;
    window.heard = [];
    addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
  });
}

/** The messages noted. */
export const messages = (page) => page.evaluate(() => window.heard);

/** Notes the events of all <projekt-atlas>: `events(page)`. */
export const noteEvents = `<script>
  window.told = [];
  for (const type of ['projektatlas:state', 'projektatlas:select']) {
    document.addEventListener(type, ({ target, detail }) => window.told.push({ type, id: target.id, detail }));
  }
</script>`;

/** The events noted. */
export const events = (page) => page.evaluate(() => window.told);

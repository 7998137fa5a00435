// Who asks for less motion gets none.
import { test, expect } from '../test.js';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('nothing moves by itself under reduced motion', async ({ atlas, page }) => {
  await atlas.open();
  const moving = await page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(',').map((time) => (time.includes('ms') ? parseFloat(time) / 1000 : parseFloat(time))));
    return [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return seconds(style.transitionDuration) > 0.011 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.011);
    }).map((element) => element.outerHTML.slice(0, 100)).slice(0, 5);
  });
  expect(moving).toEqual([]);
});

test('zooming under reduced motion is one step', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  const widths = await page.evaluate(() => new Promise((resolve) => {
    const seen = [];
    const shape = document.querySelector('[data-region="03241"]');
    let frames = 0;
    const frame = () => {
      const width = Math.round(document.querySelector('[data-region="03241"]').getBoundingClientRect().width);
      if (seen.at(-1) !== width) seen.push(width);
      frames += 1;
      if (frames < 45) requestAnimationFrame(frame);
      else resolve(seen);
    };
    seen.push(Math.round(shape.getBoundingClientRect().width));
    document.querySelector('[data-zoom="in"]').click();
    requestAnimationFrame(frame);
  }));
  expect(widths.length, `widths on the way: ${widths}`).toBe(2);
});

test('a map that is let go of on the way stays there under reduced motion', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  const before = await atlas.drawn('03241');
  const start = await atlas.freePointIn('03241');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 90, start.y, { steps: 6 });
  await page.mouse.up();
  await atlas.atRest();
  const after = await atlas.drawn('03241');
  expect(Math.abs(after.x - before.x + 90)).toBeLessThan(4);
});

test('no mark travels under reduced motion', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  await atlas.zoomButton('in').click();
  await atlas.atRest();
  await expect(page.locator('.travels')).toBeHidden();
});

// When the zoom changes, a reader sees which marks part and which join.
import { test, expect } from '../test.js';

/**
 * Does something and stops the discs as soon as they are on their way: where each begins and ends, and where the marks
 * are at that moment. CSS pixels of the window.
 */
async function waysAfter(page, act) {
  // Slowed down, so that a busy machine does not miss them.
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.02 });
  const seen = page.evaluate(() => new Promise((resolve) => {
    const middleOf = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const wayOf = (animation) => {
      animation.pause();
      const at = (time) => {
        animation.currentTime = time;
        return middleOf(animation.effect.target);
      };
      return { from: at(0), to: at(219) };
    };
    const frame = () => {
      const travelling = document.getAnimations().filter(({ animationName }) => animationName === 'travel');
      if (travelling.length > 0) resolve({ ways: travelling.map(wayOf), marks: [...document.querySelectorAll('[data-mark]')].map(middleOf) });
      else requestAnimationFrame(frame);
    };
    frame();
  }));
  await act();
  return seen;
}

test('marks that part travel from where they were one', async ({ atlas, page }) => {
  await atlas.open('#7/52.6/9.2');
  await atlas.atRest();
  const { ways, marks } = await waysAfter(page, () => atlas.zoomButton('in').click());
  expect(ways.length).toBeGreaterThan(3);
  for (const { from, to } of ways) {
    expect(Math.hypot(from.x - to.x, from.y - to.y), 'it moves').toBeGreaterThan(0.5);
    const nearest = Math.min(...marks.map((mark) => Math.hypot(mark.x - to.x, mark.y - to.y)));
    expect(nearest, 'it ends at a mark').toBeLessThan(5);
  }
});

test('marks that join travel to where they are one, and none travels when the map is only moved', async ({ atlas, page }) => {
  await atlas.open('#9/52.4/9.7');
  await atlas.atRest();
  const { ways } = await waysAfter(page, () => atlas.zoomButton('out').click());
  const ends = ways.map(({ to }) => `${Math.round(to.x)} ${Math.round(to.y)}`);
  expect(new Set(ends).size, 'several end at one place').toBeLessThan(ends.length);
  await atlas.atRest();
  const runs = await page.evaluate(() => new Promise((resolve) => {
    const running = () => document.getAnimations().some(({ animationName, playState }) => animationName === 'travel' && playState === 'running');
    let seen = false;
    const frame = (left) => {
      seen ||= running();
      if (left === 0) resolve(seen);
      else requestAnimationFrame(() => frame(left - 1));
    };
    document.querySelector('[data-map]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    frame(40);
  }));
  expect(runs, 'moving the map makes no mark travel').toBe(false);
});

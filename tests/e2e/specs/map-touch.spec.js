// The map with fingers: two fingers zoom, one finger moves.
import { test, expect } from '../test.js';

test.use({ hasTouch: true });

/** Sends touches through the browser, as fingers would. */
async function fingers(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  return {
    down: (...points) => send('touchStart', points),
    move: (...points) => send('touchMove', points),
    up: () => send('touchEnd', []),
  };
}

test('spreading two fingers zooms in, closing them zooms out', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  const { x, y } = await atlas.mapCentre();
  const touch = await fingers(page);
  const pinch = async (from, to) => {
    await touch.down({ x: x - from, y }, { x: x + from, y });
    for (let step = 1; step <= 6; step += 1) {
      const half = from + ((to - from) * step) / 6;
      await touch.move({ x: x - half, y }, { x: x + half, y });
    }
    await touch.up();
    await atlas.atRest();
  };
  const before = atlas.view().zoom;
  await pinch(60, 120);
  await expect.poll(() => atlas.view().zoom, 'twice the distance is one zoom').toBeGreaterThan(before + 0.7);
  expect(atlas.view().zoom).toBeLessThan(before + 1.3);
  await pinch(120, 60);
  await expect.poll(() => Math.abs(atlas.view().zoom - before)).toBeLessThan(0.3);
});

test('one finger moves the map and chooses nothing', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  const before = await atlas.drawn('03241');
  const { x, y } = await atlas.freePointIn('03241');
  const touch = await fingers(page);
  await touch.down({ x, y });
  for (let step = 1; step <= 6; step += 1) await touch.move({ x: x + step * 15, y: y + step * 5 });
  await atlas.frames(12);
  await touch.up();
  await atlas.atRest();
  const after = await atlas.drawn('03241');
  expect(Math.abs(after.x - before.x - 90)).toBeLessThan(10);
  await expect.poll(() => atlas.parameter('region')).toEqual([]);
});

test('two quick taps zoom in by one step about the finger', async ({ atlas, page }) => {
  await atlas.open('#8/52.6/9.2');
  await atlas.atRest();
  const { x, y } = await atlas.freePointIn('03241');
  const touch = await fingers(page);
  // Sent in one go, so that the time between them does not depend on how busy the machine is.
  await Promise.all([touch.down({ x, y }), touch.up(), touch.down({ x, y }), touch.up()]);
  await expect.poll(() => atlas.view().zoom).toBeCloseTo(9, 1);
  await atlas.atRest();
  expect(atlas.view().zoom, 'the browser\'s own double click does not zoom again').toBeCloseTo(9, 1);
});

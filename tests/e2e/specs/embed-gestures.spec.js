// An embedded map leaves wheel and finger to the page around it.
import { test, expect } from '../test.js';
import { frameOf, frameReady, script, settled } from '../embedded.js';

/** A long page with an embed in the middle of the window. */
async function longPage({ atlas, page, host }) {
  const space = '<div style="height:1500px"></div>';
  await page.goto(host.page('/', `${space}${script(atlas.base)}<projekt-atlas region="03351" list="none" loading="eager"></projekt-atlas>${space}`));
  const frame = frameOf(page);
  // A browser draws nothing in frames that are out of sight.
  const scrollThere = () => page.locator('projekt-atlas').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await scrollThere();
  await frameReady(frame);
  await settled(page, page.locator('projekt-atlas'));
  await scrollThere();
  const box = await frame.locator('[data-map]').boundingBox();
  return { frame, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

const scrolled = (page) => page.evaluate(() => scrollY);
const zoomOf = async (frame) => Number((await frame.locator('html').evaluate(() => location.hash)).slice(1).split('/')[0]);
const drawn = (frame) => frame.locator('[data-region="03351"]').evaluate((shape) => {
  const { x, y, width } = shape.getBoundingClientRect();
  return [x, y, width].map(Math.round);
});

test('a wheel scrolls the page and says how to zoom', async ({ atlas, page, host }) => {
  const { frame, middle } = await longPage({ atlas, page, host });
  const [before, map] = [await scrolled(page), await drawn(frame)];
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
  await expect(frame.locator('[data-gesture-hint]')).toHaveAttribute('data-shown', '');
  await expect(frame.locator('[data-gesture-hint]')).toContainText('Strg-Taste');
  await expect(frame.locator('[data-gesture-hint]')).not.toHaveAttribute('data-shown');
  expect(await drawn(frame)).toEqual(map);
});

test('a wheel with the control key zooms the map and leaves the page', async ({ atlas, page, host }) => {
  const { frame, middle } = await longPage({ atlas, page, host });
  const before = await scrolled(page);
  const [, , width] = await drawn(frame);
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await drawn(frame))[2]).toBeGreaterThan(width * 1.5);
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(0);
  expect(await scrolled(page)).toBe(before);
});

test('a mouse drags the map', async ({ atlas, page, host }) => {
  const { frame, middle } = await longPage({ atlas, page, host });
  const [x] = await drawn(frame);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 40, middle.y, { steps: 4 });
  await page.mouse.move(middle.x + 80, middle.y, { steps: 4 });
  await expect.poll(async () => (await drawn(frame))[0]).toBeGreaterThan(x + 60);
  await page.mouse.up();
});

test('the keyboard moves the map once it is there', async ({ atlas, page, host }) => {
  const { frame } = await longPage({ atlas, page, host });
  const [, , width] = await drawn(frame);
  await frame.locator('[data-map]').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await drawn(frame))[2]).toBeGreaterThan(width * 1.5);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('one finger scrolls the page and says how to move the map', async ({ atlas, page, host }) => {
    const { frame, middle } = await longPage({ atlas, page, host });
    const [before, [x, , width]] = [await scrolled(page), await drawn(frame)];
    const session = await page.context().newCDPSession(page);
    const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [middle]);
    for (let step = 1; step <= 20; step += 1) await send('touchMove', [{ x: middle.x, y: middle.y - step * 10 }]);
    await send('touchEnd', []);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    await expect(frame.locator('[data-gesture-hint]')).toContainText('zwei Fingern');
    const [afterX, , afterWidth] = await drawn(frame);
    expect([afterX, afterWidth]).toEqual([x, width]);
  });

  test('two fingers zoom the map and leave the page', async ({ atlas, page, host }) => {
    const { frame, middle: { x, y } } = await longPage({ atlas, page, host });
    const before = await scrolled(page);
    const [, , width] = await drawn(frame);
    const session = await page.context().newCDPSession(page);
    const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    await send('touchStart', [{ x: x - 40, y }, { x: x + 40, y }]);
    for (let step = 1; step <= 6; step += 1) await send('touchMove', [{ x: x - 40 - step * 8, y }, { x: x + 40 + step * 8, y }]);
    await send('touchEnd', []);
    await expect.poll(async () => (await drawn(frame))[2]).toBeGreaterThan(width * 1.5);
    expect(await scrolled(page)).toBe(before);
    expect(await page.evaluate(() => visualViewport.scale)).toBe(1);
  });

  test('two fingers that move together move the map', async ({ atlas, page, host }) => {
    const { frame, middle: { x, y } } = await longPage({ atlas, page, host });
    const before = await scrolled(page);
    const [, top] = await drawn(frame);
    const session = await page.context().newCDPSession(page);
    const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    await send('touchStart', [{ x: x - 40, y }, { x: x + 40, y }]);
    for (let step = 1; step <= 8; step += 1) await send('touchMove', [{ x: x - 40, y: y + step * 10 }, { x: x + 40, y: y + step * 10 }]);
    await atlas.frames(10);
    await expect.poll(async () => (await drawn(frame))[1]).toBeGreaterThan(top + 50);
    await send('touchEnd', []);
    expect(await scrolled(page)).toBe(before);
  });

  test('of two fingers the one that stays moves the map no more', async ({ atlas, page, host }) => {
    const { frame, middle: { x, y } } = await longPage({ atlas, page, host });
    const session = await page.context().newCDPSession(page);
    const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([id, x, y]) => ({ x, y, id })) });
    const [, top] = await drawn(frame);
    await send('touchStart', [[0, x - 40, y], [1, x + 40, y]]);
    for (let step = 1; step <= 4; step += 1) await send('touchMove', [[0, x - 40, y + step * 10], [1, x + 40, y + step * 10]]);
    await atlas.frames(10);
    await expect.poll(async () => (await drawn(frame))[1]).toBeGreaterThan(top + 25);
    // The one that is named goes up.
    await send('touchEnd', [[0, x - 40, y + 40]]);
    await atlas.frames(2);
    const resting = await drawn(frame);
    for (let step = 1; step <= 12; step += 1) await send('touchMove', [[1, x + 40, y + 40 - step * 12]]);
    await atlas.frames(10);
    expect(await drawn(frame), 'the map rests').toEqual(resting);
    await send('touchEnd', []);
  });
});

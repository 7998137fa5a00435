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

test('rings are drawn together, each where its mark stands, with its count and an arc for each field of its members', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choose('field', 'housing');
  await atlas.atRest();
  const { marks, counts, discs, arcs } = await page.evaluate(() => {
    const at = (x, y) => `${Number(x).toFixed(1)} ${Number(y).toFixed(1)}`;
    const starts = (path) => [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+?)(?=[aA])/g)].map(([, x, y]) => at(x, y));
    const circles = [...document.querySelectorAll('[data-mark]:not([data-count="1"])')];
    return {
      marks: circles.map((circle) => ({
        at: at(circle.getAttribute('cx'), circle.getAttribute('cy')),
        top: at(circle.getAttribute('cx'), circle.getAttribute('cy') - circle.getAttribute('r') + 1.5),
        count: circle.dataset.count,
      })),
      counts: [...document.querySelectorAll('.bunches text')].map((text) => ({ at: at(text.getAttribute('x'), text.getAttribute('y')), count: text.textContent })),
      discs: [...document.querySelectorAll('.bunches .mark__disc')].flatMap(starts),
      arcs: Object.fromEntries(['field-3', 'field-2'].map((token) => [token, [...document.querySelectorAll(`.bunches .mark__arc[data-token="${token}"]`)].flatMap(starts).length])),
    };
  });
  expect(marks.length).toBeGreaterThan(5);
  const near = (a, b) => a.split(' ').every((value, axis) => Math.abs(value - b.split(' ')[axis]) <= 0.11);
  expect(counts.map(({ count }) => count)).toEqual(marks.map(({ count }) => count));
  expect(counts.filter(({ at }, place) => !near(at, marks[place].at))).toEqual([]);
  expect(discs.length).toBe(marks.length);
  expect(discs.filter((disc, place) => !near(disc, marks[place].top))).toEqual([]);
  expect(arcs['field-3'], 'all have the field chosen: housing').toBe(marks.length);
  expect(arcs['field-2'], 'not all have another').toBeLessThan(marks.length);
});

test('signs of single initiatives are drawn together, each in the middle of its mark', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choose('field', 'housing');
  await atlas.atRest();
  const { marks, signs } = await page.evaluate(() => {
    const frame = document.querySelector('.map__plane').getScreenCTM();
    // Each sign alone, as large as it is on the screen.
    const boxOf = (path, outline) => {
      const alone = path.cloneNode();
      alone.setAttribute('d', outline);
      path.parentNode.append(alone);
      const { x, y, width, height } = alone.getBBox();
      const scale = path.getCTM().a / frame.a;
      alone.remove();
      return { left: x * scale, top: y * scale, right: (x + width) * scale, bottom: (y + height) * scale };
    };
    const paths = [...document.querySelectorAll('.bunches .mark__shape')];
    const marks = [...document.querySelectorAll('[data-mark][data-count="1"]')];
    return {
      marks: marks.map((mark) => ({ x: Number(mark.getAttribute('cx')), y: Number(mark.getAttribute('cy')) })),
      signs: paths.flatMap((path) => (path.getAttribute('d') ?? '').split(/(?=M)/).filter(Boolean).map((outline) => boxOf(path, outline))),
    };
  });
  expect(marks.length).toBeGreaterThan(5);
  expect(signs.length).toBe(marks.length);
  const lies = ({ x, y }, { left, top, right, bottom }) => left < x - 4 && x + 4 < right && top < y - 4 && y + 4 < bottom;
  expect(marks.filter((mark) => signs.filter((sign) => lies(mark, sign)).length !== 1)).toEqual([]);
  const reach = ({ left, top, right, bottom }) => Math.max(right - left, bottom - top) / 2;
  expect(signs.filter((sign) => reach(sign) > 8.5), 'no larger than `map-overlap.spec.js` says').toEqual([]);
});

test('the sign of an initiative in several fields is that of the field asked for', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.choose('field', 'housing');
  await atlas.atRest();
  const signs = await page.evaluate(() => [...document.querySelectorAll('.bunches .mark__shape')]
    .filter((path) => path.getAttribute('d'))
    .map((path) => path.dataset.token));
  expect(new Set(signs)).toEqual(new Set(['field-3']));
});

// From a small phone to a wide screen: nothing has to be scrolled sideways.
import { test, expect } from '../test.js';

const overflow = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.outerHTML.slice(0, 100)} ends at ${Math.round(element.getBoundingClientRect().right)}`).slice(0, 5);
});

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`no route scrolls sideways at ${width} px`, async ({ atlas, oracle, page }) => {
    await page.setViewportSize({ width, height: 800 });
    const longest = [...oracle.passing({})].sort((a, b) => b.title.length - a.title.length)[0];
    for (const path of ['', '?region=weser-ems,03241,03452&field=language,labour,housing&group=women,families', `initiative/${longest.id}`, 'about']) {
      await atlas.open(path);
      expect(await overflow(page), path || 'the first page').toEqual([]);
    }
  });
}

test('the map fills what the panel leaves at 1440 px', async ({ atlas }) => {
  await atlas.open();
  const { width, height } = await atlas.map.boundingBox();
  expect(width).toBeGreaterThan(900);
  expect(height).toBeGreaterThan(700);
});

test('the first entries can be seen without scrolling at 1440 × 900', async ({ atlas }) => {
  await atlas.open();
  const [first] = await atlas.listed();
  await expect(atlas.article(first)).toBeInViewport({ ratio: 1 });
});

test('turning the window keeps list and map usable', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language');
  for (const [width, height] of [[800, 360], [360, 800], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    await atlas.atRest();
    const { width: wide, height: high } = await atlas.map.boundingBox();
    expect(wide).toBeGreaterThan(150);
    expect(high).toBeGreaterThan(120);
  }
  await atlas.expectCounts(oracle, { field: ['language'] });
});

test('text may be twice as large without anything getting lost', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 720, height: 800 });
  await atlas.open();
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await atlas.atRest();
  expect(await overflow(page)).toEqual([]);
});

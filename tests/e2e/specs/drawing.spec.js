// How a long page is drawn: in steps between which the browser paints and answers, counted in elements, which no busy machine
// changes. A browser that prints waits for none of them.
import { test, expect } from '../test.js';

/** More elements than this are not made in one step: on a slow phone that is some 50 ms. */
const MOST_AT_ONCE = 300;

/** Notes how many elements come into the app at once, from the start. */
const noteElements = () => {
  window.elementsAtOnce = [];
  new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const added = new Set(nodes.filter((node) => node instanceof Element && node.closest('#app')));
    const within = (node) => node.parentElement && (added.has(node.parentElement) || within(node.parentElement));
    const outermost = [...added].filter((node) => !within(node));
    window.elementsAtOnce.push(outermost.reduce((sum, node) => sum + 1 + node.querySelectorAll('*').length, 0));
  }).observe(document, { childList: true, subtree: true });
};

for (const { name, path, most } of [
  { name: 'the atlas', path: '', most: 3 },
  { name: 'an entry', path: 'initiative/', most: 3 },
  { name: 'the page about coverage', path: 'coverage', most: 6 },
]) {
  test(`${name} is drawn in steps, none of them long`, async ({ atlas, oracle, page }) => {
    await page.addInitScript(noteElements);
    await atlas.open(path === 'initiative/' ? path + oracle.passing({})[0].id : path);
    await atlas.atRest();
    const counts = await page.evaluate(() => window.elementsAtOnce);
    const steps = counts.filter((count) => count > 20);
    expect(steps.length, 'several steps').toBeGreaterThan(most);
    expect(Math.max(...counts), `elements made at once: ${counts.join(', ')}`).toBeLessThanOrEqual(MOST_AT_ONCE);
  });
}

test('a page that is printed while it is being drawn is printed whole', async ({ atlas, page }) => {
  const parts = ['[data-choropleth] [data-region]', '[data-bars="districts"] li', '[data-table] tbody tr', '[data-matrix] tbody tr', '[data-caveats] li'];
  await page.addInitScript((parts) => {
    const count = () => parts.map((selector) => document.querySelectorAll(selector).length);
    const observer = new MutationObserver(async () => {
      if (!document.querySelector('[data-coverage]')) return;
      observer.disconnect();
      const before = count();
      window.dispatchEvent(new Event('beforeprint'));
      // A browser does as much between the event and the paper: what was queued, and no task.
      for (let at = 0; at < 50; at += 1) await null;
      window.printed = { before, now: count() };
      window.dispatchEvent(new Event('afterprint'));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, parts);
  await atlas.open('coverage');
  await atlas.atRest();
  const { before, now } = await page.evaluate(() => window.printed);
  const whole = [];
  for (const part of parts) whole.push(await page.locator(part).count());
  expect(before, 'it was being drawn').not.toEqual(whole);
  expect(now).toEqual(whole);
  expect(Math.min(...whole)).toBeGreaterThan(0);
});

// What a click on a filter costs, counted in elements and listeners, which no busy machine changes.
import { crowd } from '../builder.js';
import { test, expect } from '../test.js';

/** How many listeners an element has of its own. */
async function listenersOf(session, selector) {
  const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('${selector}')` });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth: 1 });
  return listeners.length;
}

test('marks and cards have no listeners of their own, however many there are', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.atRest();
  const session = await page.context().newCDPSession(page);
  expect(await listenersOf(session, '.marks'), 'one group hears for all').toBeGreaterThan(4);
  expect(await listenersOf(session, '[data-mark]')).toBe(0);
  expect(await listenersOf(session, 'article[data-initiative]')).toBe(0);
});

test('a mark is kept when a filter changes, and untouched when it stands for the same', async ({ atlas, page }) => {
  await atlas.serveInitiatives(crowd(2000));
  await atlas.open();
  await atlas.atRest();
  const { kept, same, touched, added, marks } = await page.evaluate(async () => {
    // What listeners hear holds numbers of the list, which are others then; it is written once the marks are painted.
    const looks = (mark) => mark.outerHTML.replace(/ aria-label="[^"]*"/, '');
    const before = new Map([...document.querySelectorAll('[data-mark]')].map((mark) => [mark.dataset.mark, { mark, html: looks(mark) }]));
    const records = [];
    const observer = new MutationObserver((more) => records.push(...more.filter(({ attributeName }) => attributeName !== 'aria-label')));
    observer.observe(document.querySelector('.marks'), { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector('input[name="field"][value="housing"]').click();
    await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
    observer.disconnect();
    const now = [...document.querySelectorAll('[data-mark]')];
    const staying = now.filter(({ dataset: { mark } }) => before.has(mark));
    const same = staying.filter((mark) => before.get(mark.dataset.mark).html === looks(mark));
    const changed = new Set(records.map(({ target }) => target.closest?.('[data-mark]')));
    return {
      marks: now.length,
      kept: staying.filter((mark) => before.get(mark.dataset.mark).mark === mark).length,
      same: same.length,
      touched: same.filter((mark) => changed.has(mark)).length,
      added: records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.nodeType === Node.ELEMENT_NODE).length,
    };
  });
  expect(same, 'some stand for the same').toBeGreaterThan(0);
  expect(touched, 'those are not touched').toBe(0);
  expect(kept, 'those with fields and counts like before are kept').toBeGreaterThanOrEqual(same);
  expect(added, 'one element is put in for each that is new').toBeLessThanOrEqual(marks - kept);
});

test('the first answer of a long list is short, the rest comes with the frames that follow', async ({ atlas, page }) => {
  await atlas.serveInitiatives(crowd(2000));
  await atlas.open();
  await atlas.atRest();
  const { moved, ids } = await page.evaluate(() => new Promise((resolve) => {
    const list = document.querySelector('[data-results] ul');
    const records = [];
    const observer = new MutationObserver((more) => records.push(...more));
    requestAnimationFrame(() => {
      observer.observe(list, { childList: true });
      document.querySelector('input[name="field"][value="housing"]').click();
      setTimeout(() => resolve({
        moved: records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]).length,
        ids: [...list.querySelectorAll('[data-initiative]')].map(({ dataset }) => dataset.initiative),
      }));
    });
  }));
  expect(moved, 'lines that were put in, moved or taken away').toBeGreaterThan(0);
  expect(moved).toBeLessThanOrEqual(16);
  await expect(page.locator('[data-results] ul').first()).toHaveAttribute('aria-busy', 'false');
  const whole = await atlas.listed();
  expect(ids.slice(0, 8), 'what a screen shows is right at once').toEqual(whole.slice(0, 8));
});

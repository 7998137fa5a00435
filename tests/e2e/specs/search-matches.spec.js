// The words searched for are set off where they stand, in list, suggestions and entry, without a change to the page itself.
import { test, expect } from '../test.js';

/** What is set off in the elements that a selector finds, each once, in small letters, sorted. */
const marked = async (page, selector = 'body') => page.evaluate((selector) => {
  const ranges = [...(CSS.highlights.get('match') ?? [])].filter(({ startContainer }) => startContainer.isConnected && startContainer.parentElement.closest(selector));
  const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (startContainer !== endContainer) throw new Error('a word stands in one text');
    return startContainer.data.slice(startOffset, endOffset).toLowerCase();
  });
  return [...new Set(texts)].sort();
}, selector);

/** Ids of the entries of a list in which something is set off. */
const entriesMarked = (page) => page.evaluate(() => {
  const blocks = [...(CSS.highlights.get('match') ?? [])].map(({ startContainer }) => startContainer.parentElement?.closest('[data-initiative]'));
  return [...new Set(blocks.filter(Boolean).map((block) => block.dataset.initiative))].sort();
});

const results = '[data-results]';

test('nothing is set off without words, and nothing stays when they go', async ({ atlas, page }) => {
  await atlas.open('?field=language');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await atlas.search.fill('frauen');
  await expect.poll(() => marked(page, results)).not.toEqual([]);
  await atlas.search.fill('');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});

for (const { words, parts, what } of [
  { words: 'sprachkurse', parts: ['sprachkurse', 'deutschkurs', 'deutsch', 'lernen'], what: 'its forms, and other words for the same' },
  { words: 'frauen', parts: ['frauen'], what: 'the word, in compounds, too' },
  { words: 'fluechtlinge', parts: ['flüchtlinge'], what: 'every spelling' },
  { words: 'cafe', parts: ['café'], what: 'with its accents' },
  { words: 'sprahcafe', parts: ['sprachcafé'], what: 'what was meant' },
]) {
  test(`"${words}" sets off ${what}`, async ({ atlas, page }) => {
    await atlas.open();
    await atlas.search.fill(words);
    await expect.poll(() => marked(page, results)).toEqual(expect.arrayContaining(parts));
  });
}

test('each entry whose title or organisation has the word shows it, however long the list', async ({ atlas, oracle, page }) => {
  await atlas.open('?q=integration');
  const has = ({ title, organisation }) => /integration/i.test(title) || /integration/i.test(organisation.name);
  const named = oracle.passing({ q: 'integration' }).filter(has).map(({ id }) => id).sort();
  expect(named.length, 'more than are built at once').toBeGreaterThan(40);
  await expect.poll(() => entriesMarked(page)).toEqual(expect.arrayContaining(named));
});

test('what is set off follows words and list', async ({ atlas, page }) => {
  await atlas.open('?q=frauen');
  await expect.poll(() => marked(page, results)).toContain('frauen');
  await atlas.search.fill('flüchtlinge');
  await expect.poll(() => marked(page, results)).toContain('flüchtlinge');
  expect(await marked(page, results)).not.toContain('frauen');
  // The list comes in slices; its words are set off as it grows.
  await atlas.listed();
  await atlas.atRest();
  const before = await entriesMarked(page);
  await atlas.choose('field', 'housing');
  await expect.poll(async () => (await entriesMarked(page)).length).toBeLessThan(before.length);
  await atlas.drop('field', 'housing');
  await expect.poll(() => entriesMarked(page), 'entries that come back are looked at anew').toEqual(before);
  const stale = () => page.evaluate(() => [...CSS.highlights.get('match')].filter(({ startContainer }) => !startContainer.isConnected).length);
  await expect.poll(stale, 'nothing is kept of what is gone').toBe(0);
});

test('suggestions and the open entry show the words, too', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.pressSequentially('sprachcafe');
  await expect.poll(() => marked(page, '[data-suggestion]')).toEqual(['sprachcafé']);
  await atlas.search.fill('bad harz');
  await expect.poll(() => marked(page, '[data-suggestion]')).toEqual(expect.arrayContaining(['bad', 'harz']));
  await atlas.open('initiative/sprachcafe-welcome-wolfsburg?q=sprache+wolfsburg');
  await expect.poll(() => marked(page, '[data-entry]')).toEqual(expect.arrayContaining(['sprache', 'wolfsburg']));
  expect(await marked(page, '[data-entry] button, [data-entry] a'), 'what is not searched').toEqual([]);
});

test('words in scripts without Latin letters lead to what they mean', async ({ atlas, page }) => {
  await atlas.open('?lang=uk&q=%D0%BC%D0%BE%D0%B2%D0%BD%D1%96+%D0%BA%D1%83%D1%80%D1%81%D0%B8');
  await expect.poll(() => marked(page, results)).toContain('sprachkurse');
});

test('the frame on another page sets them off, too', async ({ atlas, page }) => {
  await atlas.open('embed?q=frauen');
  await expect.poll(() => marked(page, results)).toContain('frauen');
});

test('the page holds the same elements and texts with and without', async ({ atlas, page }) => {
  const id = 'sprachcafe-welcome-wolfsburg';
  const markup = () => atlas.link(id).evaluate((link) => link.innerHTML);
  await atlas.open('?q=wolfsburg');
  await expect.poll(() => marked(page, `[data-initiative="${id}"]`)).toContain('wolfsburg');
  const markedUp = await markup();
  expect(markedUp).not.toContain('<');
  await atlas.search.fill('');
  await expect.poll(() => markup()).toBe(markedUp);
});

for (const colorScheme of ['light', 'dark']) {
  test(`what is set off can be read and seen without its colour: ${colorScheme}`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme });
    await atlas.open('?q=frauen');
    await expect.poll(() => marked(page, results)).toContain('frauen');
    const looks = await page.locator(`${results} .card__organisation`).first().evaluate((element) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const luminance = (colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
          .map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const drawn = getComputedStyle(element, '::highlight(match)');
      return {
        text: contrast(getComputedStyle(element).color, drawn.backgroundColor),
        line: drawn.textDecorationLine,
        lineContrast: contrast(drawn.textDecorationColor, drawn.backgroundColor),
      };
    });
    expect(looks.text).toBeGreaterThanOrEqual(4.5);
    expect(looks.line).toBe('underline');
    expect(looks.lineContrast).toBeGreaterThanOrEqual(3);
  });
}

test('a browser without such marks shows the list as ever', async ({ atlas, oracle, page }) => {
  await page.addInitScript(() => {
    delete window.Highlight;
    delete CSS.highlights;
    Object.defineProperty(CSS, 'highlights', { value: undefined });
  });
  await atlas.open('?q=frauen');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: 'frauen' }));
});

// Classes of the coverage map: what the key says of them is so, and they are parted as their name says.
import { CoveragePage, leastSpread, spread } from '../coverage.js';
import { test, expect } from '../test.js';

const queries = ['measure=count', 'measure=per_capita', 'measure=field:housing&region=weser-ems,lueneburg', 'measure=evidence:undated'];

/** Values above zero of each class, ascending. */
function members(shapes) {
  const classes = new Map();
  for (const { class: name, value } of shapes) {
    if (value > 0) classes.set(Number(name), [...(classes.get(Number(name)) ?? []), value]);
  }
  return [...classes].sort(([a], [b]) => a - b).map(([, values]) => values.sort((a, b) => a - b));
}

for (const query of queries) {
  for (const breaks of ['quantile', 'equal', 'natural']) {
    test(`the key says what the map shows: ${query}&breaks=${breaks}`, async ({ atlas }) => {
      const coverage = new CoveragePage(atlas);
      await coverage.open(`?${query}&breaks=${breaks}`);
      const shapes = (await coverage.shapes()).filter((shape) => shape.class !== 'aside');
      const entries = await coverage.keyEntries();
      for (const entry of entries) {
        const own = shapes.filter((shape) => shape.class === entry.class);
        expect(own.length, `class ${entry.class}`).toBe(entry.members);
        for (const { value } of own) expect(value >= entry.from - 0.001 && value <= entry.to + 0.001, `${value} in ${entry.from}–${entry.to}`).toBe(true);
      }
      expect(entries.reduce((sum, entry) => sum + entry.members, 0)).toBe(shapes.length);
      await expect(coverage.breaks).toHaveValue(breaks);
      const chosen = await coverage.breaks.locator('option:checked').innerText();
      await expect(atlas.page.locator('[data-key]'), 'the key names the way').toContainText(chosen);
    });
  }

  test(`quantiles hold about equally many: ${query}`, async ({ atlas }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(`?${query}&breaks=quantile`);
    const classes = members(await coverage.shapes());
    const sorted = classes.flat();
    const uppers = [1, 2, 3, 4, 5].map((part) => sorted[Math.ceil((sorted.length * part) / 5) - 1]);
    expect(classes.map((values) => values.at(-1))).toEqual([...new Set(uppers)]);
  });

  test(`equal intervals are of one width: ${query}`, async ({ atlas }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(`?${query}&breaks=equal`);
    const shapes = (await coverage.shapes()).filter(({ value }) => value > 0);
    const values = shapes.map(({ value }) => value);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    for (const { value, class: name } of shapes) {
      const place = (value - min) / ((max - min) / 5);
      // A value on the border belongs to the class below; values are written with three decimals.
      expect(Math.abs(place - Math.round(place)) < 0.002 || Number(name) === Math.ceil(place), `${value} in class ${name} of ${min} to ${max}`).toBe(true);
    }
  });

  test(`no other classes are closer than the natural ones: ${query}`, async ({ atlas }) => {
    const coverage = new CoveragePage(atlas);
    await coverage.open(`?${query}&breaks=natural`);
    const classes = members(await coverage.shapes());
    const sorted = classes.flat();
    let end = 0;
    const ends = classes.slice(0, -1).map((values) => { end += values.length; return end; });
    expect(classes.length).toBe(Math.min(5, new Set(sorted).size));
    expect(spread(sorted, ends)).toBeCloseTo(leastSpread(sorted, classes.length), 2);
  });
}

test('the reader chooses measure and classes; both stand in the address, and „back“ undoes them', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open();
  await expect(coverage.measure).toHaveValue('count');
  await coverage.breaks.selectOption('natural');
  await expect.poll(() => atlas.parameter('breaks')).toEqual(['natural']);
  await coverage.measure.selectOption('evidence:older');
  await expect.poll(() => atlas.parameter('measure')).toEqual(['evidence:older']);
  await expect(coverage.head('evidence:older'), 'the table shows and sorts what is measured').toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(coverage.measure).toHaveValue('count');
  await page.goBack();
  await expect(coverage.breaks).toHaveValue('quantile');
  await expect.poll(() => atlas.parameter('breaks')).toEqual([]);
});

test('unknown words in the address are passed over', async ({ atlas }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?measure=field:sport&breaks=jenks&columns=x&order=-sport');
  await expect(coverage.measure).toHaveValue('count');
  await expect(coverage.breaks).toHaveValue('quantile');
  await expect(coverage.head('count')).toHaveAttribute('aria-sort', 'descending');
});

for (const colorScheme of ['light', 'dark']) {
  test(`more is further from the ground, in one hue: ${colorScheme}`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme });
    const coverage = new CoveragePage(atlas);
    await coverage.open('?measure=per_capita&breaks=equal');
    const fills = await page.locator('[data-region]').evaluateAll((shapes) => shapes.map((shape) => [shape.dataset.class, getComputedStyle(shape).fill]));
    const byClass = new Map(fills.filter(([name]) => Number(name) > 0));
    expect(byClass.size).toBe(5);
    const lightness = [...byClass].sort(([a], [b]) => a - b).map(([, fill]) => {
      const [r, g, b] = fill.match(/[\d.]+/g).map(Number);
      expect(b > r && g > r, 'blue, never red').toBe(true);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
    expect(lightness).toEqual([...lightness].sort((a, b) => (colorScheme === 'light' ? b - a : a - b)));
  });
}

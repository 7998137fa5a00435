// The page about coverage, as the page contract lays it out; and classes of values, worked out by code that shares nothing with the app.
import { expect } from '@playwright/test';

/** A number as a German page writes it, with decimals: "1.234,5"; null for a dash. */
export const germanNumber = (text) => {
  const digits = text.replace(/[^\d,]/g, '');
  return digits === '' ? null : Number(digits.replace(',', '.'));
};

/** One number of each cell of a row, by column. */
const rowsOf = (rows) => rows.evaluateAll((rows) => rows.map((row) => [row.dataset.area, Object.fromEntries([...row.querySelectorAll('td')].map((cell) => {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
  return [cell.dataset.column ?? cell.dataset.field ?? 'all', copy.textContent.trim()];
}))]));

export class CoveragePage {
  constructor(atlas) {
    this.atlas = atlas;
    this.page = atlas.page;
    this.main = this.page.locator('main[data-coverage]');
    this.measure = this.page.locator('select[name="measure"]');
    this.breaks = this.page.locator('select[name="breaks"]');
    this.table = this.page.locator('table[data-table]');
    this.matrix = this.page.locator('table[data-matrix]');
    this.key = this.page.locator('[data-key] [data-class]');
    this.card = this.page.locator('[data-pointed-card]');
    this.sums = this.page.locator('main [data-status]');
  }

  /** Opens the page and waits until the inhabitants have come, too. */
  async open(query = '') {
    await this.atlas.open(`coverage${query}`);
    await expect(this.table.locator('[data-exact]').first()).toBeVisible();
  }

  /** The head of a column. */
  head(column) {
    return this.table.locator(`th[data-column="${column}"]`);
  }

  /** The rows of the districts in their order: key and texts by column. */
  async districtRows() {
    return rowsOf(this.table.locator('tbody').nth(0).locator('tr'));
  }

  /** The rows below: regions and all; then what is in no district. */
  async sumRows() {
    return [...(await rowsOf(this.table.locator('tbody').nth(1).locator('tr'))), ...(await rowsOf(this.table.locator('tbody').nth(2).locator('tr')))];
  }

  /** The keys of the districts in the order of the table. */
  async order() {
    return (await this.districtRows()).map(([ags]) => ags);
  }

  /** What the map says of each district. */
  async shapes() {
    return this.page.locator('[data-region]').evaluateAll((shapes) => shapes.map(({ dataset, ariaLabel }) => ({
      ags: dataset.region, class: dataset.class, label: ariaLabel,
      count: dataset.count === undefined ? null : Number(dataset.count),
      value: dataset.value === undefined ? null : Number(dataset.value),
    })));
  }

  /** What the key says of each class. */
  async keyEntries() {
    return this.key.evaluateAll((entries) => entries.map(({ dataset }) => ({
      class: dataset.class, from: Number(dataset.from), to: Number(dataset.to), members: Number(dataset.members),
    })));
  }

  /** Every cell of the matrix: area, field (or null for all), number, and where it leads. */
  async cells() {
    return this.matrix.locator('td').evaluateAll((cells) => cells.map((cell) => ({
      area: cell.closest('tr').dataset.area, field: cell.dataset.field ?? null, text: cell.textContent.trim(),
      href: cell.querySelector('a').href, label: cell.querySelector('a').ariaLabel, class: cell.dataset.class ?? null,
    })));
  }
}

/** Sum of squared distances of sorted values to the means of their classes; `ends` are positions after the last of each class but one. */
export function spread(sorted, ends) {
  let sum = 0;
  let start = 0;
  for (const end of [...ends, sorted.length]) {
    const members = sorted.slice(start, end);
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    sum += members.reduce((total, value) => total + (value - mean) ** 2, 0);
    start = end;
  }
  return sum;
}

/** The least spread of values in so many classes: every way to part them is tried. */
export function leastSpread(sorted, classes) {
  let least = Infinity;
  const choose = (ends, from) => {
    if (ends.length === classes - 1) {
      least = Math.min(least, spread(sorted, ends));
      return;
    }
    for (let end = from; end < sorted.length; end += 1) choose([...ends, end], end + 1);
  };
  choose([], 1);
  return least;
}

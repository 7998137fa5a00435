// The list on paper with its map: A4, and each number of the list stands on the map.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from '../test.js';

/** Opens the sheet without the browser's own dialog, which no test can answer. */
async function openSheet(page) {
  await page.evaluate(() => { window.print = () => {}; });
  await page.locator('button[data-take-away]').click();
  await page.locator('button[data-print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printing', '');
}

/** The numbers on the map of the sheet. */
const onMap = (page) => page.locator('[data-print-map] svg').evaluate((map) => {
  const discs = [...map.querySelectorAll('g > circle:first-child')];
  return discs.map((disc) => disc.parentElement.querySelector('text').textContent);
});

/** What a PDF says, without its line ends. */
function textOf(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'projektatlas-print-'));
  writeFileSync(join(folder, 'sheet.pdf'), pdf);
  return execFileSync(process.env.PDFTOTEXT, ['-layout', join(folder, 'sheet.pdf'), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
}

test('every entry of the list stands on the sheet once, and its number on the map', async ({ atlas, oracle, page }) => {
  const choice = { region: ['03351'] };
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, choice);
  await openSheet(page);
  const entries = await page.locator('[data-print-number] [data-print-entry]').evaluateAll((all) => all.map((entry) => entry.dataset.printEntry));
  expect(entries.sort()).toEqual(oracle.ids(choice));
  const numbers = await page.locator('[data-print-number]').evaluateAll((all) => all.map((group) => group.dataset.printNumber));
  // The first of each group, in the order of the list on the screen.
  const listed = await atlas.listed();
  const groups = await page.locator('[data-print-number]').evaluateAll((all) => all.map((group) => [...group.querySelectorAll('[data-print-entry]')].map((entry) => [entry.dataset.printEntry, entry.querySelector('.number').textContent])));
  for (const [id, number] of groups.flat()) expect(listed[Number(number) - 1]).toBe(id);
  expect(numbers).toEqual(groups.map(([[, number]]) => number));
  expect(numbers.map(Number)).toEqual(numbers.map(Number).sort((one, other) => one - other));
  expect((await onMap(page)).sort()).toEqual([...numbers].sort());
  const beside = await page.locator('.sheet__group:not([data-print-number]) [data-print-entry]').evaluateAll((all) => all.map((entry) => entry.dataset.printEntry));
  expect(beside.sort()).toEqual(oracle.statewideIds(choice));
});

test('it fits A4, without the page around it, and can be read back from the PDF', async ({ atlas, oracle, page }) => {
  const choice = { region: ['03351'] };
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, choice);
  await openSheet(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g).length;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(4);
  const [, width, height] = text.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/);
  expect(Math.abs(Number(width) - 595), 'A4 is 595 points wide').toBeLessThan(2);
  expect(Math.abs(Number(height) - 842), 'and 842 high').toBeLessThan(2);
  if (process.env.PDFTOTEXT) {
    const said = textOf(pdf);
    for (const id of oracle.ids(choice)) expect(said).toContain(oracle.initiative(id).title.replace(/\s+/g, ' ').slice(0, 40));
    expect(said).not.toContain('Mitnehmen');
    expect(said).toContain('Landkreis Celle');
  }
});

test('the whole list is printed, too, and the page is as before afterwards', async ({ atlas, oracle, page }) => {
  await atlas.open();
  await atlas.expectCounts(oracle, {});
  await openSheet(page);
  const entries = await page.locator('[data-print-entry]').evaluateAll((all) => all.map((entry) => entry.dataset.printEntry));
  expect(entries.sort()).toEqual(oracle.ids({}));
  const districts = await page.locator('[data-print-map] svg path').count();
  expect(districts, 'the districts are on the map').toBeGreaterThan(44);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
});

test('the print of the browser itself gives the sheet, too, from the list; the page is as before afterwards', async ({ atlas, oracle, page }) => {
  const choice = { region: ['03351'] };
  const code = page.waitForResponse(/projektatlas-take_away-.*\.wasm/);
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, choice);
  await code;
  // What a browser does on Ctrl+P: it tells the page, and prints what stands there when that returns.
  const printed = () => page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return new Promise((resolve) => queueMicrotask(resolve)).then(() => [...document.querySelectorAll('[data-print-number]')].map((group) => group.dataset.printNumber));
  });
  await expect.poll(printed).not.toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await expect(page.locator('[data-print-sheet]'), 'gone once it is printed').toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
  if (process.env.PDFTOTEXT) {
    const said = textOf(pdf);
    const [first] = await atlas.listed();
    expect(said).toMatch(new RegExp(`1 .{1,60} ${oracle.initiative(first).title.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    expect(said).not.toContain('Mitnehmen');
  }
});

test('an entry is printed by the browser as it stands', async ({ atlas, oracle, page }) => {
  const entry = oracle.passing({}).find(({ contact }) => contact?.website);
  await atlas.open(`initiative/${entry.id}`);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await atlas.frames(2);
  await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
  await expect(page.locator(`article[data-entry="${entry.id}"]`)).toBeVisible();
});

test('on a phone nothing is fetched for a print that nobody asks for', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.clock.install();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(baseURL);
  await page.clock.runFor(2000);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.clock.runFor(10_000);
  expect(asked.filter((url) => url.includes('take_away'))).toEqual([]);
  await context.close();
});

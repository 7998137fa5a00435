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
const onMap = (page) => page.locator('[data-print-map]').evaluate((map) => {
  const svg = decodeURIComponent(map.src.slice(map.src.indexOf(',') + 1));
  const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const discs = [...xml.querySelectorAll('g > circle:first-child')];
  return discs.map((disc) => disc.parentElement.querySelector('text').textContent);
});

test('every entry of the list stands on the sheet once, and its number on the map', async ({ atlas, oracle, page }) => {
  const choice = { region: ['03351'] };
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, choice);
  await openSheet(page);
  const entries = await page.locator('[data-print-number] [data-print-entry]').evaluateAll((all) => all.map((entry) => entry.dataset.printEntry));
  expect(entries.sort()).toEqual(oracle.ids(choice));
  const numbers = await page.locator('[data-print-number]').evaluateAll((all) => all.map((group) => group.dataset.printNumber));
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
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
  const folder = mkdtempSync(join(tmpdir(), 'projektatlas-print-'));
  writeFileSync(join(folder, 'sheet.pdf'), pdf);
  if (process.env.PDFTOTEXT) {
    const said = execFileSync(process.env.PDFTOTEXT, ['-layout', join(folder, 'sheet.pdf'), '-'], { encoding: 'utf8' });
    for (const id of oracle.ids(choice)) expect(said.replace(/\s+/g, ' ')).toContain(oracle.initiative(id).title.replace(/\s+/g, ' ').slice(0, 40));
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
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
});

// The number of an initiative in the list is its number at the mark, in the list at one place and on paper, for listeners, too.
import { test, expect } from '../test.js';

/** What a listener hears as headings of the cards, in their order. */
async function headings(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const level = (node) => node.properties?.find(({ name }) => name === 'level')?.value.value;
  return nodes.filter((node) => node.role?.value === 'heading' && level(node) === 3).map(({ name }) => name.value);
}

/** Titles of the initiatives listed, in the order of the list. */
const titles = async (atlas, oracle) => (await atlas.listed()).map((id) => oracle.initiative(id).title);

test('the list is numbered, for listeners too; state-wide ones beside it are not', async ({ atlas, oracle, page }) => {
  await atlas.open('?region=03351');
  await atlas.expectCounts(oracle, { region: ['03351'] });
  // What lies far below the screen is not heard before one goes there.
  const first = (await titles(atlas, oracle)).slice(0, 5);
  expect((await headings(page)).slice(0, 5)).toEqual(first.map((title, position) => `${position + 1} ${title}`));
  await expect(page.locator('[data-statewide] h3').first()).toBeVisible();
  expect((await page.locator('[data-statewide] h3 .number').allTextContents()).join('')).toBe('');
});

test('a long list is numbered to its end, and anew with each filter and order', async ({ atlas, oracle, page }) => {
  await atlas.open();
  const numbers = () => page.locator('[data-results] h3 .number').allTextContents();
  for (const step of [null, () => atlas.choose('field', 'labour'), () => page.locator('select[name=sort]').selectOption('title')]) {
    await step?.();
    const listed = await atlas.listed();
    expect(listed.length).toBeGreaterThan(50);
    expect(await numbers()).toEqual(listed.map((_, position) => String(position + 1)));
  }
});

for (const query of ['', '?field=labour&sort=recent', '?q=sprachcafe']) {
  test(`each mark says the numbers of its first in the list: ${query || 'all'}`, async ({ atlas, oracle, page }) => {
    await atlas.open(query);
    // What a search finds comes with its index.
    await expect(async () => {
      const listed = await titles(atlas, oracle);
      const heard = await page.locator('[data-mark]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
      expect(heard.length).toBeGreaterThan(0);
      for (const label of heard) {
        const numbers = [...label.matchAll(/\(Nr\. (\d+)\)/g)].map(([, number]) => Number(number));
        expect(numbers.length, label).toBeGreaterThan(0);
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        for (const number of numbers) expect(label).toContain(`${listed[number - 1]} (Nr. ${number})`);
      }
    }).toPass({ timeout: 10_000 });
  });
}

test('the card beside a mark and the list at one place have the same numbers', async ({ atlas, oracle, page }) => {
  const [, [id]] = oracle.stacks({})[0];
  await atlas.open(`?stack=${id}`);
  const listed = await titles(atlas, oracle);
  const lines = page.locator('[data-stack] li');
  await expect(lines.first()).toBeVisible();
  const said = await lines.evaluateAll((all) => all.map((line) => [line.querySelector('.number').textContent, line.querySelector('a').textContent]));
  expect(said.length).toBeGreaterThan(1);
  for (const [number, title] of said) expect(listed[Number(number) - 1]).toBe(title);
  await page.keyboard.press('Escape');
  await page.locator('[data-mark][tabindex="0"]').focus();
  const card = page.locator('[data-mark-card]');
  await expect(card.locator('.number').first()).toBeVisible();
  const named = await card.locator('.number').evaluateAll((all) => all.map((number) => [number.textContent, number.parentElement.textContent]));
  for (const [number, text] of named) expect(text).toBe(`${number} ${listed[Number(number) - 1]}`);
});

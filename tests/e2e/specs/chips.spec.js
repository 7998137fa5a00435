// What is chosen stands as chips in words; each takes itself away, one button takes all.
import { test, expect } from '../test.js';

test('each choice has a chip in words that takes it away', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language&group=women&region=weser-ems,03241&organisation=church');
  const wanted = { 'field:language': 'Sprache', 'group:women': 'Frauen', 'region:weser-ems': 'Weser-Ems', 'region:03241': 'Hannover', 'organisation:church': 'Kirche' };
  for (const [chip, words] of Object.entries(wanted)) await expect(page.locator(`[data-chip="${chip}"]`)).toContainText(words);
  await page.locator('[data-chip="region:weser-ems"]').click();
  await atlas.expectCounts(oracle, { field: ['language'], group: ['women'], region: ['03241'], organisation: ['church'] });
  await page.locator('[data-chip="group:women"]').click();
  await atlas.expectCounts(oracle, { field: ['language'], region: ['03241'], organisation: ['church'] });
  await expect(atlas.option('group', 'women')).not.toBeChecked();
});

test('a chip that is gone leaves the focus on something that can be used', async ({ atlas, page }) => {
  await atlas.open('?field=language,labour');
  await page.locator('[data-chip="field:language"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chip="field:language"]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null)).toBe(true);
});

test('"alles zurücksetzen" shows the whole atlas again, as one step', async ({ atlas, oracle, page }) => {
  await atlas.open('?field=language&group=women&ended=1&q=frauen');
  await atlas.expectCounts(oracle, { field: ['language'], group: ['women'], ended: true, q: 'frauen' });
  await atlas.reset.first().click();
  await atlas.expectCounts(oracle, {});
  await expect(atlas.search).toHaveValue('');
  await expect(atlas.chips).toHaveCount(0);
  await page.goBack();
  await atlas.expectCounts(oracle, { field: ['language'], group: ['women'], ended: true, q: 'frauen' });
});

test('options that would leave nothing stay where they are, with 0 beside them', async ({ atlas, oracle }) => {
  const choice = { region: ['03452'], field: ['housing'], group: ['women'] };
  await atlas.open('?region=03452&field=housing&group=women');
  await atlas.expectCounts(oracle, choice);
  const zero = oracle.options.organisation.find((value) => oracle.optionCount(choice, 'organisation', value) === 0);
  expect(zero).toBeDefined();
  await expect(atlas.option('organisation', zero)).toHaveCount(1);
});

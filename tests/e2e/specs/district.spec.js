// The page of one district: sentences, numbers, neighbours, entries, ways on.
import AxeBuilder from '@axe-core/playwright';
import { readMessages, readText } from '../oracle.js';
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

/** What is to be said of each district, by key. */
const sentences = (language) => new Map(readText(`tests/fixtures/golden/districts.${language}.txt`).trim().split('\n')
  .map((line) => [line.slice(0, 5), line.slice(7)]));

/** A number as German writes it: "5,6". */
const german = (number) => number.toFixed(1).replace('.', ',');

const figure = (page, name) => page.locator(`[data-figure="${name}"]`);

/** The link to the page of a neighbour. */
const toNeighbour = (page, ags) => page.locator(`[data-neighbour="${ags}"] a[href$="/coverage/${ags}"]`);

/** The counts in a table, by category. */
const breakdown = (page, name) => page.locator(`[data-breakdown="${name}"] tbody tr`)
  .evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.dataset.category, Number(row.querySelector('[data-count]').dataset.count)])));

/** The same from the data. */
function expected(oracle, choice) {
  const passing = oracle.passing(choice);
  const counts = (prefix, ids, has) => Object.fromEntries(ids.map((id) => [`${prefix}:${id}`, passing.filter((initiative) => has(initiative, id)).length]));
  return {
    field: counts('field', oracle.options.field, ({ fields }, id) => fields.includes(id)),
    organisation: counts('organisation', oracle.options.organisation, ({ organisation }, id) => organisation.type === id),
    evidence: counts('evidence', ['recent', 'older', 'undated'], ({ evidence }, id) => evidence === id),
  };
}

async function expectNumbers(page, oracle, ags, choice) {
  const own = { ...choice, region: [ags] };
  await expect(figure(page, 'count')).toHaveText(String(oracle.total(own)));
  await expect(figure(page, 'per_capita')).toHaveText(german(oracle.rate(ags, choice)));
  expect(numberIn(await figure(page, 'population').textContent())).toBe(oracle.population(ags));
  for (const [name, counts] of Object.entries(expected(oracle, own))) expect(await breakdown(page, name), name).toEqual(counts);
}

for (const ags of ['03241', '03351', '03402', '03358']) {
  test(`the numbers of ${ags} are those of the data`, async ({ atlas, oracle, page }) => {
    await atlas.open(`coverage/${ags}`);
    await expectNumbers(page, oracle, ags, {});
    expect((await atlas.idsIn('[data-entries] article[data-initiative]')).sort()).toEqual(oracle.ids({ region: [ags] }));
  });
}

test('filters apply, a choice of regions does not', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/03351?region=03241&field=language&ended=1');
  await expectNumbers(page, oracle, '03351', { field: ['language'], ended: true });
  await expect(page.locator('[data-sentences]')).toContainText('zu dieser Auswahl');
  await atlas.reset.first().click();
  await expectNumbers(page, oracle, '03351', {});
});

test('where nothing passes the page says that this is no proof', async ({ atlas, page }) => {
  await atlas.open('coverage/03351?q=xyzzyqwert');
  await expect(page.locator('[data-sentences]')).toContainText('Im Landkreis Celle ist keine Initiative verzeichnet, die zu dieser Auswahl passt. Das heißt nicht');
  await expect(figure(page, 'count')).toHaveText('0');
  await expect(figure(page, 'per_capita')).toHaveText('0,0');
});

test('of each district is said what stands in the golden file', async ({ atlas, page }) => {
  test.slow();
  const said = sentences('de');
  // The page about a district that does not exist lists all there are.
  await atlas.open('coverage/00000');
  for (const [ags, sentence] of said) {
    await page.locator(`[data-district-list] a[href$="/coverage/${ags}"]`).click();
    await expect(page.locator(`[data-sentences="${ags}"]`)).toHaveText(sentence);
    await page.goBack();
  }
  expect(said.size).toBe(45);
});

test('English has sentences of its own', async ({ atlas, page }) => {
  const said = sentences('en');
  for (const ags of ['03241', '03358', '03456', '03403']) {
    await atlas.open(`coverage/${ags}?lang=en`);
    await expect(page.locator(`[data-sentences="${ags}"]`)).toHaveText(said.get(ags));
  }
});

test('the neighbours are those that share a border, each with its numbers', async ({ atlas, oracle, page }) => {
  for (const ags of ['03241', '03405', '03401']) {
    await atlas.open(`coverage/${ags}`);
    const rows = page.locator('[data-neighbours] tr[data-own="false"]');
    await expect(rows.first()).toBeVisible();
    const keys = await rows.evaluateAll((rows) => rows.map((row) => row.dataset.neighbour));
    expect(keys, ags).toEqual(oracle.neighbours(ags));
    for (const key of keys) {
      const row = page.locator(`tr[data-neighbour="${key}"]`);
      await expect(row.locator('[data-count]')).toHaveText(String(oracle.total({ region: [key] })));
      await expect(row.locator('[data-rate]')).toContainText(german(oracle.rate(key)));
    }
  }
});

test('the dots on its map stand for all its initiatives with a point', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/03241?field=housing');
  const sum = () => page.locator('[data-dot]').evaluateAll((dots) => dots.reduce((sum, dot) => sum + Number(dot.dataset.count), 0));
  await expect.poll(sum).toBe(oracle.placed({ region: ['03241'], field: ['housing'] }));
});

test('a count leads to the initiatives that it counts', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/03241?group=women');
  await page.locator('[data-breakdown="field"] [data-category="field:language"] a').click();
  await atlas.expectCounts(oracle, { region: ['03241'], field: ['language'], group: ['women'] });
});

test('ways lead to the map, to the comparison and by neighbours to the next district', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/03351');
  await toNeighbour(page, '03241').click();
  await expect(atlas.main.locator('h1')).toHaveText('Region Hannover');
  await expect(page).toHaveTitle(/^Region Hannover –/);
  await page.goBack();
  await expect(atlas.main.locator('h1')).toHaveText('Landkreis Celle');
  await page.locator('[data-neighbour="03241"] a[href*="/compare/"]').click();
  expect(atlas.path()).toBe('coverage/compare/03351/03241');
  await page.goBack();
  await page.locator('[data-to-atlas]').click();
  await atlas.expectCounts(oracle, { region: ['03351'] });
});

for (const bad of ['00000', '3351', 'celle', '%22%3E%3Cb%3E']) {
  test(`an address with the key ${bad} says so and lists all districts`, async ({ atlas, page }) => {
    await atlas.open(`coverage/${bad}`);
    await expect(page.locator('[data-notice="missing"]')).toContainText(readMessages('de')('district-missing'));
    await expect(page.locator('[data-district-list] a')).toHaveCount(45);
    await page.locator('[data-district-list] a', { hasText: 'Heidekreis' }).click();
    await expect(atlas.main.locator('h1')).toHaveText('Heidekreis');
  });
}

test('without the figures of the districts counts are told, and rates are not', async ({ atlas, oracle, page }) => {
  atlas.allow(/districts\.csv|Failed to load/);
  await page.route(atlas.pattern('data/districts.csv'), (route) => route.abort());
  await atlas.open('coverage/03351');
  await expect(figure(page, 'count')).toHaveText(String(oracle.total({ region: ['03351'] })));
  await expect(figure(page, 'per_capita')).toHaveText('–');
  await expect(figure(page, 'population')).toHaveText('–');
  await expect(page.locator('[data-sentences]')).not.toContainText('Einwohner');
});

test('the page can be used by keyboard alone', async ({ atlas, page }) => {
  await atlas.open('coverage/03405');
  await page.locator('[data-to-atlas]').focus();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await toNeighbour(page, '03455').evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(atlas.main.locator('h1')).toHaveText('Landkreis Friesland');
});

test('under any base path the page and its links work @any-base', async ({ atlas, page }) => {
  await atlas.open('coverage/03351');
  await toNeighbour(page, '03241').click();
  await expect(atlas.main.locator('h1')).toHaveText('Region Hannover');
  expect(atlas.path()).toBe('coverage/03241');
  await atlas.reload();
  await expect(atlas.main.locator('h1')).toHaveText('Region Hannover');
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1440]) {
    test(`the pages about districts are accessible, ${colorScheme}, at ${width} px`, async ({ atlas, page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['coverage/03402', 'coverage/00000', 'coverage/compare/03402/03358', 'coverage/compare', 'coverage/distance?field=housing&region=03404,03459']) {
        await atlas.open(path);
        await expect(page.locator('#app main h1')).toBeVisible();
        if (path.includes('distance')) await expect(page.locator('[data-distance-table] tbody tr').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, help, nodes }) => `${path}: ${id}: ${help}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
}

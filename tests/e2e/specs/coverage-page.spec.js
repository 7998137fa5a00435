// The coverage page as a page: the way to it, filters, keyboard, phone, paper, nothing found.
import { CoveragePage } from '../coverage.js';
import { test, expect } from '../test.js';

test('the header leads to it and keeps the filters; the title says where one is @any-base', async ({ atlas, page }) => {
  await atlas.open('?field=housing');
  await page.locator('header nav a[href*="coverage"]').click();
  const coverage = new CoveragePage(atlas);
  await expect(coverage.main).toBeVisible();
  expect(atlas.path()).toBe('coverage');
  await expect.poll(() => atlas.parameter('field')).toEqual(['housing']);
  await expect(page).toHaveTitle(/^Zahlen.* – Projektatlas Niedersachsen$/);
  await expect(page.locator('header nav a[aria-current="page"]')).toHaveText('Zahlen');
  await atlas.reload();
  await expect(coverage.main).toBeVisible();
  await expect(atlas.chips).toHaveCount(1);
});

test('the inhabitants are not asked for by the first view', async ({ atlas, page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('districts.csv'))).toEqual([]);
  await page.locator('header nav a[href*="coverage"]').click();
  await expect.poll(() => asked.filter((url) => url.includes('districts.csv')).length).toBe(1);
});

test('filters are chosen in the dialog and dropped by their chips; all numbers follow', async ({ atlas, oracle }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open();
  await atlas.openFilters.click();
  await atlas.choose('field', 'labour');
  await atlas.choose('region', 'lueneburg');
  await atlas.showResults.click();
  const count = async (ags) => (await coverage.shapes()).find((shape) => shape.ags === ags).count;
  const expected = oracle.coverage({ field: ['labour'], region: ['lueneburg'] }).districts;
  await expect.poll(() => count('03351')).toBe(expected['03351'].count);
  expect(await coverage.order()).toHaveLength(Object.keys(expected).length);
  expect(await count('03241'), 'not chosen is not zero').toBeNull();
  await expect.poll(() => new URL(atlas.page.url()).hash, 'no map is moved').toBe('');
  await atlas.chips.filter({ hasText: 'Lüneburg' }).click();
  await expect.poll(() => count('03241')).toBe(oracle.coverage({ field: ['labour'] }).districts['03241'].count);
});

test('a district that is pointed to or has the focus shows its numbers', async ({ atlas, oracle, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?measure=field:language');
  await expect(coverage.card).toContainText('Zeigen Sie auf einen Kreis');
  const { x, y } = await atlas.freePointIn('03351');
  await page.mouse.move(x, y);
  await expect(coverage.card).toContainText('Landkreis Celle');
  await expect(coverage.card).toContainText(oracle.population('03351').toLocaleString('de-DE'));
  await page.mouse.move(2, 2);
  await expect(coverage.card).not.toContainText('Celle');
  await page.locator('[data-region][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-region]:focus')).toHaveAttribute('data-region', oracle.districts[2]);
  await expect(coverage.card).toContainText(oracle.districtName.get(oracle.districts[2]));
});

test('a district on the map leads to its page, as its name in the table does, with the filters', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=language');
  await atlas.clickDistrict('03351');
  await expect(page.locator('#app main h1')).toHaveText('Landkreis Celle');
  expect(atlas.path()).toBe('coverage/03351');
  await expect.poll(() => atlas.parameter('field')).toEqual(['language']);
  await page.goBack();
  await coverage.table.locator('[data-area="03454"] th a').click();
  await expect(page.locator('#app main h1')).toHaveText('Landkreis Emsland');
  await page.goBack();
  await page.locator('[data-region][tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#app main h1')).toHaveText('Stadt Braunschweig');
});

test('the pages about comparison and distance are a click away', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?field=labour');
  for (const path of ['coverage/compare', 'coverage/distance']) {
    await coverage.main.locator(`nav a[href*="${path}"]`).click();
    await expect(coverage.main).toBeHidden();
    expect(atlas.path()).toBe(path);
    await expect.poll(() => atlas.parameter('field')).toEqual(['labour']);
    await page.goBack();
    await expect(coverage.main).toBeVisible();
  }
});

test('where nothing passes every district says zero, and there is help', async ({ atlas }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?q=xyzzyqwert');
  expect((await coverage.shapes()).every(({ count, class: name }) => count === 0 && name === '0')).toBe(true);
  expect((await coverage.keyEntries()).map((entry) => [entry.class, entry.members])).toEqual([['0', 45]]);
  await expect(coverage.sums).toContainText('In keinem Kreis ist eine passende Initiative verzeichnet.');
  await expect(atlas.empty).toBeVisible();
  await expect(coverage.table.locator('[data-area="03351"] [data-column="per_capita"]')).toHaveText('0,0');
});

test('it says that recorded is not all there is, and why small numbers are marked', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open();
  await expect(coverage.main).toContainText('Wo keine verzeichnet ist, kann es trotzdem welche geben.');
  await expect(page.locator('[data-caveats]')).toContainText('Eine Lücke im Atlas ist noch keine Lücke vor Ort.');
  await expect(page.locator('[data-caveats]')).toContainText('zählen nicht mit.');
  await expect(coverage.main).toContainText('* Kleine Zahl: Bei ein bis vier Initiativen');
  const small = (await coverage.shapes()).filter(({ count }) => count >= 1 && count <= 4).map(({ ags }) => ags);
  expect(small.length).toBeGreaterThan(0);
  expect(await page.locator('[data-small]').evaluateAll((shapes) => shapes.map(({ dataset }) => dataset.small))).toEqual(small);
});

test('it speaks English', async ({ atlas }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open('?lang=en&measure=per_capita');
  await expect(coverage.main).toContainText('Where none is recorded, there may still be some.');
  await expect(coverage.main).toContainText('December 31, 2025');
  await expect(coverage.table.locator('[data-area="03241"] [data-column="population"]')).toHaveText(/^\d,\d{3},\d{3}$/);
});

for (const width of [320, 360, 768]) {
  test(`on a screen ${width} px wide only the tables scroll sideways`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 800 });
    const coverage = new CoveragePage(atlas);
    await coverage.open('?columns=organisation&measure=organisation:church&breaks=natural&region=weser-ems');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const table = page.locator('[role="region"]').first();
    const sizes = await table.evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(sizes.scrollWidth).toBeGreaterThan(sizes.clientWidth);
    await table.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft), 'the keyboard scrolls it').toBeGreaterThan(20);
    const name = coverage.table.locator('tbody th').first();
    expect((await name.boundingBox()).x, 'names stay').toBeCloseTo((await table.boundingBox()).x, -1);
    await table.evaluate((element) => element.scrollTo(0, 300));
    expect((await coverage.head('name').boundingBox()).y, 'heads stay').toBeCloseTo((await table.boundingBox()).y, -1);
  });
}

test('on a wide screen the heads stay while the page scrolls', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await coverage.open();
  await coverage.table.locator('tbody tr').nth(30).evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await expect(coverage.head('count')).toBeInViewport();
});

test('on paper there is nothing to press, and whole tables', async ({ atlas, page }) => {
  const coverage = new CoveragePage(atlas);
  await page.setViewportSize({ width: 794, height: 1123 });
  await coverage.open('?columns=evidence');
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['select', 'input[name="columns"]', '[data-open-filters]']) await expect(page.locator(`main ${selector}`).first()).toBeHidden();
  for (const table of [coverage.table, coverage.matrix]) {
    const [inner, outer] = [await table.boundingBox(), await table.locator('xpath=..').boundingBox()];
    expect(inner.height).toBeLessThanOrEqual(outer.height + 1);
  }
  await expect(coverage.main).toContainText('Klassengrenzen – Quantile');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
});

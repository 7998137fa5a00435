// How far it is from each municipality to the nearest initiative, against a haversine of its own.
import { test, expect } from '../test.js';

const rows = (page) => page.locator('[data-distance-table] tbody tr');

/** The rows on the page: key, kilometres, id of the nearest. */
const shown = (page) => rows(page).evaluateAll((rows) => rows.map((row) => ({
  ags: row.dataset.place, km: Number(row.dataset.km), id: row.querySelector('[data-nearest]').dataset.nearest,
})));

/** Shows all rows. */
async function all(page) {
  const more = page.locator('section:has([data-distance-table]) [data-more]');
  while (await more.count() > 0) await more.click();
}

async function expectDistances(page, oracle, choice) {
  const expected = new Map(oracle.distances(choice).map((each) => [each.ags, each]));
  await expect(rows(page).first()).toBeVisible();
  await all(page);
  await expect(rows(page)).toHaveCount(expected.size);
  const found = await shown(page);
  for (const { ags, km, id } of found) {
    const { km: exact, ids, name } = expected.get(ags);
    expect(Math.abs(km - exact), `${name}: ${km} and ${exact}`).toBeLessThan(0.01);
    expect(ids, `the nearest to ${name}`).toContain(id);
  }
  return found;
}

test('every municipality has the distance that the haversine gives, the gaps first', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance');
  const found = await expectDistances(page, oracle, {});
  expect(found.length).toBe(939);
  const kilometres = found.map(({ km }) => km);
  expect(kilometres).toEqual([...kilometres].sort((a, b) => b - a));
});

test('a field chosen narrows the initiatives, a region the municipalities', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance?region=03459,03404');
  await page.locator('select[name="distance-field"]').selectOption('labour');
  await expect.poll(() => atlas.parameter('field')).toEqual(['labour']);
  const choice = { field: ['labour'], region: ['03404', '03459'] };
  const found = await expectDistances(page, oracle, choice);
  const across = found.filter(({ id }) => !choice.region.includes(oracle.initiative(id).district));
  expect(across.length, 'some are nearest to an initiative of another district').toBeGreaterThan(0);
});

test('the classes of the map are those of the table, and the key counts them', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance?field=housing');
  const breaks = [1, 5, 10, 15, 25];
  const classOf = (km) => breaks.filter((end) => end <= km).length;
  const expected = new Map(oracle.distances({ field: ['housing'] }).map(({ ags, km }) => [ags, String(classOf(km))]));
  const shapes = page.locator('[data-distance-map] [data-municipality]');
  await expect(shapes).toHaveCount(964);
  const classes = await shapes.evaluateAll((shapes) => shapes.map((shape) => [shape.dataset.municipality, shape.dataset.class]));
  for (const [ags, found] of classes) expect(found, ags).toBe(expected.get(ags) ?? 'none');
  const members = await page.locator('[data-key] [data-members]').evaluateAll((lines) => lines.map((line) => Number(line.dataset.members)));
  expect(members).toEqual([0, 1, 2, 3, 4, 5].map((at) => [...expected.values()].filter((found) => found === String(at)).length));
  expect(members.reduce((sum, count) => sum + count)).toBe(939);
});

test('the sentence names the middle and the farthest', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance?field=housing');
  const distances = oracle.distances({ field: ['housing'] }).sort((a, b) => a.km - b.km);
  const german = (km) => km.toFixed(1).replace('.', ',');
  const farthest = distances.at(-1);
  await expect(page.locator('[data-summary]')).toHaveText(
    `Die Hälfte der 939 Gemeinden hat höchstens ${german(distances[469].km)} km bis zur nächsten Initiative. Am weitesten ist es von ${farthest.name}: ${german(farthest.km)} km.`);
});

test('the table is sorted by the heads of its columns, and the address says how', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance?region=03404,03459');
  const distances = oracle.distances({ region: ['03404', '03459'] });
  const press = (name) => page.locator(`[data-sort="${name}"]`).click();
  await press('farthest');
  await expect.poll(() => atlas.parameter('distances')).toEqual(['nearest']);
  const nearest = Math.min(...distances.map(({ km }) => km));
  await expect.poll(async () => (await shown(page))[0].km).toBeCloseTo(nearest, 2);
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(/Luftlinie/);
  await press('name');
  await expect.poll(() => rows(page).first().locator('th').evaluate((head) => head.firstChild.textContent.trim())).toBe([...distances].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'de'))[0]);
  await page.goBack();
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(/Luftlinie/);
  await page.goBack();
  await expect(page.locator('th[aria-sort="descending"]')).toHaveText(/Luftlinie/);
});

test('what the points stand for, and what is left out, is said with its numbers', async ({ atlas, oracle, page }) => {
  await atlas.open('coverage/distance');
  const passing = oracle.passing({});
  const count = (precision) => passing.filter(({ point, precision: own }) => point && own === precision).length;
  const notes = page.locator('[data-notes]');
  await expect(notes).toContainText('Luftlinie');
  await expect(notes).toContainText(`${count('place')} Initiativen sind nur auf die Gemeinde genau`);
  await expect(notes).toContainText(`Bei ${count('district')} Initiativen nennt die Quelle nur den Kreis`);
  await expect(notes).toContainText(`${passing.filter(({ point }) => !point).length} Initiativen ohne Ort`);
  await expect(notes).toContainText('25 gemeindefreie Gebiete');
});

test('a nearest initiative and a district can be opened', async ({ atlas, page }) => {
  await atlas.open('coverage/distance?field=language');
  await expect(rows(page).first()).toBeVisible();
  const [{ id }] = await shown(page);
  await page.locator(`[data-nearest="${id}"]`).first().click();
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await page.goBack();
  await rows(page).first().locator('td a').first().click();
  await expect(page.locator('[data-sentences]')).toBeVisible();
});

test('where no initiative has a place the page says so and offers what to drop', async ({ atlas, page }) => {
  await atlas.open('coverage/distance?q=xyzzyqwert');
  await expect(atlas.main).toContainText('keine Initiative mit Ort verzeichnet');
  await expect(page.locator('[data-distance-table]')).toHaveCount(0);
  await atlas.reset.first().click();
  await expect(rows(page).first()).toBeVisible();
});

test('without the places the page says so, and a second try helps', async ({ atlas, page }) => {
  atlas.allow(/places\.json|Failed to load/);
  let fails = true;
  await page.route(atlas.pattern('data/places.json'), (route) => (fails ? route.abort() : route.continue()));
  await atlas.open('coverage/distance');
  await expect(atlas.main.locator('[data-notice="failed"]')).toBeVisible();
  fails = false;
  await atlas.main.locator('[data-retry]').click();
  await expect(rows(page).first()).toBeVisible();
});

test('without the shapes of the municipalities the table remains', async ({ atlas, page }) => {
  atlas.allow(/municipalities\.geojson|Failed to load/);
  await page.route(atlas.pattern('data/municipalities.geojson'), (route) => route.abort());
  await atlas.open('coverage/distance');
  await expect(rows(page)).toHaveCount(50);
});

test('its order and that of the coverage page do not get in each other\'s way', async ({ atlas, page }) => {
  await atlas.open('coverage?order=-population');
  await page.locator('main nav a[href*="coverage/distance"]').click();
  await expect(page.locator('[data-distance-table] [aria-sort="descending"]')).toHaveCount(1);
  await page.locator('[data-distance-table] [data-sort="name"]').click();
  await expect.poll(() => atlas.parameter('distances')).toEqual(['name']);
  await expect.poll(() => atlas.parameter('order')).toEqual(['-population']);
  await page.locator('main nav a[href*="coverage"]').first().click();
  await expect(page.locator('table[data-table] th[data-column="population"]')).toHaveAttribute('aria-sort', 'descending');
});

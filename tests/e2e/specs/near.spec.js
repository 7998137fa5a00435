// Looking around a place: by the device, the map, or a place that was typed.
import { test, expect } from '../test.js';

const celle = { latitude: 52.6226, longitude: 10.0804 };
const earthKm = 6371.0088;

/** Great circle between [lon, lat] pairs in kilometres, by the spherical law of cosines: not the formula of the atlas. */
const kilometres = ([a, b], [c, d]) => {
  const [east, north, otherEast, otherNorth] = [a, b, c, d].map((degrees) => (degrees * Math.PI) / 180);
  const cosine = Math.sin(north) * Math.sin(otherNorth) + Math.cos(north) * Math.cos(otherNorth) * Math.cos(east - otherEast);
  return earthKm * Math.acos(Math.min(1, cosine));
};

/** Ids around a place, the nearest first, with their distances. */
const around = (oracle, [lon, lat], km, choice = {}) => oracle.passing(choice)
  .filter(({ point }) => point).map(({ id, point }) => ({ id, km: kilometres([lon, lat], point) }))
  .filter((one) => one.km <= km).sort((a, b) => a.km - b.km);

test('a link shows what lies around its place, the nearest first, and state-wide ones beside', async ({ atlas, oracle, page }) => {
  await atlas.open('?near=52.623,10.080');
  const wanted = around(oracle, [10.08, 52.623], 10);
  expect(wanted.length).toBeGreaterThan(3);
  await expect(page.locator('[data-total]')).toHaveText(String(wanted.length));
  const listed = await atlas.listed();
  expect([...listed].sort()).toEqual(wanted.map(({ id }) => id).sort());
  const kmOf = new Map(wanted.map(({ id, km }) => [id, km]));
  const distances = listed.map((id) => kmOf.get(id));
  expect(distances, 'the nearest first').toEqual([...distances].sort((a, b) => a - b));
  const statewide = oracle.passing({}).filter((one) => oracle.isStatewide(one)).map(({ id }) => id).sort();
  expect((await atlas.listedStatewide()).sort()).toEqual(statewide);
  await expect(page.locator('[data-near-circle]')).toBeVisible();
  expect(await atlas.marked()).toBe(wanted.length);
  await expect(page.locator('[data-near-place]')).toContainText('Celle');
});

test('each entry says how far it is, and what its point stands for', async ({ atlas, oracle, page }) => {
  await atlas.open('?near=52.375,9.732&within=200');
  const all = around(oracle, [9.732, 52.375], 200);
  const precisionOf = new Map(oracle.passing({}).map(({ id, precision }) => [id, precision]));
  const far = (precision) => all.find(({ id, km }) => precisionOf.get(id) === precision && km > 5);
  const texts = { address: /ca\. (\d+) km$/, place: /ca\. (\d+) km bis zur Ortsmitte$/ };
  const known = Object.entries(texts).filter(([precision]) => far(precision));
  expect(known.length).toBeGreaterThan(0);
  for (const [precision, text] of known) {
    const one = far(precision);
    const place = page.locator(`article[data-initiative="${one.id}"] .card__place`);
    await expect(place).toHaveText(text);
    const told = Number((await place.textContent()).match(text)[1]);
    expect(Math.abs(told - one.km)).toBeLessThanOrEqual(0.5);
  }
  const somewhere = all.find(({ id }) => precisionOf.get(id) === 'district');
  if (somewhere) await expect(page.locator(`article[data-initiative="${somewhere.id}"] .card__place`)).toHaveText(/irgendwo im Kreis$/);
});

test('the radius can be changed, what lies just outside is offered, and all of it is undone by „back“', async ({ atlas, oracle, page }) => {
  await atlas.open('?near=52.623,10.080&within=2');
  const count = (km) => around(oracle, [10.08, 52.623], km).length;
  const total = page.locator('[data-total]');
  await expect(total).toHaveText(String(count(2)));
  const wider = [5, 10, 25, 50].find((km) => count(km) > count(2));
  await expect(page.locator('[data-near-more]')).toHaveText(`${count(wider) - count(2)} weitere bis ${wider} km`);
  await page.locator('[data-near-more]').click();
  await expect(total).toHaveText(String(count(wider)));
  await page.locator('[data-near-within]').selectOption('50');
  await expect(total).toHaveText(String(count(50)));
  await expect.poll(() => atlas.parameter('within')).toEqual(['50']);
  await page.goBack();
  await expect(total).toHaveText(String(count(wider)));
  await page.locator('[data-near-leave]').click();
  await expect(total).toHaveText(String(oracle.total({})));
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('the place goes together with filters, and its chip drops it', async ({ atlas, oracle, page }) => {
  await atlas.open('?near=52.623,10.080&within=25&field=language');
  await expect(page.locator('[data-total]')).toHaveText(String(around(oracle, [10.08, 52.623], 25, { field: ['language'] }).length));
  await page.locator('[data-chip^="near:"]').click();
  await atlas.expectCounts(oracle, { field: ['language'] });
});

test('broken places in a link are passed over', async ({ atlas, oracle }) => {
  for (const text of ['near=', 'near=x,y', 'near=99,10', 'near=52.6', 'near=52.6,10&within=x'].slice(0, 4)) {
    await atlas.open(`?${text}`);
    await atlas.expectCounts(oracle, {});
  }
});

test.describe('where the device may be asked', () => {
  test.use({ permissions: ['geolocation'], geolocation: celle });

  test('nothing is asked before the reader asks; then the place is rounded and stays on the device', async ({ atlas, oracle, page }) => {
    await page.addInitScript(() => {
      window.asked = 0;
      const { geolocation } = navigator;
      const original = geolocation.getCurrentPosition.bind(geolocation);
      geolocation.getCurrentPosition = (...rest) => { window.asked += 1; original(...rest); };
    });
    await atlas.open();
    await page.locator('[data-near] summary').click();
    expect(await page.evaluate(() => window.asked)).toBe(0);
    await page.locator('[data-near-device]').click();
    await expect(page.locator('[data-near-within]')).toBeFocused();
    await expect.poll(() => new URL(page.url()).searchParams.get('near')).toBe('52.623,10.080');
    await expect(page.locator('[data-total]')).toHaveText(String(around(oracle, [10.08, 52.623], 10).length));
    expect(await page.evaluate(() => window.asked)).toBe(1);
    expect(await page.evaluate(() => Object.values(localStorage).join()), 'nothing is remembered').not.toContain('52.6');
  });
});

test('a refusal is answered with another way', async ({ atlas, context, page }) => {
  await context.clearPermissions();
  await atlas.open();
  await page.locator('[data-near] summary').click();
  await page.locator('[data-near-device]').click();
  await expect(page.locator('[data-near-said]')).toContainText(/gibt den Standort nicht frei|ließ sich nicht ermitteln/);
  await expect(page.locator('[data-near-said]')).toContainText('Postleitzahl');
});

test('a point on the map is taken by a click, by Enter the middle, and Escape takes none', async ({ atlas, page }) => {
  await atlas.open('#10/52.62/10.08');
  await page.locator('[data-near] summary').click();
  await page.locator('[data-near-map]').click();
  await expect(page.locator('[data-map]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-near-said]')).toHaveText('');
  await expect.poll(() => new URL(page.url()).searchParams.has('near')).toBe(false);
  await page.locator('[data-near-map]').click();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-near-within]')).toBeVisible();
  const [lat, lon] = new URL(page.url()).searchParams.get('near').split(',').map(Number);
  expect(kilometres([lon, lat], [10.08, 52.62])).toBeLessThan(1);
  await page.locator('[data-near-leave]').click();
  await page.locator('[data-near] summary').click();
  await page.locator('[data-near-map]').click();
  const box = await page.locator('[data-map]').boundingBox();
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.4);
  await expect(page.locator('[data-near-within]')).toBeVisible();
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-picking');
});

test('a suggestion for a place leads around it, by keyboard and by pointer', async ({ atlas, oracle, page }) => {
  await atlas.open();
  const field = page.locator('input[name="q"]');
  await field.pressSequentially('38100');
  const option = page.locator('[data-suggestion]').first();
  await expect(option).toContainText('38100 Braunschweig');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', await option.getAttribute('id'));
  await field.press('Enter');
  await expect(page.locator('[data-near-place]')).toContainText('Braunschweig');
  await expect(field).toHaveValue('');
  const { point } = oracle.places.find(({ name }) => name === 'Braunschweig');
  const rounded = point.map((degrees) => Math.round(degrees * 1000) / 1000);
  await expect(page.locator('[data-total]')).toHaveText(String(around(oracle, rounded, 10).length));
  await field.fill('goett');
  await page.locator('[data-suggestion]').filter({ hasText: 'Göttingen' }).first().click();
  await expect(page.locator('[data-near-place]')).toContainText('Göttingen');
});

test('suggestions close with Escape, and Enter without one searches for the words', async ({ atlas, oracle, page }) => {
  await atlas.open();
  const field = page.locator('input[name="q"]');
  await field.fill('celle');
  await expect(page.locator('#suggestions')).toBeVisible();
  await field.press('Escape');
  await expect(page.locator('#suggestions')).toHaveCount(0);
  await expect(field).toHaveValue('celle');
  await field.press('ArrowDown');
  await expect(page.locator('#suggestions')).toBeVisible();
  await field.press('Enter');
  await expect(page.locator('#suggestions')).toHaveCount(0);
  await atlas.expectCounts(oracle, { q: 'celle' });
});

test('a suggested initiative opens, from another page, too', async ({ atlas, page }) => {
  await atlas.open('about');
  await page.locator('input[name="q"]').fill('sprachcafe');
  const option = page.locator('[data-suggestion]').first();
  await expect(option).toBeVisible();
  const title = await option.locator('.suggestion__what').textContent();
  await option.click();
  await expect(atlas.entry).toContainText(title);
});

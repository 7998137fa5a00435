// Every function of the atlas with the keyboard alone: nothing here points, clicks, or sets the focus by a script (the last test sees
// to that). Tab has to reach each control (tests/e2e/keys.js), each stop on the way shows that it has the focus, and no key loses it.
//
// | where            | functions                                                                                            | test                        |
// |------------------|------------------------------------------------------------------------------------------------------|-----------------------------|
// | head             | ways past the head; other pages; language; theme                                                     | the head                    |
// | search           | words; a place, an initiative that is suggested; none                                                | the search                  |
// | filters          | each facet, districts, all fields at once, ended ones; chips; all dropped; help when nothing is left | the filters                 |
// | list             | order; opening, starring; more of a long list; faults of the data                                    | the list                    |
// | entry            | back, star, share, print, a letter, links                                                            | an entry                    |
// | near me          | the device, the middle of the map, a refusal, radius, what lies outside, leaving                     | near me                     |
// | map              | moving, zooming, the whole state, buttons, shading; a district; marks: walk, open, part, list        | the map, the marks          |
// | street map       | question, agreeing, declining                                                                        | tiles.spec.js               |
// | taking away      | dialog, files, columns, citation, print                                                              | the dialog to take away     |
// | shortlist        | removing, sharing, printing, emptying                                                                | the shortlist               |
// | numbers          | measure, classes, filters, map, columns, order, cells, files                                         | the numbers                 |
// | districts        | ways, comparing, swapping                                                                            | a district, two districts   |
// | distances        | field, order, more, files                                                                            | the distances               |
// | embeds           | every choice of the builder, what is copied; the embed itself                                        | the builder, the embed      |
// | texts            | links, files, report; a wrong address; an old link; a failure                                        | the other pages             |
// | phone and tablet | dialog of the filters, map and list; the panel put aside                                             | on a phone, on a tablet     |
//
// What a keyboard cannot do anywhere: picking a colour, for which the browser has a dialog of its own.
import { collection, crowd } from '../builder.js';
import { readText } from '../oracle.js';
import { test, expect } from '../test.js';

/** Has the page count how often it is printed, in the place of the browser's dialog. */
const countPrints = (page) => page.addInitScript(() => {
  window.prints = 0;
  window.print = () => { window.prints += 1; };
});
const prints = (page) => page.evaluate(() => window.prints);

/** Saves a file with the button that has the focus, and returns its name. */
async function saveHere(page, keys) {
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  return download.suggestedFilename();
}

/** Goes past the list, which may be long, to the map. */
async function toMap(keys, how = {}) {
  await keys.use('.skip-links button:last-child', how);
  expect(await keys.at('[data-map]')).toBe(true);
}

const parameters = (page) => new URL(page.url()).searchParams;

test('the head: ways past it, other pages, language, theme', async ({ atlas, keys, page }) => {
  await atlas.open();
  await keys.reach('.skip-links button:first-child');
  await keys.press('Enter');
  expect(await keys.at('[data-status]')).toBe(true);
  await keys.reach('.skip-links button:last-child', { back: true });
  await keys.press('Enter');
  expect(await keys.at('[data-map]')).toBe(true);
  await keys.use('.header__link[href*="coverage"]');
  await expect(page.locator('[data-coverage]')).toBeVisible();
  await keys.kept('on another page');
  await keys.use('.header__link[href*="about"]');
  await expect(atlas.main).toContainText('2015');
  await keys.kept('on another page');
  await keys.use('.header__title', { back: true });
  await expect(atlas.status).toBeVisible();
  await keys.kept('on the first page');
  await keys.reach('[data-languages]');
  await keys.press('ArrowDown');
  await expect(atlas.html).toHaveAttribute('lang', 'de-simple');
  await keys.kept('in another language');
  expect(await keys.at('[data-languages]'), 'the next language is one key away').toBe(true);
  await keys.press('ArrowDown');
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await keys.kept('in another language');
  const before = await atlas.html.getAttribute('data-theme');
  await keys.use('[data-theme-toggle]');
  await expect(atlas.html).not.toHaveAttribute('data-theme', before);
});

test('the search: words, a place, an initiative, and none of what is suggested', async ({ atlas, keys, oracle, page }) => {
  await atlas.open();
  await keys.reach('input[name="q"]');
  await keys.type('frauen');
  await atlas.expectCounts(oracle, { q: 'frauen' });
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  await keys.press('Escape');
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
  await keys.press('ControlOrMeta+a');
  await keys.type('38100');
  await expect(page.locator('[data-suggestion]').first()).toContainText('Braunschweig');
  await keys.press('ArrowDown', 'Enter');
  await expect(page.locator('[data-near-place]')).toContainText('Braunschweig');
  await keys.kept('when a place was chosen');
  if (!(await keys.at('input[name="q"]'))) await keys.reach('input[name="q"]', { back: true });
  await keys.type('sprach');
  const last = page.locator('[data-suggestion]').last();
  await expect(last).toContainText('Braunschweig');
  await keys.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  const title = await last.locator('.suggestion__what').textContent();
  await keys.press('Enter');
  await expect(atlas.entry.locator('h1')).toHaveText(title);
  expect(await keys.within('[data-entry]')).toBe(true);
});

test('the filters: each facet, chips, all dropped at once', async ({ atlas, keys, oracle, page }) => {
  await atlas.open();
  await keys.tick('input[name="field"][value="language"]');
  await keys.tick('input[name="field"][value="labour"]');
  await keys.tick('input[name="match"]');
  await expect.poll(() => parameters(page).get('match')).toBe('all');
  await keys.use('details:has([data-facet="region"]) > summary');
  await keys.tick('input[name="region"][value="weser-ems"]');
  await keys.use('[data-expand="lueneburg"]', { back: true });
  await keys.tick('input[name="region"][value="03351"]');
  await keys.use('details:has([data-facet="group"]) > summary');
  await keys.tick('input[name="group"][value="women"]');
  await keys.use('details:has([data-facet="organisation"]) > summary');
  await keys.tick('[data-facet="organisation"] label:first-of-type input');
  await keys.tick('input[name="ended"]');
  await expect(atlas.chips).toHaveCount(7);
  await keys.use('[data-chip="field:language"]');
  await expect(atlas.chips).toHaveCount(6);
  expect(await keys.at('[data-chip]'), 'the next chip is one key away').toBe(true);
  await keys.use('[data-reset]');
  await atlas.expectCounts(oracle, {});
  expect(await keys.at('[data-status]')).toBe(true);
});

test('the filters: help when nothing is left', async ({ atlas, keys, oracle, page }) => {
  await atlas.open('?q=xyzzyqwert&field=language');
  await expect(atlas.empty).toBeVisible();
  await keys.use('[data-drop^="q:"]');
  await atlas.expectCounts(oracle, { field: ['language'] });
  await keys.kept('when the help is gone');
  expect(parameters(page).get('q')).toBe(null);
});

test('the list: order, a star, opening, and back', async ({ atlas, keys, page }) => {
  await atlas.open();
  await keys.choose('select[name="sort"]', 'title');
  await expect.poll(() => parameters(page).get('sort')).toBe('title');
  const ids = await atlas.listed();
  await keys.use(`[data-star="${ids[1]}"]`);
  await expect.poll(() => parameters(page).get('star')).toBe(ids[1]);
  expect(await keys.at(`[data-star="${ids[1]}"][aria-pressed="true"]`), 'the star keeps the focus').toBe(true);
  await keys.use(`[data-initiative="${ids[2]}"] a`);
  await expect(atlas.entry).toBeVisible();
  expect(await keys.within('[data-entry]')).toBe(true);
  await keys.use('[data-back]');
  await expect(atlas.link(ids[2])).toBeFocused();
  await keys.use('[data-shortlist]', { back: true });
  await expect(page.locator(`[data-shortlisted="${ids[1]}"]`)).toBeVisible();
  await keys.kept('on the shortlist');
});

test('the list: more of a long one, and what is wrong with the data', async ({ atlas, keys, page }) => {
  const broken = { type: 'Feature', id: 'broken', geometry: null, properties: {} };
  atlas.allow(/broken/);
  await atlas.serveInitiatives(collection([...crowd(520).features, broken]));
  await atlas.open();
  const before = (await atlas.listed()).length;
  await keys.reach('[data-problems] summary', { back: true });
  await keys.press('Enter');
  await expect(page.locator('[data-problems] li').first()).toBeVisible();
  await keys.use('[data-more]', { back: true });
  await expect.poll(async () => (await atlas.listed()).length).toBeGreaterThan(before);
  await keys.kept('when all are shown');
});

test('an entry: star, share, print, letter, links', async ({ atlas, context, keys, oracle, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await countPrints(page);
  const entry = oracle.passing({}).find(({ contact }) => contact?.website && contact?.email && contact?.phone);
  await atlas.open(`initiative/${entry.id}`);
  await expect(atlas.entry).toBeVisible();
  for (const link of ['a.external', 'a[href^="mailto:"]', 'a[href^="tel:"]']) await keys.reach(`[data-entry] .entry__contact ${link}`);
  await keys.use('[data-entry] [data-star]');
  await expect.poll(() => parameters(page).get('star')).toBe(entry.id);
  await keys.use('[data-entry] [data-share]');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`initiative/${entry.id}`);
  await keys.use('.entry__actions > button:last-of-type');
  expect(await prints(page)).toBe(1);
  await keys.reach('[data-correct][href^="mailto:"]');
  await keys.use('[data-back]', { back: true });
  await expect(atlas.link(entry.id)).toBeFocused();
});

test.describe('near me', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 52.6226, longitude: 10.0804 } });

  test('near me: the device, radius, what lies outside, leaving', async ({ atlas, keys, page }) => {
    await atlas.open();
    await keys.use('[data-near] summary');
    await keys.use('[data-near-device]');
    await expect(page.locator('[data-near-place]')).toContainText('Celle');
    await expect(page.locator('[data-near-within]')).toBeFocused();
    await keys.press('ArrowUp', 'ArrowUp');
    await expect.poll(() => parameters(page).get('within')).toBe('2');
    await keys.use('[data-near-more]');
    await expect.poll(() => parameters(page).get('within')).not.toBe('2');
    await keys.kept('when the radius is wider');
    // The widest has nothing outside that would be offered.
    while (await page.locator('[data-near-more]').count()) {
      if (!(await keys.at('[data-near-more]'))) await keys.reach('[data-near-more]');
      await keys.press('Enter');
    }
    await keys.kept('when nothing lies outside any more');
    await keys.use('[data-near-leave]', { back: !(await keys.within('[data-near]')) });
    await expect(page.locator('[data-near-place]')).toHaveCount(0);
    expect(await keys.at('[data-status]')).toBe(true);
  });
});

test('near me: the middle of the map, none of it, and a refusal', async ({ atlas, context, keys, page }) => {
  await context.clearPermissions();
  await atlas.open('?field=housing&region=03351#10/52.62/10.08');
  await keys.use('[data-near] summary');
  await keys.use('[data-near-device]');
  await expect(page.locator('[data-near-said]')).toContainText('Postleitzahl');
  await keys.use('[data-near-map]');
  expect(await keys.at('[data-map]')).toBe(true);
  await keys.press('Escape');
  await expect(page.locator('[data-near-said]')).toHaveText('');
  await keys.use('[data-near-map]', { back: true, most: 1200 });
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await expect(page.locator('[data-near-within]')).toBeFocused();
});

test('the map: moving, zooming, buttons, shading, a district', async ({ atlas, keys, page }) => {
  await atlas.open('?q=sprache#8/52.6/9.2');
  await atlas.atRest();
  await toMap(keys);
  const changes = async (what, act) => {
    const before = JSON.stringify(atlas.view());
    await act();
    await expect.poll(() => JSON.stringify(atlas.view()), what).not.toBe(before);
    await atlas.atRest();
  };
  for (const key of ['ArrowRight', 'ArrowDown', '+', '-', 'Home']) await changes(key, () => keys.press(key));
  for (const name of ['in', 'out']) await changes(name, () => keys.use(`[data-zoom="${name}"]`));
  await changes('fit', () => keys.use('[data-zoom="fit"]'));
  await keys.use('[data-shading]');
  await expect(page.locator('[data-shading-legend]')).toBeVisible();
  await keys.reach('.map a[href]');
  await keys.reach('[data-region]', { back: true });
  const first = await page.evaluate(() => document.activeElement.dataset.region);
  await keys.press('ArrowRight');
  const region = await page.evaluate(() => document.activeElement.dataset.region);
  expect(region).not.toBe(first);
  await keys.press('Enter');
  await expect.poll(() => parameters(page).get('region')).toBe(region);
  expect(await keys.at(`[data-region="${region}"]`), 'the district keeps the focus').toBe(true);
  await keys.press('Space');
  await expect.poll(() => parameters(page).get('region')).toBe(null);
});

test('the marks: from one to the next, parting them, opening one', async ({ atlas, keys, page }) => {
  await atlas.open();
  await atlas.atRest();
  await toMap(keys);
  await keys.reach('[data-mark]');
  const seen = new Set();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await keys.press(key);
    seen.add(await page.evaluate(() => document.activeElement.dataset.mark));
    await expect(atlas.card).toBeVisible();
  }
  expect(seen.size).toBeGreaterThan(2);
  // Each ring is parted by Enter, until a single one opens as an entry or a list.
  for (let presses = 0; presses < 12; presses += 1) {
    await keys.press('Enter');
    await atlas.atRest();
    if ((await atlas.entry.count()) + (await atlas.stack.count())) break;
    expect(await keys.at('[data-map]'), 'the keyboard goes on at the map').toBe(true);
    await keys.reach('[data-mark]');
  }
  expect((await atlas.entry.count()) + (await atlas.stack.count()), 'something has opened').toBe(1);
  expect(await keys.within('[data-entry], [data-stack]')).toBe(true);
});

test('the marks: the list of those at one place', async ({ atlas, keys, oracle, page }) => {
  const [[lon, lat]] = oracle.stacks({})[0];
  await atlas.open(`#14/${lat}/${lon}`);
  await atlas.atRest();
  await toMap(keys);
  await keys.reach('[data-mark]');
  await keys.press('Enter');
  await expect(atlas.stack).toBeVisible();
  expect(await keys.within('[data-stack]')).toBe(true);
  await keys.reach('[data-stack] li:nth-child(2) a');
  await keys.press('Escape');
  await expect(atlas.stack).toHaveCount(0);
  expect(await keys.at('[data-mark]'), 'back at the mark').toBe(true);
  await keys.press('Enter');
  await keys.use('[data-stack] .stack__head button');
  await expect(atlas.stack).toHaveCount(0);
  expect(await keys.at('[data-mark]'), 'back at the mark').toBe(true);
  await keys.press('Space');
  await keys.use('[data-stack] li:nth-child(2) a');
  await expect(atlas.entry).toBeVisible();
  expect(await keys.within('[data-entry]')).toBe(true);
  // The browser has keys of its own for that, which it does not take from a test.
  await page.goBack();
  await expect(atlas.stack).toBeVisible();
  await keys.kept('when the list is open again');
});

test('the dialog to take away: files, columns, citation, print', async ({ atlas, context, keys, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await countPrints(page);
  await atlas.open('?region=03351');
  await keys.use('[data-take-away]');
  await expect(page.locator('dialog[data-take]')).toBeVisible();
  expect(await keys.within('dialog[data-take]')).toBe(true);
  await keys.tick('dialog input[name="statewide"]');
  await keys.reach('dialog [data-save="csv"]');
  expect(await saveHere(page, keys)).toMatch(/\.csv$/);
  await keys.choose('dialog select[name="separator"]', 'comma');
  for (const kind of ['geojson', 'svg', 'png']) {
    await keys.reach(`dialog [data-save="${kind}"]`);
    expect(await saveHere(page, keys)).toMatch(new RegExp(`\\.${kind}$`));
  }
  for (const part of ['link', 'sentence', 'bibtex', 'csl']) {
    await keys.reach(`[data-cite="${part}"] pre`);
    await keys.use(`[data-cite="${part}"] button`);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator(`[data-cite="${part}"] pre`).textContent());
  }
  await keys.reach('dialog [data-print]');
  for (let stops = 0; stops < 25; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest('dialog'))), 'Tab stays in the dialog').toBe(true);
  }
  await keys.press('Escape');
  await expect(page.locator('dialog[data-take]')).toHaveCount(0);
  expect(await keys.at('[data-take-away]'), 'back at the button').toBe(true);
  await keys.press('Enter');
  await keys.reach('dialog [data-print]');
  await page.keyboard.press('Enter');
  await expect.poll(() => prints(page)).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await keys.kept('after printing');
});

test('the shortlist: removing, sharing, printing, emptying', async ({ atlas, context, keys, oracle, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await countPrints(page);
  const [a, b, c] = oracle.passing({}).map(({ id }) => id);
  await atlas.open(`shortlist?star=${a},${b},${c}`);
  await keys.reach(`[data-shortlisted="${a}"] h2 a`);
  await keys.use(`[data-shortlisted="${a}"] .shortlist__remove`);
  await expect(page.locator('[data-shortlisted]')).toHaveCount(2);
  await keys.kept('when an entry is gone');
  expect(await keys.within('[data-shortlisted]'), 'the next entry is one key away').toBe(true);
  await keys.use('main [data-print]');
  expect(await prints(page)).toBe(1);
  await keys.use('main [data-share]');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`star=${b},${c}`);
  await keys.use('[data-shortlist-clear]');
  await expect(page.locator('[data-shortlist-empty]')).toBeVisible();
  await keys.kept('when the list is empty');
  await keys.use('main a.button');
  await expect(atlas.status).toBeVisible();
  await keys.kept('back at the list');
});

test('the numbers: measure, classes, filters, map, columns, order', async ({ atlas, keys, page }) => {
  await atlas.open('coverage');
  await keys.choose('select[name="measure"]', 'per_capita');
  await expect.poll(() => parameters(page).get('measure')).toBe('per_capita');
  await keys.choose('select[name="breaks"]', 'equal');
  await expect.poll(() => parameters(page).get('breaks')).toBe('equal');
  await keys.use('[data-open-filters]');
  await keys.tick('dialog input[name="field"][value="housing"]');
  await keys.use('[data-show-results]');
  expect(await keys.at('[data-open-filters]'), 'back at the button').toBe(true);
  await expect.poll(() => parameters(page).get('field')).toBe('housing');
  await keys.reach('.choropleth [data-region]');
  await keys.press('ArrowRight', 'ArrowLeft');
  await keys.reach('input[name="columns"]');
  await keys.press('ArrowDown');
  await expect.poll(() => parameters(page).get('columns')).not.toBe(null);
  await keys.reach('.numbers__scroll:has([data-table])');
  await keys.use('[data-table] [data-column="count"] button');
  await expect(page.locator('[data-table] [data-column="count"][aria-sort]').first()).not.toHaveAttribute('aria-sort', 'none');
  expect(await keys.at('.numbers__sort')).toBe(true);
  await keys.use('[data-table] tbody tr:first-child th a');
  await expect(page.locator('[data-district]')).toBeVisible();
  await keys.kept('on the page of the district');
});

test('the numbers: a district of the map, a cell of the matrix, files', async ({ atlas, keys, page }) => {
  await atlas.open('coverage');
  await expect(page.locator('[data-matrix] a').first()).toBeVisible();
  await keys.use('.choropleth [data-region]');
  await expect(page.locator('[data-district]')).toBeVisible();
  await keys.kept('on the page of the district');
  await keys.use('[data-to-coverage]');
  await expect(page.locator('[data-matrix] a').first()).toBeVisible();
  await keys.kept('back at the numbers');
  await keys.reach('main section [data-save]', { back: true, most: 300 });
  await saveHere(page, keys);
  await keys.use('[data-matrix] tbody tr td a', { back: true, most: 60 });
  await expect(atlas.status).toBeVisible();
  await keys.kept('at the initiatives of a cell');
});

test('a district, two districts: ways, choosing, swapping', async ({ atlas, keys, page }) => {
  await atlas.open('coverage/03351');
  await keys.use('[data-to-compare]');
  await expect(page.locator('[data-compare]')).toBeVisible();
  await keys.kept('on the page of two districts');
  await keys.reach('select[name="b"]');
  await keys.type('Landkreis Au');
  await page.waitForURL(/compare\/03351\/03452/);
  await keys.kept('when the second is chosen');
  expect(await keys.at('select[name="b"]'), 'the list keeps the focus').toBe(true);
  await keys.use('[data-swap]', { back: true });
  await page.waitForURL(/compare\/03452\/03351/);
  await keys.kept('when they are swapped');
  await keys.use('main .district__ways a', { back: true });
  await expect(page.locator('[data-coverage]')).toBeVisible();
  await keys.kept('at the numbers');
  await keys.use('.coverage__ways a[href*="distance"]');
  await expect(page.locator('[data-distances]')).toBeVisible();
  await keys.kept('at the distances');
});

test('the distances: field, order, more, files', async ({ atlas, keys, page }) => {
  await atlas.open('coverage/distance');
  await expect(page.locator('[data-distance-table] tbody tr').first()).toBeVisible();
  await keys.choose('select[name="distance-field"]', 'housing');
  await expect.poll(() => parameters(page).get('field')).toBe('housing');
  await keys.use('.distances__sort[data-sort="name"]');
  await expect(page.locator('[data-distance-table] th:has([data-sort="name"])')).toHaveAttribute('aria-sort', 'ascending');
  const rows = page.locator('[data-distance-table] tbody tr');
  const before = await rows.count();
  await keys.use('[data-more]', { most: 250 });
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await keys.reach('main [data-save="csv"]', { most: 300 });
  expect(await saveHere(page, keys)).toMatch(/\.csv$/);
  await keys.use('[data-take-view] summary');
  await keys.reach('[data-cite="link"] button');
});

test('the builder: every choice, and what is copied', async ({ atlas, context, keys, page, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL).origin });
  await atlas.open('embed/builder');
  const snippet = page.locator('[data-snippet="frame"] code');
  await keys.reach('.builder select[name="region"]');
  await keys.press('ArrowDown');
  await expect(snippet).toContainText('region=');
  await keys.tick('.builder input[name="field"][value="labour"]');
  await expect(snippet).toContainText('field=labour');
  await keys.choose('.builder select[name="list"]', 'bottom');
  await keys.choose('.builder select[name="theme"]', 'dark');
  await keys.tick('.builder input[name="own-accent"]');
  await expect(snippet).toContainText('accent=');
  await keys.reach('.builder input[name="accent"]');
  await keys.choose('.builder select[name="height-kind"]', 'fixed');
  await keys.reach('.builder input[name="height"]');
  await keys.press('ControlOrMeta+a');
  await keys.type('720');
  await keys.tick('.builder input[name="lock"][value="region"]');
  await expect(snippet).toContainText('lock=region');
  await expect(snippet).toContainText('720');
  await keys.choose('.builder select[name="lang"]', 'en', { back: true });
  await expect(snippet).toContainText('lang=en');
  await keys.kept('in another language');
  // Past the preview, which is a page with stops of its own.
  for (const name of ['oembed', 'frame', 'element']) {
    await keys.use(`[data-snippet="${name}"] [data-copy]`, { back: true });
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator(`[data-snippet="${name}"] code`).textContent());
  }
});

test('the embed: search, filters, an entry, the way to the whole', async ({ atlas, keys, oracle, page }) => {
  await atlas.open('embed?region=03351');
  await expect(atlas.search).toBeVisible();
  await keys.reach('input[name="q"]');
  await keys.type('sprache');
  await keys.press('Escape');
  await keys.use('[data-open-filters]');
  await keys.tick('dialog input[name="field"][value="language"]');
  await keys.use('[data-show-results]');
  expect(await keys.at('[data-open-filters]')).toBe(true);
  const [id] = await atlas.listed();
  expect(oracle.ids({ q: 'sprache', region: ['03351'], field: ['language'] })).toContain(id);
  await keys.use(`[data-initiative="${id}"] a`);
  await expect(atlas.entry).toBeVisible();
  expect(await keys.within('[data-entry]')).toBe(true);
  await keys.reach('[data-map]');
  await keys.reach('.embed__whole');
  await keys.use('[data-back]', { back: true });
  await expect(atlas.link(id)).toBeFocused();
});

test('the other pages: files, texts, a report, a wrong address', async ({ atlas, keys, page }) => {
  await atlas.open('about');
  await expect(atlas.main).toContainText('2015');
  await keys.use('main a[href$="data"], main a[href*="/data?"]');
  await expect(page.locator('[data-file]').first()).toBeVisible();
  await keys.kept('on the page with the files');
  await keys.reach('[data-file] a');
  await atlas.open('accessibility');
  await keys.reach('a[data-report]');
  await atlas.open('gibt-es-nicht');
  await keys.use('main a.button--main');
  await expect(atlas.status).toBeVisible();
  await keys.kept('at the map');
});

test('the other pages: a link to older data, and a failure that is tried again', async ({ atlas, keys, page }) => {
  await atlas.open('?data=f00df00df00d');
  await keys.use('[data-changed] button');
  await expect(page.locator('[data-changed]')).toHaveCount(0);
  await keys.kept('when the notice is gone');
  atlas.allow(/./);
  const file = atlas.pattern('data/initiatives.geojson');
  await page.route(file, (route) => route.abort());
  await atlas.visit();
  await atlas.saysFailed();
  await page.unroute(file);
  await keys.reach('[data-retry]');
  await page.keyboard.press('Enter');
  await atlas.ready();
});

test.describe('narrow', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('on a phone: the dialog of the filters, map and list', async ({ atlas, keys, oracle, page }) => {
    await atlas.open();
    await keys.use('[data-open-filters]');
    await expect(atlas.filterDialog).toBeVisible();
    expect(await keys.within('dialog[data-filters]')).toBe(true);
    await keys.tick('dialog input[name="field"][value="language"]');
    await keys.use('dialog details:has([data-facet="region"]) > summary');
    await keys.use('dialog [data-expand="weser-ems"]');
    await keys.tick('dialog input[name="region"][value="03454"]');
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest('dialog'))), 'Tab stays in the dialog').toBe(true);
    }
    await keys.use('[data-show-results]');
    await expect(atlas.filterDialog).toBeHidden();
    expect(await keys.at('[data-open-filters]'), 'back at the button').toBe(true);
    await atlas.expectCounts(oracle, { field: ['language'], region: ['03454'] });
    await keys.press('Enter');
    await keys.press('Escape');
    expect(await keys.at('[data-open-filters]'), 'back at the button').toBe(true);
    await keys.press('Enter');
    await keys.use('dialog .filter-dialog__foot button:first-child', { back: true });
    await atlas.expectCounts(oracle, {});
    await keys.press('Escape');
    await toMap(keys, { back: true });
    await keys.press('+');
    await atlas.atRest();
    await keys.reach('[data-zoom="in"]');
    await keys.use('.skip-links button:first-child');
    expect(await keys.at('[data-status]')).toBe(true);
    const [id] = await atlas.listed();
    await keys.reach(`[data-initiative="${id}"] a`);
  });
});

test.describe('in between', () => {
  test.use({ viewport: { width: 768, height: 900 } });

  test('on a tablet: the panel is put aside and comes back', async ({ atlas, keys, page }) => {
    await atlas.open();
    await keys.use('[data-panel-toggle]');
    await expect(atlas.main).toHaveAttribute('data-collapsed', '');
    await toMap(keys);
    await keys.use('[data-panel-toggle]');
    await expect(atlas.status).toBeInViewport();
  });
});

test('nothing in this file points, clicks, or sets the focus by a script', () => {
  const code = readText('tests/e2e/specs/keyboard-alone.spec.js') + readText('tests/e2e/keys.js');
  const others = code.match(/\.(?:click|dblclick|tap|hover|fill|check|uncheck|focus|blur|selectOption|pressSequentially|mouse|touchscreen|dispatchEvent\('(?!afterprint))\b|(?<!keyboard|keys)\.press\(/g) ?? [];
  expect(others.filter((one) => one !== '.press(')).toEqual([]);
});

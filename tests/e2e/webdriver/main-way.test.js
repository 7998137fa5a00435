// The main way through the atlas in a browser other than Chromium: what Playwright's specs hold in depth there is walked once here.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { script } from '../embedded.js';
import { startHost } from '../host-server.js';
import { Oracle, readMessages } from '../oracle.js';
import { Atlas, until } from './atlas.js';
import { startBrowser } from './browser.js';

const oracle = new Oracle();
let browser;
let atlas;

before(async () => {
  browser = await startBrowser();
  atlas = new Atlas(browser);
}, { timeout: 60_000 });

after(() => browser?.close());

/** A test that also fails on a message in the console, an error, or a request to another origin. */
function walk(name, way) {
  test(name, { timeout: 120_000 }, async () => {
    try {
      await way();
    } catch (error) {
      const picture = new URL(`../test-results/${browser.name}-${name.replace(/\W+/g, '-')}.png`, import.meta.url);
      writeFileSync(picture, await browser.driver.takeScreenshot(), 'base64');
      await atlas.leave();
      throw error;
    }
    assert.deepEqual(await atlas.leave(), [], 'nothing odd happens beside what the test looks at');
  });
}

/** How light the page is: 0 black, 765 white. */
const lightness = () => browser.driver.executeScript(() => {
  const colours = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  const painted = colours.find((colour) => !/, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)';
  return painted.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part, 0);
});

test('what goes wrong on the page is noticed', { timeout: 60_000 }, async () => {
  await atlas.open();
  await browser.driver.executeScript(() => {
    console.error('planted');
    setTimeout(() => { throw new Error('thrown'); });
    new Image().src = 'http://127.0.0.2/picture.png';
  });
  const heard = [];
  await until('all that was planted is heard', async () => {
    heard.push(...await atlas.leave());
    return ['planted', 'thrown', '127.0.0.2'].filter((word) => !heard.some((line) => line.includes(word)));
  }, []);
});

walk('the atlas opens with all initiatives on the map and in the list', async () => {
  await atlas.open();
  await atlas.shows(oracle, {});
  assert.equal((await atlas.all('[data-region]')).length, oracle.districts.length, 'all districts are drawn');
  assert.ok(await (await atlas.seen('[data-mark]')).isDisplayed());
});

walk('a filter changes count, marks, list and address', async () => {
  await atlas.open();
  await atlas.click('input[name="field"][value="language"]');
  await atlas.shows(oracle, { field: ['language'] });
  assert.equal((await atlas.url()).searchParams.get('field'), 'language');
  await atlas.click('[data-chip="field:language"]');
  await atlas.shows(oracle, {});
  assert.equal((await atlas.url()).searchParams.get('field'), null);
});

walk('typing narrows the list and suggests', async () => {
  await atlas.open();
  await atlas.type('input[type="search"][name="q"]', 'Göttingen');
  await atlas.shows(oracle, { q: 'Göttingen' });
  await atlas.seen('[data-suggestion]');
  assert.equal((await atlas.url()).searchParams.get('q'), 'Göttingen');
  await atlas.press('ARROW_DOWN');
  await until('a suggestion is chosen', () => atlas.attribute('input[name="q"]', 'aria-activedescendant'), (id) => id !== null);
  await atlas.press('ESCAPE');
  await until('Escape closes the suggestions', async () => (await atlas.all('#suggestions')).length, 0);
});

walk('a click opens an entry, and the way back closes it', async () => {
  await atlas.open('?field=housing');
  const title = await atlas.text('[data-results] article[data-initiative] h3 a');
  const id = await atlas.attribute('[data-results] article[data-initiative]', 'data-initiative');
  await atlas.click(`article[data-initiative="${id}"] h3 a`);
  await atlas.seen(`article[data-entry="${id}"]`);
  assert.equal((await atlas.url()).pathname, new URL(`initiative/${id}`, atlas.base).pathname);
  assert.ok((await browser.driver.getTitle()).startsWith(title), 'the title of the page names it');
  await browser.driver.navigate().back();
  await until('the entry is closed', async () => (await atlas.all('article[data-entry]')).length, 0);
  await atlas.shows(oracle, { field: ['housing'] });
});

walk('the keyboard opens an entry and comes back to its link', async () => {
  await atlas.open();
  await until('there is a list', async () => (await atlas.all('[data-results] article[data-initiative]')).length, (count) => count > 3);
  const link = '[data-results] li:nth-child(3) article[data-initiative] h3 a';
  const id = await atlas.attribute('[data-results] li:nth-child(3) article', 'data-initiative');
  await atlas.focus(link);
  await atlas.press('ENTER');
  await atlas.seen(`article[data-entry="${id}"]`);
  await until('the focus is in the entry', () => atlas.hasFocus('[data-entry], [data-entry] *'), true);
  await atlas.focus('a[data-back]');
  await atlas.press('ENTER');
  await until('the focus is on the link again', () => atlas.hasFocus(`article[data-initiative="${id}"] a`), true);
});

walk('the map zooms by its button, and by keyboard', async () => {
  await atlas.open('#8/52.6/9.2');
  await until('the marks', async () => (await atlas.all('[data-mark]')).length, (count) => count > 5);
  await atlas.click('[data-zoom="in"]');
  await until('the button zooms in', () => atlas.view(), (view) => view.zoom > 8.4);
  await atlas.focus('[data-map]');
  const { zoom } = await atlas.view();
  await atlas.press('-');
  const { lon } = await until('the key zooms out', () => atlas.view(), (view) => view.zoom < zoom - 0.4);
  await atlas.press('ARROW_RIGHT');
  await until('the arrow leads east', () => atlas.view(), (view) => view.lon > lon);
});

walk('the keyboard walks from mark to mark', async () => {
  await atlas.open();
  await until('the marks', async () => (await atlas.all('[data-mark]')).length, (count) => count > 5);
  await atlas.focus('[data-map]');
  const mark = () => browser.driver.executeScript(() => {
    const { x, y } = document.activeElement.getBoundingClientRect();
    return { mark: document.activeElement.getAttribute('data-mark'), x, y };
  });
  for (let stops = 0; stops < 4 && !(await mark()).mark; stops += 1) await atlas.press('TAB');
  const start = await mark();
  assert.notEqual(start.mark, null, 'Tab leads to a mark');
  await atlas.press('ARROW_DOWN');
  const next = await until('the arrow leads on', mark, (now) => now.mark !== null && now.mark !== start.mark);
  assert.ok(next.y > start.y, 'to the south');
  await atlas.press('ESCAPE');
  await until('Escape leads back to the map', () => atlas.hasFocus('[data-map]'), true);
});

walk('the interface speaks English, and Arabic from right to left', async () => {
  await atlas.open();
  for (const [language, direction] of [['en', 'ltr'], ['ar', 'rtl']]) {
    await atlas.speak(language);
    await until('the direction', () => browser.driver.executeScript(() => getComputedStyle(document.documentElement).direction), direction);
    await until('the words', () => atlas.text('header nav a[href*="coverage"]'), readMessages(language)('header-coverage'));
  }
  assert.deepEqual(await atlas.overflow(), []);
});

walk('the numbers have a map and a table of all districts', async () => {
  await atlas.open();
  await atlas.click('header nav a[href*="coverage"]');
  await until('the districts in the table', async () => (await atlas.all('table tr th[scope="row"] a[href*="coverage/"]')).length, (count) => count >= oracle.districts.length);
  await until('the districts on the map', async () => (await atlas.all('main svg [data-class]')).length, (count) => count >= oracle.districts.length);
});

walk('links to an entry and to the list lead there', async () => {
  const [initiative] = oracle.passing({ field: ['labour'] });
  await atlas.open(`initiative/${initiative.id}`);
  await atlas.seen(`article[data-entry="${initiative.id}"]`);
  assert.equal(await atlas.text(`article[data-entry="${initiative.id}"] h1, article[data-entry="${initiative.id}"] h2`), initiative.title);
  await atlas.open('list');
  await atlas.shows(oracle, {});
});

walk('the theme can be dark', async () => {
  await atlas.open();
  for (let press = 0; press < 3 && (await atlas.attribute('html', 'data-theme')) !== 'dark'; press += 1) await atlas.click('button[data-theme-toggle]');
  await until('the page is dark', lightness, (light) => light < 250);
  await atlas.open();
  await until('the choice is kept', lightness, (light) => light < 250);
});

walk('a phone need not scroll sideways, and filters in a dialog', async () => {
  const entry = `initiative/${oracle.passing({})[0].id}`;
  for (const [width, path] of [[320, 'coverage'], [320, ''], [360, 'coverage'], [360, 'about'], [360, entry], [360, '']]) {
    await atlas.openAt(width, 740, path);
    assert.equal(await browser.driver.executeScript(() => innerWidth), width);
    await atlas.loaded();
    assert.deepEqual(await atlas.overflow(), [], `at ${width} px on /${path}`);
  }
  await atlas.click('button[data-open-filters]');
  await atlas.seen('dialog[data-filters]');
  await atlas.click('dialog input[name="field"][value="housing"]');
  await atlas.click('button[data-show-results]');
  await atlas.shows(oracle, { field: ['housing'] });
});

walk('an embed on a page of another origin shows its marks', async () => {
  const host = await startHost();
  atlas.origins.push(host.origin);
  try {
    const page = host.page('/', `${script(atlas.base)}<projekt-atlas region="03351" field="language"></projekt-atlas>`);
    await browser.driver.get(page);
    const frame = await until('the element has its frame', () => browser.driver.executeScript(() => document.querySelector('projekt-atlas').shadowRoot?.querySelector('iframe') ?? null), (found) => found !== null);
    await browser.driver.switchTo().frame(frame);
    await browser.begin();
    await atlas.ready();
    await atlas.shows(oracle, { region: ['03351'], field: ['language'] });
    assert.ok((await atlas.all('[data-mark]')).length > 0);
  } finally {
    await host.close();
  }
});

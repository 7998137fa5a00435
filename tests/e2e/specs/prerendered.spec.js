// Every page is there as plain HTML: for readers whose browser runs no program, for search engines, and until the atlas stands.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { readData, readText } from '../oracle.js';
import { test, expect } from '../test.js';

const dist = process.env.ATLAS_DIST ?? '';
const regions = readData('regions.geojson').features.map(({ properties }) => properties);
const atlasData = readData('atlas.json');
/** What German pages say of districts, word for word. */
const sentences = new Map(readText('tests/fixtures/golden/districts.de.txt').trim().split('\n').map((line) => [line.slice(0, 5), line.slice(7)]));

/** The prerendered part of the page. */
const plain = (page) => page.locator('[data-until]');

/** An entry with everything that a page should tell. */
const telling = (oracle) => oracle.passing({}).find(({ contact, municipality, source, evidence }) => contact?.website && contact.email && municipality && source.year && evidence === 'recent');

/** Reads the page of an entry without the atlas. */
async function readsEntry({ atlas, page, oracle }) {
  // Chromium says so where no program runs that would use it.
  atlas.allow(/was preloaded using link preload but not used/);
  const initiative = telling(oracle);
  await atlas.visit(`initiative/${initiative.id}`);
  await expect(page.locator('h1')).toHaveText(initiative.title);
  const content = plain(page).locator('article');
  await expect(content).toBeVisible();
  for (const text of [initiative.organisation.name, initiative.summary.de, initiative.municipality.name, initiative.contact.email, `Quelle ${initiative.source.year}`]) {
    await expect(content).toContainText(text);
  }
  for (const url of [initiative.contact.website, initiative.source.url]) await expect(content.locator(`a[href="${url}"]`)).toBeVisible();
  await expect(page).toHaveTitle(`${initiative.title} – Projektatlas Niedersachsen`);
}

/** Reads the page of a district without the atlas, and goes on to one of its entries. */
async function readsDistrict({ atlas, page, oracle }) {
  atlas.allow(/was preloaded using link preload but not used/);
  await atlas.visit('coverage/03351');
  await expect(page.locator('h1')).toHaveText('Landkreis Celle');
  await expect(plain(page)).toContainText(sentences.get('03351'));
  const ids = oracle.ids({ region: ['03351'] });
  const links = plain(page).locator('main a[href^="initiative/"]');
  await expect(links).toHaveCount(ids.length);
  await links.first().click();
  await expect(page).toHaveURL(/\/initiative\/[^/]+$/);
  await expect(page.locator('article h1')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry shows title, organisation, place, contact and source', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
    await readsEntry({ atlas, page, oracle });
    await expect(page.getByText(/wird geladen/i), 'nothing pretends to load').toBeHidden();
    await expect(page.locator('[data-notice="failed"]')).toBeHidden();
  });

  test('a district shows its sentences and numbers and leads to its entries', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
    await readsDistrict({ atlas, page, oracle });
  });

  test('the first page leads to a list of every initiative, each once', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
    await atlas.visit();
    await page.getByRole('link', { name: /alle Initiativen als Liste/ }).click();
    await expect(page.locator('h1')).toHaveText('Alle Initiativen');
    const listed = await page.locator('main a[href^="initiative/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href').slice('initiative/'.length)));
    expect(listed.sort()).toEqual(oracle.initiatives.map(({ id }) => id).sort());
    const districts = await page.locator('main h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(districts.sort()).toEqual(regions.map(({ ags }) => `coverage/${ags}`).sort());
  });

  test('numbers, files and what the atlas is can be read and reached from each page', { tag: '@any-base' }, async ({ atlas, page }) => {
    await atlas.visit('list');
    for (const [name, text] of [['Zahlen', 'Landkreis Celle'], ['Über', '2015'], ['Daten', 'initiatives.complete.geojson']]) {
      await page.locator('header').getByRole('link', { name, exact: true }).click();
      await expect(page.locator('main')).toContainText(text);
    }
    await expect(page.locator('main a[href="data/initiatives.csv"]')).toBeVisible();
  });
});

test('with WebAssembly blocked an entry stays, below a quiet notice', { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
  atlas.allow(/./);
  await page.route('**/*.wasm', (route) => route.abort());
  await readsEntry({ atlas, page, oracle });
  await atlas.saysFailed();
  const notice = await atlas.failed.boundingBox();
  const title = await page.locator('h1').boundingBox();
  expect(notice.y + notice.height, 'the notice stands above').toBeLessThanOrEqual(title.y);
  expect(title.y, 'and leaves the title on the first screen').toBeLessThan(450);
  await expect(page.locator('h1')).toBeVisible();
});

test('with WebAssembly blocked a district stays readable', async ({ atlas, page, oracle }) => {
  atlas.allow(/./);
  await page.route('**/*.wasm', (route) => route.abort());
  await readsDistrict({ atlas, page, oracle });
});

test('when the data do not come an entry stays readable', async ({ atlas, page, oracle }) => {
  atlas.allow(/./);
  await page.route(atlas.pattern('data/initiatives.geojson'), (route) => route.abort());
  await readsEntry({ atlas, page, oracle });
  await atlas.saysFailed();
  await expect(page.locator('h1')).toBeVisible();
});

for (const [path, ready] of [
  ['initiative/', 'article[data-entry] h1'],
  ['coverage/03351', 'main[data-district] h1'],
  ['coverage', '#app main h1'],
  ['about', '#app main section'],
  ['data', '#app [data-file]'],
  ['list', '#app [data-map]'],
]) {
  test(`at /${path} there is always something to read until the atlas takes over, and nothing jumps`, { tag: '@any-base' }, async ({ atlas, page, oracle }) => {
    // What a slow network parts: each file of the program and of the data comes late.
    await page.route(/\.(wasm|geojson|json)$/, async (route) => {
      await new Promise((resolve) => { setTimeout(resolve, 150); });
      await route.continue();
    });
    await page.addInitScript(() => {
      window.shifts = 0;
      window.empty = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const heading = [...document.querySelectorAll('h1, #app [data-map]')].find((one) => one.checkVisibility({ opacityProperty: true }));
        if (document.body && !heading && document.querySelector('#boot, [data-shown]')) window.empty.push(document.documentElement.outerHTML.slice(0, 200));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const whole = path === 'initiative/' ? `${path}${telling(oracle).id}` : path;
    await atlas.visit(whole);
    await expect(plain(page)).toBeVisible();
    await atlas.ready();
    await expect(page.locator(ready).first()).toBeVisible();
    await expect(plain(page), 'the atlas has taken its place').toHaveCount(0);
    expect(await page.evaluate(() => window.shifts), 'layout shift').toBeLessThan(0.1);
    expect(await page.evaluate(() => window.empty), 'frames with nothing to read').toEqual([]);
  });
}

test('while the atlas loads nothing says that it failed', { tag: '@any-base' }, async ({ atlas, page }) => {
  atlas.allow(/preload/);
  await page.route('**/*.wasm', () => {});
  for (const path of ['', 'list']) {
    await atlas.visit(path);
    await expect(page.getByText(/wird geladen/)).toBeVisible();
    await expect(atlas.failed).toBeHidden();
  }
});

test('the address that search engines are told goes when the page shows something else', async ({ atlas, page }) => {
  await atlas.open();
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute('href', `${atlasData.site.address}/`);
  await atlas.choose('field', 'language');
  await expect(canonical).toHaveCount(0);
});

// ---- For machines -------------------------------------------------------------------------------------------

/** The data block of a page. */
function linkedData(path) {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(blocks.length, path).toBe(1);
  return JSON.parse(blocks[0][1]);
}

/** The content of a meta element of a page. */
const meta = (html, name) => html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1];

test('each initiative is described as a service in terms of schema.org', ({ oracle }) => {
  for (const initiative of oracle.initiatives) {
    const data = linkedData(`initiative/${initiative.id}`);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', name: initiative.title, inLanguage: 'de' });
    expect(data.isBasedOn, initiative.id).toContain(initiative.source.url);
    expect(data.mainEntity).toMatchObject({
      '@type': 'Service',
      identifier: initiative.id,
      name: initiative.title,
      description: initiative.summary.de,
      provider: { '@type': 'Organization', name: initiative.organisation.name },
    });
    const fields = initiative.fields.map((id) => atlasData.fields.find((field) => field.id === id).label.de);
    expect(data.mainEntity.serviceType.sort()).toEqual(fields.sort());
    if (initiative.contact?.website) expect(data.mainEntity.availableChannel.serviceUrl).toBe(initiative.contact.website);
    if (initiative.precision !== 'address') expect(JSON.stringify(data), 'a pin that is no address is not stated as one').not.toContain('GeoCoordinates');
  }
});

test('lists are described as lists, the first page as a site with its publisher, the files as a dataset', ({ oracle }) => {
  expect(linkedData('')).toMatchObject({ '@type': 'WebSite', name: 'Projektatlas Niedersachsen', publisher: { '@type': 'Organization' } });
  expect(linkedData('list').mainEntity).toMatchObject({ '@type': 'ItemList', numberOfItems: oracle.initiatives.length });
  expect(linkedData('coverage').mainEntity.itemListElement).toHaveLength(regions.length);
  for (const { ags, label } of regions) {
    const data = linkedData(`coverage/${ags}`);
    expect(data).toMatchObject({ '@type': 'CollectionPage', about: { '@type': 'AdministrativeArea', name: label.de, identifier: ags } });
    expect(data.mainEntity.numberOfItems, ags).toBe(oracle.ids({ region: [ags] }).length);
  }
  const dataset = linkedData('data').mainEntity;
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(`${atlasData.site.address}/data/initiatives.csv`);
  expect(linkedData('about')['@type']).toBe('AboutPage');
});

test('each page has a preview and an address of its own', ({ oracle }) => {
  const titles = new Map();
  const paths = ['', 'list', 'coverage', 'about', 'accessibility', 'data', ...regions.map(({ ags }) => `coverage/${ags}`), ...oracle.initiatives.map(({ id }) => `initiative/${id}`)];
  for (const path of paths) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const address = `${atlasData.site.address}/${path}`;
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(meta(html, 'og:url')).toBe(address);
    expect(meta(html, 'og:image')).toBe(`${atlasData.site.address}/preview.png`);
    expect(meta(html, 'og:description').length, path).toBeGreaterThan(20);
    expect(html.match(/<title>(.*?)<\/title>/)[1], path).toContain(meta(html, 'og:title'));
    titles.set(address, meta(html, 'og:title'));
  }
  expect(titles.size, 'no address twice').toBe(paths.length);
  const preview = readFileSync(join(dist, 'preview.png'));
  expect([preview.readUInt32BE(16), preview.readUInt32BE(20)], 'size of the picture').toEqual([1200, 630]);
});

test('the map of the site names each page once, and robots find it', async ({ oracle, request, baseURL, page }) => {
  const served = async (name) => (await request.get(new URL(name, baseURL).href)).text();
  const xml = await served('sitemap.xml');
  const named = await page.evaluate((xml) => {
    const map = new DOMParser().parseFromString(xml, 'application/xml');
    return map.querySelector('parsererror') ? 'no XML' : [...map.getElementsByTagNameNS('http://www.sitemaps.org/schemas/sitemap/0.9', 'loc')].map((loc) => loc.textContent);
  }, xml);
  const paths = ['', 'list', 'coverage', 'about', 'accessibility', 'data', ...regions.map(({ ags }) => `coverage/${ags}`), ...oracle.initiatives.map(({ id }) => `initiative/${id}`)];
  expect(named.sort()).toEqual(paths.map((path) => `${atlasData.site.address}/${path}`).sort());
  expect(await served('robots.txt')).toContain(`Sitemap: ${atlasData.site.address}/sitemap.xml`);
});

test('a page of its own answers with 200 and without a detour, with and without a slash', { tag: '@any-base' }, async ({ oracle, request, baseURL }) => {
  const [{ id, title }] = oracle.initiatives;
  for (const path of [`initiative/${id}`, `initiative/${id}/`, `initiative/${id}?field=language`]) {
    const answer = await request.get(new URL(path, baseURL).href, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    expect(await answer.text()).toContain(`<title>${title.replaceAll('&', '&amp;')}`);
  }
});

test('the pages are valid HTML', ({ oracle }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // What the build shortens: quotes, optional tags. Browsers and the standard agree that they may go.
      'attr-quotes': 'off', 'no-implicit-close': 'off', 'no-implicit-button-type': 'off', 'no-raw-characters': 'off',
    },
  });
  const some = oracle.initiatives.filter((_, at) => at % 15 === 0).map(({ id }) => `initiative/${id}`);
  for (const path of ['', 'list', 'coverage', 'about', 'accessibility', 'data', ...readdirSync(join(dist, 'coverage')).filter((name) => /^\d{5}$/.test(name)).map((ags) => `coverage/${ags}`), ...some]) {
    // The validator knows no document without the tag that begins its head, which HTML allows (§ 13.1.2.4).
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/<html[^>]*>/, '$&<head>');
    const report = validator.validateStringSync(html);
    const messages = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`));
    expect(messages, path).toEqual([]);
  }
});

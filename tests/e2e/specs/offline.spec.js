// What is kept for visits without a network: the second visit, versions that never mix, and browsers that allow none of it.
import { createHash } from 'node:crypto';
import { Atlas } from '../atlas.js';
import { startChangingProxy } from '../proxy.js';
import { test as base, expect } from '../test.js';

const test = base.extend({
  /** The served atlas, of which a test can change files; and the atlas opened from there. */
  server: async ({ baseURL }, use) => {
    const server = await startChangingProxy(baseURL);
    await use(server);
    await server.close();
  },
  changing: async ({ atlas, page, server }, use) => {
    atlas.letAsk(new URL(server.address).origin);
    await use(new Atlas(page, server.address));
  },
});
test.use({ serviceWorkers: 'allow' });
// Without a network Chromium writes each request that fails to the console.
const offline = [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/, /Failed to fetch/];

/** The addresses of all files that are kept, below the base. */
const keptFiles = (page) => page.evaluate(async () => {
  const files = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) files.push(url);
  }
  return files;
});

/** How many whole editions are kept. */
const editions = async (page) => (await keptFiles(page)).filter((url) => url.endsWith('?whole')).length;

/** Waits until the atlas is kept, and with it what the page has loaded after its first view. */
async function isKept(page) {
  await expect.poll(() => editions(page), 'an edition is whole').toBeGreaterThan(0);
  await expect.poll(async () => (await keptFiles(page)).join(' '), 'what came after the first view is kept').toMatch(/projektatlas-next-.*\.wasm/);
}

const notice = (page) => page.locator('[data-edition]');

/** Opens the page anew, and waits until it has asked for everything, news too, and has been quiet for three seconds. */
async function reloadAndRest(atlas, page) {
  await atlas.reload();
  await page.waitForFunction(() => {
    const answers = performance.getEntriesByType('resource');
    const hasAsked = answers.some(({ name }) => name.endsWith('/offline.js'));
    return hasAsked && performance.now() - Math.max(...answers.map(({ responseEnd }) => responseEnd)) > 3000;
  });
}

/**
 * Has the browser look for a new build. Another reload would not do: the page before may be about to look, and if it finds
 * what has come, the one after is new already, and has nothing to say. And while the worker is at work for a page, a new one
 * does not take over as long as tools of developers are attached, as they are here.
 */
const lookForBuild = (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).update());

/** Has the worker look whether data were exchanged, as for a page that has been opened. */
const lookForData = (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active.postMessage({ ready: true }));

/** A new build of which the page says that it is one, and which has other data. */
async function deploy(server, { number, broken = false }) {
  const page = await (await fetch(server.address)).text();
  const html = page.replace(/ data-build=\d+/, '').replace('<html', `<html data-build=${number}`);
  const digest = createHash('sha384').update(html).digest('base64');
  server.change('', () => html);
  server.change('data/initiatives.geojson', (text) => {
    const { features, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, features: features.slice(number) });
  });
  server.change('i18n/later/de.ftl', (text) => `${text}header-build = ${number}\n`);
  server.change('service-worker.js', (text) => {
    const next = text.replace(/"":"sha384-[^"]*"/, `"":"sha384-${digest}"`);
    return broken ? next.replace('"data":[', '"data":["data/missing.json",') : next;
  });
}

/** Program and data that a page reads from now on. */
const versionOf = (page) => page.evaluate(async () => {
  const answer = (path) => fetch(new URL(path, document.baseURI));
  const initiatives = await (await answer('data/initiatives.geojson')).json();
  const messages = await (await answer('i18n/later/de.ftl')).text();
  return { build: Number(document.documentElement.dataset.build ?? 0), entries: initiatives.features.length, messages: Number(/^header-build = (\d+)$/m.exec(messages)?.[1] ?? 0) };
});

test('the second visit needs no network: map, list, filters, search, an entry', { tag: '@any-base' }, async ({ atlas, page, context, oracle }) => {
  atlas.allow(...offline);
  await atlas.open();
  await isKept(page);
  await context.setOffline(true);
  await atlas.open('?field=housing');
  await atlas.expectCounts(oracle, { field: ['housing'] });
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['housing', 'language'] });
  const [initiative] = oracle.passing({}).filter(({ summary, source }) => summary?.de && source?.url);
  await atlas.open(`initiative/${initiative.id}`);
  await expect(atlas.entry.locator('h1')).toHaveText(initiative.title);
  await expect(atlas.entry).toContainText(initiative.summary.de);
  await expect(atlas.entry.locator(`a[href="${initiative.source.url}"]`)).toBeVisible();
  await atlas.open();
  await atlas.search.fill('lueneburg');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: 'lueneburg' }));
});

test('the network may go in mid-use, on the first visit too', { tag: '@any-base' }, async ({ atlas, page, context, oracle }) => {
  atlas.allow(...offline);
  await atlas.open();
  await isKept(page);
  await context.setOffline(true);
  await atlas.choose('field', 'housing');
  await atlas.expectCounts(oracle, { field: ['housing'] });
  const [id] = await atlas.listed();
  await atlas.link(id).click();
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await page.goBack();
  await atlas.reload();
  await atlas.expectCounts(oracle, { field: ['housing'] });
});

test('parts of the program that were used are kept, those that were not say so', async ({ atlas, page, context }) => {
  atlas.allow(/./);
  await atlas.open();
  await isKept(page);
  await atlas.open('coverage/03351');
  await expect(page.locator('main[data-district] h1')).toHaveText('Landkreis Celle');
  await expect.poll(async () => (await keptFiles(page)).join(' ')).toMatch(/projektatlas-numbers-.*\.wasm/);
  await context.setOffline(true);
  await atlas.open('coverage/03241');
  await expect(page.locator('main[data-district] h1')).toHaveText('Region Hannover');
  await atlas.visit('embed/builder');
  await expect(page.locator('#app [data-notice="failed"]')).toBeVisible();
});

test('only files below the base are kept', { tag: '@any-base' }, async ({ atlas, page }) => {
  await atlas.open();
  await isKept(page);
  const files = await keptFiles(page);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((url) => !url.startsWith(atlas.base))).toEqual([]);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(atlas.base);
});

test('a new build announces itself; pages that are open keep to theirs, whatever they load', async ({ changing: atlas, page, context, server }) => {
  await atlas.open();
  await isKept(page);
  await reloadAndRest(atlas, page);
  const before = await versionOf(page);
  expect(before.build).toBe(0);

  await deploy(server, { number: 7 });
  await lookForBuild(page);
  await expect(notice(page)).toContainText('Eine neue Fassung ist da.', { timeout: 20_000 });
  expect(await versionOf(page), 'the page is what it was').toEqual(before);
  const beside = await context.newPage();
  await beside.goto(server.address);
  await expect(beside.locator('html')).toHaveAttribute('data-state', 'ready');
  const after = { build: 7, entries: before.entries - 7, messages: 7 };
  expect(await versionOf(beside), 'a page opened now is the new one').toEqual(after);
  expect(await versionOf(page), 'the other one stays').toEqual(before);
  await expect(notice(beside)).toHaveCount(0);

  await notice(page).getByRole('button', { name: 'Neu laden' }).click();
  await expect.poll(() => versionOf(page).catch(() => null)).toEqual(after);
  await expect(notice(page)).toHaveCount(0);
  await beside.close();
  await expect(async () => {
    await atlas.reload();
    expect(await editions(page), 'the old edition goes once its pages are closed').toBe(1);
  }).toPass({ timeout: 30_000 });
});

test('the notice can wait', async ({ changing: atlas, page, server }) => {
  await atlas.open();
  await isKept(page);
  await deploy(server, { number: 1 });
  await atlas.reload();
  await notice(page).getByRole('button', { name: 'Später' }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(atlas.html).toHaveAttribute('data-state', 'ready');
});

test('data that were exchanged come as one set', async ({ changing: atlas, page, context, server }) => {
  atlas.allow(...offline);
  await atlas.open();
  await isKept(page);
  await reloadAndRest(atlas, page);
  const before = await versionOf(page);
  server.change('data/initiatives.geojson', (text) => {
    const { features, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, features: features.slice(3) });
  });
  server.change('i18n/later/de.ftl', (text) => `${text}header-build = 3\n`);
  await lookForData(page);
  await expect(notice(page)).toBeVisible();
  expect(await versionOf(page)).toEqual(before);
  await context.setOffline(true);
  await atlas.reload();
  expect(await versionOf(page)).toEqual({ build: 0, entries: before.entries - 3, messages: 3 });
});

test('a build that cannot be had whole changes nothing', async ({ changing: atlas, page, server }) => {
  atlas.allow(/./);
  await atlas.open();
  await isKept(page);
  await atlas.reload();
  const before = await versionOf(page);
  await deploy(server, { number: 5, broken: true });
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const states = [];
    const found = new Promise((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing.addEventListener('statechange', () => { states.push(installing.state); if (installing.state === 'redundant') resolve(); });
      });
    });
    await registration.update();
    await found;
    return states;
  });
  expect(await failed).toEqual(['redundant']);
  await expect(notice(page)).toHaveCount(0);
  await atlas.reload();
  expect(await versionOf(page)).toEqual(before);
  expect(await editions(page)).toBe(1);
});

for (const [what, refusal] of [
  ['there is no room', "caches.open = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));"],
  ['nothing can be written', "Cache.prototype.put = Cache.prototype.addAll = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));"],
  ['looking is forbidden', "for (const name of ['open', 'keys', 'match', 'has']) caches[name] = () => Promise.reject(new DOMException('no', 'SecurityError'));"],
]) {
  test(`where ${what} the atlas works as without`, async ({ changing: atlas, page, server, oracle }) => {
    server.change('service-worker.js', (text) => refusal + text);
    await atlas.open();
    await atlas.reload();
    await atlas.expectCounts(oracle, {});
    await atlas.choose('field', 'housing');
    await atlas.expectCounts(oracle, { field: ['housing'] });
    expect(await editions(page)).toBe(0);
  });
}

test('when room runs out later the network answers', async ({ changing: atlas, page, server, oracle }) => {
  // The first edition is kept, and then nothing more: neither which page reads from which, nor files.
  server.change('service-worker.js', (text) => `const put = Cache.prototype.put; Cache.prototype.put = function (request, response) { return String(request.url ?? request).endsWith('?whole') ? put.call(this, request, response) : Promise.reject(new DOMException('full', 'QuotaExceededError')); };${text}`);
  await atlas.open();
  await isKept(page);
  await atlas.reload();
  await atlas.expectCounts(oracle, {});
  await atlas.open('coverage/03351');
  await expect(page.locator('main[data-district] h1')).toHaveText('Landkreis Celle');
});

for (const [what, deny] of [
  ['has no service workers', () => { delete Navigator.prototype.serviceWorker; }],
  ['denies them', () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError')); }],
]) {
  test(`a browser that ${what} shows the atlas as ever`, async ({ atlas, page, oracle }) => {
    await page.addInitScript(deny);
    await atlas.open();
    await page.waitForLoadState('networkidle');
    await atlas.expectCounts(oracle, {});
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
}

test('an embed registers nothing, and where the atlas is kept already its pages come from the network', async ({ changing: atlas, page, server }) => {
  await atlas.open('embed');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);

  await atlas.open();
  await isKept(page);
  server.change('data/initiatives.geojson', (text) => {
    const { features, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, features: features.slice(4) });
  });
  await atlas.open('embed');
  const { entries } = await versionOf(page);
  await atlas.open();
  expect(entries).toBe((await versionOf(page)).entries - 4);
  await atlas.open('embed');
  await expect(notice(page)).toHaveCount(0);
});

test('the plain list comes from the server as long as there is one', async ({ atlas, page, context }) => {
  atlas.allow(...offline);
  await atlas.open();
  await isKept(page);
  const answer = await atlas.visit('list');
  expect(await answer.text()).toContain('<h1 class="page__title">Alle Initiativen</h1>');
  await atlas.ready();
  await context.setOffline(true);
  await atlas.open('list');
  await expect(atlas.map).toBeVisible();
});

test('the atlas can be installed', { tag: '@any-base' }, async ({ atlas, page, context, request }) => {
  await atlas.open();
  await isKept(page);
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(url).toBe(new URL('manifest.webmanifest', atlas.base).href);
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest).toMatchObject({ name: 'Projektatlas Niedersachsen', lang: 'de', display: 'standalone' });
  for (const member of ['start_url', 'scope', 'id']) expect(new URL(manifest[member], url).href).toBe(atlas.base);
  const sizes = [];
  for (const icon of manifest.icons) {
    const answer = await request.get(new URL(icon.src, url).href);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes);
    sizes.push(`${icon.purpose} ${icon.sizes}`);
  }
  expect(sizes).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512']);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Headless Chromium opens every page as in a private window, in which nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

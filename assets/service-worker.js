// Keeps the atlas for visits without a network. The build puts in what a first view is made of: files of the program with
// their digests, and files of the data.
//
// What is kept together is an *edition*: one cache with program and data of one moment. Each page reads from the edition it
// was opened with, until it is loaded anew; so versions never mix, whatever comes meanwhile. A new build is a new edition
// beside the old; so are data that were exchanged. The next page that is opened takes the newest. Pages for other sites
// (below `embed`), the plain list and files to download are the network's business.

/** Replaced by the build. */
const { program, data } = self.EDITION ?? { program: {}, data: [] };
const home = self.registration.scope;
/** Names of editions begin so, and go on with the time they are of. */
const EDITION = `projektatlas ${home} `;
/** Which page reads from which edition. */
const PAGES = `projektatlas-pages ${home}`;
/** Stands in an edition that is whole. */
const WHOLE = `${home}#whole`.replace('#', '?');
/** A page that opens is not listed at once; milliseconds. */
const OPENING = 10_000;

const addressOf = (path) => new URL(path, home).href;
/** The path below the base, without a query; `null` for what lies elsewhere. */
const pathOf = (url) => (url.startsWith(home) ? url.slice(home.length).replace(/[?#].*/, '') : null);
const isEmbedded = (path) => /^embed(?!\/builder)(\/|$)/.test(path);
const isPage = (path) => !isEmbedded(path) && !/\.[^/]*$/.test(path);
const isKept = (path) => /^(data|i18n)\/|\.(css|js|svg|wasm)$/.test(path) && path !== 'service-worker.js';
const isExchangeable = (path) => /^(data|i18n)\//.test(path);
/** Asks whether what the browser has is still what the server has. */
const fresh = (url, options) => new Request(url, { cache: 'no-cache', ...options });
/** An answer that has come to its end: one that nobody reads would keep its connection, and there are six. */
async function whole(request) {
  const response = await fetch(request);
  await response.clone().arrayBuffer();
  return response;
}
/** Encodings are no matter here: what is kept is decoded. */
const found = (cache, request) => cache.match(request, { ignoreVary: true });

const editions = async () => (await caches.keys()).filter((name) => name.startsWith(EDITION)).sort();
const newName = () => EDITION + new Date().toISOString();

/** The name of the newest edition that is whole. */
async function newest() {
  for (const name of (await editions()).reverse()) {
    if (await found(await caches.open(name), WHOLE)) return name;
  }
  return undefined;
}

/** Makes an edition; all of it or none. */
async function make(fill) {
  const name = newName();
  try {
    const cache = await caches.open(name);
    await fill(cache);
    await cache.put(WHOLE, new Response());
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function install() {
  await make((cache) => cache.addAll([
    ...Object.entries(program).map(([path, integrity]) => fresh(addressOf(path), { integrity })),
    ...data.map((path) => fresh(addressOf(path))),
  ]));
  await self.skipWaiting();
}

/**
 * Looks after the pages that are open, and tells them of its edition if it is not the first one. Not before now: what a page
 * says until then, it says to the worker before this one.
 */
async function activate() {
  await self.clients.claim();
  if ((await editions()).length > 1) await announce();
}

/** Tells pages that there is a newer edition than theirs. */
async function announce() {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) await tell(page, true);
}

/** Tells one page; one that came from the network only if it `mayBeOld`. */
async function tell(page, mayBeOld) {
  const noted = await found(await caches.open(PAGES), addressOf(`?page=${page.id}`));
  const isOld = noted ? (await noted.text()) !== (await newest()) : mayBeOld;
  if (isOld) page.postMessage({ projektatlas: 'edition' });
}

// ---- Answers ------------------------------------------------------------------------------------------------

/** The edition that a page reads from: `undefined` for one that came from the network. */
async function editionOf(page) {
  const noted = await found(await caches.open(PAGES), addressOf(`?page=${page}`));
  const name = noted && (await noted.text());
  return name && (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Opens a page from the newest edition. */
async function open(event) {
  try {
    const name = await newest();
    const page = name && (await found(await caches.open(name), home));
    if (page) {
      const headers = { date: new Date().toUTCString() };
      await (await caches.open(PAGES)).put(addressOf(`?page=${event.resultingClientId}`), new Response(name, { headers }));
      return page;
    }
  } catch { /* No room, or not allowed to look: then there is the network. */ }
  return fetch(event.request);
}

/** The network's answer; without a network that of the newest edition. */
async function fromNetwork(request, instead) {
  try {
    return await fetch(request);
  } catch (error) {
    const name = await newest().catch(() => undefined);
    const kept = name && (await found(await caches.open(name), instead));
    if (kept) return kept;
    throw error;
  }
}

/** A file for a page, from its edition; what it lacks comes from the network and stays there. */
async function answer(event, path) {
  const { request } = event;
  const edition = await editionOf(event.clientId).catch(() => undefined);
  if (!edition) return fromNetwork(request, request);
  const kept = await found(edition, request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.status === 200 && isKept(path)) event.waitUntil(edition.put(request, response.clone()).catch(() => {}));
  return response;
}

// ---- News ---------------------------------------------------------------------------------------------------

/** Keeps what a page has loaded before it was looked after. */
async function keep(urls) {
  const name = await newest();
  if (!name) return;
  const edition = await caches.open(name);
  for (const url of urls) {
    const path = pathOf(url);
    if (path !== null && isKept(path) && !(await found(edition, url))) await edition.add(fresh(url));
  }
}

/**
 * Looks whether data or texts have been exchanged, all of them together. With another program that is a matter of its own
 * build, which brings its own edition.
 */
async function revalidate() {
  const name = await newest();
  if (!name) return;
  const edition = await caches.open(name);
  const all = await edition.keys();
  const files = all.filter(({ url }) => isExchangeable(pathOf(url) ?? ''));
  const answers = await Promise.all(files.map(({ url }) => whole(fresh(url))));
  const page = await whole(fresh(home));
  const isOther = async (kept, other) => (await kept.text()) !== (await other.clone().text());
  if (![...answers, page].every(({ status }) => status === 200) || (await isOther(await found(edition, home), page))) return;
  const others = await Promise.all(files.map(async (file, at) => isOther(await found(edition, file), answers[at])));
  if (!others.includes(true)) return;
  await make(async (cache) => {
    for (const request of all) await cache.put(request, await found(edition, request));
    await cache.delete(WHOLE);
    for (const [at, file] of files.entries()) await cache.put(file, answers[at]);
  });
  await announce();
}

/** Forgets pages that are closed, and editions that no page reads from. */
async function tidy() {
  const living = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const pages = await caches.open(PAGES);
  const used = new Set([await newest()]);
  for (const request of await pages.keys()) {
    const noted = await found(pages, request);
    const isOpening = Date.now() - Date.parse(noted.headers.get('date')) < OPENING;
    if (isOpening || living.has(new URL(request.url).searchParams.get('page'))) used.add(await noted.text());
    else await pages.delete(request);
  }
  const [last] = (await editions()).slice(-1);
  for (const name of await editions()) if (!used.has(name) && name !== last) await caches.delete(name);
}

/** A page stands: now there is time for everything else. */
async function welcome(page) {
  await tell(page, false);
  await tidy();
  await revalidate();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate().catch(() => {})));
self.addEventListener('message', (event) => {
  const { used, ready } = event.data ?? {};
  // Without network or room things stay as they are.
  if (used) event.waitUntil(keep(used).catch(() => {}));
  if (ready) event.waitUntil(welcome(event.source).catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === null || request.headers.has('range')) return;
  if (request.mode !== 'navigate') event.respondWith(answer(event, path));
  else if (/^list\/?$/.test(path)) event.respondWith(fromNetwork(request, home));
  else if (isPage(path)) event.respondWith(open(event));
});

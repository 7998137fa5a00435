// <projekt-atlas> on pages of other sites, hostile ones included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test, expect } from '../test.js';
import { events, frameOf, frameReady, noteEvents, script, settled, totalOf } from '../embedded.js';

const celle = '<projekt-atlas id="a" region="03351" field="language"><a href="https://atlas.example/">Initiativen im Landkreis Celle</a></projekt-atlas>';

test('the script is smaller than four kibibytes and comes under both its names', async ({ request, baseURL }) => {
  const page = await request.get(new URL('embed.js', baseURL).href);
  const text = await page.text();
  expect(brotliCompressSync(text).length).toBeLessThan(4096);
  expect(page.headers()['cache-control']).toBe('no-cache');
  const { readdirSync } = await import('node:fs');
  const hashed = readdirSync(process.env.ATLAS_DIST).find((name) => /^embed-[0-9a-f]{16}\.js$/.test(name));
  expect(readFileSync(join(process.env.ATLAS_DIST, hashed), 'utf8')).toBe(text);
});

test('two lines of HTML show what their attributes say', { tag: '@any-base' }, async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', script(atlas.base) + celle));
  const frame = frameOf(page);
  await frameReady(frame);
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'], field: ['language'] }));
  const attributes = await page.locator('projekt-atlas iframe').evaluate((iframe) => Object.fromEntries(
    ['title', 'loading', 'allow', 'referrerpolicy'].map((name) => [name, iframe.getAttribute(name)])));
  expect(attributes).toEqual({ title: 'Projektatlas', loading: 'lazy', allow: 'geolocation; fullscreen', referrerpolicy: 'strict-origin-when-cross-origin' });
  await expect(page.getByText('Initiativen im Landkreis Celle')).toBeHidden();
  await settled(page, page.locator('projekt-atlas'));
});

test('every name of the address is an attribute', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', `${script(atlas.base)}<projekt-atlas region="03351,03241" field="language,labour" match="all" ended="1"
    organisation="municipality,association,welfare" sort="title" lang="en" list="bottom" theme="dark" accent="#b3005e" lock="region"
    title="Atlas of Celle"></projekt-atlas>`));
  const frame = frameOf(page);
  await frameReady(frame);
  const choice = { region: ['03351', '03241'], field: ['language', 'labour'], match: 'all', ended: true, organisation: ['municipality', 'association', 'welfare'] };
  expect(await totalOf(frame)).toBe(oracle.total(choice));
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-accent', '');
  await expect(frame.locator('.embed')).toHaveAttribute('data-list', 'bottom');
  await expect(frame.locator('[data-locked]')).toHaveCount(2);
  await expect(page.locator('projekt-atlas iframe')).toHaveAttribute('title', 'Atlas of Celle');
});

test('attributes that change reach the atlas without loading it anew', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', script(atlas.base) + celle));
  const frame = frameOf(page);
  await frameReady(frame);
  await frame.locator('html').evaluate(() => { window.isTheSame = true; });
  await page.locator('projekt-atlas').evaluate((element) => {
    element.setAttribute('region', '03241');
    element.removeAttribute('field');
    element.setAttribute('list', 'none');
    element.setAttribute('theme', 'dark');
    element.setAttribute('lang', 'en');
  });
  await expect.poll(() => totalOf(frame)).toBe(oracle.total({ region: ['03241'] }));
  await expect(frame.locator('.embed')).toHaveAttribute('data-list', 'none');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  expect(await frame.locator('html').evaluate(() => window.isTheSame)).toBe(true);
});

test('what the reader does is told as events that bubble', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', noteEvents + script(atlas.base) + celle));
  const frame = frameOf(page);
  await frameReady(frame);
  await frame.locator('button[data-chip="field:language"]').click();
  const last = async (type) => (await events(page)).filter((event) => event.type === type).at(-1);
  const total = oracle.total({ region: ['03351'] });
  await expect.poll(async () => (await last('projektatlas:state'))?.detail).toMatchObject({ query: 'region=03351', total });
  const { id, detail } = await last('projektatlas:state');
  expect(id).toBe('a');
  expect(new URL(detail.url).search).toBe('?region=03351');
  expect(detail.url.startsWith(atlas.base)).toBe(true);
  const [first] = oracle.ids({ region: ['03351'] });
  await frame.locator(`article[data-initiative="${first}"] a`).click();
  await expect.poll(async () => (await last('projektatlas:select'))?.detail).toMatchObject({ id: first, title: oracle.initiative(first).title });
  expect((await last('projektatlas:select')).detail.url).toContain(`${atlas.base}initiative/${first}`);
  await frame.locator('[data-back]').click();
  await expect.poll(async () => (await last('projektatlas:select')).detail).toEqual({ id: null, title: null, url: null });
});

test('without JavaScript, and without an answer, the content of the element stays', async ({ atlas, page, host, browser }) => {
  const url = host.page('/', script(atlas.base) + celle);
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(url);
  await expect(still.getByRole('link', { name: 'Initiativen im Landkreis Celle' })).toBeVisible();
  await still.context().close();
  // The atlas may not be framed here, or is down: the frame says nothing.
  atlas.allow(/Failed to load resource|Refused to frame|ERR_/);
  await page.route((address) => address.pathname.endsWith('/embed'), (route) => route.abort());
  await page.goto(url);
  const link = page.getByRole('link', { name: 'Initiativen im Landkreis Celle' });
  await expect(page.locator('projekt-atlas iframe')).toBeAttached();
  await expect(link).toBeVisible();
  await link.click({ trial: true });
});

test('several on a page do not mix', async ({ atlas, page, host, oracle }) => {
  const second = '<projekt-atlas id="b" region="03241" list="bottom"></projekt-atlas>';
  await page.goto(host.page('/', noteEvents + script(atlas.base) + celle + second + script(atlas.base)));
  const frames = [frameOf(page, 0), frameOf(page, 1)];
  for (const frame of frames) await frameReady(frame);
  expect(await totalOf(frames[0])).toBe(oracle.total({ region: ['03351'], field: ['language'] }));
  expect(await totalOf(frames[1])).toBe(oracle.total({ region: ['03241'] }));
  await frames[0].locator('button[data-chip="field:language"]').click();
  await expect.poll(() => totalOf(frames[0])).toBe(oracle.total({ region: ['03351'] }));
  expect(await totalOf(frames[1])).toBe(oracle.total({ region: ['03241'] }));
  const ofSecond = (await events(page)).filter(({ id }) => id === 'b');
  expect(ofSecond.filter(({ detail }) => detail.query !== 'region=03241')).toEqual([]);
  const heights = await page.locator('projekt-atlas').evaluateAll((all) => all.map((element) => element.offsetHeight));
  expect(heights[0]).not.toBe(heights[1]);
});

/** What nobody should listen to. */
const junk = `<script>
  const cyclic = {}; cyclic.self = cyclic;
  const everything = [null, undefined, 0, '', 'junk', 'x'.repeat(200000), '[iFrameSizer]', '[iFrameSizer]a:1:2:3:4:5:6:7', 'pymxPYMxxPYMxheightxPYMx9',
    {}, [], cyclic, { type: 5 }, { type: null }, { type: 'projektatlas:state' }, { type: 'projektatlas:state', query: 5 }, { type: 'projektatlas:state', query: {} },
    { type: 'projektatlas:state', query: 'q=' + 'x'.repeat(100000) }, { type: 'projektatlas:height', height: 'tall' }, { type: 'projektatlas:height', height: -1 },
    { type: 'projektatlas:height', height: 1e9 }, { type: 'projektatlas:height', height: NaN }, new ArrayBuffer(8), new Map([[1, 2]]), new Error('x')];
  const all = () => [window, ...[...document.querySelectorAll('projekt-atlas')].map((element) => element.shadowRoot?.querySelector('iframe')?.contentWindow)].filter(Boolean);
  window.throwJunk = () => { for (const target of all()) for (const one of everything) target.postMessage(one, '*'); };
</script>`;

test('junk from the page around changes nothing', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', noteEvents + junk + script(atlas.base) + celle));
  const frame = frameOf(page);
  await frameReady(frame);
  const height = await settled(page, page.locator('projekt-atlas'));
  const before = (await events(page)).length;
  for (let round = 0; round < 3; round += 1) await page.evaluate(() => window.throwJunk());
  await frame.locator('[data-zoom="in"]').click();
  await expect.poll(async () => (await events(page)).length).toBeGreaterThan(before);
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'], field: ['language'] }));
  expect(await settled(page, page.locator('projekt-atlas'))).toBe(height);
});

test('the page takes messages from the own frame and origin alone', async ({ atlas, page, host }) => {
  // A neighbour that speaks for us: same words, another window. Another: the own window, from another origin.
  host.file('/neighbour', `<!doctype html><script>
    for (const target of [parent]) for (const message of [{ type: 'projektatlas:height', height: 4321 }, { type: 'projektatlas:state', query: 'q=fake', total: 0 },
      { type: 'projektatlas:select', id: 'fake' }]) target.postMessage(message, '*');
  </script>`, 'text/html');
  await page.goto(host.page('/', `${noteEvents}${script(atlas.base)}${celle}<iframe id="n" src="/neighbour"></iframe>`));
  await frameReady(frameOf(page));
  await settled(page, page.locator('projekt-atlas'));
  await page.evaluate(() => { document.querySelector('#n').src = '/neighbour?again'; });
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('projekt-atlas').shadowRoot.querySelector('iframe');
    dispatchEvent(new MessageEvent('message', { source: contentWindow, origin: 'https://evil.example', data: { type: 'projektatlas:height', height: 4321 } }));
    dispatchEvent(new MessageEvent('message', { source: window, origin: new URL(document.querySelector('script[src]').src).origin, data: { type: 'projektatlas:height', height: 4321 } }));
  });
  await expect(page.locator('#n').contentFrame().locator('html')).toBeAttached();
  expect((await page.locator('projekt-atlas').boundingBox()).height).toBeLessThan(1000);
  expect((await events(page)).filter(({ detail }) => detail.query === 'q=fake' || detail.id === 'fake')).toEqual([]);
  // The same words from the right window and origin are heard: the test can fail.
  await page.evaluate(() => {
    const { contentWindow, src } = document.querySelector('projekt-atlas').shadowRoot.querySelector('iframe');
    dispatchEvent(new MessageEvent('message', { source: contentWindow, origin: new URL(src).origin, data: { type: 'projektatlas:height', height: 4321 } }));
  });
  expect((await page.locator('projekt-atlas').boundingBox()).height).toBe(4321);
});

test('the embed follows its parent and no other window', async ({ atlas, page, host, oracle }) => {
  host.file('/neighbour', `<!doctype html><script>
    onmessage = () => {
      for (const frame of Array.from(parent, (_, n) => parent[n]).filter((frame) => frame !== window)) frame.postMessage({ type: 'projektatlas:state', query: 'region=03241' }, '*');
      parent.postMessage('done', '*');
    };
  </script>`, 'text/html');
  await page.goto(host.page('/', `<iframe id="f" src="${atlas.base}embed?region=03351" width="600" height="600"></iframe><iframe id="n" src="/neighbour"></iframe>
    <script>addEventListener('message', ({ data }) => { if (data === 'done') window.isDone = true; })</script>`));
  const frame = page.locator('#f').contentFrame();
  await frameReady(frame);
  await page.evaluate(() => document.querySelector('#n').contentWindow.postMessage('go', '*'));
  await page.waitForFunction(() => window.isDone);
  await frame.locator('[data-zoom="in"]').click();
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'] }));
  await page.evaluate(() => document.querySelector('#f').contentWindow.postMessage({ type: 'projektatlas:state', query: 'region=03241' }, '*'));
  await expect.poll(() => totalOf(frame)).toBe(oracle.total({ region: ['03241'] }));
});

test('what a message may say is what an address may say', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', `<iframe id="f" src="${atlas.base}embed?region=03351" width="600" height="600"></iframe>`));
  const frame = page.locator('#f').contentFrame();
  await frameReady(frame);
  await page.evaluate(() => document.querySelector('#f').contentWindow.postMessage(
    { type: 'projektatlas:state', query: 'field=labour&evil=1&path=/../about&javascript:alert(1)&lang=en&__proto__=x' }, '*'));
  await expect.poll(() => totalOf(frame)).toBe(oracle.total({ field: ['labour'] }));
  expect(await frame.locator('html').evaluate(() => location.search)).toBe('?field=labour&lang=en');
});

test('rules that reset everything on the page do not reach the atlas', async ({ atlas, page, host }) => {
  const resets = `<style>
    * { all: unset }
    iframe { max-width: 100% !important; height: auto; width: 50% !important; min-height: 0 !important; opacity: .2; position: absolute }
    body { display: block; width: 500px }
    projekt-atlas { font-size: 40px; line-height: 3; text-align: right; letter-spacing: 1em }
    head, style, script, title, link, meta { display: none }
  </style>`;
  await page.goto(host.page('/', script(atlas.base) + celle, { head: resets }));
  const iframe = page.locator('projekt-atlas iframe');
  await frameReady(frameOf(page));
  await settled(page, iframe);
  const box = await iframe.boundingBox();
  expect(box.width).toBe(500);
  expect(box.height).toBeGreaterThan(450);
  expect(await iframe.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
});

test('a narrow column is filled and not burst', async ({ atlas, page, host }) => {
  await page.goto(host.page('/', `<div style="width:280px;overflow-x:auto" id="column">${script(atlas.base)}${celle}</div>`));
  await frameReady(frameOf(page));
  await settled(page, page.locator('projekt-atlas'));
  const { width } = await page.locator('projekt-atlas').boundingBox();
  expect(width).toBe(280);
  expect(await page.locator('#column').evaluate((column) => column.scrollWidth)).toBe(280);
  expect(await frameOf(page).locator('body').evaluate(() => document.documentElement.scrollWidth)).toBe(280);
});

// As WordPress (twice: its block, and its classic themes), Bootstrap and old themes have it.
const wrappers = {
  'that WordPress pads': [
    '<style>.wp-block-embed__wrapper { position: relative } .wp-has-aspect-ratio .wp-block-embed__wrapper::before { content: ""; display: block; padding-top: 56.25% } .wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100% }</style><figure class="wp-block-embed is-type-rich wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper" data-wrapper>',
    '</div></figure>',
  ],
  'that lays its content over': [
    '<style>.ratio { position: relative; width: 100% } .ratio::before { content: ""; display: block; padding-top: 100% } .ratio > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }</style><div class="ratio" data-wrapper>',
    '</div>',
  ],
  'that hides what sticks out': ['<style>.responsive-embed { position: relative; height: 0; padding-bottom: 75%; overflow: hidden } .responsive-embed > * { position: absolute; inset: 0 }</style><div class="responsive-embed" data-wrapper>', '</div>'],
  'with rules for frames': ['<style>iframe, embed { max-width: 100%; height: auto !important }</style><div data-wrapper>', '</div>'],
};
for (const [name, [before, after]] of Object.entries(wrappers)) {
  for (const width of [360, 900]) {
    test(`in a wrapper ${name} the atlas lies within, and nothing below is covered (${width} px)`, async ({ atlas, page, host }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(host.page('/', `${before}${script(atlas.base)}<projekt-atlas region="03351" loading="eager"></projekt-atlas>${after}<p data-below>Danach</p>`));
      const frame = frameOf(page);
      await frameReady(frame);
      await settled(page, page.locator('projekt-atlas iframe'));
      const boxes = await page.evaluate(() => Object.fromEntries(Object.entries({
        wrapper: document.querySelector('[data-wrapper]'), below: document.querySelector('[data-below]'), frame: document.querySelector('projekt-atlas').shadowRoot.querySelector('iframe'),
      }).map(([name, element]) => [name, element.getBoundingClientRect().toJSON()])));
      expect(Math.abs(boxes.frame.top - boxes.wrapper.top), 'no empty room above').toBeLessThan(2);
      expect(boxes.frame.bottom, 'nothing is covered').toBeLessThanOrEqual(boxes.below.top + 1);
      expect(boxes.frame.width).toBeCloseTo(boxes.wrapper.width, 0);
      expect(boxes.frame.height, 'map and list have room').toBeGreaterThan(240);
      expect(await frame.locator('html').evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

test('in a tab that is shown later it waits, and comes in full', async ({ atlas, page, host, oracle }) => {
  const asked = [];
  page.on('request', (request) => { if (new URL(request.url()).pathname.endsWith('/embed')) asked.push(request.url()); });
  await page.goto(host.page('/', `${script(atlas.base)}<div id="tab" style="display:none">${celle}</div><button onclick="tab.style.display='block'">Karte</button>`));
  await page.waitForFunction(() => customElements.get('projekt-atlas'));
  await page.waitForLoadState('networkidle');
  expect(asked, 'nothing is loaded before it is seen').toEqual([]);
  await page.getByRole('button', { name: 'Karte' }).click();
  const frame = frameOf(page);
  await frameReady(frame);
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'], field: ['language'] }));
  const height = await settled(page, page.locator('projekt-atlas'));
  expect(height).toBeGreaterThan(450);
  expect(height).toBeLessThan(1100);
  // Hidden again and shown again: the same height.
  await page.evaluate(() => { tab.style.display = 'none'; });
  await atlas.frames(5);
  await page.evaluate(() => { tab.style.display = 'block'; });
  expect(await settled(page, page.locator('projekt-atlas'))).toBe(height);
});

test('one that is loaded while hidden has its height when it is shown', async ({ atlas, page, host }) => {
  await page.goto(host.page('/', `${script(atlas.base)}<div id="tab" style="display:none">${celle.replace('id="a"', 'id="a" loading="eager"')}</div>`));
  await frameReady(frameOf(page));
  await page.evaluate(() => { tab.style.display = 'block'; });
  const height = await settled(page, page.locator('projekt-atlas'));
  expect(height).toBeGreaterThan(450);
  expect(height).toBeLessThan(1100);
  await expect(page.getByText('Initiativen im Landkreis Celle')).toBeHidden();
});

test('a host with a strict policy has to allow the script and the frame, and nothing else', async ({ atlas, page, host }) => {
  const origin = new URL(atlas.base).origin;
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
  await page.goto(host.page('/', script(atlas.base) + celle, { headers: { 'content-security-policy': policy } }));
  await frameReady(frameOf(page));
  const height = await settled(page, page.locator('projekt-atlas'));
  expect(height).toBeGreaterThan(450);
});

test('a page asks no one but the atlas and itself, and no cookie is set', async ({ atlas, page, host, context }) => {
  const asked = new Set();
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(host.page('/', script(atlas.base) + celle));
  await frameReady(frameOf(page));
  await page.waitForLoadState('networkidle');
  expect([...asked].filter((origin) => origin.startsWith('http')).sort()).toEqual([host.origin, new URL(atlas.base).origin].sort());
  expect(await context.cookies()).toEqual([]);
  const stored = await frameOf(page).locator('html').evaluate(() => Object.keys(localStorage));
  expect(stored).toEqual([]);
});

test('an element that is moved or taken away leaves nothing behind', async ({ atlas, page, host }) => {
  await page.goto(host.page('/', `${noteEvents}${script(atlas.base)}<div id="one">${celle}</div><div id="two"></div>`));
  await frameReady(frameOf(page));
  await page.evaluate(() => two.append(a));
  await frameReady(frameOf(page));
  await settled(page, page.locator('projekt-atlas'));
  await expect(page.locator('#two projekt-atlas iframe')).toHaveCount(1);
  await page.evaluate(() => { window.kept = document.querySelector('#a'); window.kept.remove(); window.told.length = 0; });
  expect(await page.evaluate(() => window.kept.shadowRoot.querySelector('iframe'))).toBeNull();
});

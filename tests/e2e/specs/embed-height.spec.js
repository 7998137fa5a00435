// How high an embed would like to be, told in the formats that pages understand; with the real libraries where there are.
import { test, expect } from '../test.js';
import { frameReady, messages, noteMessages, script, settled } from '../embedded.js';

const query = 'region=03351&field=language';
const iframe = (base, attributes = '') => `<iframe id="f" src="${base}embed?${query}" title="Atlas" style="border:0;width:100%" ${attributes}></iframe>`;
const heights = async (page) => (await messages(page)).map(({ data }) => data).filter((data) => data?.type === 'projektatlas:height').map(({ height }) => height);

/** Waits until the frame is as high as the atlas said in its own format. */
async function followsWish(page, locator = page.locator('#f')) {
  await frameReady(locator.contentFrame());
  await expect.poll(async () => {
    const wished = (await heights(page)).at(-1);
    const { height } = await locator.boundingBox();
    return wished > 400 && Math.abs(height - wished) <= 1;
  }).toBe(true);
}

test('the height comes in every format, from the origin of the atlas', async ({ atlas, page, host }) => {
  await noteMessages(page);
  await page.goto(host.page('/', iframe(atlas.base, 'height="500"')));
  await frameReady(page.locator('#f').contentFrame());
  await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(0);
  const all = await messages(page);
  expect([...new Set(all.map(({ origin }) => origin))]).toEqual([new URL(atlas.base).origin]);
  const height = (await heights(page)).at(-1);
  const path = `${new URL(atlas.base).pathname}embed?${query}`;
  const data = all.map((message) => message.data);
  expect(data).toContainEqual({ type: 'projektatlas:height', height });
  expect(data).toContainEqual({ 'datawrapper-height': { [path]: height } });
  expect(data).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(data.filter((one) => typeof one === 'string' && one.startsWith('pym')), 'pym is spoken only to pym').toEqual([]);
  expect(data).toContainEqual(expect.objectContaining({ type: 'projektatlas:state', query }));
});

test('pym.js sets the height', async ({ atlas, page, host }) => {
  await noteMessages(page);
  await page.goto(host.page('/', `<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', '${atlas.base}embed?${query}', {})</script>`));
  await followsWish(page, page.locator('#map iframe'));
});

test('iframe-resizer 4 sets the height', async ({ atlas, page, host }) => {
  // The library greets the frame once before it has loaded, in vain.
  atlas.allow(/target origin provided/);
  await noteMessages(page);
  await page.goto(host.page('/', `${iframe(atlas.base)}<script src="/iframe-resizer.js"></script><script>iFrameResize({ onInit: () => { window.isGreeted = true; } }, '#f')</script>`));
  await followsWish(page);
  expect(await page.evaluate(() => window.isGreeted)).toBe(true);
});

for (const legacy of [false, true]) {
  test(`open-iframe-resizer sets the height${legacy ? ' with its support of older libraries' : ''}`, async ({ atlas, page, host }) => {
    await noteMessages(page);
    await page.goto(host.page('/', `${iframe(atlas.base)}<script type="module">
      import { initialize } from '/open-iframe-resizer.js';
      initialize({ enableLegacyLibSupport: ${legacy} }, '#f');
    </script>`));
    await followsWish(page);
  });
}

// Datawrapper's and AMP's own scripts are not packages that could be installed here; what follows does what they document.
test('a page that follows the format of Datawrapper sets the height', async ({ atlas, page, host }) => {
  await noteMessages(page);
  await page.goto(host.page('/', `${iframe(atlas.base)}<script>
    addEventListener('message', (event) => {
      for (const id in event.data['datawrapper-height'] ?? {}) {
        const found = document.querySelector('iframe[src*="' + id + '"]');
        if (found && found.contentWindow === event.source) found.style.height = event.data['datawrapper-height'][id] + 'px';
      }
    });
  </script>`));
  await followsWish(page);
});

test('a page that follows the format of AMP sets the height', async ({ atlas, page, host }) => {
  await noteMessages(page);
  await page.goto(host.page('/', `${iframe(atlas.base)}<script>
    addEventListener('message', ({ source, data }) => {
      if (source === f.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') f.style.height = data.height + 'px';
    });
  </script>`));
  await followsWish(page);
});

for (const list of ['side', 'bottom', 'none']) {
  test(`the wish follows from the width alone, so it never chases itself (list=${list})`, async ({ atlas, page, host }) => {
    await noteMessages(page);
    await page.goto(host.page('/', `${script(atlas.base)}<div id="column" style="width:700px"><projekt-atlas region="weser-ems" list="${list}"></projekt-atlas></div>`));
    const element = page.locator('projekt-atlas');
    await frameReady(element.locator('iframe').contentFrame());
    const wide = await settled(page, element);
    const before = (await heights(page)).length;
    // A page that makes the frame higher than it wished is not asked for more, nor one that makes it lower.
    for (const height of [2000, 300]) {
      await element.locator('iframe').evaluate((frame, height) => { frame.style.height = `${height}px`; }, height);
      await atlas.frames(20);
    }
    expect((await heights(page)).length).toBe(before);
    await page.evaluate(() => { column.style.width = '300px'; });
    await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(before);
    const narrow = await settled(page, element);
    await page.evaluate(() => { column.style.width = '700px'; });
    await expect.poll(async () => (await element.boundingBox()).height).toBe(wide);
    expect(narrow).not.toBe(wide);
    expect(Math.max(...await heights(page))).toBeLessThan(1100);
  });
}

test('a long list is scrolled within the frame, to its end', async ({ atlas, page, host, oracle }) => {
  await page.goto(host.page('/', `${script(atlas.base)}<projekt-atlas list="bottom"></projekt-atlas>`));
  const frame = page.locator('projekt-atlas iframe').contentFrame();
  await frameReady(frame);
  expect(await settled(page, page.locator('projekt-atlas'))).toBeLessThan(1100);
  await expect(frame.locator('ul[aria-busy="true"]')).toHaveCount(0);
  await expect(frame.locator('[data-results] article')).toHaveCount(oracle.total({}));
  const last = frame.locator('[data-results] article').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('a height that the page fixes stays', async ({ atlas, page, host }) => {
  await page.goto(host.page('/', `${script(atlas.base)}<projekt-atlas region="03351" height="420"></projekt-atlas>`));
  await frameReady(page.locator('projekt-atlas iframe').contentFrame());
  expect(await settled(page, page.locator('projekt-atlas'))).toBe(420);
});

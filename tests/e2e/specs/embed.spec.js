// The atlas in a plain frame of another site: what it shows, and what it leaves alone.
import { test, expect } from '../test.js';
import { frameReady, totalOf } from '../embedded.js';

const plain = (base, query, { width = 640, height = 600 } = {}) => `<iframe id="f" src="${base}embed?${query}" title="Atlas" width="${width}" height="${height}" style="border:0" allow="geolocation; fullscreen"></iframe>`;

/** A page with a plain frame, ready. */
async function framed({ atlas, page, host }, query, size) {
  await page.goto(host.page('/', plain(atlas.base, query, size)));
  const frame = page.locator('#f').contentFrame();
  await frameReady(frame);
  return frame;
}

test('an embed shows what its address says', { tag: '@any-base' }, async ({ atlas, page, host, oracle }) => {
  const frame = await framed({ atlas, page, host }, 'region=03351&field=language,labour');
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'], field: ['language', 'labour'] }));
  const listed = await frame.locator('[data-results] article').evaluateAll((all) => all.map((article) => article.dataset.initiative));
  expect(listed.sort()).toEqual(oracle.ids({ region: ['03351'], field: ['language', 'labour'] }));
  await expect(frame.locator('.header')).toHaveCount(0);
});

test('the link to the atlas carries the same state into a new tab', async ({ atlas, page, host, context, oracle }) => {
  const frame = await framed({ atlas, page, host }, 'region=03351&list=bottom&theme=dark&accent=b3005e&lock=region#9.5/52.7/10.1');
  await frame.locator('[data-open-filters]').click();
  await frame.locator('dialog input[name="field"][value="language"]').check();
  await frame.locator('[data-show-results]').click();
  const link = frame.locator('.embed__whole');
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('rel', /noopener/);
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await tab.waitForLoadState();
  const url = new URL(tab.url());
  expect(url.href.startsWith(atlas.base)).toBe(true);
  expect(url.pathname.endsWith('/embed')).toBe(false);
  expect(Object.fromEntries(url.searchParams)).toEqual({ region: '03351', field: 'language' });
  expect(url.hash.slice(1).split('/').map(Number)).toEqual([9.5, 52.7, 10.1]);
  await expect(tab.locator('[data-total]')).toHaveText(String(oracle.total({ region: ['03351'], field: ['language'] })));
  expect(await tab.evaluate(() => window.opener)).toBeNull();
});

test('every link that leaves the embed opens in a new tab', async ({ atlas, page, host, oracle }) => {
  const { id } = oracle.passing({ region: ['03351'] }).find((initiative) => initiative.contact?.website);
  const frame = await framed({ atlas, page, host }, 'region=03351');
  await frame.locator(`article[data-initiative="${id}"] a`).click();
  await expect(frame.locator('article[data-entry]')).toBeVisible();
  const strays = await frame.locator('#app a[href]').evaluateAll((links) => links
    .filter((link) => !/^(mailto|tel):/.test(link.getAttribute('href')))
    .filter((link) => link.target !== '_blank' && !new URL(link.href).pathname.includes('/embed'))
    .map((link) => link.href));
  expect(strays).toEqual([]);
  const blank = await frame.locator('a[target="_blank"]').evaluateAll((links) => links.map((link) => link.rel));
  expect(blank.length).toBeGreaterThan(2);
  expect(blank.filter((rel) => !rel.includes('noopener'))).toEqual([]);
});

test('an entry opens in the embed and closes again, and the history of the page around stays as it was', async ({ atlas, page, host, oracle }) => {
  const [id] = oracle.ids({ region: ['03351'] });
  const frame = await framed({ atlas, page, host }, 'region=03351');
  const before = await page.evaluate(() => history.length);
  await frame.locator(`article[data-initiative="${id}"] a`).click();
  await expect(frame.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await frame.locator('[data-back]').click();
  await expect(frame.locator(`article[data-initiative="${id}"]`)).toBeVisible();
  await frame.locator('input[name="q"]').fill('sprache');
  await expect(frame.locator('[data-chip="q:sprache"]')).toBeVisible();
  // The suggestions lie over the chips.
  await frame.locator('input[name="q"]').press('Escape');
  await frame.locator('[data-chip="q:sprache"]').click();
  await frame.locator('[data-zoom="in"]').click();
  await expect(frame.locator('[data-chip="q:sprache"]')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('what is locked is seen and cannot be dropped', async ({ atlas, page, host, oracle }) => {
  const frame = await framed({ atlas, page, host }, 'region=03351&field=language&lock=region');
  await expect(frame.locator('[data-chip="region:03351"][data-locked]')).toBeVisible();
  await expect(frame.locator('button[data-chip]')).toHaveCount(1);
  await frame.locator('[data-open-filters]').click();
  const regions = frame.locator('dialog input[name="region"]');
  expect(await regions.count()).toBeGreaterThan(40);
  expect(await regions.evaluateAll((inputs) => inputs.filter((input) => !input.disabled).length)).toBe(0);
  await expect(frame.locator('dialog input[name="field"][value="labour"]')).toBeEnabled();
  await frame.locator('dialog button', { hasText: 'alles zurücksetzen' }).click();
  await frame.locator('[data-show-results]').click();
  await expect(frame.locator('button[data-chip]')).toHaveCount(0);
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'] }));
  // Not by the map either.
  await frame.locator('[data-region="03351"]').focus();
  await page.keyboard.press('Enter');
  await frame.locator('[data-zoom="out"]').click();
  await expect(frame.locator('[data-chip="region:03351"][data-locked]')).toBeVisible();
  expect(await totalOf(frame)).toBe(oracle.total({ region: ['03351'] }));
});

test('help with an empty list offers to drop only what is not locked', async ({ atlas, page, host }) => {
  const frame = await framed({ atlas, page, host }, 'region=03351&q=xyzxyz&lock=region');
  await expect(frame.locator('[data-notice="empty"]')).toBeVisible();
  await expect(frame.locator('[data-drop="q:xyzxyz"]')).toBeVisible();
  await expect(frame.locator('[data-drop="region:03351"]')).toHaveCount(0);
});

test('nothing is stored, no cookie is set, and storage that is denied does no harm', async ({ atlas, page, host, context }) => {
  await context.addInitScript(() => {
    const denied = { get: () => { throw new DOMException('denied', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, denied);
    Object.defineProperty(document, 'cookie', { ...denied, set: denied.get });
  });
  const frame = await framed({ atlas, page, host }, 'lang=en&theme=dark');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what a reader once chose in the atlas does not reach the embed', async ({ atlas, page, host }) => {
  await atlas.open();
  await page.evaluate(() => {
    localStorage.setItem('projektatlas.theme', 'dark');
    localStorage.setItem('projektatlas.language', 'en');
  });
  const frame = await framed({ atlas, page, host }, 'field=language');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'auto');
});

for (const theme of ['light', 'dark']) {
  for (const accent of ['ffff00', '%23000080', 'b05']) {
    test(`links in the accent ${accent} can be read in the ${theme} theme`, async ({ atlas, page, host }) => {
      const frame = await framed({ atlas, page, host }, `accent=${accent}&theme=${theme}`);
      const contrast = await frame.locator('.embed__whole').evaluate((link) => {
        const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
        const luminance = (rgb) => {
          const [r, g, b] = rgb.map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a, b] = [getComputedStyle(link).color, getComputedStyle(document.querySelector('.embed')).backgroundColor].map(channels).map(luminance);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
      expect(contrast).toBeGreaterThanOrEqual(4.5);
      const own = await frame.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--accent'));
      expect(own).toContain('#');
    });
  }
}

test('a colour that is none is passed over', async ({ atlas, page, host }) => {
  const frame = await framed({ atlas, page, host }, 'accent=url(https://example.org/x)');
  await expect(frame.locator('html')).not.toHaveAttribute('data-accent');
});

test('the list stands beside the map, below it, or nowhere', async ({ atlas, page, host }) => {
  const boxes = async (query, width) => {
    const frame = await framed({ atlas, page, host }, query, { width, height: 600 });
    return { list: await frame.locator('.embed__list').boundingBox(), map: await frame.locator('[data-map]').boundingBox() };
  };
  const side = await boxes('list=side', 800);
  expect(side.list.x + side.list.width).toBeLessThanOrEqual(side.map.x + 1);
  const narrow = await boxes('list=side', 400);
  expect(narrow.list.y).toBeGreaterThanOrEqual(narrow.map.y + narrow.map.height - 1);
  const bottom = await boxes('list=bottom', 800);
  expect(bottom.list.y).toBeGreaterThanOrEqual(bottom.map.y + bottom.map.height - 1);
  const none = await boxes('list=none', 800);
  expect(none.list).toBeNull();
  expect(none.map.width).toBeGreaterThan(790);
});

for (const width of [280, 320, 360, 768, 1440]) {
  test(`nothing sticks out of a frame of ${width} px, and list and map have room`, async ({ atlas, page, host }) => {
    for (const list of ['side', 'bottom', 'none']) {
      const frame = await framed({ atlas, page, host }, `region=03351&field=language&list=${list}`, { width, height: 640 });
      const out = await frame.locator('body').evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
      });
      expect(out, list).toEqual({ wide: 0, high: 0 });
      expect((await frame.locator('[data-map]').boundingBox()).height, list).toBeGreaterThan(140);
      if (list !== 'none') expect((await frame.locator('.embed__list').boundingBox()).height, list).toBeGreaterThan(120);
      await expect(frame.locator('.embed__whole')).toBeInViewport();
    }
  });
}

test('a frame that opens with an entry leaves the focus to the page around it', async ({ atlas, page, host, oracle }) => {
  const [id] = oracle.ids({ region: ['03351'] });
  const frame = plain(atlas.base, 'region=03351').replace('embed?', `embed/initiative/${id}?`);
  await page.goto(host.page('/', `<input id="own" autofocus>${frame}`));
  await frameReady(page.locator('#f').contentFrame());
  await expect(page.locator('#f').contentFrame().locator(`article[data-entry="${id}"]`)).toBeVisible();
  await expect(page.locator('#own')).toBeFocused();
});

test('only the embed may be framed by others', async ({ atlas, request }) => {
  const policy = async (path) => (await request.get(new URL(path, atlas.base).href)).headers()['content-security-policy'];
  expect(await policy('embed?region=03351')).toBe('frame-ancestors *');
  for (const path of ['', 'about', 'embed/builder']) expect(await policy(path), path).toBe("frame-ancestors 'self'");
  expect((await request.get(new URL('embed', atlas.base).href)).headers()).not.toHaveProperty('x-frame-options');
});

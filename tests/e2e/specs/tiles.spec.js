// Street tiles, which only an atlas.json that names them has: asked for when the reader agrees, and no sooner.
import { test as base, expect } from '../test.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProxy } from '../proxy.js';
import { startTileServer, tileAt } from '../tile-server.js';

const MISSING = /\/12\/2158\//;
const question = 'Die Straßenkarte lädt Bilder von Kartendienst Beispiel. Dabei wird Ihre IP-Adresse dorthin übertragen.';

/** The page with the policy that the build gives it when atlas.json names tiles (xtask/src/build/policy.rs). */
function pageAllowing(origin) {
  const html = readFileSync(join(process.env.ATLAS_DIST, 'index.html'), 'utf8');
  expect(html).toContain("img-src 'self' data:;");
  return html.replace("img-src 'self' data:;", `img-src 'self' data: ${origin};`);
}

const test = base.extend({
  /** A server of tiles. */
  tiles: async ({}, use) => {
    const tiles = await startTileServer({ missing: (path) => path.startsWith('/holes') && MISSING.test(path) });
    await use(tiles);
    expect.soft(tiles.asked.filter(({ headers }) => headers.cookie), 'no cookie is sent').toEqual([]);
    await tiles.close();
  },

  /** Opens an atlas whose atlas.json names that server. */
  openWith: async ({ atlas, tiles, baseURL }, use) => {
    const proxies = [];
    await use(async ({ path = '/{z}/{x}/{y}{r}.svg', allowed = true, hash = '#12/52.37/9.73' } = {}) => {
      if (allowed) {
        // A page from a real server: Chromium lets one that was made up in the browser ask no server on this machine.
        const proxy = await startProxy(baseURL, '/', (answer) => {
          answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageAllowing(tiles.origin));
        });
        proxies.push(proxy);
        atlas.base = proxy.address;
      }
      const config = JSON.parse(readFileSync(join(process.env.ATLAS_DIST, 'data/atlas.json'), 'utf8'));
      config.tiles = {
        url: tiles.origin + path,
        provider: { name: 'Kartendienst Beispiel' },
        attribution: { text: '© Beispielkarte', url: 'https://example.org/copyright' },
        privacy_url: 'https://example.org/privacy',
        max_zoom: 19,
      };
      await atlas.serve('data/atlas.json', JSON.stringify(config), 'application/json');
      await atlas.open(hash);
    });
    for (const proxy of proxies) await proxy.close();
  },
});

const switchOf = (page) => page.locator('[data-zoom="streets"]');
const images = (page) => page.locator('.map__plane image');

/** Presses the switch and agrees; from here on the page may ask the server of tiles. */
async function agree(atlas, page, tiles) {
  expect(tiles.paths(), 'nothing is asked before').toEqual([]);
  await switchOf(page).click();
  atlas.letAsk(tiles.origin);
  await page.locator('[data-agree="true"]').click();
}

/** Paths of the tiles in view, larger by a tenth on each side. */
async function wanted(atlas, z, ending = '.svg') {
  const { zoom, lat, lon } = atlas.view();
  const { width, height } = await atlas.map.boundingBox();
  const centre = tileAt({ lat, lon }, z);
  const side = 256 * 2 ** (zoom - z);
  const range = (middle, length) => {
    const first = Math.floor(middle - (0.6 * length) / side);
    const last = Math.floor(middle + (0.6 * length) / side);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  return range(centre.x, width).flatMap((x) => range(centre.y, height).map((y) => `/${z}/${x}/${y}${ending}`)).sort();
}

test('an atlas.json without tiles offers none', async ({ atlas, page }) => {
  await atlas.open();
  await expect(switchOf(page)).toHaveCount(0);
  await expect(page.locator('.consent')).toHaveCount(0);
  await expect(images(page)).toHaveCount(0);
});

test('the question names the provider, and No asks nobody', async ({ atlas, page, tiles, openWith }) => {
  await openWith();
  await expect(page.locator('.consent')).toBeHidden();
  const { width, height } = await switchOf(page).boundingBox();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await switchOf(page).click();
  await expect(page.locator('.consent')).toContainText(question);
  await expect(page.locator('.consent a')).toHaveAttribute('href', 'https://example.org/privacy');
  await expect(page.locator('.consent a')).toContainText('Datenschutz bei ');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.locator('.consent')).toBeHidden();
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'false');
  await atlas.zoomButton('in').click();
  await atlas.atRest();
  expect(tiles.paths()).toEqual([]);
});

test('Yes loads exactly the tiles in view, names their source and lets the districts be pressed', async ({ atlas, page, tiles, openWith }) => {
  await openWith();
  await agree(atlas, page, tiles);
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => tiles.paths().sort()).toEqual(await wanted(atlas, 12));
  await expect(images(page)).toHaveCount(tiles.asked.length);
  const credit = page.locator('.map__streets');
  await expect(credit).toBeVisible();
  await expect(credit.locator('a')).toHaveAttribute('href', 'https://example.org/copyright');
  await expect(credit).toHaveText('© Beispielkarte');
  await expect(atlas.district('03351')).toHaveCSS('fill-opacity', '0');
  await atlas.clickDistrict('03241');
  await expect.poll(() => atlas.parameter('region')).toEqual(['03241']);
});

test('tiles lie where the map says', async ({ atlas, page, tiles, openWith }) => {
  await openWith({ hash: '#11.4/52.37/9.73' });
  await agree(atlas, page, tiles);
  const middle = tileAt(atlas.view(), 11);
  const image = page.locator(`.map__plane image[href$="/11/${Math.floor(middle.x)}/${Math.floor(middle.y)}.svg"]`);
  const box = await image.boundingBox();
  const centre = await atlas.mapCentre();
  const side = 256 * 2 ** 0.4;
  // The address keeps few digits, and a picture is two thousandths larger than its place.
  expect(Math.abs(box.width - side)).toBeLessThan(2);
  expect(Math.abs(box.x + (middle.x % 1) * side - centre.x)).toBeLessThan(3);
  expect(Math.abs(box.y + (middle.y % 1) * side - centre.y)).toBeLessThan(3);
});

test('moving the map asks for new tiles only, and zooming for those of another level', async ({ atlas, page, tiles, openWith }) => {
  await openWith();
  await agree(atlas, page, tiles);
  await expect.poll(() => tiles.paths().sort()).toEqual(await wanted(atlas, 12));
  await atlas.map.focus();
  await page.keyboard.press('ArrowRight');
  await atlas.atRest();
  const shown = async () => (await images(page).evaluateAll((all) => all.map((image) => new URL(image.getAttribute('href')).pathname))).sort();
  await expect.poll(shown).toEqual(await wanted(atlas, 12));
  await expect.poll(() => new Set(tiles.paths()).size).toBe(tiles.asked.length);
  await atlas.zoomButton('in').click();
  await atlas.atRest();
  await expect.poll(shown).toEqual(await wanted(atlas, 13));
});

test('the answer holds for the page, and a new visit asks anew', async ({ atlas, page, tiles, openWith }) => {
  await openWith();
  await agree(atlas, page, tiles);
  await expect(images(page)).not.toHaveCount(0);
  await switchOf(page).click();
  await expect(images(page)).toHaveCount(0);
  await expect(page.locator('.map__streets')).toBeHidden();
  await switchOf(page).click();
  await expect(page.locator('.consent')).toBeHidden();
  await expect(images(page)).not.toHaveCount(0);
  await atlas.speak('en');
  await expect(atlas.html).toHaveAttribute('lang', 'en');
  await expect(images(page)).not.toHaveCount(0);
  await page.waitForLoadState('networkidle');
  const before = tiles.asked.length;
  await atlas.reload();
  await expect(switchOf(page)).toHaveAttribute('aria-pressed', 'false');
  await atlas.zoomButton('in').click();
  await atlas.atRest();
  expect(tiles.asked.length).toBe(before);
});

test('missing pictures are told of in one quiet line', async ({ atlas, page, tiles, openWith }) => {
  atlas.allow(/Failed to load resource.*404/);
  await openWith({ path: '/holes/{z}/{x}/{y}.svg' });
  await agree(atlas, page, tiles);
  await expect(page.locator('.map__streets')).toContainText('Einige Kartenbilder fehlen.');
  await expect(images(page)).not.toHaveCount(0);
});

test('the page as it is built lets no other server be asked', async ({ atlas, page, tiles, openWith }) => {
  atlas.allow(/Content Security Policy/i);
  await openWith({ allowed: false });
  await agree(atlas, page, tiles);
  await expect(page.locator('.map__streets')).toContainText('Einige Kartenbilder fehlen.');
  expect(tiles.paths()).toEqual([]);
});

test('the keyboard goes from the switch to the answers and back', async ({ atlas, page, tiles, openWith }) => {
  await openWith();
  await switchOf(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Straßenkarte laden' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(switchOf(page)).toBeFocused();
  expect(tiles.paths()).toEqual([]);
});

test.describe('on a dense screen', () => {
  test.use({ deviceScaleFactor: 2 });

  test('larger pictures are asked for where there are some', async ({ atlas, page, tiles, openWith }) => {
    await openWith();
    await agree(atlas, page, tiles);
    await expect.poll(() => tiles.paths().sort()).toEqual(await wanted(atlas, 12, '@2x.svg'));
  });

  test('where there are none, those of the next level are', async ({ atlas, page, tiles, openWith }) => {
    await openWith({ path: '/{z}/{x}/{y}.svg' });
    await agree(atlas, page, tiles);
    await expect.poll(() => tiles.paths().sort()).toEqual(await wanted(atlas, 13));
  });
});

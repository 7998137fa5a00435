// axe-core finds nothing to object to: every route, both themes, phone and wide screen.
import AxeBuilder from '@axe-core/playwright';
import { collection } from '../builder.js';
import { Oracle, readData } from '../oracle.js';
import { test, expect } from '../test.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A few real initiatives stand for hundreds of one make, which axe would look at for half a minute: some of each kind, and two at one place. */
const sample = () => {
  const { features } = readData('initiatives.geojson');
  const inHannover = features.filter(({ properties }) => properties.district === '03241').slice(0, 6);
  return collection([...new Set([...features.filter((_, index) => index % 25 === 0), ...features.filter(({ properties }) => properties.scope === 'state').slice(0, 3), ...inHannover,
    ...features.filter(({ properties }) => properties.contact?.website && properties.contact?.email && properties.address?.street).slice(0, 1)])]);
};

test.beforeEach(async ({ atlas }) => atlas.serveInitiatives(sample()));

/** What axe objects to in either theme, short enough to be read in a terminal. */
async function objections(page) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // The themes differ in colours only.
    if (colorScheme === 'light') axe.withTags(rules);
    else axe.withRules(['color-contrast', 'link-in-text-block']);
    for (const { id, help, nodes } of (await axe.analyze()).violations) {
      found.push(`${colorScheme}: ${id}: ${help} (${nodes.length}×), as ${nodes[0].target} ${nodes[0].html.slice(0, 160)}: ${nodes[0].failureSummary?.replace(/\s+/g, ' ').slice(0, 300)}`);
    }
  }
  return found;
}

for (const { width, language } of [{ width: 360, language: 'de' }, { width: 1440, language: 'de' }, { width: 360, language: 'ar' }]) {
  test.describe(`at ${width} px in ${language}, light and dark`, () => {
    test.use({ viewport: { width, height: 900 } });

    test.beforeEach(async ({ page }) => page.addInitScript((tag) => localStorage.setItem('projektatlas.language', tag), language));

    test.afterEach(async ({ atlas, page }) => {
      const direction = new URL(page.url()).pathname.includes('/embed/initiative') || language === 'de' ? 'ltr' : 'rtl';
      await expect(atlas.html).toHaveAttribute('dir', direction);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'nothing is wider than the window').toBeLessThanOrEqual(0);
    });

    test('the first page is accessible', async ({ atlas, page }) => {
      await atlas.open();
      expect(await objections(page)).toEqual([]);
    });

    test('the first page with a choice, municipalities and state-wide entries is accessible', async ({ atlas, page }) => {
      await atlas.open('?region=03241&field=language,housing#9.6/52.4/9.7');
      await atlas.atRest();
      expect(await objections(page)).toEqual([]);
    });

    test('the page of an entry is accessible', async ({ atlas, page }) => {
      const entries = new Oracle(sample()).passing({});
      const entry = entries.find(({ contact, address }) => contact?.website && address?.street) ?? entries[0];
      await atlas.open(`initiative/${entry.id}`);
      await expect(atlas.entry).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the page with all data as files is accessible', async ({ atlas, page }) => {
      await atlas.open('data');
      await expect(page.locator('[data-file]').first()).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the ways to take a view away are accessible, and so is the notice that the data have changed', async ({ atlas, page }) => {
      await atlas.open('?region=03351&data=f00df00df00d');
      await expect(page.locator('[data-changed]')).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await page.locator('button[data-take-away]').click();
      await expect(page.locator('[data-cite="csl"]')).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the page about the alliance is accessible', async ({ atlas, page }) => {
      await atlas.open('about');
      await expect(atlas.main).toContainText('2015');
      expect(await objections(page)).toEqual([]);
    });

    test('the pages about districts and distances are accessible', async ({ atlas, page }) => {
      for (const path of ['coverage/03351', 'coverage/compare/03351/03241', 'coverage/distance']) {
        await atlas.open(path);
        await expect(atlas.main.locator('table').first()).toBeVisible();
        expect(await objections(page), path).toEqual([]);
      }
    });

    test('the shortlist is accessible, and so are the ways to a place and what the search suggests', async ({ atlas, page }) => {
      const [one, other] = new Oracle(sample()).passing({});
      await atlas.open(`shortlist?star=${one.id},${other.id}`);
      await expect(page.locator('[data-qr]')).toBeVisible();
      expect(await objections(page)).toEqual([]);
      await atlas.open('?near=52.375,9.732&within=25');
      await page.locator('input[name="q"]').fill('han');
      await expect(page.locator('[data-suggestion]').first()).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the accessibility statement is accessible, and says where to write', async ({ atlas, page }) => {
      await atlas.open('accessibility');
      await expect(atlas.main.locator('section')).toHaveCount(4);
      await expect(page.locator('a[data-report]')).toHaveAttribute('href', /^mailto:.+subject=.+body=.*accessibility/);
      expect(await objections(page)).toEqual([]);
    });

    test('the page about coverage is accessible', async ({ atlas, page }) => {
      await atlas.open('coverage?measure=per_capita&region=lueneburg');
      await expect(page.locator('table[data-table] [data-exact]').first()).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the embed, with an entry and with something locked, is accessible', async ({ atlas, page }) => {
      const [entry] = new Oracle(sample()).passing({});
      for (const path of [`embed?field=language&lock=field&accent=ff8800&lang=${language}`, `embed/initiative/${entry.id}`]) {
        await atlas.open(path);
        await expect(page.locator('.embed__foot')).toBeVisible();
        expect(await objections(page)).toEqual([]);
      }
    });

    test('the page where embeds are made is accessible', async ({ atlas, page }) => {
      await atlas.open('embed/builder?region=03351');
      await expect(page.locator('[data-snippet="oembed"]')).toBeVisible();
      // The preview is a page of its own, which the test before looks at.
      await page.locator('iframe').evaluate((frame) => frame.remove());
      expect(await objections(page)).toEqual([]);
    });

    test('a page that does not exist is accessible', async ({ atlas, page }) => {
      await atlas.open('gibt-es-nicht');
      expect(await objections(page)).toEqual([]);
    });

    test('a view without results is accessible', async ({ atlas, page }) => {
      await atlas.open('?q=xyzzyqwert');
      await expect(atlas.empty).toBeVisible();
      expect(await objections(page)).toEqual([]);
    });

    test('the notice about a failure is accessible', async ({ atlas, page }) => {
      atlas.allow(/./);
      await page.route(atlas.pattern('data/initiatives.geojson'), (route) => route.abort());
      await atlas.visit();
      await atlas.saysFailed();
      expect(await objections(page)).toEqual([]);
    });
  });
}

test('the open list of initiatives at one place is accessible', async ({ atlas, page }) => {
  const [[lon, lat]] = new Oracle(sample()).stacks({})[0];
  await atlas.open(`#14/${lat}/${lon}`);
  await atlas.atRest();
  await (await atlas.middleMark()).click();
  await expect(atlas.stack).toBeVisible();
  expect(await objections(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the open dialog of the filters is accessible', async ({ atlas, page }) => {
    await atlas.open('?field=language');
    await atlas.openFilters.click();
    await expect(atlas.filterDialog).toBeVisible();
    await atlas.unfold(atlas.option('region', 'weser-ems'));
    await atlas.expand('weser-ems');
    expect(await objections(page)).toEqual([]);
  });
});

test('every page has one visible main heading and one main part', async ({ atlas, page }) => {
  for (const path of ['', 'about', 'coverage']) {
    await atlas.open(path);
    await expect(page.locator('h1').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('main').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('header').first()).toBeVisible();
  }
});

test('in forced colours a chosen district differs from the others', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('?region=03454');
  const looks = (ags) => atlas.district(ags).evaluate((shape) => {
    const { stroke, strokeWidth, fill } = getComputedStyle(shape);
    return `${stroke} ${strokeWidth} ${fill}`;
  });
  const outlines = page.locator('.chosen-borders path');
  expect((await looks('03454')) !== (await looks('03456')) || (await outlines.count()) > 0).toBe(true);
});

// Districts shaded by how many of the initiatives lie in them, with a key made from the classes.
import { test, expect } from '../test.js';

/** Count and class of every district, as drawn. */
const districts = (page) =>
  page.locator('[data-region]').evaluateAll((shapes) => shapes.map(({ dataset }) => ({ count: Number(dataset.count), class: dataset.class })));

/** The key: class, smallest and largest count. */
const key = (page) =>
  page.locator('[data-shading-legend] [data-class]').evaluateAll((entries) =>
    entries.map((entry) => {
      const [from, to = from] = entry.textContent.split('–').map((number) => Number(number.replace(/\D/g, '')));
      return { class: entry.dataset.class, from, to };
    }),
  );

test.describe('the shading @any-base', () => {
  test('is off at first, goes on by its button, and stands in the address', async ({ atlas, page }) => {
    await atlas.open();
    const button = page.locator('button[data-shading]');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect((await districts(page)).every((district) => district.class === '')).toBe(true);
    await expect(page.locator('[data-shading-legend]')).toHaveCount(0);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-shading-legend]')).toBeVisible();
    await expect.poll(() => atlas.parameter('shade')).toEqual(['count']);
    await page.goBack();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });
});

for (const query of ['', '&field=housing', '&field=housing,labour&match=all', '&q=frauen', '&region=weser-ems']) {
  test(`each district is in the class that the key names: ?shade=count${query}`, async ({ atlas, page }) => {
    await atlas.open(`?shade=count${query}`);
    const [drawn, classes] = [await districts(page), await key(page)];
    expect(drawn).toHaveLength(45);
    for (const { count, class: name } of drawn) {
      const entry = classes.find((entry) => entry.class === name);
      expect(entry && entry.from <= count && count <= entry.to, `${count} in class ${name}`).toBe(true);
    }
    expect([...new Set(drawn.map((district) => district.class))].sort(), 'the key names no class without a district').toEqual(
      classes.map((entry) => entry.class).sort(),
    );
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`more is further from the land: the ${colorScheme} colours go one way`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme });
    await atlas.open('?shade=count&field=housing');
    const lightness = await page.locator('[data-shading-legend] [data-class]').evaluateAll((entries) =>
      entries.map((entry) => {
        const [r, g, b] = getComputedStyle(entry).borderBlockStartColor.match(/[\d.]+/g).map(Number);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      }),
    );
    expect(lightness.length).toBeGreaterThan(3);
    const sorted = [...lightness].sort((a, b) => (colorScheme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(sorted);
    const filled = await page.locator('[data-region]').evaluateAll((shapes) => shapes.map((shape) => [shape.dataset.class, getComputedStyle(shape).fill]));
    expect(new Set(filled.map(String)).size, 'one colour a class').toBe(lightness.length);
  });
}

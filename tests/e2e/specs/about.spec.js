// The page about the alliance and the data: history, fields, limits, licences and credits.
import { readData } from '../oracle.js';
import { test, expect } from '../test.js';

test('the page tells the history, the fields of action and what the data are not', async ({ atlas }) => {
  await atlas.open('about');
  const { main } = atlas;
  await expect(main.locator('h1')).toBeVisible();
  for (const { heading } of readData('about.json').sections) await expect(main).toContainText(heading.de);
  await expect(main).toContainText('2015');
});

test('every source is credited with holder and licence', async ({ atlas }) => {
  await atlas.open('about');
  const { main } = atlas;
  for (const { holder, licence } of readData('atlas.json').credits) {
    await expect(main).toContainText(holder);
    if (licence?.name) await expect(main).toContainText(licence.name);
  }
});

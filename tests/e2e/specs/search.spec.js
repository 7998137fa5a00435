// The search: case, umlauts and accents folded, postcodes known, in the address.
import { numberIn } from '../atlas.js';
import { test, expect } from '../test.js';

const notes = (atlas) => atlas.page.locator('[data-search-notes]');
const shown = async (atlas) => numberIn(await atlas.total.textContent());

for (const [words, other] of [
  ['Lüneburg', ['lueneburg', 'luneburg', 'LÜNEBURG', 'Lu\u0308neburg']],
  ['Straße', ['strasse', 'STRASSE']],
  ['Sprachcafé', ['sprachcafe', 'SPRACHCAFÉ']],
  ['Göttingen', ['goettingen', 'gottingen']],
]) {
  test(`"${words}" finds the same in every spelling`, async ({ atlas, oracle }) => {
    const expected = oracle.ids({ q: words });
    expect(expected.length, 'the data hold the word').toBeGreaterThan(0);
    await atlas.open();
    for (const spelling of [words, ...other]) {
      await atlas.search.fill(spelling);
      await expect.poll(() => shown(atlas), spelling).toBe(expected.length);
      await expect.poll(async () => (await atlas.listed()).sort(), spelling).toEqual(expected);
    }
  });
}

for (const q of ['Deutschkurs Esens', 'мовні курси Leer', 'دورات لغة Leer', 'furniture delmenhorst', 'Asylberatung Braunschweig', 'Wolfsburg Sprache', 'Grafschaft Bentheim Sprachkurse']) {
  test(`"${q}" finds what an independent search finds`, async ({ atlas, oracle }) => {
    await atlas.open(`?q=${encodeURIComponent(q)}`);
    await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q }));
    await expect(notes(atlas)).toBeHidden();
  });
}

test('the best match comes first, unless the reader asks for another order', async ({ atlas, page }) => {
  await atlas.open('?q=sprachcaf%C3%A9+wolfsburg');
  const order = page.locator('select[name=sort]');
  await expect(order.locator('option:checked')).toHaveText('Beste Treffer zuerst');
  await expect.poll(async () => (await atlas.listed())[0]).toBe('sprachcafe-welcome-wolfsburg');
  await order.selectOption('title');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('title');
  await order.selectOption('recent');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('recent');
  await page.reload();
  await atlas.ready();
  await expect(order).toHaveValue('recent');
});

test('a slip of the finger is forgiven and named', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.search.fill('Sprahcafe Wolfsburg');
  await expect(notes(atlas)).toHaveText('„sprahcafe“ kommt nicht vor; gesucht wurde „Sprachcafé“.');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: 'sprachcafé wolfsburg' }));
  await atlas.search.fill('Sprachcafé Wolfsburg');
  await expect(notes(atlas)).toBeHidden();
});

test('when no entry has all words, one is left aside and named', async ({ atlas, oracle }) => {
  await atlas.open('?q=Quantenphysik+in+Celle');
  await expect(notes(atlas)).toHaveText('Kein Eintrag hat alle Wörter; „quantenphysik“ blieb unbeachtet.');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: 'celle' }));
});

test('38100 finds the initiatives of Braunschweig', async ({ atlas, oracle }) => {
  const expected = oracle.ids({ q: '38100' });
  const braunschweig = oracle.passing({ region: ['03101'] }).map(({ id }) => id);
  expect(expected).toEqual(expect.arrayContaining(braunschweig));
  await atlas.open();
  await atlas.search.fill('38100');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(expected);
});

test('a link with a postcode finds the same as typing it', async ({ atlas, oracle }) => {
  await atlas.open('?q=38100');
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q: '38100' }));
});

test('several words have to occur all', async ({ atlas, oracle }) => {
  const q = 'frauen hannover';
  expect(oracle.total({ q })).toBeGreaterThan(0);
  await atlas.open();
  await atlas.search.fill(q);
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q }));
});

test('searching and choosing work together, with every count', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.search.fill('frauen');
  await atlas.expectCounts(oracle, { q: 'frauen' });
  await atlas.choose('field', 'labour');
  await atlas.expectCounts(oracle, { q: 'frauen', field: ['labour'] });
  await atlas.search.fill('');
  await atlas.expectCounts(oracle, { field: ['labour'] });
  await expect.poll(() => new URL(atlas.page.url()).searchParams.has('q')).toBe(false);
});

test('what is typed stands in the address, without a step for every letter', async ({ atlas, page }) => {
  await atlas.open();
  const before = await page.evaluate(() => history.length);
  await atlas.search.pressSequentially('sprache');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('sprache');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(before + 1);
  await expect(atlas.search).toBeFocused();
  await expect(atlas.search).toHaveValue('sprache');
});

test('words of a summary are found in every language, whichever the reader speaks', async ({ atlas, oracle }) => {
  const q = 'gardening';
  expect(oracle.ids({ q }).length, 'the word occurs in English only').toBeGreaterThan(0);
  await atlas.open(`?q=${q}`);
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({ q }));
});

test('a search for letters that mean something in patterns is a search for letters', async ({ atlas }) => {
  await atlas.open();
  for (const words of ['.*', '(((', '\\', '%', '"', '👋', 'Привет']) {
    await atlas.search.fill(words);
    await expect.poll(() => new URL(atlas.page.url()).searchParams.get('q')).toBe(words);
  }
  await expect(atlas.html).toHaveAttribute('data-state', 'ready');
});

// The page of an initiative: what it is, where, how to reach it, who says so, and how to mend it.
import { test, expect } from '../test.js';

const fullest = (oracle) => [...oracle.passing({})].sort((a, b) => Object.keys(b.contact ?? {}).length + (b.address?.street ? 2 : 0) - Object.keys(a.contact ?? {}).length - (a.address?.street ? 2 : 0))[0];

test('an entry shows summary, organisation, contact, place and source', async ({ atlas, oracle, page }) => {
  const initiative = fullest(oracle);
  await atlas.open(`initiative/${initiative.id}`);
  const entry = page.locator(`article[data-entry="${initiative.id}"]`);
  await expect(entry.locator('h1')).toHaveText(initiative.title);
  await expect(entry).toContainText(initiative.summary.de);
  await expect(entry).toContainText(initiative.organisation.name);
  await expect(entry).toContainText(initiative.municipality.name);
  if (initiative.address?.street) await expect(entry).toContainText(initiative.address.street);
  for (const id of initiative.fields) await expect(entry).toContainText(oracle.atlas.fields.find((field) => field.id === id).label.de);
  const source = entry.locator('a[href^="http"]').filter({ hasText: /./ });
  const hrefs = () => source.evaluateAll((links) => links.map((link) => link.href));
  await expect.poll(hrefs).toContain(new URL(initiative.source.url).href);
  if (initiative.contact?.website) expect(await hrefs()).toContain(new URL(initiative.contact.website).href);
  if (initiative.source.year) await expect(entry).toContainText(String(initiative.source.year));
  if (initiative.contact?.email) await expect(entry.locator(`a[href^="mailto:${initiative.contact.email}"]`)).toBeVisible();
  if (initiative.contact?.phone) await expect(entry.locator('a[href^="tel:"]')).toBeVisible();
});

test('an entry says in words how exact its place is', async ({ atlas, oracle, page }) => {
  const words = [];
  for (const precision of ['address', 'place', 'district']) {
    const initiative = oracle.passing({}).find((one) => one.precision === precision);
    if (!initiative) continue;
    await atlas.open(`initiative/${initiative.id}`);
    words.push(await page.locator('[data-precision]').innerText());
  }
  expect(new Set(words).size, words.join(' | ')).toBe(words.length);
});

test('"Angaben ändern" opens a mail that names the entry by id and title', async ({ atlas, oracle, page }) => {
  const initiative = oracle.passing({}).find(({ title }) => /[&äöüß–"„?#]/.test(title)) ?? oracle.passing({})[0];
  await atlas.open(`initiative/${initiative.id}`);
  const href = await page.locator('a[data-correct]').getAttribute('href');
  expect(href.startsWith(`mailto:${oracle.atlas.corrections.email}?`)).toBe(true);
  const said = [...new URLSearchParams(href.split('?')[1].replaceAll('+', '%2B')).values()].join('\n');
  expect(said).toContain(initiative.id);
  expect(said).toContain(initiative.title);
});

test('the share button puts the link of the entry into the clipboard', async ({ atlas, oracle, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => { delete Navigator.prototype.share; });
  const [initiative] = oracle.passing({});
  await atlas.open(`initiative/${initiative.id}?field=${initiative.fields[0]}`);
  await page.locator('button[data-share]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`/initiative/${initiative.id}`);
});

test('where the clipboard is denied, the share button still gives an answer', async ({ atlas, oracle, page }) => {
  await page.addInitScript(() => {
    delete Navigator.prototype.share;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) } });
  });
  const [initiative] = oracle.passing({});
  await atlas.open(`initiative/${initiative.id}`);
  await page.locator('button[data-share]').click();
  await expect(atlas.entry.locator('[role="status"]')).toContainText(`/initiative/${initiative.id}`);
});

test('on a wide screen the entry replaces the list and the map stays as it is', async ({ atlas, page }) => {
  await atlas.open('#8.5/52.5/9.5');
  await atlas.atRest();
  const before = await atlas.drawn('03241');
  const [id] = await atlas.listed();
  await atlas.link(id).click();
  await expect(page.locator(`article[data-entry="${id}"]`)).toBeVisible();
  await expect(atlas.map).toBeVisible();
  await atlas.atRest();
  expect((await atlas.drawn('03241')).width).toBeCloseTo(before.width, 0);
});

test('entries of the list name title, organisation, place, fields and evidence', async ({ atlas, oracle }) => {
  await atlas.open();
  for (const id of (await atlas.listed()).slice(0, 5)) {
    const initiative = oracle.initiative(id);
    const article = atlas.article(id);
    await expect(article).toContainText(initiative.title);
    await expect(article).toContainText(initiative.organisation.name);
    if (initiative.municipality) await expect(article).toContainText(initiative.municipality.name);
    for (const field of initiative.fields) await expect(article).toContainText(oracle.atlas.fields.find((one) => one.id === field).label.de);
    if (initiative.source.year) await expect(article).toContainText(String(initiative.source.year));
    await expect(article.locator('a')).toHaveCount(1);
  }
});

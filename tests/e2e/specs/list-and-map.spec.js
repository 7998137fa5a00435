// The list is the map's equal: they point at each other.
import { test, expect } from '../test.js';

/** What distinguishes every mark at this moment: its state and its looks. */
const looks = (atlas) => atlas.marks.evaluateAll((marks) => marks.map((mark) => [mark, ...mark.querySelectorAll('*')].map((part) => {
  const { fill, stroke, strokeWidth, opacity, transform, r } = getComputedStyle(part);
  return [...[...part.attributes].map(({ name, value }) => `${name}=${value}`), fill, stroke, strokeWidth, opacity, transform, r].join(';');
}).join('|')));

test('the pointer over an entry highlights its mark, and no other', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.atRest();
  const id = (await atlas.listed()).find((one) => oracle.initiative(one).point);
  await atlas.page.mouse.move(700, 5);
  const before = await looks(atlas);
  await atlas.article(id).hover();
  await expect.poll(async () => (await looks(atlas)).filter((look) => !before.includes(look)).length).toBe(1);
  await atlas.page.mouse.move(700, 5);
  await expect.poll(() => looks(atlas)).toEqual(before);
});

test('the focus on an entry highlights its mark', async ({ atlas, oracle }) => {
  await atlas.open();
  await atlas.atRest();
  const id = (await atlas.listed()).find((one) => oracle.initiative(one).point);
  await atlas.page.mouse.move(700, 5);
  const before = await looks(atlas);
  await atlas.link(id).focus();
  await expect.poll(async () => (await looks(atlas)).filter((look) => !before.includes(look)).length).toBe(1);
});

test('the order of the list is the same after a filter has come and gone', async ({ atlas, oracle }) => {
  await atlas.open();
  const before = await atlas.listed();
  await atlas.choose('field', 'language');
  await atlas.expectCounts(oracle, { field: ['language'] });
  const some = await atlas.listed();
  expect(before.filter((id) => some.includes(id))).toEqual(some);
  await atlas.drop('field', 'language');
  await atlas.expectCounts(oracle, {});
  expect(await atlas.listed()).toEqual(before);
});

test('the list holds every initiative that counts, without a cap', async ({ atlas, oracle }) => {
  await atlas.open();
  await expect.poll(async () => (await atlas.listed()).sort()).toEqual(oracle.ids({}));
  await expect(atlas.page.locator('[data-more]'), 'nothing is offered beyond the whole list').toHaveCount(0);
});

// What is drawn on the map can be read: no mark covers another, no name lies on a mark or on another name.
import { test, expect } from '../test.js';

const views = ['', '?field=housing', '#7/52.6/9.2', '#8.3/52.3/9.8', '#9.4/52.4/9.7', '#11/52.37/9.73', '#12.5/52.27/8.05'];

for (const width of [1440, 360]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const view of views) {
      test(`marks and names can be read at ${view || 'the first view'}`, async ({ atlas }) => {
        await atlas.open(view);
        await atlas.atRest();
        const circles = await drawnCircles(atlas);
        const names = await drawnNames(atlas);
        expect(circles.length).toBeGreaterThan(0);
        expect.soft(overlaps(circles), 'no two marks overlap').toEqual([]);
        expect.soft(collisions(names, circles), 'no name lies on a mark or on another name').toEqual([]);
      });
    }
  });
}

/** Pairs of circles that overlap by more than a pixel. */
function overlaps(circles) {
  const found = [];
  for (const [index, one] of circles.entries()) {
    for (const other of circles.slice(index + 1)) {
      const gap = Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;
      if (gap < -1) found.push(`${one.name} and ${other.name} by ${(-gap).toFixed(1)} px`);
    }
  }
  return found;
}

/** Names that cover another name or a mark by more than the slack in the boxes of letters. */
function collisions(names, circles) {
  const found = [];
  for (const [index, name] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const wide = Math.min(name.right, other.right) - Math.max(name.left, other.left);
      const high = Math.min(name.bottom, other.bottom) - Math.max(name.top, other.top);
      if (wide > 2 && high > 3) found.push(`${name.text} / ${other.text}`);
    }
    for (const circle of circles) {
      const dx = Math.max(name.left - circle.x, 0, circle.x - name.right);
      const dy = Math.max(name.top - circle.y, 0, circle.y - name.bottom);
      if (Math.hypot(dx, dy) < circle.radius - 3) found.push(`${name.text} / mark ${circle.name}`);
    }
  }
  return found;
}

/** How far the largest of the signs reaches about its place; `map-marks.spec.js` checks it. */
const SIGN = 8.5;

/** Circles around what is painted of each mark in the map's box: areas for the finger that are not painted do not count. */
const drawnCircles = (atlas) => atlas.map.evaluate((map, sign) => {
  const frame = map.getBoundingClientRect();
  return [...map.querySelectorAll('[data-mark]')].map((mark) => {
    // What is painted is drawn with others; the mark is the circle over it, a little wider than a ring.
    const box = mark.getBoundingClientRect();
    const radius = mark.dataset.count === '1' ? sign : box.width / 2;
    return { name: `${mark.dataset.mark}(${mark.dataset.count})`, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, radius };
  }).filter(({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom);
}, SIGN);

/** Boxes of the names on the map (not the numbers inside marks) that lie in the map's box. */
const drawnNames = (atlas) => atlas.map.evaluate((map) => {
  const frame = map.getBoundingClientRect();
  return [...map.querySelectorAll('svg text')]
    .filter((text) => !text.closest('.bunches') && text.textContent.trim() && getComputedStyle(text).visibility !== 'hidden')
    .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom)
    .map(({ text, box }) => ({ text, left: box.left, right: box.right, top: box.top, bottom: box.bottom }));
});

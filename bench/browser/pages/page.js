// What the pages of all libraries share: the data, the place, the filter, and how they say what they show.
import './page.css';

/** Where the map looks at first, and how close it comes. Zoom as of tiles of 256 pixels. */
export const view = { zoom: 8, maxZoom: 15, lonlat: [9.15, 52.62] };

/** How all of them draw the districts. */
export const district = { fill: '#f4f1ea', line: '#b9b4a8', width: 1 };

const json = async (path) => (await fetch(path)).json();

/** The initiatives and the districts, asked for at once. */
export const load = () => Promise.all([json('../../data/initiatives.geojson'), json('../../data/regions.geojson')]);

/** Whether an initiative of these fields passes when some are chosen; all do when none is. */
export const passes = (chosen, fields) => chosen.size === 0 || fields.some((field) => chosen.has(field));

/** Calls back with the fields that are chosen, at each change. */
export function onFilter(apply) {
  const form = document.querySelector('form');
  form.addEventListener('change', () => apply(new Set(new FormData(form).getAll('field'))));
}

/** Tells whoever measures that marks which stand for `total` initiatives are drawn: in this frame, or in the next one. */
export function shown(total, { inThisFrame }) {
  window.dispatchEvent(new CustomEvent('shown', { detail: { total, inThisFrame } }));
}

/** Lets whoever measures ask how many initiatives the marks on the screen stand for. */
export function countMarksWith(count) {
  window.marked = count;
}

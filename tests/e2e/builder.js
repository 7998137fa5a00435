// Data files made for one test: small ones by hand, large ones by the thousand.
import { Oracle, contains } from './oracle.js';

/** A sound initiative in Celle; `change` sets properties, `undefined` removes one. */
export function initiative(id, change = {}, coordinates = [10.0807, 52.6226]) {
  const properties = {
    title: `Initiative ${id}`,
    summary: { de: 'Ein Beispiel.', en: 'An example.' },
    organisation: { name: 'Verein Beispiel', type: 'association' },
    fields: ['language'],
    target_groups: ['all'],
    scope: 'local',
    precision: 'place',
    municipality: { name: 'Celle', ags: '03351006' },
    district: '03351',
    status: 'active',
    evidence: 'recent',
    checked: null,
    source: { url: 'https://example.org/', year: 2024 },
    ...change,
  };
  const geometry = coordinates && { type: 'Point', coordinates };
  return JSON.parse(JSON.stringify({ type: 'Feature', id, geometry, properties }));
}

export const collection = (features) => ({ type: 'FeatureCollection', features });

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` sound initiatives, scattered over all districts, every facet in use. */
export function crowd(count, seed = 2015) {
  const oracle = new Oracle(collection([]));
  const throwOne = dice(seed);
  const pick = (list) => list[Math.floor(throwOne() * list.length)];
  const boxes = new Map(oracle.districts.map((ags) => {
    const shape = oracle.districtShape.get(ags);
    const points = shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2);
    const lons = points.map(([lon]) => lon);
    const lats = points.map(([, lat]) => lat);
    return [ags, { west: Math.min(...lons), south: Math.min(...lats), width: Math.max(...lons) - Math.min(...lons), height: Math.max(...lats) - Math.min(...lats) }];
  }));
  const within = (ags) => {
    const { west, south, width, height } = boxes.get(ags);
    for (;;) {
      const point = [west + throwOne() * width, south + throwOne() * height].map((degrees) => Number(degrees.toFixed(5)));
      if (contains(oracle.districtShape.get(ags), point)) return point;
    }
  };
  const placesOf = new Map(oracle.districts.map((ags) => [ags, oracle.places.filter((place) => place.district === ags)]));
  return collection(Array.from({ length: count }, (_, index) => {
    const district = pick(oracle.districts);
    const place = pick(placesOf.get(district));
    const fields = oracle.options.field.filter(() => throwOne() < 0.4);
    return initiative(`crowd-${String(index).padStart(6, '0')}`, {
      title: `Treffpunkt ${index} in ${place.name}`,
      organisation: { name: `Träger ${index % 400}`, type: pick(oracle.options.organisation) },
      fields: fields.length > 0 ? fields : [pick(oracle.options.field)],
      target_groups: [pick(oracle.options.group)],
      municipality: { name: place.name, ags: place.ags },
      district,
      source: { url: 'https://example.org/', year: 2016 + (index % 10) },
    }, within(district));
  }));
}

/** The text of a collection of `count` sound initiatives, some 700 bytes each; the last is called `many-<count - 1>`. */
export function manyAsText(count) {
  const samples = crowd(200).features;
  const throwOne = dice(count);
  const nearby = (degrees) => Number((degrees + (throwOne() - 0.5) * 0.3).toFixed(5));
  const line = (_, index) => {
    const sample = samples[index % samples.length];
    const geometry = sample.geometry && { type: 'Point', coordinates: sample.geometry.coordinates.map(nearby) };
    return JSON.stringify({ ...sample, id: `many-${index}`, geometry });
  };
  return `{"type":"FeatureCollection","features":[\n${Array.from({ length: count }, line).join(',\n')}\n]}\n`;
}

// What the atlas should say, worked out from the data files by code that shares nothing with the app.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of `data/`, parsed. */
export const readData = (name) => JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));

/** A file of `assets/i18n/`, parsed. */
export const readMessages = (language) => JSON.parse(readFileSync(join(root, 'assets', 'i18n', `${language}.json`), 'utf8'));

/** What the reader asked to see; every facet is a list of ids. */
export const filter = (choice = {}) => ({
  region: [], field: [], group: [], organisation: [], match: 'any', q: '', ended: false, ...choice,
});

/**
 * Folds a text for searching: case, accents, and the three ways to write an umlaut become one; words are parted by one space.
 * "Müller", "Mueller" and "Muller" fold to the same word.
 */
export const fold = (text) => text
  .toLowerCase()
  .replaceAll('ß', 'ss')
  .normalize('NFD').replace(/\p{Mark}/gu, '')
  .replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')
  .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether a point [lon, lat] lies in a Polygon or MultiPolygon (even-odd rule). */
export function contains(geometry, [lon, lat]) {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if ((yi > lat) !== (yj > lat) && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** The atlas as data: which initiatives pass a filter, and how many each option would leave. */
export class Oracle {
  constructor(initiatives = readData('initiatives.geojson')) {
    this.atlas = readData('atlas.json');
    this.places = readData('places.json').places;
    this.initiatives = initiatives.features.map((feature) => ({ id: feature.id, point: feature.geometry?.coordinates ?? null, ...feature.properties }));
    this.regionOf = new Map();
    this.districtName = new Map();
    this.districtShape = new Map();
    for (const feature of readData('regions.geojson').features) {
      const ags = feature.properties.ags;
      this.regionOf.set(ags, feature.properties.region);
      this.districtName.set(ags, feature.properties.name);
      this.districtShape.set(ags, feature.geometry);
    }
    this.districts = [...this.regionOf.keys()].sort();
    this.options = {
      region: this.atlas.regions.map((option) => option.id),
      field: this.atlas.fields.map((option) => option.id),
      group: this.atlas.target_groups.map((option) => option.id),
      organisation: this.atlas.organisation_types.map((option) => option.id),
    };
    this.postcodesOf = new Map(this.places.map((place) => [place.ags, place.postcodes]));
  }

  /** The initiative with an id. */
  initiative(id) {
    return this.initiatives.find((initiative) => initiative.id === id);
  }

  /** State-wide: for all of the state, so in no district. */
  isStatewide(initiative) {
    return initiative.scope === 'state' && !initiative.district;
  }

  /** What a search looks at, folded: title, organisation, place, postcodes, summaries. */
  searchable(initiative) {
    const { title, organisation, municipality, summary, address } = initiative;
    const postcodes = this.postcodesOf.get(municipality?.ags) ?? [];
    return fold([title, organisation.name, municipality?.name, address?.postal_code, ...postcodes, ...Object.values(summary ?? {})].filter(Boolean).join(' '));
  }

  passesBesideRegion(initiative, { field, match, group, organisation, q, ended }) {
    if (initiative.status === 'ended' && !ended) return false;
    const has = (id) => initiative.fields.includes(id);
    if (field.length > 0 && !(match === 'all' ? field.every(has) : field.some(has))) return false;
    if (group.length > 0 && !group.some((id) => (initiative.target_groups ?? []).includes(id))) return false;
    if (organisation.length > 0 && !organisation.includes(initiative.organisation.type)) return false;
    const words = fold(q).split(' ').filter(Boolean);
    if (words.length === 0) return true;
    const text = this.searchable(initiative);
    return words.every((word) => text.includes(word));
  }

  passesRegion(initiative, region) {
    if (region.length === 0) return true;
    return Boolean(initiative.district) && (region.includes(initiative.district) || region.includes(this.regionOf.get(initiative.district)));
  }

  /** The initiatives that count. */
  passing(choice) {
    const asked = filter(choice);
    return this.initiatives.filter((initiative) => this.passesBesideRegion(initiative, asked) && this.passesRegion(initiative, asked.region));
  }

  /** Ids of the initiatives that count, sorted. */
  ids(choice) {
    return this.passing(choice).map((initiative) => initiative.id).sort();
  }

  total(choice) {
    return this.passing(choice).length;
  }

  /** Ids of the state-wide initiatives that stand in a section of their own, sorted: only once a region is chosen. */
  statewideIds(choice) {
    const asked = filter(choice);
    if (asked.region.length === 0) return [];
    return this.initiatives.filter((initiative) => this.isStatewide(initiative) && this.passesBesideRegion(initiative, asked))
      .map((initiative) => initiative.id).sort();
  }

  /** How many initiatives with a point pass. */
  placed(choice) {
    return this.passing(choice).filter((initiative) => initiative.point).length;
  }

  /** The total if `value` were the only option of its facet (with match=all: if it were added). */
  optionCount(choice, facet, value) {
    const asked = filter(choice);
    const among = facet === 'field' && asked.match === 'all' ? [...new Set([...asked.field, value])] : [value];
    return this.total({ ...asked, [facet]: among });
  }

  /** Everything the page counts under a filter, in the shape of `Atlas.counts()`. */
  counts(choice) {
    const count = (facet, values) => Object.fromEntries(values.map((value) => [value, this.optionCount(choice, facet, value)]));
    return {
      total: this.total(choice),
      statewide: this.statewideIds(choice).length,
      options: Object.fromEntries(Object.entries(this.options).map(([facet, values]) => [facet, count(facet, values)])),
      districts: count('region', this.districts),
    };
  }

  /** Points shared by several initiatives that pass, most first: [[lon, lat], ids]. */
  stacks(choice) {
    const byPoint = new Map();
    for (const { id, point } of this.passing(choice)) {
      if (!point) continue;
      const key = JSON.stringify(point);
      byPoint.set(key, [...(byPoint.get(key) ?? []), id]);
    }
    return [...byPoint].filter(([, ids]) => ids.length > 1).map(([key, ids]) => [JSON.parse(key), ids.sort()])
      .sort(([, a], [, b]) => b.length - a.length);
  }
}

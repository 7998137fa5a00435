// What the atlas should say, worked out from the data files by code that shares nothing with the app.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of `data/`, parsed. */
export const readData = (name) => JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));

/** A table of `data/` without quotes in it: one object a line. */
export const readRows = (name) => {
  const [names, ...lines] = readFileSync(join(root, 'data', name), 'utf8').trim().split(/\r?\n/).map((line) => line.split(','));
  return lines.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]])));
};

/** What a message of a language says with these values: those of the first view, and those that come later. */
export function readMessages(language) {
  // Numbers with the digits of postcodes and house numbers everywhere.
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: false });
  for (const folder of ['.', 'later']) {
    bundle.addResource(new FluentResource(readFileSync(join(root, 'assets', 'i18n', folder, `${language}.ftl`), 'utf8')));
  }
  return (name, values) => bundle.formatPattern(bundle.getMessage(name).value, values);
}

/** A text file of the repository. */
export const readText = (path) => readFileSync(join(root, path), 'utf8');

/** Kilometres between two points [lon, lat]: the haversine on a sphere of 6,371.0088 km. */
export function haversine([lonA, latA], [lonB, latB]) {
  const rad = (degrees) => (degrees * Math.PI) / 180;
  const half = Math.sin(rad(latB - latA) / 2) ** 2 + Math.cos(rad(latA)) * Math.cos(rad(latB)) * Math.sin(rad(lonB - lonA) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

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

const thesaurus = readData('search.json');
const passedOver = new Set(thesaurus.ignored.map(fold));
const groups = thesaurus.groups.map((group) => group.map((term) => fold(term).split(' ').filter((word) => !passedOver.has(word))));

/** A word without its ending, as data/README.md tells. */
const stem = (word) => {
  const ending = ['innen', 'ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'].find((end) => word.endsWith(end) && [...word].length - end.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
};
const sameForm = (one, other) => stem(one) === stem(other) || stem(one) === other || one === stem(other);
const asTerm = (words, term) => term.length > 0 && term.length <= words.length && term.every((word, at) => sameForm(word, words[at]));

/** The terms of a question; each a function that tells whether words hold it. */
function terms(q) {
  const all = fold(q).split(' ').filter(Boolean);
  const telling = all.filter((word) => !passedOver.has(word));
  let rest = telling.length > 0 ? telling : all;
  const found = [];
  while (rest.length > 0) {
    const length = Math.max(1, ...groups.flat().filter((term) => asTerm(rest, term)).map((term) => term.length));
    const term = rest.slice(0, length);
    const others = groups.filter((group) => group.some((other) => other.length === length && asTerm(term, other))).flat();
    found.push((words) => {
      const isWithin = (word) => words.some((other) => other.includes(word) || sameForm(word, other));
      const isBeginning = (word) => words.some((other) => other.startsWith(word) || sameForm(word, other));
      const isForm = (word) => words.some((other) => sameForm(word, other));
      const isTwo = ([...word]) => word.some((_, at) => {
        const [left, right] = [word.slice(0, at).join(''), word.slice(at).join('')];
        return right.length >= 4 && isForm(right) && ['', 's', 'n', 'en'].some((joint) => left.endsWith(joint)
          && left.length - joint.length >= 4 && isForm(left.slice(0, left.length - joint.length)));
      });
      return term.every(isWithin) || others.some((other) => other.every(isBeginning)) || (term.length === 1 && isTwo(term[0]));
    });
    rest = rest.slice(length);
  }
  return found;
}

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
    this.words = new Map();
    this.answers = new Map();
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

  /** The words that a search looks at, folded: title, organisation, place, postcodes, summaries, names of what it is about. */
  searchable(initiative) {
    const { title, organisation, municipality, summary, address, district, fields, target_groups: groups } = initiative;
    const labels = (options, ids) => options.filter(({ id }) => (ids ?? []).includes(id)).flatMap(({ label }) => Object.values(label));
    return fold([
      title, organisation.name, municipality?.name, address?.postal_code, ...(this.postcodesOf.get(municipality?.ags) ?? []),
      this.districtName.get(district), ...labels(this.atlas.fields, fields), ...labels(this.atlas.target_groups, groups),
      ...Object.values(summary ?? {}),
    ].filter(Boolean).join(' ')).split(' ');
  }

  /** Ids of the initiatives in which all words of a question are found. Knows neither slips of the finger nor words left aside. */
  found(q) {
    let found = this.initiatives;
    for (const finds of terms(q)) {
      found = found.filter((initiative) => {
        if (!this.words.has(initiative.id)) this.words.set(initiative.id, this.searchable(initiative));
        return finds(this.words.get(initiative.id));
      });
    }
    if (found.length === 0) throw new Error(`nothing has all words of "${q}": what the atlas does then is not known here`);
    return new Set(found.map(({ id }) => id));
  }

  /** The same, kept. */
  foundBy(q) {
    if (!this.answers.has(q)) this.answers.set(q, this.found(q));
    return this.answers.get(q);
  }

  passesBesideRegion(initiative, { field, match, group, organisation, q, ended }) {
    if (initiative.status === 'ended' && !ended) return false;
    const has = (id) => initiative.fields.includes(id);
    if (field.length > 0 && !(match === 'all' ? field.every(has) : field.some(has))) return false;
    if (group.length > 0 && !group.some((id) => (initiative.target_groups ?? []).includes(id))) return false;
    if (organisation.length > 0 && !organisation.includes(initiative.organisation.type)) return false;
    return fold(q) === '' || this.foundBy(q).has(initiative.id);
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

  /** Keys of the districts that share a border with this one, by Shapely. */
  neighbours(ags) {
    const pairs = readRows('../tests/fixtures/regions/neighbours.csv').filter(({ border_km: km }) => Number(km) > 0);
    return pairs.flatMap(({ a, b }) => (a === ags ? [b] : b === ags ? [a] : [])).sort();
  }

  /** Initiatives of a district per 100,000 inhabitants. */
  rate(ags, choice = {}) {
    return (this.total({ ...choice, region: [ags] }) * 100_000) / this.population(ags);
  }

  /** For each municipality the distance to the nearest initiative that passes, wherever it lies; with the ids of those that near. */
  distances(choice = {}) {
    const placed = this.passing({ ...choice, region: [] }).filter(({ point }) => point);
    const asked = filter(choice).region;
    const municipalities = this.places.filter(({ ags, district }) => Number(ags.slice(5)) <= 500
      && (asked.length === 0 || asked.includes(district) || asked.includes(this.regionOf.get(district))));
    return municipalities.map(({ ags, name, point }) => {
      const all = placed.map((initiative) => ({ id: initiative.id, km: haversine(point, initiative.point) }));
      const km = Math.min(...all.map((each) => each.km));
      return { ags, name, km, ids: all.filter((each) => each.km - km < 1e-6).map(({ id }) => id) };
    });
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

  /** Inhabitants of a district, as `districts.csv` says. */
  population(ags) {
    this.inhabitants ??= new Map(readRows('districts.csv').map((row) => [row.ags, Number(row.population)]));
    return this.inhabitants.get(ags);
  }

  /** The districts that a choice of regions asks for: all of them when it names none. */
  chosenDistricts(choice) {
    const { region } = filter(choice);
    return this.districts.filter((ags) => region.length === 0 || region.includes(ags) || region.includes(this.regionOf.get(ags)));
  }

  /** How many of some initiatives there are, in all and by everything that the coverage page breaks down by. */
  tally(initiatives) {
    const count = (passes) => initiatives.filter(passes).length;
    const numbers = { count: initiatives.length };
    for (const id of this.options.field) numbers[`field:${id}`] = count((one) => one.fields.includes(id));
    for (const id of this.options.organisation) numbers[`organisation:${id}`] = count((one) => one.organisation.type === id);
    for (const id of ['recent', 'older', 'undated']) numbers[`evidence:${id}`] = count((one) => one.evidence === id);
    return numbers;
  }

  /** The numbers of the coverage page: by district, by region, of all of them, and of what is in no district. */
  coverage(choice) {
    const passing = this.passing(choice);
    const chosen = this.chosenDistricts(choice);
    const area = (districts) => {
      const population = districts.reduce((sum, ags) => sum + this.population(ags), 0);
      const numbers = this.tally(passing.filter(({ district }) => districts.includes(district)));
      return { population, per_capita: (numbers.count / population) * 100_000, ...numbers };
    };
    const regions = this.options.region.map((id) => [id, chosen.filter((ags) => this.regionOf.get(ags) === id)]);
    const everywhere = this.passing({ ...choice, region: [] });
    return {
      districts: Object.fromEntries(chosen.map((ags) => [ags, area([ags])])),
      regions: Object.fromEntries(regions.filter(([, districts]) => districts.length > 0).map(([id, districts]) => [id, area(districts)])),
      whole: area(chosen),
      statewide: this.tally(everywhere.filter((one) => this.isStatewide(one))),
    };
  }
}

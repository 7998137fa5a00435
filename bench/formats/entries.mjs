// Makes up entries that weigh what real ones do: their values, their words shuffled, at the towns by their size. The same every time.
//
//   node entries.mjs 100000 > entries.geojson
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const count = Number(process.argv[2]);
const samples = read('initiatives.geojson').features;
const towns = read('places.json').places.filter(({ population }) => population);

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
let state = 2015;
const throwOne = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
/** About nought, most between −1 and 1. */
const about = () => throwOne() + throwOne() + throwOne() - 1.5;
const shuffled = (text) => text.split(' ').map((word) => [throwOne(), word]).sort(([a], [b]) => a - b).map(([, word]) => word).join(' ');

const reached = [];
towns.reduce((sum, { population }) => (reached.push(sum + population), sum + population), 0);
const town = () => {
  const wanted = throwOne() * reached.at(-1);
  return towns[reached.findIndex((sum) => sum >= wanted)];
};

process.stdout.write('{"type":"FeatureCollection","features":[\n');
for (let at = 0; at < count; at += 1) {
  const { properties } = samples[Math.floor(throwOne() * samples.length)];
  const { ags, name, district, point: [lon, lat] } = town();
  const summary = Object.fromEntries(Object.entries(properties.summary).map(([language, text]) => [language, shuffled(text)]));
  const made = { ...properties, title: `${shuffled(properties.title)} ${at}`, summary, municipality: { name, ags }, district };
  const coordinates = [lon + about() * 0.04, lat + about() * 0.025].map((degrees) => Number(degrees.toFixed(5)));
  const feature = { type: 'Feature', id: `made-up-${at}`, geometry: { type: 'Point', coordinates }, properties: made };
  process.stdout.write(`${at > 0 ? ',\n' : ''}${JSON.stringify(feature)}`);
}
process.stdout.write('\n]}\n');

// The atlas beside pages of the same task made with map libraries, in Chromium: every run in a fresh browser, by turns.
//
//   node measure.mjs [--runs 7] [--write FILE] ENTRIES=ADDRESS …      one JSON object a line
import { parseArgs } from 'node:util';
import { FLAGS, VIEWPORT, graphics, launch } from './chromium.mjs';
import { contestants, peers } from './contestants.mjs';
import { run } from './run.mjs';
import { load, machine, writeResults } from '../results.mjs';
import { compared } from '../statistics.mjs';

const METRICS = [
  { key: 'code', name: 'transferred without data', unit: 'KiB' },
  { key: 'data', name: 'transferred data', unit: 'KiB' },
  { key: 'firstMarks', name: 'first marks', unit: 'ms' },
  { key: 'longestTask', name: 'longest task while loading', unit: 'ms' },
  { key: 'filter', name: 'filter to next frame', unit: 'ms' },
  { key: 'pan', name: 'pan, 95 % of frames', unit: 'ms' },
  { key: 'memory', name: 'peak memory of the page', unit: 'MiB' },
];

/** What a site holds, as its data say: how many entries pass when some fields are chosen, and how many of them lie in view. */
async function siteAt(argument) {
  const [entries, url] = argument.split(/=(.*)/);
  const { features } = await (await fetch(new URL('data/initiatives.geojson', url))).json();
  const of = (chosen) => {
    const passing = features.filter(({ properties: { fields } }) => chosen.size === 0 || fields.some((field) => chosen.has(field)));
    return { total: passing.length, inView: passing.filter(isInView).length };
  };
  return { entries: Number(entries), url, total: features.length, of };
}

/** Whether a feature lies in the map that `pages/page.js` describes, 896 × 744 pixels. */
function isInView({ geometry: { coordinates: [lon, lat] } }) {
  const degrees = 360 / (256 * 2 ** 8);
  return Math.abs(lon - 9.15) < 448 * degrees && Math.abs(lat - 52.62) < 372 * degrees * Math.cos((52.62 * Math.PI) / 180);
}

/** The contestants, each run beginning with another. */
const inTurn = (round) => contestants.map((_, at) => contestants[(at + round) % contestants.length]);

const { values: { runs, write }, positionals } = parseArgs({
  allowPositionals: true, options: { runs: { type: 'string', default: '7' }, write: { type: 'string' } },
});
const loadBefore = load();
const lines = [];
for (const argument of positionals) {
  const site = await siteAt(argument);
  const results = Object.fromEntries(contestants.map(({ id }) => [id, []]));
  // Once unmeasured, for the system's caches of files.
  for (const contestant of contestants) await run(contestant, site);
  for (let round = 0; round < Number(runs); round += 1) {
    for (const contestant of inTurn(round)) {
      const result = await run(contestant, site);
      results[contestant.id].push(result);
      console.error(`  ${site.entries} entries, run ${round + 1} of ${runs}, ${contestant.name}: ${JSON.stringify(result, (_, value) => (typeof value === 'number' ? Math.round(value) : value))}`);
    }
  }
  for (const { key, name, unit } of METRICS) {
    for (const peer of peers) {
      const of = (id) => results[id].map((result) => result[key]);
      const line = compared({ name, entries: site.entries, unit }, of('atlas'), peer.name, of(peer.id));
      lines.push(line);
      console.log(JSON.stringify(line));
    }
  }
}
if (write) {
  const browser = await launch();
  const setting = { runs: Number(runs), chromium: browser.version(), flags: FLAGS, viewport: VIEWPORT, graphics: await graphics(browser), ...machine(loadBefore) };
  await browser.close();
  writeResults(write, setting, lines);
}

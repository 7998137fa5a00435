// The engine as the app ships it (WebAssembly, compiled for size) beside supercluster, in one run of Node: a filter changes, every
// option is counted, the marks of the state are formed. Supercluster has no filters and counts no options: it gets the entries that
// pass, already filtered and as features, builds its index of them and answers for the same view.
//
//   node engine.mjs [--write FILE] MODULE [SIZE …]      one JSON object a line
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import Supercluster from 'supercluster';
import { load, machine, writeResults } from './results.mjs';
import { compared } from './statistics.mjs';

const { values: { write }, positionals: [module, ...sizes] } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' } } });
const { Engine } = createRequire(import.meta.url)(module);

/** Times of each side; which one goes first changes with every run. */
const RUNS = 9;
const SEED = 2015n;
/** A window of 1280 × 800 CSS pixels over the state. */
const VIEW = { zoom: 7, lon: 9.15, lat: 52.7, width: 1280, height: 800 };
const BOX = [VIEW.lon - 3.52, VIEW.lat - 1.34, VIEW.lon + 3.52, VIEW.lat + 1.32];

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

/** The entries as features, each with one of four fields. */
const features = (count) => {
  const places = Engine.places(count, SEED);
  return Array.from({ length: count }, (_, at) => ({
    type: 'Feature', properties: { field: (at * 7) % 4 }, geometry: { type: 'Point', coordinates: [places[2 * at], places[2 * at + 1]] },
  }));
};

const loadBefore = load();
const lines = [];
for (const entries of sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000, 1_000_000]) {
  const engine = Engine.clumps(entries, SEED);
  const all = features(entries);
  const times = { ours: [], peer: [] };
  let marks = 0;
  const ours = (run) => {
    const [time, count] = timed(() => {
      engine.filter(run % 4);
      return engine.marks(VIEW.zoom, VIEW.lon, VIEW.lat, VIEW.width, VIEW.height);
    });
    times.ours.push(time);
    marks = count;
  };
  const peer = (run) => {
    const fields = run % 4;
    times.peer.push(timed(() => {
      const passing = fields === 0 ? all : all.filter(({ properties }) => properties.field < fields);
      return new Supercluster({ radius: 60, maxZoom: 16 }).load(passing).getClusters(BOX, VIEW.zoom);
    })[0]);
  };
  // Once unmeasured, for the compilers of both.
  ours(0); peer(0);
  times.ours = []; times.peer = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const side of run % 2 === 0 ? [ours, peer] : [peer, ours]) side(run);
  }
  if (marks === 0) throw new Error('the engine formed no marks');
  const line = compared({ name: 'filter, count and cluster', entries, unit: 'ms' }, times.ours, 'supercluster 9.1.0', times.peer);
  lines.push(line);
  console.log(JSON.stringify(line));
  engine.free();
}
if (write) writeResults(write, { runs: RUNS, ...machine(loadBefore) }, lines);

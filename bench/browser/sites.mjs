// Makes a site for each number of entries: the built atlas, a page for each library under `peers/`, and the same data for all.
//
//   node sites.mjs --atlas DIST --engine MODULE --esbuild PROGRAM --into FOLDER ENTRIES …
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { peers } from './contestants.mjs';

const SEED = 2015n;
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const WORKER = fileURLToPath(new URL('../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url));
const MINIFY = ['--bundle', '--minify', '--format=esm', '--target=chrome120', '--log-level=warning', '--loader:.png=file', '--asset-names=[name]'];

const { values: { atlas, engine, esbuild, into }, positionals: sizes } = parseArgs({
  allowPositionals: true,
  options: { atlas: { type: 'string' }, engine: { type: 'string' }, esbuild: { type: 'string' }, into: { type: 'string' } },
});
const { collection } = createRequire(import.meta.url)(engine);

/** Writes the compressed neighbour that the server sends instead. */
function compress(path, quality) {
  const content = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
}

function makePeer(id, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync(esbuild, [...MINIFY, `--outdir=${folder}`, join(PAGES, `${id}.js`)], { stdio: 'inherit' });
  if (id === 'maplibre') execFileSync(esbuild, [...MINIFY, `--outfile=${join(folder, 'maplibre-worker.js')}`, WORKER], { stdio: 'inherit' });
  writeFileSync(join(folder, 'index.html'), readFileSync(join(PAGES, 'peer.html'), 'utf8').replaceAll('PEER', id));
  for (const name of readdirSync(folder)) if (!name.endsWith('.png')) compress(join(folder, name), constants.BROTLI_MAX_QUALITY);
}

/** The data of a site, unless they lie there already: compressing the largest takes a minute. */
function makeData(entries, path) {
  const text = collection(entries, SEED);
  if (existsSync(`${path}.br`) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
  // As a server would on the fly: the best takes minutes for the largest file, and unpacks no faster.
  compress(path, 5);
  rmSync(`${path}.gz`, { force: true });
}

for (const entries of sizes.map(Number)) {
  const site = join(into, String(entries));
  const data = join(site, 'data/initiatives.geojson');
  rmSync(join(site, 'peers'), { recursive: true, force: true });
  cpSync(atlas, site, { recursive: true, preserveTimestamps: true, filter: (path) => !path.includes('data/initiatives.') });
  for (const { id } of peers) makePeer(id, join(site, 'peers', id));
  makeData(entries, data);
  // What the atlas publishes apart and fetches later: the made-up entries hold it themselves.
  const apart = readdirSync(join(atlas, 'data')).filter((name) => /^initiatives\..*\.json$/.test(name));
  for (const name of apart) writeFileSync(join(site, 'data', name), '{}');
}

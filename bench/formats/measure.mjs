// What it takes to see a town, and the whole state, in each format that `write.sh` has written: bytes and requests.
//
//   node measure.mjs FOLDER
import { createServer } from 'node:http';
import { openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { geojson as flatgeobuf } from 'flatgeobuf';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

const folder = process.argv[2];
// FlatGeobuf's reader tells what it does.
console.debug = () => {};
console.info = () => {};

/** A map of 1440 × 900 px: the middle of a town at zoom 12, and the whole state. */
const PIXELS = [1440, 900];
const views = { town: { zoom: 12, middle: [10.52673, 52.26594] }, state: { zoom: 7.5, middle: [9.2, 52.65] } };

const world = ([lon, lat]) => [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)];
const lonlat = ([x, y]) => [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
const cornersOf = ({ zoom, middle }) => {
  const half = PIXELS.map((px) => px / 2 / (256 * 2 ** zoom));
  const [x, y] = world(middle);
  return [[x - half[0], y - half[1]], [x + half[0], y + half[1]]];
};

/** A file server that answers ranges, and counts. */
let [requests, bytes] = [0, 0];
const server = createServer((request, response) => {
  const path = join(folder, request.url);
  const { size } = statSync(path);
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [undefined, 0, size - 1];
  const length = Math.min(Number(to), size - 1) - Number(from) + 1;
  const body = Buffer.alloc(length);
  readSync(openSync(path), body, 0, length, Number(from));
  [requests, bytes] = [requests + 1, bytes + length];
  const headers = { 'content-length': length, 'content-range': `bytes ${from}-${Number(from) + length - 1}/${size}`, 'accept-ranges': 'bytes', etag: '"1"' };
  response.writeHead(request.headers.range ? 206 : 200, headers).end(body);
});
// Compressing takes longer than connections are kept.
server.keepAliveTimeout = 600_000;
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = (name) => `http://127.0.0.1:${server.address().port}/${name}`;

const brotli = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
const lies = ([[west, north], [east, south]], position) => {
  const [x, y] = world(position);
  return x >= west && x <= east && y >= north && y <= south;
};

const all = JSON.parse(readFileSync(join(folder, 'entries.geojson'), 'utf8')).features;
const show = (format, view, entries, note = '') => console.log(JSON.stringify({ format, view, entries, requests, bytes, note }));
/** Positions in tiles are rounded: an entry at the edge of the view may be counted on its other side. */
const same = (entries, expected) => {
  if (Math.abs(entries - expected) > expected / 1000) throw new Error(`${entries} entries in place of ${expected}`);
};

const whole = readFileSync(join(folder, 'entries.geojson'));
for (const [name, view] of Object.entries(views)) {
  const corners = cornersOf(view);
  const within = all.filter(({ geometry }) => lies(corners, geometry.coordinates));

  [requests, bytes] = [1, brotli(whole)];
  show('geojson', name, within.length, `brotli; ${whole.length} bytes as it is`);

  // The districts of the entries in view: at least as many as a reader of files for each district would need.
  const districts = [...new Set(within.map(({ properties }) => properties.district))];
  [requests, bytes] = [0, 0];
  for (const district of districts) {
    const features = all.filter(({ properties }) => properties.district === district);
    [requests, bytes] = [requests + 1, bytes + brotli(Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })))];
  }
  show('districts', name, within.length, 'brotli');

  [requests, bytes] = [0, 0];
  const [[minX, maxY], [maxX, minY]] = corners.map(lonlat);
  let found = 0;
  for await (const _ of flatgeobuf.deserialize(address('entries.fgb'), { rect: { minX, minY, maxX, maxY } })) found += 1;
  same(found, within.length);
  show('flatgeobuf', name, found, `${statSync(join(folder, 'entries.fgb')).size} bytes as it is`);

  // Tiles of 512 px, as drawing libraries ask for them.
  const z = Math.floor(view.zoom) - 1;
  const [[left, top], [right, bottom]] = corners.map((corner) => corner.map((part) => Math.floor(part * 2 ** z)));
  for (const file of ['whole.pmtiles', 'clusters.pmtiles']) {
    [requests, bytes] = [0, 0];
    const archive = new PMTiles(address(file));
    const seen = { tiles: 0, features: 0, entries: 0 };
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const tile = await archive.getZxy(z, x, y);
        if (!tile) continue;
        const layer = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.entries;
        seen.tiles += 1;
        for (let at = 0; at < (layer?.length ?? 0); at += 1) {
          const feature = layer.feature(at);
          const [[point]] = feature.loadGeometry();
          // A point in the margin of a tile is in its neighbour, too.
          if (point.x < 0 || point.y < 0 || point.x >= layer.extent || point.y >= layer.extent) continue;
          seen.features += 1;
          const place = [(x + point.x / layer.extent) / 2 ** z, (y + point.y / layer.extent) / 2 ** z];
          if (lies(corners, lonlat(place))) seen.entries += feature.properties.point_count ?? 1;
        }
      }
    }
    same(seen.entries, within.length);
    show(file, name, seen.entries, `${seen.tiles} tiles with ${seen.features} features; ${statSync(join(folder, file)).size} bytes as it is`);
  }
}
server.close();

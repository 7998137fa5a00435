// Who is measured: the atlas, and a page of the same task for each library.
import { readFileSync } from 'node:fs';

/** The pinned version of an npm package of this folder. */
const version = (name) => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies[name];

/** The atlas at the place that all pages show; 9.15° east and 52.62° north at zoom 8, as in `pages/page.js`. */
const ATLAS = { id: 'atlas', name: 'atlas', path: '#8/52.62/9.15' };

/** The pages under `pages/`; `id` is the name of the script. */
export const peers = [
  { id: 'leaflet', name: `Leaflet ${version('leaflet')} + markercluster ${version('leaflet.markercluster')}` },
  { id: 'maplibre', name: `MapLibre GL ${version('maplibre-gl')}` },
  { id: 'openlayers', name: `OpenLayers ${version('ol')}` },
].map((peer) => ({ ...peer, path: `peers/${peer.id}/index.html` }));

export const contestants = [ATLAS, ...peers];

// MapLibre GL with a cluster source, styled as in its example "Create and style clusters".
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { countMarksWith, district, load, onFilter, passes, shown, view } from './page.js';

setWorkerUrl(new URL('maplibre-worker.js', import.meta.url).href);

const [initiatives, regions] = await load();

/** As its manual advises for many: without the properties that drawing does not need. They travel to a worker. */
const slim = initiatives.features.map(({ type, geometry, properties: { fields } }, id) => ({ type, id, geometry, properties: { fields } }));
const collection = (features) => ({ type: 'FeatureCollection', features });
const steps = (...values) => ['step', ['get', 'point_count'], ...values];

const map = new MapLibre({
  container: 'map',
  center: view.lonlat,
  // Its tiles are 512 pixels wide.
  zoom: view.zoom - 1,
  maxZoom: view.maxZoom - 1,
  // Labels would fade in, and be waited for.
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      regions: { type: 'geojson', data: regions },
      initiatives: { type: 'geojson', data: collection(slim), cluster: true },
    },
    layers: [
      { id: 'land', type: 'fill', source: 'regions', paint: { 'fill-color': district.fill } },
      { id: 'borders', type: 'line', source: 'regions', paint: { 'line-color': district.line, 'line-width': district.width } },
      {
        id: 'clusters', type: 'circle', source: 'initiatives', filter: ['has', 'point_count'],
        paint: { 'circle-color': steps('#51bbd6', 100, '#f1f075', 750, '#f28cb1'), 'circle-radius': steps(20, 100, 30, 750, 40) },
      },
      {
        id: 'counts', type: 'symbol', source: 'initiatives', filter: ['has', 'point_count'],
        // Without `glyphs` in the style the labels are drawn with the system's font.
        layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-font': ['sans-serif'], 'text-size': 12 },
      },
      {
        id: 'points', type: 'circle', source: 'initiatives', filter: ['!', ['has', 'point_count']],
        paint: { 'circle-color': '#11b4da', 'circle-radius': 4, 'circle-stroke-width': 1, 'circle-stroke-color': '#fff' },
      },
    ],
  },
});

map.once('idle', () => shown(slim.length, { inThisFrame: true }));
onFilter(async (chosen) => {
  const passing = slim.filter((feature) => passes(chosen, feature.properties.fields));
  await map.getSource('initiatives').setData(collection(passing));
  map.once('idle', () => shown(passing.length, { inThisFrame: true }));
});
countMarksWith(() => {
  const marks = map.queryRenderedFeatures({ layers: ['clusters', 'points'] });
  // A mark at the border of two tiles is reported by both.
  const counts = new Map(marks.map(({ id, properties }) => [`${properties.cluster} ${id}`, properties.point_count ?? 1]));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
});

// OpenLayers with a Cluster source, styled as in its example "Clustered Features".
import OpenLayers from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import Vector from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style.js';
import 'ol/ol.css';
import { countMarksWith, district, load, onFilter, passes, shown, view } from './page.js';

const [initiatives, regions] = await load();
const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const all = format.readFeatures(initiatives);
let passing = all;

const cluster = new Cluster({ distance: 40, source: new Vector({ features: all }) });
const styles = new Map();
const styleOf = (count) => {
  if (!styles.has(count)) {
    styles.set(count, new Style({
      image: new Circle({ radius: 10, stroke: new Stroke({ color: '#fff' }), fill: new Fill({ color: '#3399cc' }) }),
      text: new Text({ text: String(count), fill: new Fill({ color: '#fff' }) }),
    }));
  }
  return styles.get(count);
};

const map = new OpenLayers({
  target: 'map',
  view: new View({ center: fromLonLat(view.lonlat), zoom: view.zoom, maxZoom: view.maxZoom }),
  layers: [
    new VectorLayer({
      source: new Vector({ features: format.readFeatures(regions) }),
      style: { 'fill-color': district.fill, 'stroke-color': district.line, 'stroke-width': district.width },
    }),
    new VectorLayer({ source: cluster, style: (mark) => styleOf(mark.get('features').length) }),
  ],
});

// It says so after the frame that it has drawn.
map.on('rendercomplete', () => shown(passing.length, { inThisFrame: true }));
onFilter((chosen) => {
  passing = all.filter((feature) => passes(chosen, feature.get('fields')));
  // Faster than to clear the source and fill it again, or to leave features out by `geometryFunction`.
  cluster.setSource(new Vector({ features: passing }));
});
countMarksWith(() => cluster.getFeaturesInExtent(map.getView().calculateExtent()).reduce((sum, mark) => sum + mark.get('features').length, 0));

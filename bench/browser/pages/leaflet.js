// Leaflet with markercluster, both with their defaults: icons as images, clusters as elements, districts as SVG.
import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import iconUrl from 'leaflet/dist/images/marker-icon.png';
import shadowUrl from 'leaflet/dist/images/marker-shadow.png';
import { countMarksWith, district, load, onFilter, passes, shown, view } from './page.js';

delete L.Icon.Default.prototype._getIconUrl;
L.Icon.Default.mergeOptions({ iconUrl, shadowUrl });

const [lon, lat] = view.lonlat;
const map = L.map('map', { center: [lat, lon], zoom: view.zoom, maxZoom: view.maxZoom });
const [initiatives, regions] = await load();
L.geoJSON(regions, { style: { fillColor: district.fill, fillOpacity: 1, color: district.line, weight: district.width } }).addTo(map);

const markers = initiatives.features.map((feature) => {
  const [x, y] = feature.geometry.coordinates;
  return { feature, marker: L.marker([y, x], { title: feature.properties.title }) };
});
const clusters = L.markerClusterGroup();

let now = new Set(markers.map(({ marker }) => marker));

/** As its manual advises for many: in bulk; and only what changes, which is faster than to clear the group and fill it again. */
function show(chosen) {
  const before = now;
  now = new Set(markers.filter(({ feature }) => passes(chosen, feature.properties.fields)).map(({ marker }) => marker));
  clusters.removeLayers([...before].filter((marker) => !now.has(marker)));
  clusters.addLayers([...now].filter((marker) => !before.has(marker)));
  shown(now.size, { inThisFrame: false });
}

// Faster than to fill the group first and to add it to the map then.
clusters.addTo(map);
clusters.addLayers([...now]);
shown(now.size, { inThisFrame: false });
onFilter(show);
countMarksWith(() => {
  let count = 0;
  map.eachLayer((layer) => {
    if (layer instanceof L.MarkerCluster) count += layer.getChildCount();
    else if (layer instanceof L.Marker) count += 1;
  });
  return count;
});

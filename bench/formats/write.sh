#!/bin/sh
# Writes made-up entries in each format that is measured. Needs Node and Python; installs what writes the formats into FOLDER.
#
#   sh write.sh FOLDER [ENTRIES]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
node "$here/entries.mjs" "${2:-100000}" > entries.geojson

# Tippecanoe as a wheel, GDAL as a wheel: both need no compiler.
[ -d python ] || python3 -m venv python
python/bin/pip install --quiet cubao-tippecanoe==0.0.4 pyogrio==0.13.0 numpy

python/bin/python - <<'PYTHON'
from pyogrio import raw
meta, _, geometry, fields = raw.read("entries.geojson")
raw.write("entries.fgb", geometry, fields, meta["fields"], geometry_type="Point", crs="EPSG:4326", driver="FlatGeobuf")
PYTHON

tippecanoe=$(echo python/lib/python3*/site-packages/cubao_tippecanoe/__cubao_tippecanoe_tippecanoe.exe)
# Every entry whole in every tile it lies in, down to zoom 11: a tile of 512 px there is shown at zoom 12 of the atlas.
"$tippecanoe" --quiet --force -o whole.pmtiles -l entries -z11 -Z5 --drop-rate=1 --no-feature-limit --no-tile-size-limit entries.geojson
# Clusters with their counts above, every entry at zoom 11.
"$tippecanoe" --quiet --force -o clusters.pmtiles -l entries -z11 -Z5 --drop-rate=1 --cluster-distance=20 --cluster-maxzoom=10 \
  --no-feature-limit --no-tile-size-limit entries.geojson

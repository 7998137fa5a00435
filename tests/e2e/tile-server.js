// A small server of street tiles on a port of its own, which remembers what it was asked.
import { createServer } from 'node:http';

const tile = (path) => `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
<rect x=".5" y=".5" width="255" height="255" fill="#dfe8d8" stroke="#8a9a7c"/><text x="12" y="30">${path}</text></svg>`;

/** Answers every path with a picture, `missing` ones with 404. It sets cookies, which nobody may keep. */
export async function startTileServer({ missing = () => false } = {}) {
  const asked = [];
  const server = createServer((request, answer) => {
    asked.push({ path: request.url, headers: request.headers });
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'set-cookie': 'who=you; path=/' };
    if (missing(request.url)) answer.writeHead(404, headers).end();
    else answer.writeHead(200, { ...headers, 'content-type': 'image/svg+xml' }).end(tile(request.url));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    paths: () => asked.map(({ path }) => path),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

/** Number of the column and row (fractions kept) of a place at a level, by the formula of OpenStreetMap's wiki. */
export function tileAt({ lat, lon }, z) {
  const phi = (lat * Math.PI) / 180;
  return { x: ((lon + 180) / 360) * 2 ** z, y: ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * 2 ** z };
}

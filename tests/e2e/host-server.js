// A page of another site around the atlas: a small server on a port of its own, hence another origin.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The scripts of host libraries, as npm has them. */
const libraries = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.js',
  '/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.js',
};

/** The file of a package, whatever its `exports` allow. */
function libraryText(file) {
  const folder = resolve('@playwright/test').replace(/@playwright\/test.*$/, '');
  return readFileSync(`${folder}${file}`, 'utf8');
}

/** Serves the pages given by path: `{html, headers}`. Pages can be added later. */
export async function startHost() {
  const pages = new Map();
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, 'http://host');
    const page = pages.get(pathname);
    if (page) {
      answer.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    } else if (libraries[pathname]) {
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(libraryText(libraries[pathname]));
    } else {
      answer.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Puts a page on the server and returns its address. */
    page: (path, body, { head = '', headers = {}, doctype = '<!doctype html>' } = {}) => {
      const html = `${doctype}<html lang="de"><head><meta charset="utf-8"><title>Gastseite</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`;
      pages.set(path, { html, headers });
      return origin + path;
    },
    /** Puts a file on the server. */
    file: (path, html, type) => pages.set(path, { html, type }),
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    }),
  };
}

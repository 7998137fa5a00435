// A small server between the browser and the served atlas, for answers that cannot be kept in memory.
import { createServer, request } from 'node:http';

/** Passes everything on to `upstream`, but answers for `path` itself. */
export async function startProxy(upstream, path, answerFor) {
  const target = new URL(upstream);
  const server = createServer((asked, answer) => {
    if (new URL(asked.url, upstream).pathname.endsWith(path)) {
      answerFor(answer);
      return;
    }
    const passed = request({ host: target.hostname, port: target.port, path: asked.url, method: asked.method, headers: { ...asked.headers, host: target.host } }, (response) => {
      answer.writeHead(response.statusCode, response.headers);
      response.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

/** Passes everything on to `upstream`, and can change what it passes: a new version of a file, or none. */
export async function startChangingProxy(upstream) {
  const target = new URL(upstream);
  const changes = new Map();
  const server = createServer(async (asked, answer) => {
    const { pathname } = new URL(asked.url, upstream);
    const { host, 'accept-encoding': _, 'if-modified-since': __, 'if-none-match': ___, ...headers } = asked.headers;
    try {
      const response = await fetch(new URL(asked.url, target.origin), { method: asked.method, headers, redirect: 'manual' });
      const change = changes.get(pathname.slice(target.pathname.length));
      const body = Buffer.from(await response.arrayBuffer());
      const changed = change ? change(body.toString()) : body;
      const type = response.headers.get('content-type');
      answer.writeHead(changed === null ? 404 : response.status, { ...(type && { 'content-type': type }), 'cache-control': 'no-cache' });
      answer.end(changed ?? '');
    } catch {
      answer.destroy();
    }
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${server.address().port}${target.pathname}`,
    /** From now on the text of a file goes through a function; `null` for 404. */
    change: (path, text) => changes.set(path, text),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

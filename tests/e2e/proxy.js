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

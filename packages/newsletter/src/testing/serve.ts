import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type NodeMiddleware, toNodeMiddleware } from '../node/index.js';
import { makeWorld } from './world.js';

/** Starts a Node server with an endpoint on a free port. */
export async function serve(
  wrap: (middleware: NodeMiddleware) => NodeMiddleware = (middleware) => middleware,
) {
  let origin = '';
  const world = await makeWorld({ origin: () => origin });
  const middleware = wrap(toNodeMiddleware(world.endpoint));
  const server = createServer((request, response) => {
    middleware(request, response, (error) => {
      response.statusCode = error ? 500 : 200;
      response.end(error ? String(error) : `next ${request.url}`);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return { world, origin, port };
}

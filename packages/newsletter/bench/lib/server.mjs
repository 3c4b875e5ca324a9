// Runs the built endpoint in its own process, as a site does, without limits on emails.
import { createServer } from 'node:http';
import { createNewsletter, openStore, outboxMailer } from '../../dist/index.js';
import { toNodeMiddleware } from '../../dist/node/index.js';

const [url = '', site = '{}'] = process.argv.slice(2);
const store = await openStore({ url });
const endpoint = createNewsletter({
  ...JSON.parse(site),
  origin: 'http://localhost',
  store,
  mailer: outboxMailer(store),
  outbox: true,
  limits: { mailsPerDay: 1e9 },
});
const middleware = toNodeMiddleware(endpoint);
const server = createServer((request, response) => middleware(request, response, () => response.end()));
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));

process.on('message', async (message) => {
  if (message === 'memory') {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
  if (message === 'close') {
    server.close();
    server.closeAllConnections();
    await endpoint.close();
    process.exit();
  }
});

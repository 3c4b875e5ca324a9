import { createServer } from 'node:http';
import { toNodeMiddleware } from '@tendwell/newsletter/node';
import { endpoint, form, port, untilStopped } from './endpoint.js';

const middleware = toNodeMiddleware(endpoint);

const server = createServer((request, response) => {
  middleware(request, response, () => response.writeHead(302, { location: form }).end());
}).listen(port);

untilStopped(() => new Promise((closed) => server.close(closed)));

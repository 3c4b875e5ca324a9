import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { endpoint, form, port, untilStopped } from './endpoint.js';

const app = new Hono();
app.all(`${endpoint.basePath}/*`, (c) =>
  endpoint.fetch(c.req.raw, { address: getConnInfo(c).remote.address }),
);
app.get('/', (c) => c.redirect(form));

const server = serve({ fetch: app.fetch, port });
untilStopped(() => new Promise((closed) => server.close(closed)));

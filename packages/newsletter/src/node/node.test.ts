import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../testing/serve.js';
import { makeWorld, newsletter } from '../testing/world.js';
import { toNodeMiddleware } from './index.js';

const fields = { email: 'ada@example.com', consent: newsletter.consent.version };

describe('the middleware in a Node server', () => {
  it('answers requests below its path and passes on all others', async () => {
    const { origin, world } = await serve();
    const text = async (path: string) => (await fetch(origin + path)).text();
    expect(await text('/articles/?a=1')).toBe('next /articles/?a=1');
    expect(await text('/newsletters')).toBe('next /newsletters');
    expect(await text('/newsletter/subscribe')).toContain('<form');

    const posted = await fetch(`${origin}/newsletter/subscribe`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, token: await world.formToken() }),
    });
    expect(posted.status).toBe(200);
    expect((await world.mails())[0]?.text).toContain(`${origin}/newsletter/confirm?token=`);
  });

  it('works when it is mounted at its path, which Connect and Express remove from the URL', async () => {
    const { origin } = await serve((middleware) => (request, response, next) => {
      Object.assign(request, { originalUrl: request.url, url: request.url?.replace(/^\/newsletter/, '') });
      middleware(request, response, next);
    });
    expect(await (await fetch(`${origin}/newsletter/subscribe`)).text()).toContain('<form');
  });

  it('gets the visitor’s IP address from the socket', async () => {
    const seen: (string | undefined)[] = [];
    let origin = '';
    const world = await makeWorld({
      origin: () => origin,
      clientIp: (_request, { address }) => {
        seen.push(address);
        return address;
      },
    });
    const server = createServer((request, response) =>
      toNodeMiddleware(world.endpoint)(request, response, () => {}),
    );
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = new URLSearchParams({ ...fields, token: await world.formToken() });
    await fetch(`${origin}/newsletter/subscribe`, { method: 'POST', body });
    server.closeAllConnections();
    server.close();
    expect(seen).toEqual(['127.0.0.1']);
  });

  it('responds with 413 to an endless body, and closes the connection', async () => {
    const { port } = await serve();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        {
          port,
          host: '127.0.0.1',
          path: '/newsletter/subscribe',
          method: 'POST',
          headers: { 'content-type': 'application/json' },
        },
        (response) => {
          clearInterval(timer);
          resolve(response.statusCode);
          sent.destroy();
        },
      );
      const timer = setInterval(() => sent.write('x'.repeat(1000)), 2);
      sent.on('error', reject);
    });
    expect(status).toBe(413);
  });

  it('responds to malformed HTTP with a status and without a stack trace', async () => {
    const { port, origin, world } = await serve();
    for (const head of [
      'POST /newsletter/subscribe HTTP/1.1\r\nHost: x y\r\nContent-Length: 0\r\n',
      'GET /newsletter/%ff%fe?token=%zz HTTP/1.1\r\nHost: a\r\n',
      'GET /newsletter/../../etc/passwd HTTP/1.1\r\nHost: a\r\n',
      'POST /newsletter/confirm HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n',
      'BREW /newsletter/subscribe HTTP/1.1\r\nHost: a\r\n',
    ]) {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`${head}Connection: close\r\n\r\n`));
        let text = '';
        socket.on('data', (chunk) => {
          text += chunk;
        });
        socket.on('close', () => resolve(text));
        socket.on('error', () => resolve(text));
      });
      expect(answer).toMatch(/^HTTP\/1\.1 (200|4\d\d) /);
      expect(answer).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
    }
    expect((await fetch(`${origin}/newsletter/subscribe`)).status).toBe(200);
    expect(world.logged).toEqual([]);
  });
});

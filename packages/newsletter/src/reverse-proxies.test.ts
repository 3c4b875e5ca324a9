import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isInstalled, startCaddy, startNginx } from './testing/reverse-proxies.js';

/** Stands for the endpoint: answers with the headers that reach it. */
async function startEndpoint() {
  const server = createServer(({ headers, url }, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ headers, url }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port, stop };
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request from a visitor whose address is 127.0.0.2. */
function visit(
  port: number,
  path: string,
  { host = 'example.com', body }: { host?: string; body?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        localAddress: '127.0.0.2',
        method: body === undefined ? 'GET' : 'POST',
        headers: { host, 'x-forwarded-for': '203.0.113.9' },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
] as const)('the settings of the guide for %s', (name, start) => {
  const reason = isInstalled(name) ? '' : ` (skipped: ${name} is not installed here)`;

  it.skipIf(reason)(`forward the visitor’s own address, and log neither it nor a link${reason}`, async () => {
    const endpoint = await startEndpoint();
    const proxy = await start(endpoint.port);
    const through = await visit(proxy.port, '/newsletter/confirm?token=secret1');
    expect(through.status).toBe(200);
    expect(through.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(JSON.parse(through.body)).toMatchObject({
      url: '/newsletter/confirm?token=secret1',
      headers: { host: 'example.com', 'x-forwarded-for': '127.0.0.2' },
    });
    expect(
      (await visit(proxy.port, '/newsletter/subscribe', { body: 'email=ada%40example.com' })).status,
    ).toBe(200);

    const www = await visit(proxy.port, '/newsletter/?a=b', { host: 'www.example.com' });
    expect([www.status, www.headers.location]).toEqual([301, 'https://example.com/newsletter/?a=b']);

    await endpoint.stop();
    expect((await visit(proxy.port, '/newsletter/confirm?token=secret2')).status).toBe(502);
    expect((await visit(proxy.port, '/newsletter/subscribe', { body: 'email=ada' })).status).toBe(502);
    expect(await proxy.stop()).not.toMatch(/secret|127\.0\.0\.2|203\.0|confirm/);
  });
});

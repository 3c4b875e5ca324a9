// @ts-check
import { Agent, request } from 'node:http';

/**
 * Signs up `count` addresses over a number of concurrent connections. Connections are kept alive, as behind a proxy, or
 * each visitor opens a new one.
 *
 * @param {{ port: number, count: number, connections: number, keepAlive?: boolean, consent: string, token: string, prefix: string }} options
 * @returns {Promise<{ seconds: number, latencies: Float64Array, statuses: Record<string, number> }>}
 */
export async function signUps({ port, count, connections, keepAlive = true, consent, token, prefix }) {
  const agent = new Agent({ keepAlive, maxSockets: connections });
  const latencies = new Float64Array(count);
  /** @type {Record<string, number>} */
  const statuses = {};
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let number = next++; number < count; number = next++) {
        const start = performance.now();
        const status = await post(port, agent, { email: `${prefix}-${number}@example.com`, consent, token });
        latencies[number] = performance.now() - start;
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  return { seconds, latencies: latencies.sort(), statuses };
}

/**
 * Requests a form token as the element does, and waits until it is old enough to be accepted without a delay.
 *
 * @param {number} port
 * @returns {Promise<string>}
 */
export async function formToken(port) {
  const { token } = await (await fetch(`http://127.0.0.1:${port}/newsletter/token`)).json();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  return token;
}

/**
 * Posts JSON.
 *
 * @param {number} port
 * @param {Agent} agent
 * @param {object} fields
 * @param {string} path
 * @returns {Promise<number>} the status
 */
export function post(port, agent, fields, path = '/newsletter/subscribe') {
  const body = JSON.stringify(fields);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        agent,
        host: '127.0.0.1',
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

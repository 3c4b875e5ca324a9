import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { startSmtp } from './smtp.js';

/** When the fault occurs: `message` is after the first bytes of the message, `reply` after the server has accepted it. */
export type Stage = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'message' | 'reply';

/** What happens: silence, a closed connection, or a reply that replaces the server's. */
export type Fault = { readonly at: Stage; readonly what: 'stall' | 'drop' | `${number} ${string}` };

/** Starts a mail server behind a proxy that causes a fault while `fault` is set. */
export async function startFaultySmtp() {
  // Without pipelining, each chunk is one command.
  const smtp = await startSmtp({ hidePIPELINING: true });
  const proxy = { ...smtp, fault: undefined as Fault | undefined, connections: 0, hits: 0 };
  const sockets = new Set<Socket>();

  const server = createServer((client) => {
    proxy.connections += 1;
    const upstream = connect(smtp.transport.port, '127.0.0.1');
    let inMessage = false;
    let stalled = false;

    const hit = (stage: Stage | undefined): boolean => {
      const { fault } = proxy;
      if (!fault || fault.at !== stage) return stalled;
      proxy.hits += 1;
      if (fault.what === 'drop') client.destroy();
      else if (fault.what === 'stall') stalled = true;
      else client.write(`${fault.what}\r\n`);
      return true;
    };
    upstream.once('data', (greeting) => {
      if (!hit('greeting')) client.write(greeting);
      upstream.on('data', (chunk) => {
        const accepted = inMessage && /^250 /.test(String(chunk));
        inMessage = /^354 /.test(String(chunk));
        if (!(accepted && hit('reply')) && !stalled) client.write(chunk);
      });
    });
    client.on('data', (chunk) => {
      const stage = inMessage
        ? 'message'
        : (/^(EHLO|MAIL|RCPT|DATA)/.exec(String(chunk))?.[1] as Stage | undefined);
      if (!hit(stage)) upstream.write(chunk);
    });
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, { transport: { ...smtp.transport, port } });
}

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { startSmtp } from './smtp.js';

/** Where in the conversation something happens; `message` is after its first bytes, `answer` after the server took it. */
export type Stage = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'message' | 'answer';

/** What happens there: an answer in place of the server's, silence, or the end of the connection. */
export type Fault = { readonly at: Stage; readonly what: 'stall' | 'drop' | `${number} ${string}` };

/** A mail server behind a wire on which things go wrong while `fault` is set. */
export async function startFaultySmtp() {
  // One command at a time, or there would be no telling them apart.
  const smtp = await startSmtp({ hidePIPELINING: true });
  const wire = { ...smtp, fault: undefined as Fault | undefined, connections: 0, hits: 0 };
  const sockets = new Set<Socket>();

  const server = createServer((client) => {
    wire.connections += 1;
    const upstream = connect(smtp.transport.port, '127.0.0.1');
    let inMessage = false;
    let stalled = false;

    const hit = (stage: Stage | undefined): boolean => {
      const { fault } = wire;
      if (!fault || fault.at !== stage) return stalled;
      wire.hits += 1;
      if (fault.what === 'drop') client.destroy();
      else if (fault.what === 'stall') stalled = true;
      else client.write(`${fault.what}\r\n`);
      return true;
    };
    upstream.once('data', (greeting) => {
      if (!hit('greeting')) client.write(greeting);
      upstream.on('data', (chunk) => {
        const taken = inMessage && /^250 /.test(String(chunk));
        inMessage = /^354 /.test(String(chunk));
        if (!(taken && hit('answer')) && !stalled) client.write(chunk);
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
  return Object.assign(wire, { transport: { ...smtp.transport, port } });
}

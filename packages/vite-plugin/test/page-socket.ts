import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import type { ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';

/** A message from the dev server to open pages. */
export interface Message {
  type: string;
  [key: string]: unknown;
}

/**
 * An open page, as the dev server sees it: the WebSocket of Vite's client. Node 20 has no `WebSocket`, and the server
 * sends short, unmasked text frames, which are easy to parse.
 */
export class PageSocket {
  readonly received: Message[] = [];
  readonly #socket: Socket;
  #buffer = Buffer.alloc(0);
  #read = 0;

  static async open(server: ViteDevServer, origin: string): Promise<PageSocket> {
    const { base, webSocketToken } = server.config;
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      'Sec-WebSocket-Protocol': 'vite-hmr',
    };
    const socket = await new Promise<[Socket, Buffer]>((resolve, reject) => {
      get(`${origin}${base}?token=${webSocketToken}`, { headers })
        .on('upgrade', (_response, opened, head) => resolve([opened as Socket, head]))
        .on('error', reject);
    });
    const page = new PageSocket(...socket);
    await page.next('connected');
    return page;
  }

  private constructor(socket: Socket, head: Buffer) {
    this.#socket = socket;
    const take = (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#parse();
    };
    socket.on('data', take).on('error', () => {});
    take(head);
  }

  /** The next message of a type, after those that earlier calls returned. */
  async next(type: string): Promise<Message> {
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
      const index = this.received.findIndex((message, at) => at >= this.#read && message.type === type);
      if (index >= 0) {
        this.#read = index + 1;
        return this.received[index] as Message;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Timed out waiting for "${type}". Received: ${JSON.stringify(this.received)}`);
  }

  close(): void {
    this.#socket.destroy();
  }

  #parse(): void {
    for (;;) {
      const [, size = 0] = this.#buffer;
      const start = size === 127 ? 10 : size === 126 ? 4 : 2;
      if (this.#buffer.length < start) return;
      const length =
        size === 127
          ? Number(this.#buffer.readBigUInt64BE(2))
          : size === 126
            ? this.#buffer.readUInt16BE(2)
            : size;
      if (this.#buffer.length < start + length) return;
      const isText = (this.#buffer[0] as number) % 16 === 1;
      const text = this.#buffer.toString('utf8', start, start + length);
      if (isText) this.received.push(JSON.parse(text));
      this.#buffer = this.#buffer.subarray(start + length);
    }
  }
}

/** Opens a page of a running dev server, until the end of the test. */
export async function openPage({
  server,
  origin,
}: {
  readonly server: ViteDevServer;
  readonly origin: string;
}): Promise<PageSocket> {
  const socket = await PageSocket.open(server, origin);
  onTestFinished(() => socket.close());
  return socket;
}

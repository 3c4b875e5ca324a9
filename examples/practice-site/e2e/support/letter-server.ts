import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { noPostfix, startPostfix } from '../../../../scripts/testing/mail-servers.mjs';

/** An email as it was delivered. */
export interface Delivered {
  readonly to: string;
  readonly subject: string;
  readonly raw: string;
}

/** A mail server that delivers a lot, and what it has delivered. */
export interface LetterServer {
  readonly name: 'Postfix' | 'smtp-server';
  /** The value for `SMTP_URL`. */
  readonly url: string;
  /** How many emails it has delivered. */
  count(): Promise<number>;
  /** All emails that it has delivered, in no order. */
  delivered(): Promise<Delivered[]>;
  stop(): Promise<void>;
}

/** Starts Postfix where it is installed, or else a server in this process. */
export async function startLetterServer(domain: string): Promise<LetterServer> {
  if (noPostfix) return startSmtpServer();
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const postfix = await startPostfix({ domain, selector: 'e2e', privateKey });
  return {
    name: 'Postfix',
    url: `smtp://127.0.0.1:${postfix.port}`,
    count: async () => (await postfix.names()).length,
    delivered: async () =>
      Promise.all((await postfix.names()).map(async (name) => parse(await postfix.read(name)))),
    stop: () => postfix.stop(),
  };
}

async function startSmtpServer(): Promise<LetterServer> {
  const messages: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      let raw = '';
      for await (const chunk of stream) raw += chunk;
      messages.push(raw);
      done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    name: 'smtp-server',
    url: `smtp://127.0.0.1:${port}`,
    count: async () => messages.length,
    delivered: async () => messages.map(parse),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function parse(raw: string): Delivered {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(raw)?.[1]?.trim() ?? '';
  return { to: header('To'), subject: header('Subject'), raw };
}

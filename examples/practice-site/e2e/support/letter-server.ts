import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { noPostfix, startPostfix } from '../../../../scripts/testing/mail-servers.mjs';

export { noPostfix };

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
  /** What comes back. `undefined` without Postfix. */
  readonly returns:
    | {
        /** The Maildir of the user `bounces`. */
        readonly maildir: string;
        /** Sends a message to the user `bounces`. */
        send(raw: string): Promise<void>;
      }
    | undefined;
  stop(): Promise<void>;
}

/** The domain whose mail server rejects all recipients. */
export const GONE = 'gone.example.org';

/** Starts Postfix where it is installed, or else a server in this process. */
export async function startLetterServer(domain: string): Promise<LetterServer> {
  if (noPostfix) return startSmtpServer();
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const gone = await startSmtpServer({
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`5.1.1 <${address}>: user unknown`), { responseCode: 550 })),
  });
  const routes = { [GONE]: Number(new URL(gone.url).port) };
  const postfix = await startPostfix({ domain, selector: 'e2e', privateKey, routes });
  return {
    name: 'Postfix',
    url: `smtp://127.0.0.1:${postfix.port}`,
    returns: {
      maildir: postfix.bounces,
      send: (raw) => postfix.send(`bounces@${domain}`, raw),
    },
    count: async () => (await postfix.names()).length,
    delivered: async () =>
      Promise.all((await postfix.names()).map(async (name) => parse(await postfix.read(name)))),
    async stop() {
      await postfix.stop();
      await gone.stop();
    },
  };
}

async function startSmtpServer(options: SMTPServerOptions = {}): Promise<LetterServer> {
  const messages: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      let raw = '';
      try {
        for await (const chunk of stream) raw += chunk;
      } catch {
        // The process that was sending it was killed: the message has no end.
        return;
      }
      messages.push(raw);
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    name: 'smtp-server',
    returns: undefined,
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

import type { ImapFlow } from 'imapflow';
import { MAX_MESSAGE_BYTES } from '../classify/parse-message.js';
import { HANDLED, type Mailbox, type MailboxMessage } from './mailbox.js';

const TIMEOUT_MS = 30_000;

/** The library that reads mailboxes isn't installed. */
export class ImapMissing extends Error {
  override readonly name = 'ImapMissing';
}

/** A mail server that can't be used, with the reason. */
export class ImapFailure extends Error {
  override readonly name = 'ImapFailure';
  readonly isLogin: boolean;

  constructor(message: string, isLogin: boolean) {
    super(message);
    this.isLogin = isLogin;
  }
}

/**
 * Opens a mailbox by IMAP: `imaps://user:password@mail.example.com/INBOX`.
 *
 * @throws ImapMissing if the package `imapflow` isn't installed.
 * @throws ImapFailure if the server can't be reached, or rejects the login.
 */
export async function openImap(url: URL, requireTLS: boolean): Promise<Mailbox> {
  const { ImapFlow } = await import('imapflow').catch(() => {
    throw new ImapMissing('imapflow is not installed.');
  });
  const secure = url.protocol === 'imaps:';
  const client = new ImapFlow({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    // Never send the password to a remote server without encryption.
    ...(!secure && { doSTARTTLS: requireTLS }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
  });
  // Without a listener, a lost connection would end the process. The next command fails.
  client.on('error', () => {});
  try {
    await client.connect();
    const lock = await client.getMailboxLock(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
    return {
      messages: () => messagesIn(client),
      async close() {
        lock.release();
        await client.logout().catch(() => client.close());
      },
    };
  } catch (error) {
    client.close();
    const { authenticationFailed, responseText, message } = error as Error & Partial<Record<string, unknown>>;
    throw new ImapFailure(String(responseText ?? message), authenticationFailed === true);
  }
}

async function* messagesIn(client: ImapFlow): AsyncGenerator<MailboxMessage> {
  const uids = (await client.search({ all: true }, { uid: true })) || [];
  let handled: string | undefined;
  for (const uid of uids) {
    const query = { source: { maxLength: MAX_MESSAGE_BYTES } };
    const message = await client.fetchOne(String(uid), query, { uid: true });
    // Another program has moved it in the meantime.
    if (!message || message.source === undefined) continue;
    yield {
      raw: message.source,
      async moveToHandled() {
        handled ??= (await client.mailboxCreate([HANDLED])).path;
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
        await client.messageMove(String(uid), handled, { uid: true });
      },
    };
  }
}

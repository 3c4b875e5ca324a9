import { Readable } from 'node:stream';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';

/** A pool of connections that waits before the end of each message. */
export interface CommittingTransport {
  /**
   * Sends a message.
   *
   * @param commit Called when the mail server has everything but the end of the message: until it gets that, it delivers
   *   nothing. If it rejects, the connection is closed instead.
   */
  send(message: SendMailOptions & { readonly messageId: string }, commit: () => Promise<void>): Promise<void>;
  close(): void;
}

/** Creates a pool. The first connection is made for the first message. */
export function committingTransport(options: SMTPPool.Options): CommittingTransport {
  const transport = createTransport({ ...options, pool: true });
  const commits = new Map<string, () => Promise<void>>();
  // Replaces the stream of the signed message, which is read once the server waits for the content.
  transport.use('stream', ({ message, data }, done) => {
    const commit = commits.get(String(data.messageId));
    if (!commit) return done(new Error('no commit for this message'));
    const create = message.createReadStream.bind(message);
    message.createReadStream = (streamOptions) => withCommit(create(streamOptions), commit);
    done();
  });
  return {
    async send(message, commit) {
      commits.set(message.messageId, commit);
      try {
        await transport.sendMail(message);
      } finally {
        commits.delete(message.messageId);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * A message that ends once it is committed. It is one chunk: each is a packet of its own, and a letter has dozens.
 *
 * @param message Read when the result is.
 */
function withCommit(message: Readable, commit: () => Promise<void>): Readable {
  let isRead = false;
  return new Readable({
    read() {
      if (isRead) return;
      isRead = true;
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.once('error', (error) => this.destroy(error));
      message.once('end', () => {
        this.push(Buffer.concat(chunks));
        commit().then(
          () => this.push(null),
          (error) => this.destroy(error),
        );
      });
    },
    destroy(error, done) {
      message.destroy();
      done(error);
    },
  });
}

import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createTransport, type SendMailOptions } from 'nodemailer';
import DKIM from 'nodemailer/lib/dkim';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { LETTER_CONTENT_TYPE } from '../letters/mime/letter-body.js';

/** A letter without its body. */
export type LetterEnvelope = Omit<SendMailOptions, 'text' | 'html'> & { readonly messageId: string };

/** A pool of connections that waits before the end of each message. */
export interface CommittingTransport {
  /**
   * Sends a letter.
   *
   * @param body As it is transmitted, with the parts of {@link LETTER_CONTENT_TYPE}.
   * @param commit Called when the mail server has everything but the end of the message: until it gets that, it delivers
   *   nothing. If it rejects, the connection is closed instead.
   */
  send(message: LetterEnvelope, body: Buffer, commit: () => Promise<void>): Promise<void>;
  close(): void;
}

/** Creates a pool. The first connection is made for the first message. */
export function committingTransport({ dkim, ...options }: SMTPPool.Options): CommittingTransport {
  const transport = createTransport({ ...options, pool: true });
  const signer = dkim && new DKIM(dkim);
  const contents = new Map<string, { readonly body: Buffer; commit(): Promise<void> }>();
  // Replaces the stream of the message, which is read once the server waits for the content.
  transport.use('stream', ({ message, data }, done) => {
    const content = contents.get(String(data.messageId));
    if (!content) return done(new Error('no content for this message'));
    message.setHeader('Content-Type', LETTER_CONTENT_TYPE);
    message.createReadStream = () => {
      const whole = Buffer.concat([Buffer.from(`${message.buildHeaders()}\r\n\r\n`), content.body]);
      return withCommit(signer ? () => buffer(signer.sign(whole)) : () => whole, content.commit);
    };
    done();
  });
  return {
    async send(message, body, commit) {
      contents.set(message.messageId, { body, commit });
      try {
        await transport.sendMail(message);
      } finally {
        contents.delete(message.messageId);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * A message that ends once it is committed. It is one chunk: each is a packet of its own.
 *
 * @param message Called when the result is read.
 */
function withCommit(message: () => Buffer | Promise<Buffer>, commit: () => Promise<void>): Readable {
  return Readable.from(
    (async function* () {
      yield await message();
      await commit();
    })(),
    { objectMode: false },
  );
}

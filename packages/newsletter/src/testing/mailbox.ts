import { startSmtp } from './smtp.js';

/** The parts of a received email that the tests check. */
export interface Delivered {
  readonly to: string;
  readonly id: string;
  readonly kind: 'confirmation' | 'welcome';
}

/** Starts a mail server that records what it receives, and reports the token of each confirmation email. */
export async function startMailbox(onConfirmation: (to: string, token: string) => void) {
  const delivered: Delivered[] = [];
  const { transport } = await startSmtp({
    onData(stream, session, callback) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        raw += text;
      });
      stream.on('end', () => {
        // If the client was killed in the middle of a message, nothing was delivered.
        const to = session.envelope.rcptTo[0]?.address;
        const id = /^message-id: (.*)$/im.exec(raw)?.[1];
        const token = /\/confirm\?token=([\w-]{43})/.exec(decoded(raw))?.[1];
        if (to === undefined || id === undefined) return callback(new Error('no recipient or Message-ID'));
        delivered.push({ to, id, kind: token ? 'confirmation' : 'welcome' });
        callback();
        if (token) onConfirmation(to, token);
      });
    },
  });
  return { delivered, port: transport.port };
}

/** Decodes as much of quoted-printable as links need. */
function decoded(raw: string): string {
  return raw.replace(/=\r\n/g, '').replaceAll('=3D', '=');
}

import { startSmtp } from './smtp.js';

/** A mail as far as these tests look into it. */
export interface Delivered {
  readonly to: string;
  readonly id: string;
  readonly kind: 'confirmation' | 'welcome';
}

/** A mail server that takes down what comes in, and tells of each confirmation mail's link. */
export async function startMailbox(onConfirmation: (to: string, token: string) => void) {
  const delivered: Delivered[] = [];
  const { transport } = await startSmtp({
    onData(stream, session, callback) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        raw += text;
      });
      stream.on('end', () => {
        // A client that was killed in mid-mail has delivered nothing.
        const to = session.envelope.rcptTo[0]?.address;
        const id = /^message-id: (.*)$/im.exec(raw)?.[1];
        const token = /\/confirm\?token=([\w-]{43})/.exec(decoded(raw))?.[1];
        if (to === undefined || id === undefined) return callback(new Error('no recipient or number'));
        delivered.push({ to, id, kind: token ? 'confirmation' : 'welcome' });
        callback();
        if (token) onConfirmation(to, token);
      });
    },
  });
  return { delivered, port: transport.port };
}

/** Quoted-printable, as far as links need it. */
function decoded(raw: string): string {
  return raw.replace(/=\r\n/g, '').replaceAll('=3D', '=');
}

import { createSocket } from 'node:dgram';
import { type Answer, decode, encode } from 'dns-packet';
import { onTestFinished } from 'vitest';

/** The records of each name. Names that are not listed do not exist. */
export interface Zone {
  readonly [name: string]: { readonly txt?: readonly string[]; readonly mx?: readonly string[] };
}

const NXDOMAIN = 3;

/** Starts a DNS server in this process. Returns its address, such as 127.0.0.1:5353. */
export async function startDns(zone: Zone): Promise<string> {
  const server = createSocket('udp4');
  server.on('message', (message, { port, address }) => {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    const found = question && zone[question.name.toLowerCase()];
    const answers = question && found ? answersOf(question.name, question.type, found) : [];
    // `type` sets 0x8000. The lowest four bits are the response code.
    const flags = 0x0180 | (found ? 0 : NXDOMAIN);
    server.send(
      encode({ type: 'response', ...(id !== undefined && { id }), flags, questions, answers }),
      port,
      address,
    );
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${server.address().port}`;
}

function answersOf(name: string, type: string, { txt = [], mx = [] }: Zone[string]): Answer[] {
  if (type === 'MX') {
    return mx.map((exchange, i) => ({
      type: 'MX' as const,
      name,
      data: { preference: 10 * (i + 1), exchange },
    }));
  }
  if (type !== 'TXT') return [];
  // Longer texts consist of strings of up to 255 bytes.
  return txt.map((text) => ({ type: 'TXT' as const, name, data: text.match(/.{1,255}/g) ?? [''] }));
}

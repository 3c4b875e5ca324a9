import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Finding, fix, note, ok } from '../finding.js';
import { readTags } from './tags.js';

/** RFC 8301: fewer bits do not count, and from 2048 on all is well. */
const [LEAST_BITS, GOOD_BITS] = [1024, 2048];

/**
 * Judges the DKIM key of a selector.
 *
 * @param name Where it was looked for: `selector._domainkey.example.com`.
 * @param texts The TXT records there, their parts joined.
 * @param signingKey The public half of the key that signs here, if one does.
 * @see https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1
 */
export function checkDkim(name: string, texts: readonly string[], signingKey?: KeyObject): Finding[] {
  const records = texts.filter((text) => /(^|;)\s*p\s*=/.test(text) || /v\s*=\s*DKIM1/i.test(text));
  const [record, ...others] = records;
  if (record === undefined) {
    return [
      fix(
        `DKIM: there is no key at ${name}.`,
        'Look up in your mail provider’s DNS settings what the record is called, and add it as it stands there.',
      ),
    ];
  }
  if (others.length > 0)
    return [fix(`DKIM: there are ${records.length} keys at ${name}.`, 'One has to stay.')];
  const read = readTags(record);
  if ('wrong' in read) return [fix(`DKIM: the record at ${name} cannot be read: ${read.wrong}.`, ONCE_MORE)];
  const { tags, first } = read;
  const version = tags.get('v');
  if (version !== undefined && (version !== 'DKIM1' || first !== 'v')) {
    return [fix(`DKIM: the record at ${name} must begin with v=DKIM1.`, ONCE_MORE)];
  }
  const value = tags.get('p')?.replace(/\s+/g, '');
  if (value === undefined) return [fix(`DKIM: the record at ${name} holds no key (p=).`, ONCE_MORE)];
  if (value === '')
    return [
      fix(
        `DKIM: the key at ${name} was taken back (p= is empty).`,
        'Set up a new one with your mail provider.',
      ),
    ];
  return judge(name, { kind: tags.get('k') ?? 'rsa', flags: tags.get('t') ?? '', value }, signingKey);
}

const ONCE_MORE = 'Copy it once more from your mail provider, whole and in one piece.';

function judge(
  name: string,
  { kind, flags, value }: { kind: string; flags: string; value: string },
  signingKey: KeyObject | undefined,
): Finding[] {
  const key = readKey(kind, value);
  if (!key) return [fix(`DKIM: the key at ${name} is damaged.`, ONCE_MORE)];
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < LEAST_BITS) {
    return [
      fix(
        `DKIM: the key at ${name} has ${bits} bits; fewer than ${LEAST_BITS} do not count.`,
        'Make a new one of 2048 bits.',
      ),
    ];
  }
  if (signingKey && !signingKey.equals(key)) {
    return [
      fix(
        `DKIM: the key at ${name} is not the one that DKIM_KEY_FILE signs with.`,
        'Put the public half of that key into the record, or use the right file.',
      ),
    ];
  }
  const findings = [ok(`DKIM: there is a key of ${bits ? `${bits} bits` : kind} at ${name}.`)];
  if (bits !== undefined && bits < GOOD_BITS)
    findings.push(note(`DKIM: ${bits} bits are few today.`, 'With the next key, choose 2048.'));
  if (
    flags
      .split(':')
      .map((flag) => flag.trim())
      .includes('y')
  ) {
    findings.push(
      note('DKIM: the record says that it is only a test (t=y).', 'Take t=y out once mails arrive.'),
    );
  }
  return findings;
}

/** The start of every Ed25519 key in the form that Node reads; the record holds what follows. */
const ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

function readKey(kind: string, value: string): KeyObject | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const der = Buffer.from(value, 'base64');
  if (kind === 'ed25519' && der.length !== 32) return undefined;
  const attempts =
    kind === 'ed25519'
      ? [{ key: Buffer.concat([ED25519, der]), format: 'der', type: 'spki' } as const]
      : // Some write the bare key, and receivers take it.
        [
          { key: der, format: 'der', type: 'spki' } as const,
          { key: der, format: 'der', type: 'pkcs1' } as const,
        ];
  for (const attempt of attempts) {
    try {
      const key = createPublicKey(attempt);
      if (key.asymmetricKeyType === kind) return key;
    } catch {
      // Perhaps the other form.
    }
  }
  return undefined;
}

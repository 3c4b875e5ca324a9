import { type Finding, fix, note, ok } from '../finding.js';
import { readTags } from './tags.js';

/** Where a receiver looks for the policy of a domain: at its own name, then at those above it. */
export function dmarcNames(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, i) => `_dmarc.${labels.slice(i).join('.')}`);
}

/** The DMARC records among TXT records. */
export function dmarcRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^\s*v\s*=\s*DMARC/i.test(text));
}

/**
 * Judges a DMARC policy.
 *
 * @param name Where it was found: `_dmarc.example.com`.
 * @param texts The TXT records there, their parts joined.
 * @see https://www.rfc-editor.org/rfc/rfc7489#section-6.3
 */
export function checkDmarc(name: string, texts: readonly string[]): Finding[] {
  const [record, ...others] = dmarcRecords(texts);
  if (record === undefined) {
    return [
      fix(
        `DMARC: there is no policy at ${name}. Gmail and Yahoo ask for one from whoever sends to many.`,
        `Add a TXT record named ${name}: v=DMARC1; p=none`,
      ),
    ];
  }
  if (others.length > 0)
    return [
      fix(`DMARC: there are ${others.length + 1} policies at ${name}; then none counts.`, 'One has to stay.'),
    ];
  const read = readTags(record);
  if ('wrong' in read)
    return [fix(`DMARC: the policy at ${name} cannot be read: ${read.wrong}.`, `It is: ${record}`)];
  const { tags, first } = read;
  if (first !== 'v' || tags.get('v') !== 'DMARC1') {
    return [fix(`DMARC: the policy at ${name} must begin with v=DMARC1, in capitals.`, `It is: ${record}`)];
  }
  const wrong = [...tags].flatMap(([tag, value]) => wrongTag(tag, value) ?? []);
  const policy = tags.get('p');
  if (policy === undefined) wrong.unshift('it has no p=');
  if (wrong.length > 0)
    return [fix(`DMARC: the policy at ${name}: ${wrong.join('; ')}.`, `It is: ${record}`)];
  return [
    ok(`DMARC: the policy at ${name} is ${policy}.`),
    ...(policy === 'none'
      ? [
          note(
            'DMARC: "none" lets mails pass that others send in your name.',
            'Once your own mails arrive for some weeks, write p=quarantine.',
          ),
        ]
      : []),
  ];
}

const POLICIES = ['none', 'quarantine', 'reject'];

function wrongTag(tag: string, value: string): string | undefined {
  switch (tag) {
    case 'p':
    case 'sp':
    case 'np':
      return POLICIES.includes(value.toLowerCase())
        ? undefined
        : `${tag}=${value} is none of ${POLICIES.join(', ')}`;
    case 'adkim':
    case 'aspf':
      return /^[rs]$/i.test(value) ? undefined : `${tag}=${value} is neither r nor s`;
    case 'pct':
      return /^\d{1,3}$/.test(value) && Number(value) <= 100 ? undefined : `pct=${value} is no percentage`;
    case 'rua':
    case 'ruf': {
      const uris = value.split(',').map((uri) => uri.trim());
      const bad = uris.find((uri) => !/^(mailto:[^@\s]+@[^@\s!]+(!\d+[kmgt]?)?|https:\/\/\S+)$/i.test(uri));
      return bad === undefined ? undefined : `${tag}=${bad} must begin with mailto: and be an address`;
    }
    default:
      return undefined;
  }
}

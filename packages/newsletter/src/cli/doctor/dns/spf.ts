import { isIPv4, isIPv6 } from 'node:net';
import { type Finding, fix, note, ok } from '../finding.js';

/** What one term of a record says: `~all`, `include:example.net`, `redirect=example.net`. */
export interface Term {
  readonly name: string;
  readonly value: string | undefined;
  readonly qualifier: '+' | '-' | '~' | '?';
  readonly modifier: boolean;
}

/** Those of a domain's TXT records that say who may send. */
export function spfRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
}

/**
 * Judges the SPF records of a domain by their syntax.
 *
 * @param texts All TXT records of the domain, their parts joined.
 * @see https://www.rfc-editor.org/rfc/rfc7208
 */
export function checkSpf(domain: string, texts: readonly string[]): Finding[] {
  const [record, ...others] = spfRecords(texts);
  if (record === undefined) return [missing(domain, texts)];
  if (others.length > 0) {
    return [
      fix(
        `SPF: ${domain} has ${others.length + 1} records that begin with v=spf1; then none of them counts.`,
        'Put what is in them into one TXT record, and delete the others.',
      ),
    ];
  }
  const problems: Finding[] = [];
  const terms: Term[] = [];
  for (const word of record.split(/ +/).slice(1).filter(Boolean)) {
    const term = readTerm(word);
    if (typeof term === 'string')
      problems.push(fix(`SPF: ${term}. Then the whole record does not count.`, `It is: ${record}`));
    else terms.push(term);
  }
  problems.push(...judge(terms, record));
  return problems.some(({ state }) => state === 'fix')
    ? problems
    : [ok(`SPF: ${domain} says who may send: ${record}`), ...problems];
}

function missing(domain: string, texts: readonly string[]): Finding {
  const almost = texts.find((text) => /v\s*=\s*spf/i.test(text));
  return almost === undefined
    ? fix(
        `SPF: ${domain} does not say who may send its mails. Many mail servers put them into spam.`,
        `Your mail provider has a line like v=spf1 include:... ~all. Add it as a TXT record of ${domain}.`,
      )
    : fix(
        `SPF: ${domain} has a record that is almost one: ${almost}`,
        'It has to begin with exactly v=spf1 and a space, without quotation marks.',
      );
}

/** Reads one term; a text says what is wrong with it. */
export function readTerm(word: string): Term | string {
  const [, sign, name = '', mark, value] =
    /^([+\-~?])?([A-Za-z][A-Za-z0-9_.-]*)(?:([:=/])(.*))?$/.exec(word) ?? [];
  if (name === '') return `"${word}" is no term`;
  const lower = name.toLowerCase();
  const qualifier = (sign ?? '+') as Term['qualifier'];
  if (mark === '=') {
    if (sign !== undefined) return `"${word}" has a sign before it`;
    if (['redirect', 'exp'].includes(lower) && !value) return `"${word}" names no domain`;
    if (MECHANISMS.includes(lower)) return `"${word}" must be written with a colon, ${lower}:${value}`;
    return { name: lower, value, qualifier, modifier: true };
  }
  if (!MECHANISMS.includes(lower)) return `"${word}" is not known${guess(lower)}`;
  const whole = mark === '/' ? `/${value}` : value;
  const wrong = wrongValue(lower, mark === ':' ? value : undefined, word);
  return wrong ?? { name: lower, value: whole, qualifier, modifier: false };
}

const MECHANISMS = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'];

function wrongValue(name: string, value: string | undefined, word: string): string | undefined {
  const [address = '', bits] = (value ?? '').split('/');
  switch (name) {
    case 'all':
      return value === undefined ? undefined : `"${word}" has something behind all`;
    case 'include':
    case 'exists':
      return /^[^\s/]+\.[^\s/]+$/.test(value ?? '') ? undefined : `"${word}" names no domain`;
    case 'ip4':
      return isIPv4(address) && upTo(bits, 32) ? undefined : `"${word}" is no IPv4 address`;
    case 'ip6':
      return isIPv6(address) && upTo(bits, 128) ? undefined : `"${word}" is no IPv6 address`;
    default:
      return undefined;
  }
}

const upTo = (bits: string | undefined, most: number) =>
  bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);

function guess(name: string): string {
  const meant = ['include', 'ip4', 'ip6', 'exists'].find(
    (each) => [...each].sort().join() === [...name].sort().join(),
  );
  if (meant) return `; ${meant} is meant`;
  return name === 'includes' ? '; include is meant' : name.startsWith('ip') ? '; ip4 or ip6 is meant' : '';
}

function judge(terms: readonly Term[], record: string): Finding[] {
  const findings: Finding[] = [];
  const all = terms.findIndex(({ name }) => name === 'all');
  const rule = terms[all];
  if (rule?.qualifier === '+') {
    findings.push(fix('SPF: "+all" lets anybody send in your name.', 'Write ~all in its place, at the end.'));
  } else if (rule?.qualifier === '?') {
    findings.push(note('SPF: "?all" says nothing about who else may send.', 'Write ~all in its place.'));
  } else if (!rule && !terms.some(({ name, modifier }) => modifier && name === 'redirect')) {
    findings.push(note('SPF: the record says nothing about all others.', 'Add ~all at its end.'));
  }
  if (all >= 0 && terms.slice(all + 1).some(({ modifier }) => !modifier)) {
    findings.push(note('SPF: what stands behind "all" does not count.', `Put it before: ${record}`));
  }
  if (terms.some(({ name }) => name === 'ptr')) {
    findings.push(note('SPF: "ptr" is slow, and many servers do not look at it.', 'Take it out.'));
  }
  return findings;
}

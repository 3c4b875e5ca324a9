import type { MxRecord } from 'node:dns';
import { type Finding, fix, note, ok } from '../finding.js';
import { spfRecords } from './spf-includes.js';

/** Checks that replies and bounces have somewhere to go. */
export function checkMx(domain: string, records: readonly MxRecord[]): Finding[] {
  // A single dot means that the domain accepts no email: https://www.rfc-editor.org/rfc/rfc7505
  const hosts = [...records]
    .sort((a, b) => a.priority - b.priority)
    .map(({ exchange }) => exchange)
    .filter((exchange) => exchange !== '' && exchange !== '.');
  if (hosts.length === 0) {
    return [
      note(
        `MX: ${domain} does not accept email, so replies and bounces are lost.`,
        'Set SMTP_FROM to an address that you can read.',
      ),
    ];
  }
  return [ok(`MX: ${hosts.slice(0, 2).join(', ')}${hosts.length > 2 ? ', ...' : ''}`)];
}

/**
 * Checks that a domain has one SPF record, and that it does not let everybody send.
 *
 * @param texts All TXT records of the domain.
 */
export function checkSpf(domain: string, texts: readonly string[]): Finding[] {
  const [record, ...others] = spfRecords(texts);
  if (record === undefined) {
    return [
      fix(
        `SPF: ${domain} has no TXT record that starts with "v=spf1 ". Many mail servers will treat your emails as spam.`,
        `Your email provider shows the value, such as v=spf1 include:... ~all. Add it as a TXT record of ${domain}.`,
      ),
    ];
  }
  if (others.length > 0) {
    return [
      fix(
        `SPF: ${domain} has ${others.length + 1} records. Mail servers then ignore all of them.`,
        'Merge them into one TXT record, and delete the others.',
      ),
    ];
  }
  if (/ \+?all( |$)/i.test(record)) {
    return [fix(`SPF: the record lets anybody send as ${domain}: ${record}`, 'Replace +all with ~all.')];
  }
  const found = ok(`SPF: ${record}`);
  return / [~-]all( |$)| redirect=/i.test(record)
    ? [found]
    : [found, note(`SPF: the record does not stop others from sending as ${domain}.`, 'End it with ~all.')];
}

/**
 * Checks that a DKIM selector has one public key.
 *
 * @param name `selector._domainkey.example.com`
 * @param texts The TXT records there.
 */
export function checkDkim(name: string, texts: readonly string[]): Finding[] {
  // An empty p= revokes the key: https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1
  const records = texts.filter((text) => /(^|;)\s*p\s*=\s*[^\s;]/.test(text));
  if (records.length === 0) {
    return [
      fix(
        `DKIM: there is no public key at ${name}.`,
        'Copy the record, name and value, from the DNS settings of your email provider.',
      ),
    ];
  }
  if (records.length > 1) {
    return [fix(`DKIM: ${name} has ${records.length} keys.`, 'Keep the one in use, and delete the others.')];
  }
  return [ok(`DKIM: public key found at ${name}.`)];
}

/** Where a receiver looks for the DMARC policy of a domain: at its own name, then at its parent domains. */
export function dmarcNames(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, i) => `_dmarc.${labels.slice(i).join('.')}`);
}

/** The DMARC records among TXT records. */
export function dmarcRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/.test(text));
}

/**
 * Checks that a domain has one DMARC policy, and that it rejects forged emails.
 *
 * @param name `_dmarc.example.com`
 * @param texts The TXT records there.
 */
export function checkDmarc(name: string, texts: readonly string[]): Finding[] {
  const [record, ...others] = dmarcRecords(texts);
  if (record === undefined) {
    return [
      fix(
        `DMARC: there is no policy at ${name}. Gmail and Yahoo require one from bulk senders.`,
        `Add a TXT record named ${name} with the value v=DMARC1; p=none`,
      ),
    ];
  }
  if (others.length > 0) {
    return [
      fix(
        `DMARC: ${name} has ${others.length + 1} policies. Mail servers then ignore all of them.`,
        'Keep one, and delete the others.',
      ),
    ];
  }
  const found = ok(`DMARC: ${record}`);
  return /;\s*p\s*=\s*(quarantine|reject)\b/i.test(record)
    ? [found]
    : [
        found,
        note(
          'DMARC: the policy lets forged emails through.',
          'When your own emails have arrived reliably for a few weeks, change it to p=quarantine.',
        ),
      ];
}

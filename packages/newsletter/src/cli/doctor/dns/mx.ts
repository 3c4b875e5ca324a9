import type { MxRecord } from 'node:dns';
import { type Finding, fix, note, ok } from '../finding.js';

/** Judges where mails to a domain go: replies and notes that a mail could not be delivered. */
export function checkMx(domain: string, records: readonly MxRecord[]): Finding[] {
  if (records.length === 0) {
    return [
      note(
        `MX: no server takes mails to ${domain}: replies and returned mails are lost.`,
        'Let mails come from an address that you read.',
      ),
    ];
  }
  // RFC 7505: a single dot says that there is no mail at all.
  if (records.some(({ exchange }) => exchange === '' || exchange === '.')) {
    return [
      fix(
        `MX: ${domain} says that it takes no mail. Many servers refuse mails from such a domain.`,
        'Choose another SMTP_FROM.',
      ),
    ];
  }
  const names = [...records].sort((a, b) => a.priority - b.priority).map(({ exchange }) => exchange);
  return [
    ok(`MX: mails to ${domain} go to ${names.slice(0, 2).join(', ')}${names.length > 2 ? ', ...' : ''}.`),
  ];
}

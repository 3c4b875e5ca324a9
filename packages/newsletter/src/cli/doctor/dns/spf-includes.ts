import { type Finding, fix } from '../finding.js';
import type { Dns } from './resolver.js';

/** @see https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4 */
const MAX_LOOKUPS = 10;

/** What a record and the records that it includes refer to. */
interface Walk {
  readonly dns: Pick<Dns, 'txt'>;
  readonly seen: Set<string>;
  readonly missing: Set<string>;
  lookups: number;
}

/** Checks the records that an SPF record includes. One that is missing invalidates the whole record. */
export async function checkSpfIncludes(
  domain: string,
  texts: readonly string[],
  dns: Pick<Dns, 'txt'>,
): Promise<Finding[]> {
  const [record, ...others] = spfRecords(texts);
  // Those are problems of their own.
  if (record === undefined || others.length > 0) return [];
  const walk: Walk = { dns, seen: new Set([domain]), missing: new Set(), lookups: 0 };
  await follow(record, walk);
  const findings = [...walk.missing].map((name) =>
    fix(
      `SPF: the record includes ${name}, which has no SPF record. Mail servers then treat the whole record as invalid.`,
      `Correct or remove ${name} in the TXT record of ${domain}. Your email provider shows the right name.`,
    ),
  );
  if (walk.lookups > MAX_LOOKUPS) {
    findings.push(
      fix(
        `SPF: the record needs more than ${MAX_LOOKUPS} DNS lookups. Mail servers then treat it as invalid.`,
        'Remove providers that no longer send in your name.',
      ),
    );
  }
  return findings;
}

async function follow(record: string, walk: Walk): Promise<void> {
  for (const term of record.split(/\s+/).slice(1)) {
    const { name, value = '' } = /^[+?~-]?(?<name>[a-z]+)(?:[:=](?<value>[^/]*))?/i.exec(term)?.groups ?? {};
    const kind = name?.toLowerCase();
    if (kind === undefined || !/^(include|redirect|a|mx|ptr|exists)$/.test(kind)) continue;
    walk.lookups += 1;
    const target = value.toLowerCase().replace(/\.$/, '');
    // A macro such as %{i} depends on the email.
    if (!/^(include|redirect)$/.test(kind) || target.includes('%') || walk.seen.has(target)) continue;
    if (walk.lookups > MAX_LOOKUPS) return;
    walk.seen.add(target);
    const [included] = target === '' ? [] : spfRecords(await walk.dns.txt(target));
    if (included === undefined) walk.missing.add(target || term);
    else await follow(included, walk);
  }
}

/** The SPF records among TXT records. */
export function spfRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
}

import { createPublicKey } from 'node:crypto';
import { checkDkim } from './dns/dkim.js';
import { checkDmarc, dmarcNames, dmarcRecords } from './dns/dmarc.js';
import { checkMx } from './dns/mx.js';
import { type Dns, NoAnswer } from './dns/resolver.js';
import { checkSpf, spfRecords } from './dns/spf.js';
import { countLookups, MOST_LOOKUPS } from './dns/spf-lookups.js';
import { type Finding, fix, note, unknown } from './finding.js';

/** Domains of mailboxes for everybody: their owners let nobody else send in their name. */
const MAILBOXES =
  /^((gmail|googlemail|outlook|hotmail|live|icloud|me|aol|gmx|protonmail|proton)\.(com|net|de|me)|yahoo\.[a-z.]+|web\.de)$/;

/** Looks at the records of the domain that mails come from. */
export async function checkDomain(
  domain: string,
  dns: Dns,
  dkim: { selector: string | undefined; domain: string | undefined; privateKey?: string | undefined },
): Promise<Finding[]> {
  if (MAILBOXES.test(domain)) {
    return [
      fix(
        `Mails come from an address at ${domain}, which is not your own domain. Mail servers take such mails for forged.`,
        'Set SMTP_FROM to an address of your own domain.',
      ),
    ];
  }
  const checks = [
    () => known(domain, dns),
    () => dns.mx(domain).then((records) => checkMx(domain, records)),
    () => spf(domain, dns),
    () => signature(domain, dns, dkim),
    () => policy(domain, dns),
  ];
  const found: Finding[][] = [];
  for (const check of checks) {
    try {
      const findings = await check();
      found.push(findings);
      // Of a name that does not exist, nothing else has to be said.
      if (check === checks[0] && findings.length > 0) break;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // The next ones would wait for nothing as long as this one did.
      found.push([
        unknown(
          `The DNS does not answer (${error.message}): the records of ${domain} could not be looked at.`,
          'Is this computer on the network? Then try again.',
        ),
      ]);
      break;
    }
  }
  return found.flat();
}

async function known(domain: string, dns: Dns): Promise<Finding[]> {
  if (await dns.knows(domain)) return [];
  return [
    fix(
      `There is no domain ${domain} in the DNS, as this computer sees it.`,
      'Is SMTP_FROM written right? Is this computer on the network?',
    ),
  ];
}

async function spf(domain: string, dns: Dns): Promise<Finding[]> {
  const texts = await dns.txt(domain);
  const findings = checkSpf(domain, texts);
  const [record] = spfRecords(texts);
  if (record === undefined || findings.some(({ state }) => state === 'fix')) return findings;
  if ((await countLookups(record, dns.txt)) <= MOST_LOOKUPS) return findings;
  return [
    fix(
      `SPF: the record of ${domain} makes receivers look up more than ${MOST_LOOKUPS} names; then it does not count.`,
      'Take out the include: of services that do not send for you any more.',
    ),
  ];
}

async function signature(
  domain: string,
  dns: Dns,
  { selector, domain: signing = domain, privateKey }: Parameters<typeof checkDomain>[2],
): Promise<Finding[]> {
  if (selector === undefined) {
    return [
      note(
        'DKIM: not looked at, for its name is not known.',
        'Your mail provider’s DNS settings show a record like abc._domainkey: set DKIM_SELECTOR=abc.',
      ),
    ];
  }
  const name = `${selector}._domainkey.${signing}`;
  const findings = checkDkim(
    name,
    await dns.txt(name),
    privateKey === undefined ? undefined : createPublicKey(privateKey),
  );
  const related = domain === signing || domain.endsWith(`.${signing}`) || signing.endsWith(`.${domain}`);
  if (related) return findings;
  return [
    ...findings,
    fix(`DKIM: mails are signed for ${signing} and come from ${domain}.`, 'Both have to be the same domain.'),
  ];
}

/** The policy that is nearest: a subdomain has its own, or that of the domain above it. */
async function policy(domain: string, dns: Dns): Promise<Finding[]> {
  const names = dmarcNames(domain);
  for (const name of names) {
    const texts = await dns.txt(name);
    if (dmarcRecords(texts).length > 0) return checkDmarc(name, texts);
  }
  return checkDmarc(names[0] ?? `_dmarc.${domain}`, []);
}

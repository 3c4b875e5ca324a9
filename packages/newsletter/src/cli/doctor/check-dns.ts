import { checkDkim, checkDmarc, checkMx, checkSpf, dmarcNames, dmarcRecords } from './dns/records.js';
import { type Dns, DnsUnavailable } from './dns/resolver.js';
import { checkSpfIncludes } from './dns/spf-includes.js';
import { type Finding, fix, note, unknown } from './finding.js';

/** Domains of public mailbox providers, which let nobody else send in their name. */
const MAILBOX_PROVIDERS =
  /^((gmail|googlemail|outlook|hotmail|live|icloud|me|aol|gmx|protonmail|proton)\.(com|net|de|me)|yahoo\.[a-z.]+|web\.de)$/;

/** Checks the DNS records of the domain that emails are sent from. */
export async function checkDomain(
  domain: string,
  dns: Dns,
  dkim: { selector: string | undefined; domain: string | undefined },
): Promise<Finding[]> {
  if (MAILBOX_PROVIDERS.test(domain)) {
    return [
      fix(
        `SMTP_FROM is an address at ${domain}, which is not your own domain. Mail servers treat such emails as forged.`,
        'Set SMTP_FROM to an address at your own domain.',
      ),
    ];
  }
  try {
    if (!(await dns.exists(domain))) {
      return [fix(`The domain ${domain} does not exist.`, 'Check SMTP_FROM and your network connection.')];
    }
  } catch (error) {
    return [explainDnsError(error, domain)];
  }
  const checks = [
    async () => checkMx(domain, await dns.mx(domain)),
    async () => {
      const texts = await dns.txt(domain);
      return [...checkSpf(domain, texts), ...(await checkSpfIncludes(domain, texts, dns))];
    },
    () => findDkim(domain, dns, dkim),
    () => findDmarc(domain, dns),
  ];
  const findings: Finding[] = [];
  for (const check of checks) {
    try {
      findings.push(...(await check()));
    } catch (error) {
      // The remaining checks would time out too.
      return [...findings, explainDnsError(error, domain)];
    }
  }
  return findings;
}

function explainDnsError(error: unknown, domain: string): Finding {
  if (!(error instanceof DnsUnavailable)) throw error;
  return unknown(
    `The DNS server does not respond (${error.message}). The records of ${domain} could not be checked.`,
    'Check your network connection, then try again.',
  );
}

async function findDkim(
  domain: string,
  dns: Dns,
  { selector, domain: signingDomain = domain }: Parameters<typeof checkDomain>[2],
): Promise<Finding[]> {
  if (selector === undefined) {
    return [
      note(
        'DKIM: not checked, because DKIM_SELECTOR is not set.',
        'Your email provider’s DNS settings have a record named like abc._domainkey. Then set DKIM_SELECTOR=abc.',
      ),
    ];
  }
  const name = `${selector}._domainkey.${signingDomain}`;
  return checkDkim(name, await dns.txt(name));
}

/** Checks the nearest policy: a subdomain without its own has that of a parent domain. */
async function findDmarc(domain: string, dns: Dns): Promise<Finding[]> {
  const names = dmarcNames(domain);
  for (const name of names) {
    const texts = await dns.txt(name);
    if (dmarcRecords(texts).length > 0) return checkDmarc(name, texts);
  }
  return checkDmarc(names[0] ?? `_dmarc.${domain}`, []);
}

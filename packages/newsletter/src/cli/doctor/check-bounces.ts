import { openMailbox } from '../bounces/open-mailbox.js';
import { CliError } from '../errors.js';
import type { ServerSettings } from '../serve/settings.js';
import type { Dns } from './dns/resolver.js';
import { DnsUnavailable } from './dns/resolver.js';
import { type Finding, fix, note, ok, unknown } from './finding.js';

/**
 * Checks that bounces are read: the bounce address, its domain, and its mailbox.
 *
 * @param mailbox The setting BOUNCES_MAILBOX.
 */
export async function checkBounces(
  { bounceAddress, feedbackWebhook }: Pick<ServerSettings, 'bounceAddress' | 'feedbackWebhook'>,
  { senderDomain, mailbox, dns }: { senderDomain: string; mailbox: string | undefined; dns: Dns },
): Promise<Finding[]> {
  const hasReports = Object.values(feedbackWebhook).some((secret) => secret !== undefined);
  if (bounceAddress === undefined) {
    return hasReports
      ? [ok('Your mail service reports bounces.'), ...(await checkMailbox(mailbox))]
      : [
          note(
            'Bounces: SMTP_BOUNCES is not set. Letters still go to addresses that do not exist.',
            'See "Bounces and complaints" in the documentation of letters.',
          ),
          ...(await checkMailbox(mailbox)),
        ];
  }
  const domain = bounceAddress.slice(bounceAddress.lastIndexOf('@') + 1).toLowerCase();
  return [
    checkAlignment(bounceAddress, domain, senderDomain),
    ...(domain === senderDomain ? [] : await checkMailDomain(domain, dns)),
    ...(mailbox === undefined && !hasReports
      ? [
          note(
            `Bounces go to ${bounceAddress}, but BOUNCES_MAILBOX is not set.`,
            'Set it, and run tendwell-newsletter bounces every hour.',
          ),
        ]
      : []),
    ...(await checkMailbox(mailbox)),
  ];
}

/** SPF is checked for the domain of the return path. For DMARC, it must belong to the one in the sender's address. */
function checkAlignment(address: string, domain: string, senderDomain: string): Finding {
  const isBelow = (name: string, parent: string) => name === parent || name.endsWith(`.${parent}`);
  return isBelow(domain, senderDomain) || isBelow(senderDomain, domain)
    ? ok(`Bounces go to ${address}.`)
    : note(
        `Bounces go to ${address}, which is not at the sender's domain, so SPF does not count for DMARC.`,
        `Use an address at ${senderDomain}, or make sure that DKIM is set up.`,
      );
}

async function checkMailDomain(domain: string, dns: Dns): Promise<Finding[]> {
  try {
    const hosts = (await dns.mx(domain)).filter(({ exchange }) => exchange !== '' && exchange !== '.');
    if (hosts.length > 0) return [];
    return [
      fix(
        `MX: ${domain} does not accept email, so bounces are lost.`,
        'Change SMTP_BOUNCES, or add an MX record.',
      ),
    ];
  } catch (error) {
    if (!(error instanceof DnsUnavailable)) throw error;
    return [
      unknown(
        `The DNS server does not respond (${error.message}). The MX record of ${domain} could not be checked.`,
      ),
    ];
  }
}

async function checkMailbox(place: string | undefined): Promise<Finding[]> {
  if (place === undefined) return [];
  try {
    await (await openMailbox(place)).close();
    return [ok('The mailbox in BOUNCES_MAILBOX can be read.')];
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return [fix(error.message, error.help)];
  }
}

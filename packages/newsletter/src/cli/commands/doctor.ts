import { ContentError } from '@tendwell/content';
import { type Arguments, type Command, stringOption } from '../command.js';
import { checkBounces } from '../doctor/check-bounces.js';
import { checkDomain } from '../doctor/check-dns.js';
import { checkFiles } from '../doctor/check-files.js';
import { checkList } from '../doctor/check-list.js';
import { checkOrigin } from '../doctor/check-origin.js';
import { checkSmtp } from '../doctor/check-smtp.js';
import { openDns } from '../doctor/dns/resolver.js';
import { type Finding, fix, note, ok } from '../doctor/finding.js';
import { type Section, toJson, toText } from '../doctor/report.js';
import { CliError } from '../errors.js';
import { isLocal, SECRET_LENGTH } from '../serve/reading.js';
import {
  SERVER_OPTIONS,
  type ServerSettings,
  type SettingsIssue,
  serverSettings,
} from '../serve/settings.js';
import { parseSenderAddress } from '../serve/smtp-settings.js';
import { contentFolder, setting, storeUrl } from '../settings.js';
import { readSite, type Site } from '../site.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter doctor [options]

Check everything that sign-ups and emails need: settings, content files, the
public site, the mail server, the DNS records of the sender's domain, the
mailbox for bounces, file permissions, and waiting emails. Sends no email.

Each line starts with ok, note (could be better), FIX (does not work, or is not
safe) or ? (could not be checked), and says what to do.

Options:
  --dns <address>   use this DNS server, such as your domain's own, to see
                    records that have just changed
  --json            print JSON
  and all options of  tendwell-newsletter serve --help

Examples:
  tendwell-newsletter doctor
  tendwell-newsletter doctor --dns 192.0.2.53
`;

/** Checks everything that sign-ups and emails need. */
export const doctor: Command = {
  help: HELP,
  options: { ...SERVER_OPTIONS, dns: { type: 'string' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const sections = await checkAll(args, terminal);
    await terminal.out(args.values.json ? toJson(sections) : toText(sections, terminal.color));
    return sections.some(({ findings }) => findings.some(({ state }) => state === 'fix')) ? 1 : 0;
  },
};

async function checkAll(args: Arguments, terminal: Terminal): Promise<Section[]> {
  const store = storeUrl(args, terminal);
  const keyFile = setting(args, terminal, { variable: 'DKIM_KEY_FILE' });
  const content = await checkContent(args, terminal);
  const server = content.site && (await serverSettings(args, terminal, content.site));
  const { settings, issues = [] } = server ?? {};
  terminal.progress?.('Checking ...');
  // Checks that wait for the network run at the same time.
  const [site, mail, dns, returns] = await Promise.all([
    settings && URL.canParse(settings.origin)
      ? checkOrigin(settings.origin, settings.basePath, terminal.now)
      : [],
    checkMailServer(settings),
    checkDnsRecords(settings, args, terminal),
    checkReturns(settings, args, terminal),
  ]);
  terminal.progress?.('');
  const files = [
    ...(await checkFiles(store, keyFile)),
    ...(await checkList(store, terminal.now(), settings?.mailsPerDay)),
  ];
  return [
    { title: 'This computer', findings: [checkNodeVersion(process.versions.node)] },
    { title: 'Content', findings: content.findings },
    { title: 'Settings', findings: settings ? checkSettings(settings, issues) : [] },
    { title: 'Site', findings: site },
    { title: 'Mail server', findings: mail },
    { title: 'DNS', findings: dns },
    { title: 'Bounces and complaints', findings: returns },
    { title: 'Files and list', findings: files },
  ].filter(({ findings }) => findings.length > 0);
}

/** @see {@link https://nodejs.org/en/about/previous-releases} */
function checkNodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? ok(`Node.js is ${version}.`)
    : fix(`Node.js is ${version}.`, 'Install 20.19 or later from https://nodejs.org');
}

async function checkContent(
  args: Arguments,
  terminal: Terminal,
): Promise<{ site?: Site; findings: Finding[] }> {
  const folder = contentFolder(args, terminal);
  try {
    const site = await readSite(folder);
    return { site, findings: [ok(`practice and newsletter in ${folder} are valid: ${site.practice.name}.`)] };
  } catch (error) {
    if (error instanceof CliError) return { findings: [fix(error.message, error.help)] };
    if (!(error instanceof ContentError)) throw error;
    const issues = error.issues.map(({ file, line, message }) => fix(`${file}, line ${line}: ${message}`));
    return { findings: [...issues, note('To see the lines: npx tendwell check')] };
  }
}

function checkSettings(
  { origin, secret, smtp, host, proxies }: ServerSettings,
  issues: readonly SettingsIssue[],
): Finding[] {
  if (issues.length > 0) return issues.map(({ message, help }) => fix(message, help));
  return [
    ok(`The site is ${origin}${smtp ? `. Emails come from ${smtp.from}` : ''}.`),
    ok(
      secret === undefined
        ? 'The secret is generated and stored with the list.'
        : `NEWSLETTER_SECRET has at least ${SECRET_LENGTH} characters.`,
    ),
    ...checkProxies(host, origin, proxies),
  ];
}

/** A public site whose endpoint only listens on this computer is behind a reverse proxy. */
function checkProxies(host: string, origin: string, proxies: number): Finding[] {
  if (proxies > 0 || !isLocal(host) || isLocal(new URL(origin).hostname)) return [];
  return [
    fix(
      `The server only listens on ${host}, so a reverse proxy forwards its visitors, but TRUSTED_PROXIES is 0. All visitors share one limit on sign-ups.`,
      'Set TRUSTED_PROXIES=1, or the number of proxies that a request passes through.',
    ),
  ];
}

async function checkMailServer(settings: ServerSettings | undefined): Promise<Finding[]> {
  if (!settings) return [];
  return settings.smtp
    ? checkSmtp(settings.smtp)
    : [
        note(
          'No mail server is set.',
          'Set SMTP_URL and SMTP_FROM. For details: tendwell-newsletter serve --help',
        ),
      ];
}

async function checkDnsRecords(
  settings: ServerSettings | undefined,
  args: Arguments,
  terminal: Terminal,
): Promise<Finding[]> {
  const domain = senderDomain(settings, args, terminal);
  if (domain === undefined) return [];
  const dns = openDnsAt(stringOption(args, 'dns'));
  return checkDomain(domain, dns, {
    selector: setting(args, terminal, { variable: 'DKIM_SELECTOR' }),
    domain: setting(args, terminal, { variable: 'DKIM_DOMAIN' }),
  });
}

async function checkReturns(
  settings: ServerSettings | undefined,
  args: Arguments,
  terminal: Terminal,
): Promise<Finding[]> {
  const domain = senderDomain(settings, args, terminal);
  if (!settings?.smtp || domain === undefined) return [];
  return checkBounces(settings, {
    senderDomain: domain,
    mailbox: setting(args, terminal, { variable: 'BOUNCES_MAILBOX' }),
    dns: openDnsAt(stringOption(args, 'dns')),
  });
}

/** The domain of the address that emails are sent from. */
function senderDomain(
  settings: ServerSettings | undefined,
  args: Arguments,
  terminal: Terminal,
): string | undefined {
  const from = settings?.smtp?.from ?? setting(args, terminal, { option: 'from', variable: 'SMTP_FROM' });
  return parseSenderAddress(from ?? '')
    ?.split('@')
    .pop()
    ?.toLowerCase();
}

function openDnsAt(server: string | undefined) {
  try {
    return openDns(server);
  } catch {
    throw new CliError(
      `${server} is not the address of a DNS server.`,
      'For example, 192.0.2.53 or 192.0.2.53:5353.',
    );
  }
}

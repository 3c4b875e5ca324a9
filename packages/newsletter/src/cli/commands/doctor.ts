import { ContentError } from '@tendwell/content';
import { type Arguments, type Command, text } from '../command.js';
import { checkDomain } from '../doctor/check-dns.js';
import { checkFiles } from '../doctor/check-files.js';
import { checkList } from '../doctor/check-list.js';
import { checkOrigin } from '../doctor/check-origin.js';
import { checkSmtp } from '../doctor/check-smtp.js';
import { openDns } from '../doctor/dns/resolver.js';
import { type Finding, fix, note, ok } from '../doctor/finding.js';
import { type Area, toJson, toText } from '../doctor/report.js';
import { Problem } from '../problem.js';
import {
  addressIn,
  SECRET_LENGTH,
  SERVER_OPTIONS,
  type ServerSettings,
  serverSettings,
} from '../serve/settings.js';
import { contentFolder, setting, storeUrl } from '../settings.js';
import { readSite, type Site } from '../site.js';
import type { Terminal } from '../terminal.js';

const HELP = `Usage: tendwell-newsletter doctor [options]

Looks at everything that sign-ups and mails need: settings, content files, the
public site, the mail server, the DNS records of the domain that mails come
from, who may read the files, and mails that wait. Sends no mail.

Each line begins with ok, note (could be better), FIX (does not work, or is not
safe) or ? (could not be looked at), and says what to do.

Options:
  --dns <address>   ask this DNS server, such as your domain's own, to see
                    records that you have only just changed
  --json            for a program
  and all of  tendwell-newsletter serve --help

Examples:
  tendwell-newsletter doctor
  tendwell-newsletter doctor --dns 192.0.2.53
`;

/** Looks at everything and says what to do. */
export const doctor: Command = {
  help: HELP,
  options: { ...SERVER_OPTIONS, dns: { type: 'string' }, json: { type: 'boolean' } },
  async run(args, terminal) {
    const areas = await look(args, terminal);
    await terminal.out(args.values.json ? toJson(areas) : toText(areas, terminal.color));
    return areas.some(({ findings }) => findings.some(({ state }) => state === 'fix')) ? 1 : 0;
  },
};

async function look(args: Arguments, terminal: Terminal): Promise<Area[]> {
  const store = storeUrl(args, terminal);
  const keyFile = setting(args, terminal, { variable: 'DKIM_KEY_FILE' });
  const content = await readContent(args, terminal);
  const server = content.site && (await serverSettings(args, terminal, content.site));
  const { settings, faults = [] } = server ?? {};
  terminal.progress?.('Looking ...');
  // What waits for the network waits at the same time.
  const [site, mail, dns] = await Promise.all([
    settings && !faults.some(({ what }) => what.startsWith('ORIGIN is no'))
      ? checkOrigin(settings.origin, settings.basePath)
      : [],
    mailServer(settings),
    records(settings, args, terminal),
  ]);
  terminal.progress?.('');
  const files = [...(await checkFiles(store, keyFile)), ...(await checkList(store, new Date()))];
  return [
    { title: 'This computer', findings: [nodeVersion(process.versions.node)] },
    { title: 'Content', findings: content.findings },
    { title: 'Settings', findings: settings ? settingsFindings(settings, faults) : [] },
    { title: 'Site', findings: site },
    { title: 'Mail server', findings: mail },
    { title: 'DNS', findings: dns },
    { title: 'Files and list', findings: files },
  ].filter(({ findings }) => findings.length > 0);
}

/** @see {@link https://nodejs.org/en/about/previous-releases} */
function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? ok(`Node.js is ${version}.`)
    : fix(`Node.js is ${version}.`, 'Install 20.19 or a newer version: https://nodejs.org');
}

async function readContent(
  args: Arguments,
  terminal: Terminal,
): Promise<{ site?: Site; findings: Finding[] }> {
  const folder = contentFolder(args, terminal);
  try {
    const site = await readSite(folder);
    return { site, findings: [ok(`practice and newsletter in ${folder} are right: ${site.practice.name}.`)] };
  } catch (error) {
    if (error instanceof Problem) return { findings: [fix(error.message, error.help)] };
    if (!(error instanceof ContentError)) throw error;
    const places = error.issues.map(({ file, line, message }) => fix(`${file}, line ${line}: ${message}`));
    return { findings: [...places, note('See each in its line:  npx tendwell check')] };
  }
}

function settingsFindings(
  { origin, secret, smtp }: ServerSettings,
  faults: Awaited<ReturnType<typeof serverSettings>>['faults'],
): Finding[] {
  if (faults.length > 0) return faults.map(({ what, help }) => fix(what, help));
  return [
    ok(`The site is ${origin}${smtp ? `, mails come from ${smtp.from}` : ''}.`),
    ok(
      secret === undefined
        ? 'The secret is made by itself and kept with the list.'
        : `NEWSLETTER_SECRET is long enough (at least ${SECRET_LENGTH} letters).`,
    ),
  ];
}

async function mailServer(settings: ServerSettings | undefined): Promise<Finding[]> {
  if (!settings) return [];
  return settings.smtp
    ? checkSmtp(settings.smtp)
    : [
        note(
          'No mail server to look at.',
          'Set SMTP_URL and SMTP_FROM, see:  tendwell-newsletter serve --help',
        ),
      ];
}

async function records(
  settings: ServerSettings | undefined,
  args: Arguments,
  terminal: Terminal,
): Promise<Finding[]> {
  const domain = addressIn(
    settings?.smtp?.from ?? setting(args, terminal, { option: 'from', variable: 'SMTP_FROM' }) ?? '',
  )
    ?.split('@')
    .pop()
    ?.toLowerCase();
  if (domain === undefined) return [];
  const server = text(args, 'dns');
  const get = (variable: string) => setting(args, terminal, { variable });
  const dkim = settings?.smtp?.dkim;
  return checkDomain(domain, openDnsAt(server), {
    selector: get('DKIM_SELECTOR'),
    domain: get('DKIM_DOMAIN'),
    ...(dkim && 'privateKey' in dkim && { privateKey: String(dkim.privateKey) }),
  });
}

function openDnsAt(server: string | undefined) {
  try {
    return openDns(server);
  } catch {
    throw new Problem(`${server} is no address of a DNS server.`, 'Such as 192.0.2.53 or 192.0.2.53:5353.');
  }
}

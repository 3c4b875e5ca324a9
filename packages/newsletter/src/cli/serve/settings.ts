import type { FeedbackWebhookOptions } from '../../feedback/webhook/webhook.js';
import type { SmtpOptions } from '../../mail/smtp.js';
import type { NewsletterOptions } from '../../options.js';
import { type Arguments, type Command, STORE_OPTIONS, stringOption } from '../command.js';
import { setting, storeUrl } from '../settings.js';
import type { Site } from '../site.js';
import type { Terminal } from '../terminal.js';
import { readBounceAddress, readFeedbackWebhook } from './bounce-settings.js';
import { readHost, readPort, readProxies } from './connection-settings.js';
import { readAllowedOrigins, readOrigin } from './origin-settings.js';
import { type Get, type Report, SECRET_LENGTH } from './reading.js';
import { readSmtp } from './smtp-settings.js';

/** The settings of a server. */
export interface ServerSettings {
  readonly site: Site;
  /** URL of the list. */
  readonly store: string;
  /** Public address of the site, without a path. */
  readonly origin: string;
  /** Other origins whose pages may post forms. */
  readonly allowedOrigins: readonly string[];
  /** Most emails to all addresses in 24 hours. */
  readonly mailsPerDay: number;
  /** Whether emails are only shown, on this computer. */
  readonly development: boolean;
  readonly basePath: string;
  readonly host: string;
  readonly port: number;
  readonly secret: string | undefined;
  /** Number of reverse proxies that a request passes through. */
  readonly proxies: number;
  /** `undefined`: emails stay in the outbox. */
  readonly smtp: SmtpOptions | undefined;
  /** Address of the mailbox for bounces. */
  readonly bounceAddress: string | undefined;
  /** Secrets of mail services that report bounces. */
  readonly feedbackWebhook: FeedbackWebhookOptions;
}

/** A setting that is missing, invalid or unsafe. */
export interface SettingsIssue {
  readonly setting: string;
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** Options of the commands that read a server's settings. */
export const SERVER_OPTIONS = {
  ...STORE_OPTIONS,
  content: { type: 'string' },
  development: { type: 'boolean' },
  'allowed-origins': { type: 'string' },
  'mails-per-day': { type: 'string' },
  from: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string' },
  port: { type: 'string' },
  'trusted-proxies': { type: 'string' },
} as const satisfies Command['options'];

/** Settings that only a server needs. */
const ONLY_FOR_SERVERS = new Set([
  'HOST',
  'PORT',
  'MAILS_PER_DAY',
  'TRUSTED_PROXIES',
  'NEWSLETTER_SECRET',
  'ALLOWED_ORIGINS',
  'BOUNCES_SECRET',
  'SNS_TOPIC_ARN',
]);

/** Whether an issue matters to a command that only sends. */
export const isNeededToSend = ({ setting }: SettingsIssue): boolean => !ONLY_FOR_SERVERS.has(setting);

/** The list of `--development`. */
const DEVELOPMENT_STORE = 'file:.data/development.db';

const DEFAULT_MAILS_PER_DAY = 1000;

/** The daily limit on emails in the setting MAILS_PER_DAY. Default: 1000. `undefined` if it is invalid. */
export function readMailsPerDay(value: string | undefined): number | undefined {
  if (value === undefined) return DEFAULT_MAILS_PER_DAY;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  return number >= 1 ? number : undefined;
}

/** Reads all settings, and reports everything that is wrong with them at once. */
export async function serverSettings(
  args: Arguments,
  terminal: Terminal,
  site: Site,
): Promise<{ settings: ServerSettings; issues: readonly SettingsIssue[] }> {
  const issues: SettingsIssue[] = [];
  const report: Report = (setting, message, help) => void issues.push({ setting, message, help });
  const get: Get = (variable, option) =>
    setting(args, terminal, { variable, ...(option !== undefined && { option }) });

  const development = args.values.development === true;
  const host = readHost(get, development, report);
  const mailsPerDay = readMailsPerDay(get('MAILS_PER_DAY', 'mails-per-day'));
  if (mailsPerDay === undefined) {
    report('MAILS_PER_DAY', 'MAILS_PER_DAY must be a number from 1 to 9999999.', 'For example, 1000.');
  }
  const port = readPort(get, report);
  const proxies = readProxies(get, report);
  const secret = readSecret(get, report);
  const local = `http://localhost:${port}`;
  const settings: ServerSettings = {
    site,
    // Trial sign-ups must not get onto the real list: their emails would be sent from there.
    store:
      development && stringOption(args, 'store') === undefined ? DEVELOPMENT_STORE : storeUrl(args, terminal),
    allowedOrigins: readAllowedOrigins(get('ALLOWED_ORIGINS', 'allowed-origins'), report),
    mailsPerDay: mailsPerDay ?? DEFAULT_MAILS_PER_DAY,
    development,
    origin: readOrigin(
      development ? stringOption(args, 'origin') : get('ORIGIN', 'origin'),
      // The pages of a site may be below a path.
      development ? local : new URL(site.practice.url).origin,
      development,
      report,
    ),
    basePath: readBasePath(site, report),
    host,
    port,
    secret,
    proxies,
    smtp: development ? undefined : await readSmtp(get, { required: true, report }),
    bounceAddress: readBounceAddress(get('SMTP_BOUNCES'), report),
    feedbackWebhook: readFeedbackWebhook(get, report),
  };
  return { settings, issues };
}

function readSecret(get: Get, report: Report): string | undefined {
  const secret = get('NEWSLETTER_SECRET');
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    report(
      'NEWSLETTER_SECRET',
      `NEWSLETTER_SECRET is too short: ${secret.length} characters.`,
      `Use at least ${SECRET_LENGTH} random characters, or remove the setting: a secret is then generated and stored with the list.`,
    );
  }
  return secret;
}

/** The endpoint must answer at the address that the sign-up form posts to. */
function readBasePath({ newsletter: { action, provider = 'tendwell' } }: Site, report: Report): string {
  if (provider !== 'tendwell') {
    report(
      'newsletter.yaml',
      `newsletter.yaml sends sign-ups to ${provider}, not to this server.`,
      'Remove provider from the file, and set action: /newsletter/subscribe.',
    );
    return '/newsletter';
  }
  const path = URL.canParse(action) ? new URL(action).pathname : action;
  const [, found] = /^((?:\/[A-Za-z0-9._~-]+)+)\/subscribe\/?$/.exec(path) ?? [];
  if (found === undefined) {
    report(
      'newsletter.yaml',
      `action in newsletter.yaml does not end in /subscribe: ${action}`,
      'Set it to an address such as /newsletter/subscribe.',
    );
  }
  return found ?? '/newsletter';
}

/** The endpoint options that follow from the settings. */
export function endpointOptions({
  basePath,
  secret,
}: ServerSettings): Pick<NewsletterOptions, 'basePath' | 'secret'> {
  return { basePath, ...(secret !== undefined && { secret }) };
}

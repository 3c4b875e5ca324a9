import { readFile } from 'node:fs/promises';
import type { SmtpOptions } from '../../mail/smtp.js';
import type { NewsletterOptions } from '../../options.js';
import { type Arguments, type Command, STORE_OPTIONS } from '../command.js';
import { setting, storeUrl } from '../settings.js';
import type { Site } from '../site.js';
import type { Terminal } from '../terminal.js';

/** What a server needs to know; each setting is right by itself. */
export interface ServerSettings {
  readonly site: Site;
  readonly store: string;
  readonly origin: string;
  readonly basePath: string;
  readonly host: string;
  readonly port: number;
  readonly secret: string | undefined;
  /** Reverse proxies that a request passes. */
  readonly proxies: number;
  /** Not there: mails stay in the outbox. */
  readonly smtp: SmtpOptions | undefined;
}

/** What is missing or unsafe, and what to do about it. */
export interface Fault {
  readonly what: string;
  readonly help: string;
}

/** Options of the commands that look at a server's settings. */
export const SERVER_OPTIONS = {
  ...STORE_OPTIONS,
  content: { type: 'string' },
  development: { type: 'boolean' },
  from: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string' },
  port: { type: 'string' },
  'trusted-proxies': { type: 'string' },
} as const satisfies Command['options'];

/** Least length of a secret that was chosen by somebody: 32 random letters. */
export const SECRET_LENGTH = 32;

/** Reads all settings, and lists everything that is wrong with them at once. */
export async function serverSettings(
  args: Arguments,
  terminal: Terminal,
  site: Site,
): Promise<{ settings: ServerSettings; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const fault = (what: string, help: string) => void faults.push({ what, help });
  const get = (variable: string, option?: string) =>
    setting(args, terminal, { variable, ...(option !== undefined && { option }) });

  const development = args.values.development === true;
  const host = get('HOST', 'host') ?? '127.0.0.1';
  const port = whole(get('PORT', 'port') ?? '3000', 65_535);
  if (port === undefined) fault('PORT is no port.', 'A number up to 65535, such as 3000.');
  const proxies = whole(get('TRUSTED_PROXIES', 'trusted-proxies') ?? '0', 10);
  if (proxies === undefined) {
    fault(
      'TRUSTED_PROXIES is no number.',
      'How many reverse proxies of yours a request passes: mostly 1, or 0.',
    );
  }
  const secret = get('NEWSLETTER_SECRET');
  if (secret !== undefined && secret.length < SECRET_LENGTH) {
    fault(
      `NEWSLETTER_SECRET has only ${secret.length} letters.`,
      `${SECRET_LENGTH} random ones at least. Or leave it out: then one is made and kept with the list.`,
    );
  }
  const here = `http://localhost:${port ?? 3000}`;
  const settings: ServerSettings = {
    site,
    store: storeUrl(args, terminal),
    origin: origin(get('ORIGIN', 'origin') ?? (development ? here : site.practice.url), development, fault),
    basePath: basePath(site, fault),
    host,
    port: port ?? 3000,
    secret,
    proxies: proxies ?? 0,
    smtp: await smtp(get, { needed: !development, fault }),
  };
  return { settings, faults };
}

type Get = (variable: string, option?: string) => string | undefined;
type AddFault = (what: string, help: string) => void;

function origin(given: string, development: boolean, fault: AddFault): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    fault(`ORIGIN is no address of a site: ${given}`, 'Such as https://example.com.');
    return given;
  }
  if (url.protocol === 'http:' && !development && !isLocal(url.hostname)) {
    fault(
      `ORIGIN is not encrypted: ${url.origin}`,
      'Sign-ups and the links in mails need https://. Whoever hosts the site can turn it on.',
    );
  }
  return url.origin;
}

/** Where the sign-up form posts to says where the endpoint has to answer. */
function basePath({ newsletter: { action, provider = 'tendwell' } }: Site, fault: AddFault): string {
  if (provider !== 'tendwell') {
    fault(
      `newsletter.yaml says that the sign-up goes to ${provider}.`,
      'Nothing would come here. Take provider: out of it, and set action: /newsletter/subscribe.',
    );
    return '/newsletter';
  }
  const path = URL.canParse(action) ? new URL(action).pathname : action;
  const [, found] = /^((?:\/[A-Za-z0-9._~-]+)+)\/subscribe\/?$/.exec(path) ?? [];
  if (found === undefined) {
    fault(
      `newsletter.yaml says that the sign-up goes to ${action}.`,
      'It has to end in /subscribe, such as /newsletter/subscribe.',
    );
  }
  return found ?? '/newsletter';
}

async function smtp(
  get: Get,
  { needed, fault }: { needed: boolean; fault: AddFault },
): Promise<SmtpOptions | undefined> {
  const [given, from] = [get('SMTP_URL'), get('SMTP_FROM', 'from')];
  if (given === undefined) {
    if (needed) {
      fault(
        'SMTP_URL is missing: without it nobody gets a mail.',
        'smtps://user:password@mail.example.com, as your mail provider says under "SMTP". Signs in a password that are special in addresses are written like %40 for @.',
      );
    }
  } else if (!URL.canParse(given) || !/^smtps?:$/.test(new URL(given).protocol) || !new URL(given).hostname) {
    fault(
      'SMTP_URL is no mail server.',
      'It begins with smtps:// or smtp://: smtps://user:password@mail.example.com',
    );
  }
  if (from === undefined) {
    if (needed || given !== undefined) {
      fault(
        'SMTP_FROM is missing: whom mails come from.',
        'An address of your own domain: newsletter@example.com',
      );
    }
  } else if (addressIn(from) === undefined) {
    fault(`SMTP_FROM is no address: ${from}`, 'Such as newsletter@example.com');
  }
  const dkim = await dkimSettings(get, fault);
  if (given === undefined || from === undefined || !URL.canParse(given)) return undefined;
  const { protocol, hostname } = new URL(given);
  return {
    url: given,
    from,
    // A password is not said aloud to a server that offers no encryption.
    requireTLS: protocol === 'smtp:' && !isLocal(hostname),
    ...(dkim && { dkim }),
  };
}

async function dkimSettings(get: Get, fault: AddFault): Promise<SmtpOptions['dkim']> {
  const names = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;
  const values = names.map((name) => get(name));
  const missing = names.filter((_, i) => values[i] === undefined);
  const [domainName = '', keySelector = '', file = ''] = values;
  // A selector alone tells doctor what to look for: mostly it is the provider who signs.
  if (missing.length > 0) {
    if (file !== '')
      fault(
        `${missing.join(' and ')} missing.`,
        'To sign mails, all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE are needed.',
      );
    return undefined;
  }
  try {
    return { domainName, keySelector, privateKey: await readFile(file, 'utf8') };
  } catch (error) {
    fault(
      `DKIM_KEY_FILE cannot be read: ${file} (${(error as NodeJS.ErrnoException).code}).`,
      'The path of the private key, in PEM form.',
    );
    return undefined;
  }
}

/** The address in "Quiet Pine <newsletter@example.com>". */
export function addressIn(from: string): string | undefined {
  return /^(?:[^<>\r\n]*<)?\s*([^\s<>@",;]+@[^\s<>@",;]+\.[^\s<>@",;]+?)\s*>?$/.exec(from.trim())?.[1];
}

export function isLocal(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}

function whole(given: string, most: number): number | undefined {
  return /^\d{1,5}$/.test(given) && Number(given) <= most ? Number(given) : undefined;
}

/** What of the settings makes the endpoint. */
export function endpointOptions({
  site,
  basePath,
  secret,
}: ServerSettings): Pick<NewsletterOptions, 'practice' | 'newsletter' | 'basePath' | 'secret'> {
  return { ...site, basePath, ...(secret !== undefined && { secret }) };
}

import type { Newsletter, Practice } from '@tendwell/content';
import { type LanguageSource, Languages } from './lang/language.js';
import { type Log, logToConsole } from './log.js';
import type { Mailer } from './mail/mailer.js';
import type { PageContent } from './pages/frame.js';
import { type ClientIp, socketAddress } from './request/client-ip.js';
import { FormTokens } from './request/form-token.js';
import type { MailLimits, NewsletterStore } from './store/store.js';

/** What {@link createNewsletter} is told. */
export interface NewsletterOptions {
  /** Who sends: name, postal address, language and time zone. */
  practice: Practice;
  /** What comes, how often, and what a subscriber agrees to. */
  newsletter: Newsletter;
  /**
   * Public origin of the site, such as `https://example.com`: links in mails start with it, and forms are taken from
   * its pages only. A function where it is not known yet, such as before a port is chosen.
   */
  origin: string | (() => string);
  /** Path under which the endpoint answers. Default: `/newsletter`. */
  basePath?: string;
  /** Where the list lives. */
  store: NewsletterStore;
  /** How mails get out: `smtpMailer`, or `outboxMailer` to keep them. */
  mailer: Mailer;
  /** Puts the site's frame around a page. Default: a plain page with a look of its own. */
  page?: (content: PageContent) => string | Promise<string>;
  /**
   * `Content-Security-Policy` of pages, or `false` for none. Default: nothing but the page's own style sheet; with
   * `page`, whatever the site itself serves.
   */
  contentSecurityPolicy?: string | false;
  /**
   * Shows all mails at `{basePath}/outbox`. For development only, and therefore never on by itself: who sees the
   * page sees every address and can confirm or unsubscribe each. Default: `false`.
   */
  outbox?: boolean;
  /**
   * Wants every form to carry a mark that it was open for two seconds, see README.md. Without it a form on a page that
   * was written beforehand is taken at the first press, and so is a robot's. Default: `true`.
   */
  formToken?: boolean;
  /**
   * Words for further languages by tag, or other words for one that is there. A function is called when somebody
   * needs them: `{ it: async () => (await import('./it.js')).it }`.
   */
  languages?: Readonly<Record<string, LanguageSource>>;
  /** Key for the hashes that IP addresses are counted by, and for the marks of forms. Default: one that is generated and kept in the store. */
  secret?: string;
  /** Finds the visitor's IP address. Default: the socket's, no header believed; see {@link trustProxy}. */
  clientIp?: ClientIp;
  /** Bounds; each has a default. */
  limits?: Partial<Limits>;
  /** Hears of failures. Default: standard error. */
  log?: Log;
  /** The clock. Default: the machine's. */
  now?: () => Date;
}

/** Bounds on what visitors can cause. */
export interface Limits extends MailLimits {
  /** Most sign-ups, and requests for a link, from one network (/24 of IPv4, /56 of IPv6) in an hour. Default: 30. */
  readonly signUpsPerNetworkPerHour: number;
}

/** Bounds where none are given. */
export const DEFAULT_LIMITS: Limits = {
  signUpsPerNetworkPerHour: 30,
  minutesBetweenMails: 10,
  mailsPerRecipientPerDay: 3,
  mailsPerDay: 1000,
};

/** Options, checked and with their defaults. */
export interface Settings {
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  /** Origin of the site, without a slash at the end. */
  readonly site: () => string;
  readonly basePath: string;
  readonly store: NewsletterStore;
  readonly mailer: Mailer;
  readonly page: NewsletterOptions['page'];
  readonly contentSecurityPolicy: string | false | undefined;
  readonly outbox: boolean;
  /** Absent where no mark is asked for. */
  readonly formTokens: FormTokens | undefined;
  readonly languages: Languages;
  readonly secret: () => Promise<string>;
  readonly clientIp: ClientIp;
  readonly limits: Limits;
  readonly log: Log;
  readonly now: () => Date;
}

/** @throws TypeError when an option cannot work. */
export function settle(options: NewsletterOptions): Settings {
  const { origin, basePath = '/newsletter', secret, store } = options;
  if (!/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath)) {
    throw new TypeError(
      `createNewsletter: "basePath" must be a path such as /newsletter; it is ${JSON.stringify(basePath)}.`,
    );
  }
  if (typeof origin === 'string') siteOrigin(origin);
  if (secret !== undefined && secret.length < 16) {
    throw new TypeError('createNewsletter: "secret" must have at least 16 characters.');
  }
  let kept: string | undefined;
  const key = async () => {
    kept ??= secret ?? (await store.secret());
    return kept;
  };
  return {
    practice: options.practice,
    newsletter: options.newsletter,
    site: () => siteOrigin(typeof origin === 'string' ? origin : origin()),
    basePath,
    store,
    mailer: options.mailer,
    page: options.page,
    contentSecurityPolicy: options.contentSecurityPolicy,
    outbox: options.outbox ?? false,
    formTokens: options.formToken === false ? undefined : new FormTokens(key, basePath),
    languages: new Languages(options.languages),
    secret: key,
    clientIp: options.clientIp ?? socketAddress,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    log: options.log ?? logToConsole,
    now: options.now ?? (() => new Date()),
  };
}

function siteOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new TypeError(
    `createNewsletter: "origin" must be like https://example.com; it is ${JSON.stringify(origin)}.`,
  );
}

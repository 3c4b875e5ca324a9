import type { Newsletter, Practice } from '@tendwell/content';
import { lookupLocale } from '@tendwell/content/intl';
import { ConsoleLog } from './console-log.js';
import { isBounceAddress } from './feedback/return-path.js';
import {
  type FeedbackService,
  type FeedbackWebhookOptions,
  feedbackServices,
} from './feedback/webhook/webhook.js';
import { type LanguageSource, Languages } from './lang/language.js';
import type { Log } from './log.js';
import type { Mailer } from './mail/mailer.js';
import type { PageContent } from './pages/page.js';
import { type ClientIp, socketAddress } from './request/client-ip.js';
import { FormTokens } from './request/form-token.js';
import type { MailLimits } from './store/mail.js';
import type { EndpointStore } from './store/store.js';
import { systemClock } from './system-clock.js';

/** A practice and its newsletter in other languages, by language tag. A translation without a newsletter uses the main one. */
export type Translations = Readonly<
  Record<string, { practice: Practice; newsletter?: Newsletter | undefined }>
>;

/** Options of `createNewsletter`. */
export interface NewsletterOptions {
  /**
   * The sender: name, postal address, language and time zone. Pass a function if it can change: it is called for every
   * request.
   */
  practice: Practice | (() => Practice);
  /**
   * The newsletter: its description, the text of the consent, and optional fields of the form. Pass a function if it can
   * change: it is called for every request.
   */
  newsletter: Newsletter | (() => Newsletter);
  /**
   * The practice and the newsletter in other languages than `practice.locale`, by language tag, such as `translations` of
   * `readContent` or `readFacts`. Pages and emails in these languages use them. Default: none.
   */
  translations?: Translations | (() => Translations);
  /**
   * Public origin of the site, such as `https://example.com`. Links in emails start with it, and forms are only accepted
   * from its pages. Pass a function if the origin isn't known yet, for example before a port is chosen.
   */
  origin: string | (() => string);
  /**
   * Other origins whose pages may post forms and whose scripts may read the answers, such as `https://www.example.com` where
   * `origin` is `https://letters.example.com`. Default: none.
   */
  allowedOrigins?: readonly string[];
  /** Path of the endpoint. Default: `/newsletter`. */
  basePath?: string;
  /** Where the list is stored. */
  store: EndpointStore;
  /** Sends emails: `smtpMailer`, or `outboxMailer` for development. */
  mailer: Mailer;
  /** Wraps the content of a page in the site's layout. Default: a plain page with its own style. */
  page?: (content: PageContent) => string | Promise<string>;
  /**
   * `Content-Security-Policy` header of pages, or `false` for none. Default: only the page's own style sheet; with
   * `page`, everything from the site's own origin.
   */
  contentSecurityPolicy?: string | false;
  /**
   * Shows all emails at `{basePath}/outbox`. For development only: the page shows every address, and links to confirm
   * or unsubscribe each. Default: `false`.
   */
  outbox?: boolean;
  /**
   * Requires a form token that is at least two seconds old, see README.md. Without it, a static form needs to be
   * submitted only once, but bots are accepted too. Default: `true`.
   */
  formToken?: boolean;
  /**
   * Messages for additional languages by language tag, or replacements for built-in ones. A function is called when
   * the language is first needed: `{ it: async () => (await import('./it.js')).it }`.
   */
  languages?: Readonly<Record<string, LanguageSource>>;
  /**
   * Key for the hashes of networks and for form tokens, at least 16 characters. Default: a generated secret that is kept
   * in the store.
   */
  secret?: string;
  /**
   * Finds the visitor's IP address. Default: the address of the socket. Behind a proxy, use `trustProxy`: otherwise all
   * visitors share one limit.
   */
  clientIp?: ClientIp;
  /**
   * Address of a mailbox for bounces, at most 18 characters before the `@`. Each email gets a return path of its
   * own, with a token after a plus sign: `bounces+token@example.com`. The command `tendwell-newsletter bounces` reads the
   * mailbox. Default: bounces go to the sender.
   */
  bounceAddress?: string | undefined;
  /**
   * Accepts reports of bounces and complaints from mail services at `{basePath}/bounces`, see README.md. Default: no
   * such route.
   */
  feedbackWebhook?: FeedbackWebhookOptions | undefined;
  /** Limits on sign-ups and emails. Each has a default. */
  limits?: Partial<NewsletterLimits>;
  /** Called for warnings and errors. Default: writes to standard error; repeated entries are counted. */
  log?: Log;
  /** The current time. Default: the system clock. Nothing else in this package reads the clock. */
  now?: () => Date;
}

/** Limits on what visitors can cause. */
export interface NewsletterLimits extends MailLimits {
  /** Maximum number of sign-ups and requests for a link per hour from one network (IPv4 /24, IPv6 /56). Default: 30. */
  readonly signUpsPerNetworkPerHour: number;
}

const DEFAULT_BASE_PATH = '/newsletter';

const DEFAULT_LIMITS: NewsletterLimits = {
  signUpsPerNetworkPerHour: 30,
  minutesBetweenMails: 10,
  mailsPerRecipientPerDay: 3,
  mailsPerDay: 1000,
};

/** Validated options with their defaults. */
export interface Settings {
  /** Both may change between requests. */
  readonly practice: Practice;
  readonly newsletter: Newsletter;
  readonly translations: Translations;
  /** Origin of the site, without a trailing slash. */
  readonly site: () => string;
  /** Other origins whose pages may post forms, and whose scripts may read the answers. */
  readonly allowedOrigins: readonly string[];
  readonly basePath: string;
  readonly store: EndpointStore;
  readonly mailer: Mailer;
  readonly page: NewsletterOptions['page'];
  readonly contentSecurityPolicy: string | false | undefined;
  readonly outbox: boolean;
  /** `undefined` when form tokens are turned off. */
  readonly formTokens: FormTokens | undefined;
  readonly languages: Languages;
  readonly secret: () => Promise<string>;
  readonly clientIp: ClientIp;
  readonly bounceAddress: string | undefined;
  readonly feedbackServices: ReadonlyMap<string, FeedbackService>;
  readonly limits: NewsletterLimits;
  readonly log: Log;
  /** Writes the counts of entries that were not written. */
  readonly closeLog: () => void;
  readonly now: () => Date;
}

/**
 * Validates options and fills in defaults.
 *
 * @throws TypeError when an option is invalid.
 */
export function resolveOptions(options: NewsletterOptions): Settings {
  requireValid(options);
  const {
    origin,
    basePath = DEFAULT_BASE_PATH,
    secret,
    store,
    practice,
    newsletter,
    translations = {},
  } = options;
  const consoleLog = new ConsoleLog();
  let knownSecret = secret;
  const readSecret = async () => {
    knownSecret ??= await store.secret();
    return knownSecret;
  };
  return {
    get practice() {
      return typeof practice === 'function' ? practice() : practice;
    },
    get newsletter() {
      return typeof newsletter === 'function' ? newsletter() : newsletter;
    },
    get translations() {
      return typeof translations === 'function' ? translations() : translations;
    },
    site: () => siteOrigin(typeof origin === 'string' ? origin : origin()),
    allowedOrigins: (options.allowedOrigins ?? []).map(siteOrigin),
    basePath,
    store,
    mailer: options.mailer,
    page: options.page,
    contentSecurityPolicy: options.contentSecurityPolicy,
    outbox: options.outbox ?? false,
    formTokens: options.formToken === false ? undefined : new FormTokens(readSecret, basePath),
    languages: new Languages(options.languages),
    secret: readSecret,
    clientIp: options.clientIp ?? socketAddress,
    bounceAddress: options.bounceAddress,
    feedbackServices: feedbackServices(options.feedbackWebhook ?? {}),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    log: options.log ?? consoleLog.log,
    closeLog: () => consoleLog.close(),
    now: options.now ?? systemClock,
  };
}

/** @throws TypeError when an option is invalid. */
function requireValid({
  origin,
  basePath = DEFAULT_BASE_PATH,
  secret,
  bounceAddress,
  feedbackWebhook,
}: NewsletterOptions): void {
  if (!/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath)) {
    throw new TypeError(
      `createNewsletter: "basePath" must be a path such as /newsletter, but it is ${JSON.stringify(basePath)}.`,
    );
  }
  if (typeof origin === 'string') siteOrigin(origin);
  if (secret !== undefined && secret.length < 16) {
    throw new TypeError('createNewsletter: "secret" must have at least 16 characters.');
  }
  if (bounceAddress !== undefined && !isBounceAddress(bounceAddress)) {
    throw new TypeError(
      `createNewsletter: "bounceAddress" must be an address such as bounces@example.com, with at most 18 characters before the @, but it is ${JSON.stringify(bounceAddress)}.`,
    );
  }
  const feedbackSecret = feedbackWebhook?.secret;
  if (feedbackSecret !== undefined && feedbackSecret.length < 32) {
    throw new TypeError('createNewsletter: "feedbackWebhook.secret" must have at least 32 characters.');
  }
  // Anybody can sign with an empty key.
  if (feedbackWebhook?.mailgunSigningKey === '') {
    throw new TypeError('createNewsletter: "feedbackWebhook.mailgunSigningKey" is empty.');
  }
}

function siteOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new TypeError(
    `createNewsletter: "origin" must be an origin such as https://example.com, but it is ${JSON.stringify(origin)}.`,
  );
}

/** The practice and the newsletter in a language, or else in the main one. */
export function factsIn(
  tag: string,
  { practice, newsletter, translations }: Pick<Settings, 'practice' | 'newsletter' | 'translations'>,
): { practice: Practice; newsletter: Newsletter } {
  const entries = Object.entries(translations).map(([lang, facts]) => [lang.toLowerCase(), facts] as const);
  const all = new Map([...entries, [practice.locale.toLowerCase(), { practice, newsletter }] as const]);
  const found = lookupLocale(tag, all);
  return { practice: found?.practice ?? practice, newsletter: found?.newsletter ?? newsletter };
}

import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { acceptedLanguages } from '../lang/language.js';
import type { Settings } from '../options.js';
import { defaultFrame, defaultPolicy, SITE_POLICY } from '../pages/frame.js';
import type { Page, PageContext } from '../pages/page.js';
import type { Connection } from '../request/client-ip.js';
import type { SubscriberStatus } from '../store/people.js';

/** hono's types for this endpoint: what the platform knows comes in as bindings. */
export type Env = { Bindings: Connection };

/** An answer in both of its forms; which one goes out is the visitor's choice by `Accept`. */
export interface Answer {
  readonly status: ContentfulStatusCode;
  readonly json: AnswerJson;
  readonly page: Page;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set for pages whose own URL holds no secret, so that the form on them is sent with its origin. */
  readonly holdsNoSecret?: boolean;
}

/** What a script gets. */
export type AnswerJson =
  | {
      readonly outcome: 'pending' | 'confirmed' | 'unsubscribed' | 'saved' | 'erased' | 'failed';
      readonly message: string;
      /** After a wish to erase: what the button would post to `erase`. */
      readonly token?: string;
    }
  | { readonly outcome: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  | { readonly outcome: 'subscription'; readonly subscription: SubscriptionJson };

/** What is kept about somebody. */
export interface SubscriptionJson {
  readonly email: string;
  readonly name?: string | undefined;
  readonly locale: string;
  readonly interests: readonly string[];
  readonly status: SubscriberStatus;
  /** ISO 8601. */
  readonly since: string;
  readonly consent?: { readonly text: string; readonly version: string; readonly at: string } | undefined;
}

/** Headers of every answer: never cached, never indexed, never framed, never guessed at. */
export const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  vary: 'Accept, Accept-Language',
};

/** The context of a page: in the first language of the wishes, then of the browser's, then the practice's. */
export async function pageContext(
  c: Context,
  settings: Settings,
  ...locales: readonly (string | undefined)[]
): Promise<PageContext> {
  const { practice, newsletter, basePath, languages } = settings;
  const accepted = acceptedLanguages(c.req.header('accept-language'));
  return {
    practice,
    newsletter,
    basePath,
    site: settings.site(),
    language: await languages.choose(...locales, ...accepted, practice.locale),
    languages: languages.tags,
  };
}

/** True where JSON is preferred to a page. */
export function wantsJson(c: Context): boolean {
  const supports = ['text/html', 'application/json'];
  return accepts(c, { header: 'Accept', supports, default: 'text/html' }) === 'application/json';
}

/** Sends an answer. */
export async function send(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  answer: Answer,
): Promise<Response> {
  const headers: Record<string, string> = {
    ...HEADERS,
    // URLs with tokens must not leak. A page without one lets its form say where it comes from.
    'referrer-policy': answer.holdsNoSecret ? 'same-origin' : 'no-referrer',
    'content-language': context.language.tag,
    ...answer.headers,
  };
  if (wantsJson(c)) return c.json(answer.json, answer.status, headers);

  const { markup, policy } = await frame(settings, context, answer);
  if (policy) headers['content-security-policy'] = policy;
  return c.html(markup, answer.status, headers);
}

async function frame(settings: Settings, { language, site }: PageContext, { page, status }: Answer) {
  const { tag: lang, words } = language;
  const content = { title: page.title, body: String(page.body), lang, dir: words.dir, status };
  if (settings.page) {
    try {
      const policy = settings.contentSecurityPolicy ?? SITE_POLICY;
      return { markup: await settings.page(content), policy };
    } catch (error) {
      // What was done is done: the visitor has to hear of it, in whatever dress.
      settings.log({
        level: 'error',
        message: 'The site’s page frame failed; the plain one was used.',
        error,
      });
    }
  }
  const plain = await defaultPolicy();
  return {
    markup: defaultFrame(settings.practice, site, content),
    policy: settings.page ? plain : (settings.contentSecurityPolicy ?? plain),
  };
}

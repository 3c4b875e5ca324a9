import { acceptedLanguages } from '@tendwell/content/intl';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { factsIn, type Settings } from '../options.js';
import { framePage } from '../pages/frame.js';
import type { PageContext } from '../pages/page.js';
import { type Fields, readFields } from '../request/body.js';
import type { Connection } from '../request/client-ip.js';
import type { NetworkLimit } from '../request/network-limit.js';
import type { SignUpStore } from '../store/sign-up-store.js';
import { type Answer, HEADERS } from './answer.js';

/** hono's types for this endpoint. What the platform knows about a connection is passed as bindings. */
export type Env = { Bindings: Connection };

/** What all requests to an endpoint share. */
export interface Services {
  readonly settings: Settings;
  /** Counts sign-ups and requests for a link by network. */
  readonly networkLimit: NetworkLimit;
  /** Logs that the list has reached its daily limit on emails, at most once an hour. */
  reportMailCap(): void;
  /** Starts sending soon, because an email was queued. */
  wakeDelivery(): void;
}

/** A request, and everything a route needs to answer it. */
export class RouteContext {
  readonly services: Services;
  readonly #c: Context<Env>;

  constructor(c: Context<Env>, services: Services) {
    this.#c = c;
    this.services = services;
  }

  get settings(): Settings {
    return this.services.settings;
  }

  get store(): SignUpStore {
    return this.settings.store;
  }

  get request(): Request {
    return this.#c.req.raw;
  }

  get connection(): Connection {
    return this.#c.env;
  }

  get path(): string {
    return this.#c.req.path;
  }

  now(): Date {
    return this.settings.now();
  }

  /** A parameter of the URL. */
  query(name: string): string | undefined {
    return this.#c.req.query(name);
  }

  /** @throws RequestError when the body can't be read. */
  readFields(): Promise<Fields> {
    return readFields(this.request);
  }

  /** Whether the client prefers JSON to HTML. */
  get prefersJson(): boolean {
    const supports = ['text/html', 'application/json'];
    return accepts(this.#c, { header: 'Accept', supports, default: 'text/html' }) === 'application/json';
  }

  /** The context for a page, in the given language if there is one, else the browser's, else the practice's. */
  async pageContext(locale?: string): Promise<PageContext> {
    const { practice, basePath, languages, site } = this.settings;
    const accepted = acceptedLanguages(this.request.headers.get('accept-language'));
    const language = await languages.choose(locale, ...accepted, practice.locale);
    return {
      ...factsIn(language.tag, this.settings),
      basePath,
      site: site(),
      language,
      languages: languages.tags,
    };
  }

  /** Sends an answer as JSON or as a page, whichever the client prefers. */
  async send(context: PageContext, answer: Answer): Promise<Response> {
    const { status, json } = answer;
    const headers: Record<string, string> = {
      ...HEADERS,
      // URLs with tokens must not leak. Forms on other pages are sent with their origin.
      'referrer-policy': answer.urlHasNoToken ? 'same-origin' : 'no-referrer',
      'content-language': context.language.tag,
      ...answer.headers,
    };
    if (this.prefersJson) return this.#c.json(json, status, headers);

    const { markup, policy } = await framePage(this.settings, context, answer.page(), status);
    if (policy) headers['content-security-policy'] = policy;
    return this.#c.html(markup, status, headers);
  }

  /** Sends JSON as it is. */
  json(data: object, headers: Record<string, string>, status: 200 | 401 = 200): Response {
    return this.#c.json(data, status, headers);
  }

  /** Sends a whole HTML page as it is. */
  html(markup: string, headers: Record<string, string>): Response | Promise<Response> {
    return this.#c.html(markup, 200, headers);
  }
}

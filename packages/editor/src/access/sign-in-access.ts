import { EditorError } from '../failure.js';
import type { LogEntry, SignInMail, SignInOptions } from '../options.js';
import { json } from '../server/answers.js';
import { readBytes, readJson } from '../server/body.js';
import { isLoopback, requireSameOrigin } from '../server/guard.js';
import { FILE_HEADERS } from '../server/headers.js';
import type { Access, Session } from './access.js';
import type { AccessFile } from './access-file.js';
import { SESSION_SECONDS } from './access-file.js';
import { AccountRoutes } from './account-routes.js';
import { AttemptLimit } from './attempt-limit.js';
import { cookieOf, setCookie } from './cookies.js';
import { deviceName } from './device-name.js';
import { signInLanguage } from './lang/language.js';
import { Passkeys } from './passkeys/passkeys.js';
import { PasskeyRefused } from './passkeys/verify.js';
import { newSecret } from './secrets.js';
import { LINK_SECONDS, SessionStore } from './session-store.js';
import { newPasskeyMail, signInMail } from './sign-in-mail.js';
import {
  brokenLinkPage,
  emailPage,
  linkPage,
  type PageContext,
  sentPage,
  signInPage,
  tooManyPage,
} from './sign-in-pages.js';
import { SIGN_IN_STYLE } from './sign-in-style.js';

const WINDOW_MS = 15 * 60_000;
const MAX_FORM_BYTES = 4000;
const TOKEN = /^[\w-]{43}$/;

/** What {@link SignInAccess} needs. */
export interface SignInServices {
  readonly origin: URL;
  readonly basePath: string;
  readonly signIn: SignInOptions;
  readonly file: AccessFile;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
}

/** On a server, people sign in with a link that is sent to their address, or with a passkey. There are no passwords. */
export class SignInAccess implements Access {
  readonly mode = 'server';
  readonly #services: SignInServices;
  readonly #sessions: SessionStore;
  readonly #passkeys: Passkeys | undefined;
  readonly #account: AccountRoutes;
  readonly #people: ReadonlySet<string>;
  readonly #cookie: string;
  /** The cookie that identifies the browser that has asked for a link. */
  readonly #browserCookie: string;
  /** The limits for a quarter of an hour: links per email address, requests and attempts per IP address. */
  readonly #links = new AttemptLimit(3, WINDOW_MS);
  readonly #requests = new AttemptLimit(10, WINDOW_MS);
  readonly #guesses = new AttemptLimit(20, WINDOW_MS);

  constructor(services: SignInServices) {
    const { origin, signIn, file, now } = services;
    this.#services = services;
    this.#people = new Set(signIn.people.map(normalize));
    this.#sessions = new SessionStore(file, now);
    // A passkey is for a host name, not for an IP address.
    const hasName = !isLoopback(origin.hostname) || origin.hostname === 'localhost';
    this.#passkeys = hasName ? new Passkeys(file, { origin, now }) : undefined;
    this.#account = new AccountRoutes({
      people: [...this.#people].sort(),
      sessions: this.#sessions,
      passkeys: this.#passkeys,
      signedOut: () => this.#setCookie(undefined),
      passkeyAdded: (session, name, request) => this.#passkeyAdded(session, name, request),
      log: services.log,
    });
    // The prefix keeps other hosts of the domain from setting it.
    const prefix = origin.protocol === 'https:' ? '__Host-' : '';
    this.#cookie = `${prefix}tendwell-editor`;
    this.#browserCookie = `${prefix}tendwell-sign-in`;
  }

  async sessionOf(request: Request): Promise<Session | undefined> {
    const secret = cookieOf(request, this.#cookie);
    const session = secret === undefined ? undefined : await this.#sessions.find(secret);
    // A person who was removed from the options is signed out.
    return session?.email && this.#people.has(session.email) ? session : undefined;
  }

  async answer(request: Request, path: string, address = ''): Promise<Response | undefined> {
    const { origin, basePath } = this.#services;
    if (request.method !== 'GET' && request.method !== 'HEAD') requireSameOrigin(request, origin);
    const context: PageContext = { basePath, language: signInLanguage(request) };
    switch (`${request.method} ${path}`) {
      case 'GET sign-in.css':
        return new Response(SIGN_IN_STYLE, {
          headers: { ...FILE_HEADERS, 'content-type': 'text/css; charset=utf-8' },
        });
      case 'GET sign-in':
        return signInPage(emailPage(context, { passkeys: this.#passkeys !== undefined }), context);
      case 'POST sign-in':
        return this.#sendLink(request, context, address);
      case 'GET sign-in/confirm':
        return this.#showLink(request, context);
      case 'POST sign-in/confirm':
        return this.#confirm(request, context, address);
      case 'POST sign-in/passkey/options':
        return this.#passkeyOptions(request, address);
      case 'POST sign-in/passkey':
        return this.#usePasskey(request, address);
      default:
        return this.#answerAccount(request, path);
    }
  }

  async #answerAccount(request: Request, path: string): Promise<Response | undefined> {
    if (!this.#account.has(path)) return undefined;
    requireSameOrigin(request, this.#services.origin);
    const session = await this.sessionOf(request);
    if (!session?.email) throw new EditorError('sign-in-needed', 'Sign in first.');
    return this.#account.answer(request, path, { ...session, email: session.email });
  }

  /** The answer is the same whether the address is known or not. */
  async #sendLink(request: Request, context: PageContext, address: string): Promise<Response> {
    const { now } = this.#services;
    const form = await formOf(request);
    if (!this.#requests.allows(address, now())) return signInPage(tooManyPage(context), context);
    const email = normalize(form.get('email') ?? '');
    // Several links of the same browser work.
    const browser = cookieOf(request, this.#browserCookie) ?? newSecret();
    if (this.#people.has(email) && this.#links.allows(email, now())) {
      // Not awaited: its duration would reveal whether the address is known.
      void this.#mailLink(email, browser, context);
    }
    const cookie = setCookie(this.#browserCookie, browser, {
      path: '/',
      secure: this.#isSecure,
      maxAgeS: LINK_SECONDS,
      // `Lax`, so that it is sent when the link is opened from a webmail page.
      sameSite: 'Lax',
    });
    return signInPage(sentPage(context), context, { 'set-cookie': cookie });
  }

  async #mailLink(email: string, browser: string, { basePath, language }: PageContext): Promise<void> {
    const { origin } = this.#services;
    await this.#send(async () => {
      const token = await this.#sessions.addLink(email, browser);
      const query = new URLSearchParams({ token, ...(language.chosen && { lang: language.chosen }) });
      const url = `${origin.origin}${basePath}/sign-in/confirm?${query.toString()}`;
      return signInMail({ to: email, site: origin.hostname, url }, language);
    });
  }

  async #showLink(request: Request, context: PageContext): Promise<Response> {
    const token = new URL(request.url).searchParams.get('token') ?? '';
    const browser = cookieOf(request, this.#browserCookie);
    const state = TOKEN.test(token) ? await this.#sessions.linkState(token, browser) : 'unknown';
    return signInPage(linkPage(context, token, state), context);
  }

  async #confirm(request: Request, context: PageContext, address: string): Promise<Response> {
    const token = (await formOf(request)).get('token') ?? '';
    if (!this.#guesses.allows(address, this.#services.now()))
      return signInPage(tooManyPage(context), context);
    const isToken = TOKEN.test(token);
    const found = isToken
      ? await this.#sessions.useLink(token, deviceName(request.headers.get('user-agent')))
      : undefined;
    if (!found || !this.#people.has(found.email)) {
      const state = isToken && !found ? await this.#sessions.linkState(token, undefined) : 'unknown';
      const why = state === 'used' || state === 'expired' ? state : 'unknown';
      return signInPage(brokenLinkPage(context, why), context);
    }
    this.#services.log({ level: 'info', message: `${found.email} has signed in.` });
    return new Response(null, {
      status: 303,
      headers: {
        ...FILE_HEADERS,
        location: `${context.basePath}/`,
        'set-cookie': this.#setCookie(found.secret),
      },
    });
  }

  async #passkeyOptions(request: Request, address: string): Promise<Response> {
    await readJson(request);
    if (!this.#guesses.allows(address, this.#services.now())) throw tooMany();
    return json(this.#requirePasskeys().signInOptions());
  }

  async #usePasskey(request: Request, address: string): Promise<Response> {
    const body = await readJson(request);
    const { now, log } = this.#services;
    if (!this.#guesses.allows(address, now())) throw tooMany();
    try {
      const email = await this.#requirePasskeys().signIn(body);
      if (!this.#people.has(email)) throw new PasskeyRefused('the person is no longer named');
      const secret = await this.#sessions.add(email, deviceName(request.headers.get('user-agent')));
      log({ level: 'info', message: `${email} has signed in with a passkey.` });
      return json({ isSignedIn: true }, 200, { 'set-cookie': this.#setCookie(secret) });
    } catch (error) {
      if (!(error instanceof PasskeyRefused)) throw error;
      log({ level: 'warn', message: `A passkey was refused: ${error.message}.` });
      throw new EditorError('not-allowed', 'This passkey does not work here. Ask for a link by email.');
    }
  }

  async #passkeyAdded(session: { readonly email: string }, name: string, request: Request): Promise<void> {
    const { email } = session;
    const site = this.#services.origin.hostname;
    await this.#send(async () => newPasskeyMail({ to: email, site, name }, signInLanguage(request)));
  }

  async #send(mail: () => Promise<SignInMail>): Promise<void> {
    try {
      await this.#services.signIn.sendMail(await mail());
    } catch (error) {
      this.#services.log({ level: 'error', message: 'An email to sign in could not be sent.', error });
    }
  }

  #requirePasskeys(): Passkeys {
    if (this.#passkeys) return this.#passkeys;
    throw new EditorError('not-found', 'There is no such page.');
  }

  get #isSecure(): boolean {
    return this.#services.origin.protocol === 'https:';
  }

  #setCookie(secret: string | undefined): string {
    return setCookie(this.#cookie, secret, { path: '/', secure: this.#isSecure, maxAgeS: SESSION_SECONDS });
  }
}

const normalize = (email: string) => email.trim().toLowerCase();

const tooMany = () =>
  new EditorError('too-many-attempts', 'Too many attempts. Wait 15 minutes, then try again.');

async function formOf(request: Request): Promise<URLSearchParams> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw new EditorError('unsupported-type', 'The form was sent in an unexpected format. Reload the page.');
  }
  return new URLSearchParams((await readBytes(request, MAX_FORM_BYTES)).toString('utf8'));
}

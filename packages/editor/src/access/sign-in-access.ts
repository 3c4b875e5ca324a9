import { EditorError } from '../failure.js';
import type { LogEntry, SignInOptions } from '../options.js';
import { json } from '../server/answers.js';
import { readBytes } from '../server/body.js';
import { requireSameOrigin } from '../server/guard.js';
import { FILE_HEADERS } from '../server/headers.js';
import type { Access, Session } from './access.js';
import { cookieOf, setCookie } from './cookies.js';
import { RateLimit } from './rate-limit.js';
import { SESSION_SECONDS, type SessionStore } from './session-store.js';
import { confirmForm, emailForm, SIGN_IN_STYLE, signInPage } from './sign-in-pages.js';

const WINDOW_MS = 15 * 60_000;
const MAX_FORM_BYTES = 4000;
const TOKEN = /^[\w-]{43}$/;

/** What {@link SignInAccess} needs. */
export interface SignInServices {
  readonly origin: URL;
  readonly basePath: string;
  readonly signIn: SignInOptions;
  readonly sessions: SessionStore;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
}

/** On a server, people sign in with a link that is sent to their address. There are no passwords. */
export class SignInAccess implements Access {
  readonly mode = 'server';
  readonly #services: SignInServices;
  readonly #people: ReadonlySet<string>;
  readonly #cookie: string;
  /** Links per address of a person, requests and guesses per address of a browser, in a quarter of an hour. */
  readonly #links = new RateLimit(3, WINDOW_MS);
  readonly #requests = new RateLimit(10, WINDOW_MS);
  readonly #guesses = new RateLimit(20, WINDOW_MS);

  constructor(services: SignInServices) {
    this.#services = services;
    this.#people = new Set(services.signIn.people.map(normalize));
    // The prefix keeps other hosts of the domain from setting it.
    this.#cookie = services.origin.protocol === 'https:' ? '__Host-tendwell-editor' : 'tendwell-editor';
  }

  async sessionOf(request: Request): Promise<Session | undefined> {
    const secret = cookieOf(request, this.#cookie);
    const session = secret === undefined ? undefined : await this.#services.sessions.find(secret);
    // Who is no longer named is signed out.
    return session?.email && this.#people.has(session.email) ? session : undefined;
  }

  async answer(request: Request, path: string, address = ''): Promise<Response | undefined> {
    const { origin, basePath } = this.#services;
    if (request.method !== 'GET' && request.method !== 'HEAD') requireSameOrigin(request, origin);
    const url = new URL(request.url);
    switch (`${request.method} ${path}`) {
      case 'GET sign-in.css':
        return new Response(SIGN_IN_STYLE, {
          headers: { ...FILE_HEADERS, 'content-type': 'text/css; charset=utf-8' },
        });
      case 'GET sign-in':
        return signInPage({ title: 'Sign in', body: emailForm(basePath) }, { basePath });
      case 'POST sign-in':
        return this.#sendLink(await formOf(request), address);
      case 'GET sign-in/confirm':
        return signInPage(
          { title: 'Sign in', body: confirmForm(basePath, url.searchParams.get('token') ?? '') },
          { basePath },
        );
      case 'POST sign-in/confirm':
        return this.#confirm(await formOf(request), address);
      case 'GET api/sessions':
      case 'DELETE api/sessions':
        return this.#answerSessions(request, url);
      default:
        return undefined;
    }
  }

  /** The answer is the same whether the address is known or not. */
  async #sendLink(form: URLSearchParams, address: string): Promise<Response> {
    const { basePath, now } = this.#services;
    if (!this.#requests.allows(address, now())) throw tooMany();
    const email = normalize(form.get('email') ?? '');
    if (this.#people.has(email) && this.#links.allows(email, now())) {
      // Not awaited: how long it takes would tell who is known.
      void this.#mailLink(email);
    }
    return signInPage(
      {
        title: 'Check your email',
        body: '<p>If this address may use the editor, a link is on its way. It works once, for 15 minutes.</p>',
      },
      { basePath },
    );
  }

  async #mailLink(email: string): Promise<void> {
    const { origin, basePath, sessions, signIn, log } = this.#services;
    try {
      const token = await sessions.addLink(email);
      await signIn.sendMail({
        to: email,
        subject: `Sign in to edit ${origin.hostname}`,
        text: `Open this address to sign in to the editor of ${origin.hostname}:\n\n${origin.origin}${basePath}/sign-in/confirm?token=${token}\n\nIt works once, for 15 minutes. If you did not ask for it, ignore this email: nobody can sign in without it.\n`,
      });
    } catch (error) {
      log({ level: 'error', message: 'The email with a link to sign in could not be sent.', error });
    }
  }

  async #confirm(form: URLSearchParams, address: string): Promise<Response> {
    const { basePath, origin, sessions, now, log } = this.#services;
    if (!this.#guesses.allows(address, now())) throw tooMany();
    const token = form.get('token') ?? '';
    const found = TOKEN.test(token) ? await sessions.useLink(token) : undefined;
    if (!found || !this.#people.has(found.email)) {
      const body = `<p>The link has expired, or was used before.</p>\n<p><a href="${basePath}/sign-in">Ask for a new one</a></p>`;
      return signInPage({ title: 'This link does not work anymore', body }, { basePath, status: 400 });
    }
    log({ level: 'info', message: `${found.email} has signed in.` });
    return new Response(null, {
      status: 303,
      headers: {
        ...FILE_HEADERS,
        location: `${basePath}/`,
        'set-cookie': setCookie(this.#cookie, found.secret, {
          path: '/',
          secure: origin.protocol === 'https:',
          maxAgeS: SESSION_SECONDS,
        }),
      },
    });
  }

  /** Shows the sessions of a person, and ends one: the current one, or another. */
  async #answerSessions(request: Request, url: URL): Promise<Response> {
    const { origin, sessions } = this.#services;
    requireSameOrigin(request, origin);
    const current = await this.sessionOf(request);
    if (!current?.email) throw new EditorError('sign-in-needed', 'Sign in first.');
    if (request.method === 'GET') {
      const list = await sessions.list(current.email);
      return json(list.map((session) => ({ ...session, isCurrent: session.id === current.id })));
    }
    const id = url.searchParams.get('id') ?? current.id;
    await sessions.end(current.email, id);
    const expired = setCookie(this.#cookie, undefined, { path: '/', secure: origin.protocol === 'https:' });
    return json({ ended: id }, 200, id === current.id ? { 'set-cookie': expired } : {});
  }
}

const normalize = (email: string) => email.trim().toLowerCase();

const tooMany = () =>
  new EditorError('too-many-attempts', 'Too many attempts. Wait a quarter of an hour, then try again.');

async function formOf(request: Request): Promise<URLSearchParams> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    throw new EditorError('unsupported-type', 'The form was sent in another way than expected.');
  }
  return new URLSearchParams((await readBytes(request, MAX_FORM_BYTES)).toString('utf8'));
}

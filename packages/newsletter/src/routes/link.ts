import type { Context } from 'hono';
import { duration, fill } from '../lang/fill.js';
import { linkMail, manageUntil } from '../mail/compose.js';
import type { Settings } from '../options.js';
import { linkPage, linkSentPage } from '../pages/manage.js';
import type { PageContext } from '../pages/page.js';
import type { Fields } from '../request/body.js';
import { isTrapped, parsePerson, typed } from '../request/fields.js';
import { isFromSite } from '../request/origin.js';
import { RequestProblem, type STATUS } from '../request/problem.js';
import type { RateLimit } from '../request/rate-limit.js';
import { newToken } from '../tokens.js';
import { type Env, pageContext, send } from './answer.js';
import { judgeForm, networkWait, notBefore, tokenFor, untilOldEnough } from './guard.js';

/**
 * How long an answer takes at least. The store has less to write for an address that nobody has, by a fifth of a
 * millisecond; the question is rare enough for everybody to wait the same.
 */
const ANSWER_MS = 100;

/** The form in which somebody asks for a link. */
export async function showLinkForm(c: Context<Env>, settings: Settings): Promise<Response> {
  const context = await pageContext(c, settings);
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'failed', message: context.language.words.link.lead },
    page: linkPage(context, { email: '', token: await tokenFor(settings, {}) }),
    holdsNoSecret: true,
  });
}

/** Sends a link to the address if it is on the list, and says the same if it is not. */
export async function askForLink(
  c: Context<Env>,
  settings: Settings,
  fields: Fields,
  { networks, queued }: { networks: RateLimit; queued: () => void },
): Promise<Response> {
  if (!isFromSite(c.req.raw.headers, settings.site())) throw new RequestProblem('otherSite');
  const context = await pageContext(c, settings);
  const { words } = context.language;
  const again = (status: 422 | 429 | 503, title: string, text: string, error?: string, waitMs?: number) =>
    showAgain(c, settings, context, fields, { status, title, text, error, waitMs });

  if (isTrapped(fields)) return sent(c, settings, context, typed(fields, 'email'));
  const parsed = parsePerson({ email: fields.email });
  if (!parsed.ok) {
    const text = fill(words.errors[parsed.errors.email ?? 'emailInvalid'], { typed: typed(fields, 'email') });
    return again(422, words.errors.title, '', text);
  }
  const form = await judgeForm(settings, fields);
  if (form.is === 'bad') return again(422, words.again.title, words.again.text);
  const waitMs = await networkWait(c, settings, networks);
  if (waitMs > 0) {
    const minutes = duration(context.language, Math.ceil(waitMs / 60_000), 'minute');
    return again(429, words.problems.tooMany.title, fill(words.tooMany, { minutes }), undefined, waitMs);
  }
  await untilOldEnough(form);

  const { email } = parsed.fields;
  const at = settings.now();
  const link = await newToken();
  const url = `${context.site}${context.basePath}/manage?token=${link.text}`;
  const request = settings.store.requestLink({
    email,
    at,
    mail: linkMail({ ...context, at }, url),
    manage: { token: link.hash, until: manageUntil(at) },
    limits: settings.limits,
  });
  const result = await notBefore(ANSWER_MS, request);
  if (result === 'mail-cap-reached') {
    const { title, text } = words.problems.full;
    return again(503, title, text, undefined, 60 * 60_000);
  }
  queued();
  return sent(c, settings, context, email);
}

function sent(c: Context<Env>, settings: Settings, context: PageContext, email: string): Promise<Response> {
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: fill(context.language.words.link.done, { email }) },
    page: linkSentPage(context, email),
    holdsNoSecret: true,
  });
}

interface Again {
  readonly status: 422 | (typeof STATUS)['tooMany' | 'full'];
  readonly title: string;
  readonly text: string;
  /** What is wrong with the address. */
  readonly error: string | undefined;
  readonly waitMs: number | undefined;
}

async function showAgain(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  fields: Fields,
  { status, title, text, error, waitMs }: Again,
): Promise<Response> {
  const state = { email: typed(fields, 'email'), token: await tokenFor(settings, fields), error };
  const errors = error === undefined ? { token: title } : { email: error };
  return send(c, settings, context, {
    status,
    headers: waitMs === undefined ? {} : { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    json: status === 422 ? { outcome: 'invalid', errors } : { outcome: 'failed', message: text },
    page: linkPage(context, state, { title, text }),
    holdsNoSecret: true,
  });
}

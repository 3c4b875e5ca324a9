import type { Context } from 'hono';
import { duration, fill } from '../lang/fill.js';
import { CONFIRM_HOURS } from '../mail/compose.js';
import type { Settings } from '../options.js';
import { errorTexts, type FormState } from '../pages/form.js';
import type { PageContext } from '../pages/page.js';
import { formPage, invalidPage, laterPage, pendingPage } from '../pages/sign-up.js';
import { type Fields, readFields } from '../request/body.js';
import { isTrapped, parseSignUp, typed, typedInterests, typedLocale } from '../request/fields.js';
import { isFromSite } from '../request/origin.js';
import { RequestProblem, STATUS } from '../request/problem.js';
import type { RateLimit } from '../request/rate-limit.js';
import { type Env, pageContext, send } from './answer.js';
import { judgeForm, networkWait, notBefore, tokenFor, untilOldEnough } from './guard.js';
import { makeSignUp } from './make-sign-up.js';

/**
 * How long an answer takes at least. The store has as much to write whoever signs up, but takes back what somebody is
 * not to have who had a mail just now: that is a tenth of a millisecond more.
 */
const ANSWER_MS = 10;

/** The form by itself: where the links "sign up again" lead. */
export async function showForm(c: Context<Env>, settings: Settings): Promise<Response> {
  const context = await pageContext(c, settings);
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'failed', message: context.language.words.problems.method.text },
    page: formPage(context, await formState(settings, {})),
    holdsNoSecret: true,
  });
}

/** Takes a sign-up. */
export async function subscribe(
  c: Context<Env>,
  settings: Settings,
  { networks, queued }: { networks: RateLimit; queued: () => void },
): Promise<Response> {
  if (!isFromSite(c.req.raw.headers, settings.site())) throw new RequestProblem('otherSite');
  const fields = await readFields(c.req.raw);
  const context = await pageContext(c, settings, typedLocale(fields));

  const parsed = parseSignUp(fields, settings.newsletter);
  // A robot is told what a person would be told, so that it learns nothing.
  if (isTrapped(fields)) return pending(c, settings, context, typed(fields, 'email'));
  if (!parsed.ok) {
    const state = await formState(settings, fields, parsed.errors);
    return send(c, settings, context, {
      status: 422,
      json: { outcome: 'invalid', errors: errorTexts(state, context.language) },
      page: invalidPage(context, state),
      holdsNoSecret: true,
    });
  }
  const form = await judgeForm(settings, fields);
  if (form.is === 'bad') return askAgain(c, settings, context, fields);
  const waitMs = await networkWait(c, settings, networks);
  if (waitMs > 0) return refuse(c, settings, context, 'tooMany', fields, waitMs);
  await untilOldEnough(form);

  const locale = parsed.fields.locale ?? context.language.tag;
  const signUp = await makeSignUp(settings, context, { ...parsed.fields, locale });
  const result = await notBefore(ANSWER_MS, settings.store.signUp(signUp));
  if (result === 'mail-cap-reached') return refuse(c, settings, context, 'full', fields, 60 * 60_000);
  queued();
  return pending(c, settings, context, parsed.fields.email);
}

function pending(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  email: string,
): Promise<Response> {
  const { language } = context;
  const hours = duration(language, CONFIRM_HOURS, 'hour');
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: fill(language.words.pending.short, { hours }) },
    // Made for those who see it.
    get page() {
      return pendingPage(context, email);
    },
    holdsNoSecret: true,
  });
}

/** The form again, with everything in it and with a mark: one more press, and it is taken. */
async function askAgain(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  fields: Fields,
): Promise<Response> {
  const { again } = context.language.words;
  return send(c, settings, context, {
    status: 422,
    json: { outcome: 'invalid', errors: { token: again.title } },
    page: laterPage(context, again.title, again.text, await formState(settings, fields)),
    holdsNoSecret: true,
  });
}

async function refuse(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  problem: 'tooMany' | 'full',
  fields: Fields,
  waitMs: number,
): Promise<Response> {
  const { language } = context;
  const { words } = language;
  const minutes = duration(language, Math.ceil(waitMs / 60_000), 'minute');
  const text = problem === 'tooMany' ? fill(words.tooMany, { minutes }) : words.problems.full.text;
  return send(c, settings, context, {
    status: STATUS[problem],
    headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    json: { outcome: 'failed', message: text },
    page: laterPage(context, words.problems[problem].title, text, await formState(settings, fields)),
    holdsNoSecret: true,
  });
}

async function formState(
  settings: Settings,
  fields: Fields,
  errors: FormState['errors'] = {},
): Promise<FormState> {
  return {
    email: typed(fields, 'email'),
    name: typed(fields, 'name'),
    // A path that was refused must not come back with the next attempt.
    page: errors.page ? '' : typed(fields, 'page'),
    interests: typedInterests(fields),
    token: await tokenFor(settings, fields),
    errors,
  };
}

import type { Context } from 'hono';
import { confirmationMail, confirmUntil, reminderMail } from '../mail/compose.js';
import { chooseLanguage } from '../messages.js';
import type { Settings } from '../options.js';
import { EMPTY_FORM, errorTexts, type FormState } from '../pages/form.js';
import { formPage, invalidPage, laterPage, type PageContext, pendingPage } from '../pages/pages.js';
import { type Fields, readFields } from '../request/body.js';
import { networkOf } from '../request/client-ip.js';
import { isTrapped, parseSignUp, type SignUpFields, typed, typedLocale } from '../request/fields.js';
import { isFromSite } from '../request/origin.js';
import { RequestProblem, STATUS } from '../request/problem.js';
import type { RateLimit } from '../request/rate-limit.js';
import type { SignUp } from '../store/store.js';
import { keyedHash, newToken } from '../tokens.js';
import { type Env, pageContext, send } from './answer.js';

/** The form by itself: where the links "sign up again" lead. */
export function showForm(c: Context<Env>, settings: Settings): Promise<Response> {
  const context = pageContext(settings);
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'failed', message: context.language.words.problems.method.text },
    page: formPage(context, EMPTY_FORM),
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
  const context = pageContext(settings, typedLocale(fields));

  const parsed = parseSignUp(fields, settings.newsletter.consent.version);
  // A robot is told what a person would be told, so that it learns nothing.
  if (isTrapped(fields)) return pending(c, settings, context, typed(fields, 'email'));
  if (!parsed.ok) {
    const state = formState(fields, parsed.errors);
    return send(c, settings, context, {
      status: 422,
      json: { outcome: 'invalid', errors: errorTexts(state, context.language) },
      page: invalidPage(context, state),
      holdsNoSecret: true,
    });
  }

  const waitMs = await networkWait(c, settings, networks);
  if (waitMs > 0) return refuse(c, settings, context, 'tooMany', fields, waitMs);

  const result = await settings.store.signUp(await makeSignUp(settings, parsed.fields));
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
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.pending.short },
    page: pendingPage(context, email),
    holdsNoSecret: true,
  });
}

function refuse(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  problem: 'tooMany' | 'full',
  fields: Fields,
  waitMs: number,
): Promise<Response> {
  const { words } = context.language;
  const text = problem === 'tooMany' ? words.tooMany(Math.ceil(waitMs / 60_000)) : words.problems.full.text;
  return send(c, settings, context, {
    status: STATUS[problem],
    headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    json: { outcome: 'failed', message: text },
    page: laterPage(context, words.problems[problem].title, text, formState(fields, {})),
    holdsNoSecret: true,
  });
}

function formState(fields: Fields, errors: FormState['errors']): FormState {
  // A path that was refused must not come back with the next attempt.
  const page = errors.page ? '' : typed(fields, 'page');
  return { email: typed(fields, 'email'), name: typed(fields, 'name'), page, errors };
}

/** The address itself is forgotten at once; what is counted is a keyed hash of its network. */
async function networkWait(c: Context<Env>, settings: Settings, networks: RateLimit): Promise<number> {
  const network = networkOf(settings.clientIp(c.req.raw, c.env));
  if (network === undefined) return 0;
  return networks.take(await keyedHash(await settings.secret(), network), settings.now().getTime());
}

async function makeSignUp(settings: Settings, fields: SignUpFields): Promise<SignUp> {
  const { practice, newsletter, limits } = settings;
  const at = settings.now();
  const locale = fields.locale ?? practice.locale;
  const [confirm, withdraw, leave] = await Promise.all([newToken(), newToken(), newToken()]);
  const common = { practice, newsletter, language: chooseLanguage(locale, practice.locale), at };
  const url = (page: string, token: string) =>
    `${settings.site()}${settings.basePath}/${page}?token=${token}`;
  return {
    email: fields.email,
    name: fields.name,
    locale,
    consent: { text: newsletter.consent.text, version: newsletter.consent.version, page: fields.page },
    at,
    limits,
    confirmation: {
      mail: confirmationMail(
        { ...common, unsubscribeUrl: url('unsubscribe', withdraw.text) },
        url('confirm', confirm.text),
      ),
      confirmToken: confirm.hash,
      confirmUntil: confirmUntil(at),
      unsubscribeToken: withdraw.hash,
    },
    reminder: {
      mail: reminderMail({ ...common, unsubscribeUrl: url('unsubscribe', leave.text) }),
      unsubscribeToken: leave.hash,
    },
  };
}

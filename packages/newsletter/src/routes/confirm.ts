import type { Context } from 'hono';
import { duration, fill } from '../lang/fill.js';
import { CONFIRM_HOURS, manageUntil, welcomeMail } from '../mail/compose.js';
import type { Settings } from '../options.js';
import { confirmedPage, confirmPage, deadLinkPage, deadLinkText } from '../pages/confirm.js';
import type { PageContext } from '../pages/page.js';
import { readFields } from '../request/body.js';
import type { FoundSignUp } from '../store/store.js';
import { hashToken, newToken } from '../tokens.js';
import { type Answer, type Env, pageContext, send } from './answer.js';

/** The page behind the link in the mail: one button. Nothing changes, for programs open links too. */
export async function showConfirm(c: Context<Env>, settings: Settings): Promise<Response> {
  const token = c.req.query('token') ?? '';
  const { found } = await find(settings, token);
  const context = await pageContext(c, settings, found?.locale);
  if (found?.status !== 'open') return send(c, settings, context, closed(context, found));
  const hours = duration(context.language, CONFIRM_HOURS, 'hour');
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: fill(context.language.words.pending.short, { hours }) },
    page: confirmPage(context, found, token),
  });
}

/** The button. Pressed twice, it says the same. */
export async function confirm(c: Context<Env>, settings: Settings, queued: () => void): Promise<Response> {
  const { token } = await readFields(c.req.raw);
  const { found, hash } = await find(settings, token);
  const context = await pageContext(c, settings, found?.locale);
  if (hash === undefined || found?.status !== 'open')
    return send(c, settings, context, closed(context, found));

  const at = settings.now();
  const [unsubscribe, manage] = await Promise.all([newToken(), newToken()]);
  const url = (route: string, token: string) => `${context.site}${context.basePath}/${route}?token=${token}`;
  const result = await settings.store.confirm({
    token: hash,
    at,
    welcome: {
      mail: welcomeMail(
        { ...context, at },
        { unsubscribe: url('unsubscribe', unsubscribe.text), manage: url('manage', manage.text) },
      ),
      unsubscribeToken: unsubscribe.hash,
      manage: { token: manage.hash, until: manageUntil(at) },
    },
  });
  // Somebody else may have been quicker since `find`.
  if (result === 'expired' || result === 'unknown') {
    const now = result === 'expired' ? { ...found, status: result } : undefined;
    return send(c, settings, context, closed(context, now));
  }
  if (result === 'confirmed') queued();
  return send(c, settings, context, confirmed(context, found, result === 'already'));
}

async function find(
  settings: Settings,
  token: unknown,
): Promise<{ hash?: string | undefined; found?: FoundSignUp | undefined }> {
  const hash = await hashToken(typeof token === 'string' ? token : undefined);
  return hash === undefined ? {} : { hash, found: await settings.store.findSignUp(hash, settings.now()) };
}

/** The answer for a link that has nothing left to confirm. */
function closed(context: PageContext, found: FoundSignUp | undefined): Answer {
  if (found?.status === 'confirmed') return confirmed(context, found, true);
  const why = found ? 'expired' : 'unknown';
  const title = context.language.words.confirm[`${why}Title`];
  return {
    status: found ? 410 : 404,
    json: { outcome: 'failed', message: `${title}. ${deadLinkText(context, why)}` },
    page: deadLinkPage(context, why),
  };
}

function confirmed(context: PageContext, { email }: FoundSignUp, already: boolean): Answer {
  const words = context.language.words.confirm;
  return {
    status: 200,
    json: { outcome: 'confirmed', message: fill(already ? words.already : words.done, { email }) },
    page: confirmedPage(context, email, already),
  };
}

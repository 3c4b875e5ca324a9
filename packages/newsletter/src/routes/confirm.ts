import type { Context } from 'hono';
import { welcomeMail } from '../mail/compose.js';
import type { Settings } from '../options.js';
import { confirmedPage, confirmPage, deadLinkPage } from '../pages/pages.js';
import { readFields } from '../request/body.js';
import type { FoundSignUp } from '../store/store.js';
import { hashToken, newToken } from '../tokens.js';
import { type Answer, type Env, pageContext, send } from './answer.js';

/** The page behind the link in the mail: one button. Nothing changes, for programs open links too. */
export async function showConfirm(c: Context<Env>, settings: Settings): Promise<Response> {
  const token = c.req.query('token') ?? '';
  const { found } = await find(settings, token);
  const context = pageContext(settings, found?.locale);
  if (found?.status !== 'open') return send(c, settings, context, closed(settings, found));
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.pending.short },
    page: confirmPage(context, found.email, token),
  });
}

/** The button. Pressed twice, it says the same. */
export async function confirm(c: Context<Env>, settings: Settings, queued: () => void): Promise<Response> {
  const { token } = await readFields(c.req.raw);
  const { found, hash } = await find(settings, token);
  const context = pageContext(settings, found?.locale);
  if (hash === undefined || found?.status !== 'open')
    return send(c, settings, context, closed(settings, found));

  const at = settings.now();
  const unsubscribe = await newToken();
  const result = await settings.store.confirm({
    token: hash,
    at,
    welcome: {
      mail: welcomeMail({
        ...context,
        at,
        unsubscribeUrl: `${context.site}${context.basePath}/unsubscribe?token=${unsubscribe.text}`,
      }),
      unsubscribeToken: unsubscribe.hash,
    },
  });
  // Somebody else may have been quicker since `find`.
  if (result === 'expired' || result === 'unknown') {
    return send(
      c,
      settings,
      context,
      closed(settings, result === 'expired' ? { ...found, status: result } : undefined),
    );
  }
  if (result === 'confirmed') queued();
  return send(c, settings, context, confirmed(settings, found, result === 'already'));
}

async function find(
  settings: Settings,
  token: unknown,
): Promise<{ hash?: string | undefined; found?: FoundSignUp | undefined }> {
  const hash = await hashToken(typeof token === 'string' ? token : undefined);
  return hash === undefined ? {} : { hash, found: await settings.store.findSignUp(hash, settings.now()) };
}

/** The answer for a link that has nothing left to confirm. */
function closed(settings: Settings, found: FoundSignUp | undefined): Answer {
  if (found?.status === 'confirmed') return confirmed(settings, found, true);
  const why = found ? 'expired' : 'unknown';
  const context = pageContext(settings, found?.locale);
  const words = context.language.words.confirm;
  return {
    status: found ? 410 : 404,
    json: { outcome: 'failed', message: `${words[`${why}Title`]}. ${words[why]}` },
    page: deadLinkPage(context, why),
  };
}

function confirmed(settings: Settings, { email, locale }: FoundSignUp, already: boolean): Answer {
  const context = pageContext(settings, locale);
  const words = context.language.words.confirm;
  return {
    status: 200,
    json: { outcome: 'confirmed', message: already ? words.already(email) : words.done(email) },
    page: confirmedPage(context, email, already),
  };
}

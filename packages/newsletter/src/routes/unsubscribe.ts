import type { Context } from 'hono';
import { fill } from '../lang/fill.js';
import type { Settings } from '../options.js';
import type { PageContext } from '../pages/page.js';
import { unknownSubscriberPage, unsubscribedPage, unsubscribePage } from '../pages/unsubscribe.js';
import { type Fields, readFields } from '../request/body.js';
import { RequestProblem } from '../request/problem.js';
import type { FoundSubscriber } from '../store/store.js';
import { hashToken } from '../tokens.js';
import { type Answer, type Env, pageContext, send } from './answer.js';

/** The page behind the link: one button, for programs open links too. */
export async function showUnsubscribe(c: Context<Env>, settings: Settings): Promise<Response> {
  const token = c.req.query('token') ?? '';
  const hash = await hashToken(token);
  const found = hash === undefined ? undefined : await settings.store.findSubscriber(hash);
  const context = await pageContext(c, settings, found?.locale);
  if (!found?.subscribed) return send(c, settings, context, gone(context, found));
  const words = context.language.words.unsubscribe;
  return send(c, settings, context, {
    status: 200,
    json: {
      outcome: 'pending',
      message: fill(words.lead, { email: found.email, practice: settings.practice.name }),
    },
    page: unsubscribePage(context, found.email, token),
  });
}

/**
 * The page's button, and RFC 8058: a mail program posts `List-Unsubscribe=One-Click` to the URL of the header, with no
 * cookie and no origin, and wants no redirect. The token is all the permission there is.
 */
export async function unsubscribe(c: Context<Env>, settings: Settings): Promise<Response> {
  const fields = await readOptionalFields(c);
  const oneClick = fields.token === undefined;
  const token = oneClick ? c.req.query('token') : fields.token;
  const hash = await hashToken(typeof token === 'string' ? token : undefined);
  const found = hash === undefined ? undefined : await settings.store.findSubscriber(hash);
  const context = await pageContext(c, settings, found?.locale);
  if (hash !== undefined && found) {
    await settings.store.unsubscribe({
      token: hash,
      how: oneClick ? 'one-click' : 'page',
      at: settings.now(),
    });
  }
  return send(c, settings, context, gone(context, found));
}

/** Lenient on purpose: somebody who wants off the list is not asked for a proper body, when the URL says who. */
async function readOptionalFields(c: Context<Env>): Promise<Fields> {
  try {
    return await readFields(c.req.raw);
  } catch (error) {
    const problem = error instanceof RequestProblem && error.problem;
    if (problem === 'mediaType' || (problem === 'malformed' && c.req.query('token'))) return {};
    throw error;
  }
}

function gone(context: PageContext, found: FoundSubscriber | undefined): Answer {
  const { confirm, unsubscribe } = context.language.words;
  return found
    ? {
        status: 200,
        json: { outcome: 'unsubscribed', message: fill(unsubscribe.done, { email: found.email }) },
        page: unsubscribedPage(context, found.email),
      }
    : {
        status: 404,
        json: { outcome: 'failed', message: `${confirm.unknownTitle}. ${unsubscribe.unknown}` },
        page: unknownSubscriberPage(context),
      };
}

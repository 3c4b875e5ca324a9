import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { erasedPage, eraseExpiredPage, eraseExpiredText, erasePage } from '../pages/erase.js';
import { closedPage, closedText } from '../pages/manage.js';
import type { PageContext } from '../pages/page.js';
import { readFields } from '../request/body.js';
import { ERASE_MINUTES } from '../store/manage.js';
import type { FoundErase } from '../store/store.js';
import { hashToken, newToken } from '../tokens.js';
import { type Answer, type Env, pageContext, send } from './answer.js';
import { showLinkForm } from './link.js';
import type { OpenLink } from './manage.js';

/** From the page of somebody's data to the page with the button: permission for that one thing, for an hour. */
export async function askToErase(
  c: Context<Env>,
  settings: Settings,
  context: PageContext,
  { hash, found }: OpenLink,
): Promise<Response> {
  const at = settings.now();
  const button = await newToken();
  const until = new Date(at.getTime() + ERASE_MINUTES * 60_000);
  await settings.store.askErase({ token: hash, at, erase: { token: button.hash, until } });
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.erase.title, token: button.text },
    page: erasePage(context, found.email, button.text),
  });
}

/** What the button would do. Without a token, where to ask for a link. */
export async function showErase(c: Context<Env>, settings: Settings): Promise<Response> {
  const token = c.req.query('token');
  if (token === undefined) return showLinkForm(c, settings);
  const { found } = await find(settings, token);
  const context = await pageContext(c, settings, localeOf(found));
  if (found?.status !== 'open') return send(c, settings, context, closed(context, found));
  return send(c, settings, context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.erase.title },
    page: erasePage(context, found.email, token),
  });
}

/** The button. Pressed twice, it says the same. */
export async function erase(c: Context<Env>, settings: Settings): Promise<Response> {
  const { token } = await readFields(c.req.raw);
  const { hash, found } = await find(settings, token);
  const context = await pageContext(c, settings, localeOf(found));
  if (hash === undefined || found?.status !== 'open')
    return send(c, settings, context, closed(context, found));
  const result = await settings.store.erase({ token: hash, at: settings.now() });
  // Somebody else may have been quicker since `find`.
  const now: FoundErase | undefined =
    result === 'erased' || result === 'already' ? { status: 'erased' } : await recheck(settings, hash);
  return send(c, settings, context, closed(context, now));
}

function recheck(settings: Settings, hash: string): Promise<FoundErase | undefined> {
  return settings.store.findErase(hash, settings.now());
}

async function find(
  settings: Settings,
  token: unknown,
): Promise<{ hash?: string; found?: FoundErase | undefined }> {
  const hash = await hashToken(typeof token === 'string' ? token : undefined);
  return hash === undefined ? {} : { hash, found: await recheck(settings, hash) };
}

const localeOf = (found: FoundErase | undefined) =>
  found && found.status !== 'erased' ? found.locale : undefined;

/** The answer where there is nothing to erase, or not any more. */
function closed(context: PageContext, found: FoundErase | undefined): Answer {
  const { confirm, erase } = context.language.words;
  if (found?.status === 'erased') {
    return {
      status: 200,
      json: { outcome: 'erased', message: `${erase.doneTitle}. ${erase.done}` },
      page: erasedPage(context),
    };
  }
  return found
    ? {
        status: 410,
        json: { outcome: 'failed', message: `${confirm.expiredTitle}. ${eraseExpiredText(context)}` },
        page: eraseExpiredPage(context),
      }
    : {
        status: 404,
        json: { outcome: 'failed', message: `${confirm.unknownTitle}. ${closedText(context, 'unknown')}` },
        page: closedPage(context, 'unknown'),
      };
}

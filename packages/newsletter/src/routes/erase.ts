import { eraseExpiry } from '../lifetimes.js';
import { erasedPage, eraseExpiredPage, eraseExpiredText, erasePage } from '../pages/erase.js';
import { closedLinkPage, closedLinkText } from '../pages/manage.js';
import type { PageContext } from '../pages/page.js';
import type { FoundErase } from '../store/sign-up-store.js';
import { newToken } from '../tokens.js';
import type { Answer } from './answer.js';
import { findByToken } from './find-by-token.js';
import { invalidLink } from './invalid-link.js';
import type { OpenLink } from './open-link.js';
import { showLinkForm } from './request-link.js';
import type { RouteContext } from './route-context.js';

/** Redirects from the page of a subscription to the page with the erase button, which has its own short-lived token. */
export async function requestErase(
  route: RouteContext,
  context: PageContext,
  { tokenHash, found }: OpenLink,
): Promise<Response> {
  const at = route.now();
  const button = await newToken();
  const erase = { tokenHash: button.hash, expiresAt: eraseExpiry(at) };
  await route.store.requestErase({ tokenHash, at, erase });
  return route.send(context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.erase.title, token: button.text },
    page: () => erasePage(context, found.email, button.text),
  });
}

/** Shows what the erase button does. Without a token, shows the form for requesting a link. */
export async function showErase(route: RouteContext): Promise<Response> {
  const token = route.query('token');
  if (token === undefined) return showLinkForm(route);
  const { found } = await find(route, token);
  const context = await route.pageContext(localeOf(found));
  if (found?.status !== 'open') return route.send(context, notOpen(context, found));
  return route.send(context, {
    status: 200,
    json: { outcome: 'pending', message: context.language.words.erase.title },
    page: () => erasePage(context, found.email, token),
  });
}

/** Erases a subscriber. The answer to a second request is the same. */
export async function erase(route: RouteContext): Promise<Response> {
  const { token } = await route.readFields();
  const { tokenHash, found } = await find(route, token);
  const context = await route.pageContext(localeOf(found));
  if (tokenHash === undefined || found?.status !== 'open') {
    return route.send(context, notOpen(context, found));
  }
  const at = route.now();
  const result = await route.store.erase({ tokenHash, at });
  // The state may have changed since `find`.
  const now: FoundErase | undefined =
    result === 'erased' || result === 'already'
      ? { status: 'erased' }
      : await route.store.findErase(tokenHash, at);
  return route.send(context, notOpen(context, now));
}

const find = (route: RouteContext, token: unknown) =>
  findByToken(token, (tokenHash) => route.store.findErase(tokenHash, route.now()));

const localeOf = (found: FoundErase | undefined) =>
  found && found.status !== 'erased' ? found.locale : undefined;

/** The answer when there is nothing to erase. */
function notOpen(context: PageContext, found: FoundErase | undefined): Answer {
  const { erase } = context.language.words;
  if (found?.status === 'erased') {
    return {
      status: 200,
      json: { outcome: 'erased', message: `${erase.doneTitle}. ${erase.done}` },
      page: () => erasedPage(context),
    };
  }
  return found
    ? invalidLink(context, 'expired', {
        text: eraseExpiredText(context),
        page: () => eraseExpiredPage(context),
      })
    : invalidLink(context, 'unknown', {
        text: closedLinkText(context, 'unknown'),
        page: () => closedLinkPage(context, 'unknown'),
      });
}

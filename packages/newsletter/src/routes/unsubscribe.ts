import { formatMessage } from '@tendwell/content/intl';
import type { PageContext } from '../pages/page.js';
import { unknownSubscriberPage, unsubscribedPage, unsubscribePage } from '../pages/unsubscribe.js';
import type { Fields } from '../request/body.js';
import { RequestError } from '../request/request-error.js';
import type { FoundSubscriber } from '../store/sign-up-store.js';
import type { Answer } from './answer.js';
import { type FoundByToken, findByToken } from './find-by-token.js';
import { invalidLink } from './invalid-link.js';
import type { RouteContext } from './route-context.js';

/** Shows a page with one button. Changes nothing, because mail scanners open links. */
export async function showUnsubscribe(route: RouteContext): Promise<Response> {
  const token = route.query('token') ?? '';
  const { found } = await findByUnsubscribeToken(route, token);
  const context = await route.pageContext(found?.locale);
  if (!found?.subscribed) return route.send(context, unsubscribed(context, found));
  const { email } = found;
  const { lead } = context.language.words.unsubscribe;
  return route.send(context, {
    status: 200,
    json: { outcome: 'pending', message: formatMessage(lead, { email, practice: context.practice.name }) },
    page: () => unsubscribePage(context, email, token),
  });
}

/**
 * The button of that page, and RFC 8058: a mail program posts `List-Unsubscribe=One-Click` to the URL in the header,
 * without a cookie or an origin, and doesn't follow redirects. The token is the only credential.
 */
export async function unsubscribe(route: RouteContext): Promise<Response> {
  const fields = await readOptionalFields(route);
  const oneClick = fields.token === undefined;
  const { tokenHash, found } = await findByUnsubscribeToken(
    route,
    oneClick ? route.query('token') : fields.token,
  );
  const context = await route.pageContext(found?.locale);
  if (tokenHash !== undefined && found) {
    const method = oneClick ? 'one-click' : 'page';
    await route.store.unsubscribe({ tokenHash, method, at: route.now() });
  }
  return route.send(context, unsubscribed(context, found));
}

/** Ignores an invalid body when the URL has the token: nothing should stop somebody from unsubscribing. */
async function readOptionalFields(route: RouteContext): Promise<Fields> {
  try {
    return await route.readFields();
  } catch (error) {
    const problem = error instanceof RequestError && error.problem;
    if (problem === 'unsupportedMediaType' || (problem === 'malformed' && route.query('token'))) return {};
    throw error;
  }
}

/** The subscriber that an unsubscribe token belongs to. */
export function findByUnsubscribeToken(
  route: RouteContext,
  token: unknown,
): Promise<FoundByToken<FoundSubscriber>> {
  return findByToken(token, (tokenHash) => route.store.findSubscriber(tokenHash));
}

function unsubscribed(context: PageContext, found: FoundSubscriber | undefined): Answer {
  const { unsubscribe } = context.language.words;
  return found
    ? {
        status: 200,
        json: { outcome: 'unsubscribed', message: formatMessage(unsubscribe.done, { email: found.email }) },
        page: () => unsubscribedPage(context, found.email),
      }
    : unknownSubscriber(context);
}

/** The answer for an unknown token. */
export function unknownSubscriber(context: PageContext): Answer {
  return invalidLink(context, 'unknown', {
    text: context.language.words.unsubscribe.unknown,
    page: () => unknownSubscriberPage(context),
  });
}

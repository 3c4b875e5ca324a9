import { formatMessage } from '@tendwell/content/intl';
import { blockedPage, blockPage } from '../pages/block.js';
import type { RouteContext } from './route-context.js';
import { findByUnsubscribeToken, unknownSubscriber } from './unsubscribe.js';

/** Shows a page with one button. Changes nothing, because mail scanners open links. */
export async function showBlock(route: RouteContext): Promise<Response> {
  const token = route.query('token') ?? '';
  const { found } = await findByUnsubscribeToken(route, token);
  const context = await route.pageContext(found?.locale);
  if (!found) return route.send(context, unknownSubscriber(context));
  const { email } = found;
  return route.send(context, {
    status: 200,
    json: { outcome: 'pending', message: formatMessage(context.language.words.block.lead, { email }) },
    page: () => blockPage(context, email, token),
  });
}

/** Makes sure that an address gets no more emails. The answer to a second request is the same. */
export async function block(route: RouteContext): Promise<Response> {
  const { token } = await route.readFields();
  const { tokenHash, found } = await findByUnsubscribeToken(route, token);
  const context = await route.pageContext(found?.locale);
  if (tokenHash === undefined || !found) return route.send(context, unknownSubscriber(context));
  const { email } = found;
  await route.store.block({ tokenHash, at: route.now() });
  return route.send(context, {
    status: 200,
    json: { outcome: 'unsubscribed', message: formatMessage(context.language.words.block.done, { email }) },
    page: () => blockedPage(context, email),
  });
}

import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { CONFIRM_HOURS, manageExpiry } from '../lifetimes.js';
import { welcomeMail } from '../mail/compose.js';
import { confirmedPage, confirmPage, invalidLinkPage, invalidLinkText } from '../pages/confirm.js';
import { linkUrl, type PageContext } from '../pages/page.js';
import type { FoundSignUp } from '../store/sign-up-store.js';
import { newToken } from '../tokens.js';
import type { Answer } from './answer.js';
import { findByToken } from './find-by-token.js';
import { invalidLink } from './invalid-link.js';
import type { RouteContext } from './route-context.js';

/** Shows a page with one button. Changes nothing, because mail scanners open links. */
export async function showConfirm(route: RouteContext): Promise<Response> {
  const token = route.query('token') ?? '';
  const { found } = await find(route, token);
  const context = await route.pageContext(found?.locale);
  if (found?.status !== 'open') return route.send(context, notOpen(context, found));
  const hours = formatDuration(context.language, CONFIRM_HOURS, 'hour');
  return route.send(context, {
    status: 200,
    json: { outcome: 'pending', message: formatMessage(context.language.words.pending.short, { hours }) },
    page: () => confirmPage(context, found, token),
  });
}

/** Confirms a sign-up. The answer to a second request is the same. */
export async function confirm(route: RouteContext): Promise<Response> {
  const { token } = await route.readFields();
  const { found, tokenHash } = await find(route, token);
  const context = await route.pageContext(found?.locale);
  if (tokenHash === undefined || found?.status !== 'open') {
    return route.send(context, notOpen(context, found));
  }

  const at = route.now();
  const [unsubscribe, manage] = await Promise.all([newToken(), newToken()]);
  const result = await route.store.confirm({
    tokenHash,
    at,
    welcome: {
      mail: welcomeMail(
        { ...context, at },
        {
          unsubscribe: linkUrl(context, 'unsubscribe', unsubscribe.text),
          manage: linkUrl(context, 'manage', manage.text),
        },
      ),
      unsubscribeTokenHash: unsubscribe.hash,
      manage: { tokenHash: manage.hash, expiresAt: manageExpiry(at) },
    },
  });
  // The state may have changed since `find`.
  if (result === 'expired' || result === 'unknown') {
    const now = result === 'expired' ? { ...found, status: result } : undefined;
    return route.send(context, notOpen(context, now));
  }
  if (result === 'confirmed') route.services.wakeDelivery();
  return route.send(context, confirmed(context, found, result === 'already'));
}

const find = (route: RouteContext, token: unknown) =>
  findByToken(token, (tokenHash) => route.store.findSignUp(tokenHash, route.now()));

function notOpen(context: PageContext, found: FoundSignUp | undefined): Answer {
  if (found?.status === 'confirmed') return confirmed(context, found, true);
  const reason = found ? 'expired' : 'unknown';
  return invalidLink(context, reason, {
    text: invalidLinkText(context, reason),
    page: () => invalidLinkPage(context, reason),
  });
}

function confirmed(context: PageContext, { email }: FoundSignUp, already: boolean): Answer {
  const words = context.language.words.confirm;
  return {
    status: 200,
    json: { outcome: 'confirmed', message: formatMessage(already ? words.already : words.done, { email }) },
    page: () => confirmedPage(context, email, already),
  };
}

import { formatMessage } from '@tendwell/content/intl';
import { errorTexts } from '../pages/form.js';
import { closedLinkPage, closedLinkText, managePage } from '../pages/manage.js';
import type { PageContext } from '../pages/page.js';
import { unsubscribedPage } from '../pages/unsubscribe.js';
import type { Fields } from '../request/body.js';
import { parseChanges } from '../request/fields.js';
import type { ManagedSubscriber } from '../store/sign-up-store.js';
import type { Answer, SubscriptionJson } from './answer.js';
import { requestErase } from './erase.js';
import { findByToken } from './find-by-token.js';
import { invalidLink } from './invalid-link.js';
import type { OpenLink } from './open-link.js';
import { requestLink, showLinkForm } from './request-link.js';
import type { RouteContext } from './route-context.js';

/** Shows a subscription. Without a token, shows the form for requesting a link. */
export async function showManage(route: RouteContext): Promise<Response> {
  const token = route.query('token');
  if (token === undefined) return showLinkForm(route);
  const { found } = await find(route, token);
  const context = await route.pageContext(found?.locale);
  if (found?.link !== 'open') return route.send(context, closed(context, found));
  return route.send(context, {
    status: 200,
    json: { outcome: 'subscription', subscription: subscriptionJson(found) },
    page: () => managePage(context, found, token),
  });
}

/** The buttons of that page. The field `do` names the button. */
export async function manage(route: RouteContext): Promise<Response> {
  const fields = await route.readFields();
  const { token } = fields;
  if (token === undefined || fields.do === 'link') return requestLink(route, fields);

  const { found, tokenHash } = await find(route, token);
  const context = await route.pageContext(found?.locale);
  if (tokenHash === undefined || found?.link !== 'open') return route.send(context, closed(context, found));
  const link: OpenLink = { token: token as string, tokenHash, found };
  if (fields.do === 'leave') return unsubscribe(route, context, link);
  if (fields.do === 'erase') return requestErase(route, context, link);
  return save(route, context, link, fields);
}

async function save(
  route: RouteContext,
  context: PageContext,
  { token, tokenHash, found }: OpenLink,
  fields: Fields,
): Promise<Response> {
  const { newsletter } = route.settings;
  const parsed = parseChanges(fields, newsletter);
  if (!parsed.ok) {
    const errors = errorTexts({ email: found.email, errors: parsed.errors }, context.language);
    return route.send(context, {
      status: 422,
      json: { outcome: 'invalid', errors },
      page: () => managePage(context, found, token, { nameError: errors.name }),
    });
  }
  const { name, locale, interests } = parsed.fields;
  const changes = {
    ...('name' in fields && { name: name ?? null }),
    ...(locale !== undefined && { locale }),
    // Browsers don't send unchecked boxes, so no interests means that all were unchecked.
    ...(newsletter.interests && { interests }),
  };
  const at = route.now();
  const result = await route.store.saveManaged({ tokenHash, at, changes });
  const saved = await route.store.findManaged(tokenHash, at);
  // The language may have changed.
  const savedContext = await route.pageContext(saved?.locale);
  if (result !== 'saved' || !saved) return route.send(savedContext, closed(savedContext, found));
  return route.send(savedContext, {
    status: 200,
    json: { outcome: 'saved', message: savedContext.language.words.manage.saved },
    page: () => managePage(savedContext, saved, token, { saved: true }),
  });
}

async function unsubscribe(
  route: RouteContext,
  context: PageContext,
  { tokenHash, found: { email } }: OpenLink,
): Promise<Response> {
  await route.store.unsubscribe({ tokenHash, method: 'manage', at: route.now() });
  return route.send(context, {
    status: 200,
    json: {
      outcome: 'unsubscribed',
      message: formatMessage(context.language.words.unsubscribe.done, { email }),
    },
    page: () => unsubscribedPage(context, email),
  });
}

const find = (route: RouteContext, token: unknown) =>
  findByToken(token, (tokenHash) => route.store.findManaged(tokenHash, route.now()));

/** The answer for a link that doesn't work. */
function closed(context: PageContext, found: ManagedSubscriber | undefined): Answer {
  const reason = found ? 'expired' : 'unknown';
  return invalidLink(context, reason, {
    text: closedLinkText(context, reason),
    page: () => closedLinkPage(context, reason),
  });
}

function subscriptionJson({ link: _, since, consent, ...rest }: ManagedSubscriber): SubscriptionJson {
  return {
    ...rest,
    since: since.toISOString(),
    consent: consent && { ...consent, at: consent.at.toISOString() },
  };
}

import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { manageExpiry } from '../lifetimes.js';
import { linkMail } from '../mail/compose.js';
import { linkPage, linkSentPage } from '../pages/manage.js';
import { linkUrl, type PageContext } from '../pages/page.js';
import type { Fields } from '../request/body.js';
import { isHoneypotFilled, parsePerson, submittedText } from '../request/fields.js';
import { isSameOrigin } from '../request/origin.js';
import { RequestError, STATUS } from '../request/request-error.js';
import { newToken } from '../tokens.js';
import {
  checkFormToken,
  countRequest,
  formTokenFor,
  MIN_RESPONSE_MS,
  waitForMinimumAge,
  withMinimumDuration,
} from './abuse-protection.js';
import { type Answer, retryAfter } from './answer.js';
import type { RouteContext } from './route-context.js';

const HOUR_MS = 60 * 60_000;

/** Shows the form for requesting a link to a subscription. */
export async function showLinkForm(route: RouteContext): Promise<Response> {
  const context = await route.pageContext();
  const token = await formTokenFor(route, {});
  return route.send(context, {
    status: 200,
    json: { outcome: 'failed', message: context.language.words.link.lead },
    page: () => linkPage(context, { email: '', token }),
    urlHasNoToken: true,
  });
}

/** Emails a link if the address is on the list. The answer is the same if it isn't. */
export async function requestLink(route: RouteContext, fields: Fields): Promise<Response> {
  const { settings, store, services } = route;
  if (!isSameOrigin(route.request.headers, settings.site(), settings.allowedOrigins))
    throw new RequestError('crossSite');
  const context = await route.pageContext();
  const { words } = context.language;
  const reject = async (rejection: Rejection) =>
    route.send(context, rejected(context, fields, await formTokenFor(route, fields), rejection));

  // A bot gets the same answer as a person, so that it learns nothing.
  if (isHoneypotFilled(fields)) return route.send(context, linkSent(context, submittedText(fields, 'email')));
  const parsed = parsePerson({ email: fields.email });
  if (!parsed.ok) {
    const emailError = formatMessage(words.errors[parsed.errors.email ?? 'emailInvalid'], {
      typed: submittedText(fields, 'email'),
    });
    return reject({ status: 422, title: words.errors.title, text: '', emailError });
  }
  const formToken = await checkFormToken(route, fields);
  if (formToken.result === 'invalid') return reject({ status: 422, ...words.resubmit });
  const waitMs = await countRequest(route);
  if (waitMs > 0) {
    const minutes = formatDuration(context.language, Math.ceil(waitMs / 60_000), 'minute');
    const text = formatMessage(words.tooManyRequests, { minutes });
    return reject({ status: STATUS.rateLimited, title: words.problems.rateLimited.title, text, waitMs });
  }
  await waitForMinimumAge(formToken);

  const { email } = parsed.fields;
  const at = route.now();
  const manage = await newToken();
  const result = await withMinimumDuration(
    MIN_RESPONSE_MS,
    store.requestLink({
      email,
      at,
      mail: linkMail({ ...context, at }, linkUrl(context, 'manage', manage.text)),
      manage: { tokenHash: manage.hash, expiresAt: manageExpiry(at) },
      limits: settings.limits,
    }),
  );
  if (result === 'mail-cap-reached') {
    return reject({ status: STATUS.mailCapReached, ...words.problems.mailCapReached, waitMs: HOUR_MS });
  }
  services.wakeDelivery();
  return route.send(context, linkSent(context, email));
}

function linkSent(context: PageContext, email: string): Answer {
  return {
    status: 200,
    json: { outcome: 'pending', message: formatMessage(context.language.words.link.done, { email }) },
    page: () => linkSentPage(context, email),
    urlHasNoToken: true,
  };
}

interface Rejection {
  readonly status: 422 | (typeof STATUS)['rateLimited' | 'mailCapReached'];
  readonly title: string;
  readonly text: string;
  readonly emailError?: string;
  readonly waitMs?: number;
}

/** The form again, with what was entered and the reason. */
function rejected(
  context: PageContext,
  fields: Fields,
  token: string | undefined,
  { status, title, text, emailError, waitMs }: Rejection,
): Answer {
  const errors = emailError === undefined ? { token: title } : { email: emailError };
  return {
    status,
    headers: waitMs === undefined ? {} : retryAfter(waitMs),
    json: status === 422 ? { outcome: 'invalid', errors } : { outcome: 'failed', message: text },
    page: () =>
      linkPage(context, { email: submittedText(fields, 'email'), token, error: emailError }, { title, text }),
    urlHasNoToken: true,
  };
}

import { formatMessage } from '@tendwell/content/intl';
import { manageExpiry } from '../lifetimes.js';
import { linkMail } from '../mail/compose.js';
import { errorTexts } from '../pages/form.js';
import { linkPage, linkSentPage } from '../pages/manage.js';
import { linkUrl, type PageContext } from '../pages/page.js';
import type { Fields } from '../request/body.js';
import { parsePerson, submittedText } from '../request/fields.js';
import { newToken } from '../tokens.js';
import { formTokenFor, MIN_RESPONSE_MS, withMinimumDuration } from './abuse-protection.js';
import { admitForm, assertSameOrigin, mailCapReached, rateLimited, type TryLater } from './admission.js';
import { type Answer, retryAfter } from './answer.js';
import type { RouteContext } from './route-context.js';

/** Shows the form for requesting a link to a subscription. */
export async function showLinkForm(route: RouteContext): Promise<Response> {
  const context = await route.pageContext();
  const token = await formTokenFor(route, {});
  return route.send(context, {
    status: 200,
    json: { outcome: 'failed', problem: 'methodNotAllowed', message: context.language.words.link.lead },
    page: () => linkPage(context, { email: '', token }),
    urlHasNoToken: true,
  });
}

/** Emails a link if the address is on the list. The answer is the same if it isn't. */
export async function requestLink(route: RouteContext, fields: Fields): Promise<Response> {
  const { settings, store, services } = route;
  assertSameOrigin(route);
  const context = await route.pageContext();
  const { words } = context.language;
  const reject = async (rejection: Rejection) =>
    route.send(context, rejected(context, fields, await formTokenFor(route, fields), rejection));

  const admission = await admitForm(route, { ...fields, name: undefined }, parsePerson);
  switch (admission.result) {
    case 'bot':
      return route.send(context, linkSent(context, submittedText(fields, 'email')));
    case 'invalid': {
      const email = submittedText(fields, 'email');
      const texts = errorTexts({ email, errors: admission.errors }, context.language);
      return reject({ status: 422, title: words.errors.title, text: '', emailError: texts.email });
    }
    case 'resubmit':
      return reject({ status: 422, ...words.resubmit });
    case 'rate-limited':
      return reject(rateLimited(context, admission.waitMs));
  }
  const { email } = admission.fields;
  const at = route.now();
  const [manage, unsubscribe] = await Promise.all([newToken(), newToken()]);
  const result = await withMinimumDuration(
    MIN_RESPONSE_MS,
    store.requestLink({
      email,
      at,
      mail: linkMail(
        { ...context, at },
        {
          manage: linkUrl(context, 'manage', manage.text),
          block: linkUrl(context, 'block', unsubscribe.text),
        },
      ),
      manage: { tokenHash: manage.hash, expiresAt: manageExpiry(at) },
      unsubscribeTokenHash: unsubscribe.hash,
      limits: settings.limits,
    }),
  );
  if (result === 'mail-cap-reached') return reject(mailCapReached(route, context));
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
  /** `undefined` if other values would be accepted. */
  readonly problem?: TryLater['problem'];
  readonly status: 422 | TryLater['status'];
  readonly title: string;
  readonly text: string;
  readonly emailError?: string | undefined;
  readonly waitMs?: number;
}

/** The form again, with what was entered and the reason. */
function rejected(
  context: PageContext,
  fields: Fields,
  token: string | undefined,
  { problem, status, title, text, emailError, waitMs }: Rejection,
): Answer {
  const errors = emailError === undefined ? { token: title } : { email: emailError };
  return {
    status,
    headers: waitMs === undefined ? {} : retryAfter(waitMs),
    json: problem ? { outcome: 'failed', problem, message: text } : { outcome: 'invalid', errors },
    page: () =>
      linkPage(context, { email: submittedText(fields, 'email'), token, error: emailError }, { title, text }),
    urlHasNoToken: true,
  };
}

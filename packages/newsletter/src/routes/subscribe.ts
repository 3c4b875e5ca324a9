import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { CONFIRM_HOURS } from '../lifetimes.js';
import { errorTexts, type FormState } from '../pages/form.js';
import type { PageContext } from '../pages/page.js';
import { formPage, invalidPage, pendingPage, rejectedPage } from '../pages/sign-up.js';
import type { Fields } from '../request/body.js';
import {
  isHoneypotFilled,
  parseSignUp,
  submittedInterests,
  submittedLocale,
  submittedText,
} from '../request/fields.js';
import { isSameOrigin } from '../request/origin.js';
import { RequestError, STATUS } from '../request/request-error.js';
import {
  checkFormToken,
  countRequest,
  formTokenFor,
  MIN_RESPONSE_MS,
  waitForMinimumAge,
  withMinimumDuration,
} from './abuse-protection.js';
import { type Answer, retryAfter } from './answer.js';
import { composeSignUp } from './compose-sign-up.js';
import type { RouteContext } from './route-context.js';

const HOUR_MS = 60 * 60_000;

/** Shows the sign-up form. */
export async function showForm(route: RouteContext): Promise<Response> {
  const context = await route.pageContext();
  const state = await formState(route, {});
  return route.send(context, {
    status: 200,
    json: { outcome: 'failed', message: context.language.words.problems.methodNotAllowed.text },
    page: () => formPage(context, state),
    urlHasNoToken: true,
  });
}

/** Stores a sign-up and queues its email. */
export async function subscribe(route: RouteContext): Promise<Response> {
  const { settings, store, services } = route;
  if (!isSameOrigin(route.request.headers, settings.site(), settings.allowedOrigins))
    throw new RequestError('crossSite');
  const fields = await route.readFields();
  const context = await route.pageContext(submittedLocale(fields));
  const send = (answer: Answer) => route.send(context, answer);

  // A bot gets the same answer as a person, so that it learns nothing.
  if (isHoneypotFilled(fields)) return send(pending(context, submittedText(fields, 'email')));
  const parsed = parseSignUp(fields, settings.newsletter);
  if (!parsed.ok) return send(invalid(context, await formState(route, fields, parsed.errors)));
  const formToken = await checkFormToken(route, fields);
  if (formToken.result === 'invalid') return send(resubmit(context, await formState(route, fields)));
  const waitMs = await countRequest(route);
  if (waitMs > 0) return send(rateLimited(context, await formState(route, fields), waitMs));
  await waitForMinimumAge(formToken);

  const signUp = await composeSignUp(route, context, parsed.fields);
  const result = await withMinimumDuration(MIN_RESPONSE_MS, store.signUp(signUp));
  if (result === 'mail-cap-reached') return send(mailCapReached(context, await formState(route, fields)));
  services.wakeDelivery();
  return send(pending(context, signUp.email));
}

function pending(context: PageContext, email: string): Answer {
  const { language } = context;
  const hours = formatDuration(language, CONFIRM_HOURS, 'hour');
  return {
    status: 200,
    json: { outcome: 'pending', message: formatMessage(language.words.pending.short, { hours }) },
    page: () => pendingPage(context, email),
    urlHasNoToken: true,
  };
}

function invalid(context: PageContext, state: FormState): Answer {
  return {
    status: 422,
    json: { outcome: 'invalid', errors: errorTexts(state, context.language) },
    page: () => invalidPage(context, state),
    urlHasNoToken: true,
  };
}

/** The form again, with everything in it and a form token, to be submitted once more. */
function resubmit(context: PageContext, state: FormState): Answer {
  const { title, text } = context.language.words.resubmit;
  return {
    status: 422,
    json: { outcome: 'invalid', errors: { token: title } },
    page: () => rejectedPage(context, title, text, state),
    urlHasNoToken: true,
  };
}

function rateLimited(context: PageContext, state: FormState, waitMs: number): Answer {
  const { language } = context;
  const minutes = formatDuration(language, Math.ceil(waitMs / 60_000), 'minute');
  const text = formatMessage(language.words.tooManyRequests, { minutes });
  return tryLater(context, state, { problem: 'rateLimited', text, waitMs });
}

function mailCapReached(context: PageContext, state: FormState): Answer {
  const { text } = context.language.words.problems.mailCapReached;
  return tryLater(context, state, { problem: 'mailCapReached', text, waitMs: HOUR_MS });
}

function tryLater(
  context: PageContext,
  state: FormState,
  {
    problem,
    text,
    waitMs,
  }: {
    readonly problem: 'rateLimited' | 'mailCapReached';
    readonly text: string;
    readonly waitMs: number;
  },
): Answer {
  const { title } = context.language.words.problems[problem];
  return {
    status: STATUS[problem],
    headers: retryAfter(waitMs),
    json: { outcome: 'failed', message: text },
    page: () => rejectedPage(context, title, text, state),
    urlHasNoToken: true,
  };
}

async function formState(
  route: RouteContext,
  fields: Fields,
  errors: FormState['errors'] = {},
): Promise<FormState> {
  return {
    email: submittedText(fields, 'email'),
    name: submittedText(fields, 'name'),
    // An invalid path would make every further attempt fail.
    page: errors.page ? '' : submittedText(fields, 'page'),
    interests: submittedInterests(fields),
    token: await formTokenFor(route, fields),
    errors,
  };
}

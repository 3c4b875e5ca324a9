import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import { CONFIRM_HOURS } from '../lifetimes.js';
import { errorTexts, type FormState } from '../pages/form.js';
import type { PageContext } from '../pages/page.js';
import { formPage, invalidPage, pendingPage, rejectedPage } from '../pages/sign-up.js';
import type { Fields } from '../request/body.js';
import {
  normalizedEmail,
  parseSignUp,
  submittedInterests,
  submittedLocale,
  submittedText,
  suggestEmail,
} from '../request/fields.js';
import { formTokenFor, MIN_RESPONSE_MS, withMinimumDuration } from './abuse-protection.js';
import { admitForm, assertSameOrigin, mailCapReached, rateLimited, type TryLater } from './admission.js';
import { type Answer, retryAfter } from './answer.js';
import { composeSignUp } from './compose-sign-up.js';
import type { RouteContext } from './route-context.js';

/** Shows the sign-up form. */
export async function showForm(route: RouteContext): Promise<Response> {
  const context = await route.pageContext();
  const state = await formState(route, {});
  return route.send(context, {
    status: 200,
    json: {
      outcome: 'failed',
      problem: 'methodNotAllowed',
      message: context.language.words.problems.methodNotAllowed.text,
    },
    page: () => formPage(context, state),
    urlHasNoToken: true,
  });
}

/** Stores a sign-up and queues its email. */
export async function subscribe(route: RouteContext): Promise<Response> {
  const { store, services } = route;
  assertSameOrigin(route);
  const fields = await route.readFields();
  const context = await route.pageContext(submittedLocale(fields));
  const send = (answer: Answer) => route.send(context, answer);
  const state = (errors?: FormState['errors']) => formState(route, fields, errors);

  const admission = await admitForm(route, fields, (each) => parseSignUp(each, context.newsletter));
  switch (admission.result) {
    case 'bot':
      return send(await pending(route, context, fields));
    case 'invalid':
      return send(invalid(context, await state(admission.errors)));
    case 'resubmit':
      return send(resubmit(context, await state()));
    case 'rate-limited':
      return send(tryLater(context, await state(), rateLimited(context, admission.waitMs)));
  }
  const signUp = await composeSignUp(route, context, admission.fields);
  const result = await withMinimumDuration(MIN_RESPONSE_MS, store.signUp(signUp));
  if (result === 'mail-cap-reached')
    return send(tryLater(context, await state(), mailCapReached(route, context)));
  services.wakeDelivery();
  return send(await pending(route, context, fields));
}

/** The answer to a sign-up. It only depends on the form, and not on who is on the list. */
async function pending(route: RouteContext, context: PageContext, fields: Fields): Promise<Answer> {
  const { language } = context;
  const email = normalizedEmail(fields);
  const suggestion = suggestEmail(submittedText(fields, 'email'));
  const again = suggestion && (await formState(route, { ...fields, email: suggestion }));
  const hours = formatDuration(language, CONFIRM_HOURS, 'hour');
  const { short, didYouMean } = language.words.pending;
  const question = suggestion ? ` ${formatMessage(didYouMean, { suggestion })}` : '';
  return {
    status: 200,
    json: { outcome: 'pending', message: `${formatMessage(short, { hours })}${question}` },
    page: () => pendingPage(context, email, again || undefined),
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

/** The form again, and when to try again. */
function tryLater(
  context: PageContext,
  state: FormState,
  { problem, status, title, text, waitMs }: TryLater,
): Answer {
  return {
    status,
    headers: retryAfter(waitMs),
    json: { outcome: 'failed', problem, message: text },
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

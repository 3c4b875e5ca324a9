import { formatMessage } from '@tendwell/content/intl';
import { formatDuration } from '../lang/formats.js';
import type { PageContext } from '../pages/page.js';
import { PROBLEM_CODES } from '../problem-codes.js';
import type { Fields } from '../request/body.js';
import type { FieldError } from '../request/fields.js';
import { isHoneypotFilled } from '../request/fields.js';
import { isSameOrigin } from '../request/origin.js';
import { RequestError } from '../request/request-error.js';
import { checkFormToken, countRequest, waitForMinimumAge } from './abuse-protection.js';
import type { RouteContext } from './route-context.js';

const HOUR_MS = 60 * 60_000;

/** The result of checking a form that can cause an email, before anything is stored. */
export type Admission<T> =
  | { readonly result: 'admitted'; readonly fields: T }
  /** A bot gets the same answer as a person, so that it learns nothing. */
  | { readonly result: 'bot' }
  | { readonly result: 'invalid'; readonly errors: Readonly<Record<string, FieldError>> }
  /** The form token is missing or has expired. */
  | { readonly result: 'resubmit' }
  | { readonly result: 'rate-limited'; readonly waitMs: number };

/** The result of validating a form. */
type Parsed<T> =
  | { readonly ok: true; readonly fields: T }
  | { readonly ok: false; readonly errors: Readonly<Record<string, FieldError>> };

/** @throws RequestError when a form was posted from another site. */
export function assertSameOrigin({ request, settings }: RouteContext): void {
  if (!isSameOrigin(request.headers, settings.site(), settings.allowedOrigins))
    throw new RequestError('crossSite');
}

/** Checks a form that can cause an email: honeypot, fields, form token, and the limit of the visitor's network. */
export async function admitForm<T>(
  route: RouteContext,
  fields: Fields,
  parse: (fields: Fields) => Parsed<T>,
): Promise<Admission<T>> {
  if (isHoneypotFilled(fields)) return { result: 'bot' };
  const parsed = parse(fields);
  if (!parsed.ok) return { result: 'invalid', errors: parsed.errors };
  const formToken = await checkFormToken(route, fields);
  if (formToken.result === 'invalid') return { result: 'resubmit' };
  const waitMs = await countRequest(route);
  if (waitMs > 0) return { result: 'rate-limited', waitMs };
  await waitForMinimumAge(formToken);
  return { result: 'admitted', fields: parsed.fields };
}

/** Why a valid form can't be processed now. */
export interface TryLater {
  readonly problem: 'rateLimited' | 'mailCapReached';
  readonly status: 429 | 503;
  readonly title: string;
  readonly text: string;
  readonly waitMs: number;
}

/** The network of the visitor has reached its limit. */
export function rateLimited({ language }: PageContext, waitMs: number): TryLater {
  const minutes = formatDuration(language, Math.ceil(waitMs / 60_000), 'minute');
  return {
    problem: 'rateLimited',
    status: PROBLEM_CODES.rateLimited.status,
    title: language.words.problems.rateLimited.title,
    text: formatMessage(language.words.tooManyRequests, { minutes }),
    waitMs,
  };
}

/** The list has reached its daily limit on emails, which is logged at most once an hour. */
export function mailCapReached(route: RouteContext, { language }: PageContext): TryLater {
  route.services.reportMailCap();
  const { status } = PROBLEM_CODES.mailCapReached;
  return { problem: 'mailCapReached', status, ...language.words.problems.mailCapReached, waitMs: HOUR_MS };
}

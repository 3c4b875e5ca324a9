/** What protects the forms that can cause an email: form tokens, the limit per network, and even response times. */
import type { Fields } from '../request/body.js';
import type { FormTokenCheck } from '../request/form-token.js';
import type { RouteContext } from './route-context.js';

/**
 * Minimum response time for forms that can cause an email. It is longer than storing takes even on a busy machine, so that
 * the response time doesn't reveal whether an address is on the list or has just got an email.
 */
export const MIN_RESPONSE_MS = 100;

/** Checks the form token of a submitted form. Every form is valid when form tokens are turned off. */
export async function checkFormToken(
  { settings: { formTokens, now } }: RouteContext,
  fields: Fields,
): Promise<FormTokenCheck> {
  return formTokens ? formTokens.check(fields.token, now()) : { result: 'valid' };
}

/** Waits until a form token is old enough, so that nobody whose browser filled in the form has to submit it again. */
export async function waitForMinimumAge(check: FormTokenCheck): Promise<void> {
  if (check.result === 'too-new') await sleep(check.waitMs);
}

/** Waits until at least this time has passed, so that the duration of `work` can't be measured. */
export async function withMinimumDuration<T>(minimumMs: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, sleep(minimumMs)]);
  return result;
}

/** The token for a form that is shown. A submitted valid token is used again, so that it keeps its age. */
export async function formTokenFor(route: RouteContext, fields: Fields): Promise<string | undefined> {
  const { formTokens } = route.settings;
  if (!formTokens) return undefined;
  const { result } = await checkFormToken(route, fields);
  return result === 'invalid' ? formTokens.create(route.now()) : (fields.token as string);
}

/**
 * Counts a request against the limit of the visitor's network.
 *
 * @returns milliseconds to wait, or 0 if the request is within the limit.
 */
export async function countRequest({
  settings,
  services,
  request,
  connection,
}: RouteContext): Promise<number> {
  const ip = settings.clientIp(request, connection);
  return services.networkLimit.count(
    { ip, forwarded: request.headers.has('x-forwarded-for') },
    settings.now(),
  );
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

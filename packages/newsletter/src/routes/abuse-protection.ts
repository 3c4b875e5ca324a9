/** What protects the forms that can cause an email: form tokens, the limit per network, and even response times. */
import type { Fields } from '../request/body.js';
import { networkOf } from '../request/client-ip.js';
import type { FormTokenCheck } from '../request/form-token.js';
import { keyedHash } from '../tokens.js';
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

/** Waits until a form token is old enough, so that nobody has to submit a form again that a browser filled in. */
export async function waitForMinimumAge(check: FormTokenCheck): Promise<void> {
  if (check.result === 'too-new') await sleep(check.waitMs);
}

/** Waits until at least this time has passed, so that differences in the work before can't be measured. */
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
 * Counts a request against the limit of the visitor's network. Only a keyed hash of the network is kept.
 *
 * @returns milliseconds to wait, or 0 if the request is within the limit.
 */
export async function countRequest(route: RouteContext): Promise<number> {
  const { settings, services } = route;
  const network = networkOf(settings.clientIp(route.request, route.connection));
  if (network === undefined) return 0;
  return services.networkLimit.count(
    await keyedHash(await settings.secret(), network),
    route.now().getTime(),
  );
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

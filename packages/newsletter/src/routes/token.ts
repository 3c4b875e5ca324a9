import type { FormTokens } from '../request/form-token.js';
import { HEADERS } from './answer.js';
import type { RouteContext } from './route-context.js';

/** Returns a form token as JSON, for forms on the site's own pages. */
export async function sendFormToken(route: RouteContext, formTokens: FormTokens): Promise<Response> {
  return route.json({ token: await formTokens.create(route.now()) }, HEADERS);
}

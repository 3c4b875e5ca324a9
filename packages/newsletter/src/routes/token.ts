import type { Context } from 'hono';
import type { FormTokens } from '../request/form-token.js';
import { type Env, HEADERS } from './answer.js';

/** A mark for a form on a page of the site, for a script to fetch when somebody turns to the form. */
export async function giveToken(c: Context<Env>, tokens: FormTokens, at: Date): Promise<Response> {
  return c.json({ token: await tokens.make(at) }, 200, HEADERS);
}

import { addToken, prepareToken, renewToken } from './form-token.js';
import { loadProvider } from './providers/load.js';
import type { Route } from './route.js';
import { send } from './send.js';
import type { SendResult } from './send-result.js';

export { placeFailure } from './failure-place.js';
export { showOutcome } from './outcome.js';
export { outcomeText } from './outcome-text.js';

/** Posts a form by script. This module is loaded when a field first gets the focus. @module */

/** Fetches in advance what the post will need. */
export async function prepare({ provider: name, action }: Route): Promise<void> {
  const provider = await loadProvider(name);
  if (provider) prepareToken(provider, action);
}

/** Posts a form's data to its provider and returns the outcome. */
export async function post(route: Route, data: FormData, signal: AbortSignal): Promise<SendResult> {
  const provider = await loadProvider(route.provider);
  if (!provider) return { outcome: 'failed', reason: 'unreadable' };
  await addToken(provider, route.action, data);
  const result = await send(provider, route.action, data, signal);
  renewToken(provider, route.action, result);
  return result;
}

/** The page for signing up without this form, for a provider that accepts only JSON. */
export async function pageOf({ provider, action }: Route): Promise<URL | undefined> {
  const { page } = (await loadProvider(provider)) ?? {};
  return page === undefined ? undefined : new URL(page, action);
}

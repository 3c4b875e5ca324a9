import { addToken, prepareToken, renewToken } from './form-token.js';
import { loadProvider } from './providers/load.js';
import type { Route } from './route.js';
import { type SendResult, send } from './send.js';

/** Everything that a post by script needs. It is loaded when somebody turns to a form. @module */

/** Gets ahead of time what the post will need. */
export async function prepare({ provider: name, action }: Route): Promise<void> {
  const provider = await loadProvider(name);
  if (provider) prepareToken(provider, action);
}

/** Posts a form's fields to its provider and says what became of them. */
export async function post(route: Route, data: FormData, signal: AbortSignal): Promise<SendResult> {
  const provider = await loadProvider(route.provider);
  if (!provider) return { outcome: 'failed', reason: 'unreadable' };
  await addToken(provider, route.action, data);
  const result = await send(provider, route.action, data, signal);
  renewToken(provider, route.action, result);
  return result;
}

/** Where a person can sign up by hand, with a provider that takes no plain form. */
export async function pageOf({ provider, action }: Route): Promise<URL | undefined> {
  const { page } = (await loadProvider(provider)) ?? {};
  return page === undefined ? undefined : new URL(page, action);
}

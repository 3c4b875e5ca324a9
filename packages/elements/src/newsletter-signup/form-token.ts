import type { Provider } from './providers/provider.js';
import { postUrl } from './send.js';
import type { SendResult } from './send-result.js';

/** How long to wait for a token, in milliseconds. After that, the form is posted without one. */
const TIMEOUT = 5_000;

/** Tokens by URL. */
const tokens = new Map<string, Promise<string | undefined>>();

/** Fetches the form token in advance, unless it is short-lived. */
export function prepareToken(provider: Provider, action: string): void {
  const { token } = provider.json ?? {};
  if (token && !token.fresh) void take(tokenUrl(provider, action));
}

/** Adds the form token to the data, unless the form already has one or none is available. */
export async function addToken(provider: Provider, action: string, data: FormData): Promise<void> {
  const { token } = provider.json ?? {};
  if (!token || data.has(token.field)) return;
  const url = tokenUrl(provider, action);
  const text = await (token.fresh ? fetchToken(url) : take(url));
  if (text) data.set(token.field, text);
}

/** After a failed post, fetches another token for the next attempt, unless only other fields were invalid. */
export function renewToken(provider: Provider, action: string, result: SendResult): void {
  const { token } = provider.json ?? {};
  if (!token || result.outcome === 'pending') return;
  if (result.outcome === 'invalid' && !(token.field in result.errors)) return;
  tokens.delete(tokenUrl(provider, action));
  prepareToken(provider, action);
}

function tokenUrl(provider: Provider, action: string): string {
  return new URL(provider.json?.token?.url ?? '', postUrl(provider, action)).href;
}

async function take(url: string): Promise<string | undefined> {
  const token = tokens.get(url) ?? fetchToken(url);
  tokens.set(url, token);
  const text = await token;
  // Try again next time.
  if (text === undefined) tokens.delete(url);
  return text;
}

/** The response is `{ "token": "…" }`, or the token as plain text. */
async function fetchToken(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return undefined;
    const text = await response.text();
    if (!response.headers.get('Content-Type')?.includes('json')) return text;
    const { token } = JSON.parse(text);
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

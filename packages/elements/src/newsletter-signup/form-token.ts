import type { Provider } from './providers/provider.js';
import { postUrl, type SendResult } from './send.js';

/** How long to wait for a token, in milliseconds. Without one the form is posted nevertheless: the server will say. */
const TIMEOUT = 5_000;

/** Tokens by the address that they come from. */
const kept = new Map<string, Promise<string | undefined>>();

/** Gets ahead of time what a server wants to see with a sign-up, unless it must be young. */
export function prepareToken(provider: Provider, action: string): void {
  const { token } = provider.json ?? {};
  if (token && !token.fresh) void take(tokenUrl(provider, action));
}

/** Adds a token to a form's fields, unless the page has brought one or none can be had. */
export async function addToken(provider: Provider, action: string, data: FormData): Promise<void> {
  const { token } = provider.json ?? {};
  if (!token || data.has(token.field)) return;
  const url = tokenUrl(provider, action);
  const text = await (token.fresh ? fetchToken(url) : take(url));
  if (text) data.set(token.field, text);
}

/** After a refusal: gets another token for the next attempt, unless it was something else that was wrong. */
export function renewToken(provider: Provider, action: string, result: SendResult): void {
  const { token } = provider.json ?? {};
  if (!token || result.outcome === 'pending') return;
  if (result.outcome === 'invalid' && !(token.field in result.errors)) return;
  kept.delete(tokenUrl(provider, action));
  prepareToken(provider, action);
}

function tokenUrl(provider: Provider, action: string): string {
  return new URL(provider.json?.token?.url ?? '', postUrl(provider, action)).href;
}

async function take(url: string): Promise<string | undefined> {
  const token = kept.get(url) ?? fetchToken(url);
  kept.set(url, token);
  const text = await token;
  // A server that had none may have one the next time.
  if (text === undefined) kept.delete(url);
  return text;
}

/** A server answers `{ "token": "…" }`, or the text alone. */
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

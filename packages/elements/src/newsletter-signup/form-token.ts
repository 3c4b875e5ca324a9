import type { Provider } from './providers/provider.js';
import { postUrl } from './send.js';

/** How long to wait for a token, in milliseconds. Without one the form is posted nevertheless: the server will say. */
const TIMEOUT = 5_000;

/** Tokens by the address that they come from. Each is kept until it has been used. */
const kept = new Map<string, Promise<string | undefined>>();

/** Gets ahead of time what a server wants to see with a sign-up, unless it must be young. */
export function prepareToken(provider: Provider, action: string): void {
  const { token } = provider.json ?? {};
  if (token && !token.fresh) void takeToken(tokenUrl(provider, action));
}

/** Adds a token to a form's fields, unless the page has brought one or none can be had. */
export async function addToken(provider: Provider, action: string, data: FormData): Promise<void> {
  const { token } = provider.json ?? {};
  if (!token || data.has(token.field)) return;
  const url = tokenUrl(provider, action);
  const text = await takeToken(url);
  kept.delete(url);
  if (text) data.set(token.field, text);
}

function tokenUrl(provider: Provider, action: string): string {
  return new URL(provider.json?.token?.url ?? '', postUrl(provider, action)).href;
}

function takeToken(url: string): Promise<string | undefined> {
  const token = kept.get(url) ?? fetchToken(url);
  kept.set(url, token);
  return token;
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

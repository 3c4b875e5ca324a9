import { readAnswer } from './answer.js';
import type { Provider } from './providers/provider.js';

/** What became of a post. The words are the provider's, where it has any. */
export type SendResult =
  | { outcome: 'pending'; message?: string }
  | { outcome: 'invalid'; errors: Record<string, string> }
  | { outcome: 'failed'; reason: FailReason; message?: string };

/** A post that has not been taken. */
export type Failure = Exclude<SendResult, { outcome: 'pending' }>;

/**
 * Why a post failed: the server refused it, another site's answer could not be read (so that nobody knows what became
 * of it), there was none in time, or no connection.
 */
export type FailReason = 'server' | 'unreadable' | 'timeout' | 'offline';

/** How long to wait for an answer, in milliseconds. */
const TIMEOUT = 15_000;

/** The address that a script posts to, for a form's action. */
export function postUrl({ json }: Provider, action: string): URL {
  return new URL(json?.url ?? '', new URL(action, location.href));
}

/**
 * Posts a form's fields and reads the answer. It counts as sent only when the answer says so: any other, even a 200 of
 * a page in between, has failed.
 */
export async function send(
  provider: Provider,
  action: string,
  data: FormData,
  signal: AbortSignal,
): Promise<SendResult> {
  if (!navigator.onLine) return { outcome: 'failed', reason: 'offline' };
  const timeout = AbortSignal.timeout(TIMEOUT);
  const lost = new AbortController();
  const lose = () => lost.abort();
  addEventListener('offline', lose);
  let foreign = false;
  try {
    const url = postUrl(provider, action);
    foreign = url.origin !== location.origin;
    const response = await fetch(url, {
      method: 'POST',
      signal: AbortSignal.any([signal, timeout, lost.signal]),
      ...requestOf(provider, data),
    });
    const answer = parsed(await response.text());
    return readAnswer(provider.json, { status: response.status, answer, foreign });
  } catch {
    const unanswered = foreign ? 'unreadable' : 'server';
    const offline = lost.signal.aborted || !navigator.onLine;
    return {
      outcome: 'failed',
      reason: timeout.aborted ? 'timeout' : offline ? 'offline' : unanswered,
    };
  } finally {
    removeEventListener('offline', lose);
  }
}

function requestOf({ json, interests }: Provider, data: FormData): RequestInit {
  const headers = { Accept: 'application/json' };
  // Urlencoded and with no other header, the post needs no leave of the server's beforehand: it is what a form sends.
  if (json?.body !== 'json') return { headers, body: new URLSearchParams([...data] as [string, string][]) };
  const fields = [...new Set(data.keys())].map((name) => {
    const values = data.getAll(name);
    return [name, values.length > 1 || name === interests?.[0] ? values : values[0]];
  });
  return {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(fields)),
  };
}

/** A page instead of JSON is an answer, too: of a captcha, of a proxy, or of a provider that has nothing to say. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

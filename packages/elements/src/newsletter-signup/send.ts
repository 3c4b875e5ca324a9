import type { Provider } from './providers/provider.js';
import { readResponse } from './response.js';
import type { SendResult } from './send-result.js';

/** How long to wait for a response, in milliseconds. */
const TIMEOUT = 15_000;

/** The URL that a script posts to, for a form's action. */
export function postUrl({ json }: Provider, action: string): URL {
  return new URL(json?.url ?? '', new URL(action, location.href));
}

/**
 * Posts a form's data and reads the response. It is a success only if the response confirms it: any other response, even
 * a page with status 200, is a failure.
 */
export async function send(
  provider: Provider,
  action: string,
  data: FormData,
  signal: AbortSignal,
): Promise<SendResult> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  let foreign = false;
  try {
    const url = postUrl(provider, action);
    foreign = url.origin !== location.origin;
    const response = await fetch(url, {
      method: 'POST',
      signal: AbortSignal.any([signal, timeout]),
      ...requestOf(provider, data),
    });
    const body = parsed(await response.text());
    return readResponse(provider.json, { status: response.status, body, foreign });
  } catch {
    // Some browsers say that they are offline while requests work, so this only explains a failure.
    if (!navigator.onLine) return { outcome: 'failed', reason: 'offline' };
    return { outcome: 'failed', reason: timeout.aborted ? 'timeout' : foreign ? 'unreadable' : 'server' };
  }
}

function requestOf({ json, interests }: Provider, data: FormData): RequestInit {
  const headers = { Accept: 'application/json' };
  // URL-encoded and without other headers, as a form sends it, the request avoids a CORS preflight.
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

/** Undefined if the response is not JSON, such as a captcha page or a proxy's error page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The three honest outcomes of a post, as `@tendwell/newsletter` answers them, and what can go wrong on the way. */
export type SendResult =
  | { outcome: 'pending'; message?: string }
  | { outcome: 'invalid'; errors: Record<string, string> }
  | { outcome: 'failed'; reason: 'server' | 'timeout' | 'offline'; message?: string };

/** How long to wait for an answer, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Posts a form's fields as JSON and reads the answer. It counts as sent only when the endpoint says so: any other
 * answer, even a 200 of a page in between, has failed.
 */
export async function send(action: string, data: FormData, signal: AbortSignal): Promise<SendResult> {
  if (!navigator.onLine) return { outcome: 'failed', reason: 'offline' };
  const timeout = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(Object.fromEntries(data)),
      signal: AbortSignal.any([signal, timeout]),
    });
    return readAnswer(response.ok, await response.json());
  } catch {
    return {
      outcome: 'failed',
      reason: timeout.aborted ? 'timeout' : navigator.onLine ? 'server' : 'offline',
    };
  }
}

function readAnswer(ok: boolean, answer: unknown): SendResult {
  const { outcome, message, errors } = (answer ?? {}) as Record<string, unknown>;
  const said = typeof message === 'string' ? { message } : {};
  if (ok && outcome === 'pending') return { outcome, ...said };
  if (outcome === 'invalid' && typeof errors === 'object' && errors !== null) {
    return {
      outcome,
      errors: Object.fromEntries(Object.entries(errors).map(([key, value]) => [key, String(value)])),
    };
  }
  return { outcome: 'failed', reason: 'server', ...said };
}

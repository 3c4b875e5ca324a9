import type { JsonPost } from './providers/provider.js';
import type { SendResult } from './send-result.js';

interface ReceivedResponse {
  readonly status: number;
  /** Undefined if the response is not JSON. */
  readonly body: unknown;
  /** True for a response from another origin. */
  readonly foreign: boolean;
}

/** Reads a response. It is a success only if it confirms the sign-up as its provider does. */
export function readResponse(
  json: JsonPost | undefined,
  { status, body, foreign }: ReceivedResponse,
): SendResult {
  const { accepted, message, errors } = json ?? {};
  const words = message === undefined ? undefined : at(body, message);
  const said = typeof words === 'string' && words !== '' ? { message: words } : {};
  const ok = status >= 200 && status < 300;
  if (ok && isAccepted(accepted, status, body)) return { outcome: 'pending', ...said };
  const byField = errors === undefined ? {} : errorsOf(at(body, errors));
  if (Object.keys(byField).length > 0) return { outcome: 'invalid', errors: byField };
  // Neither a success nor an error: the visitor may have to continue on the provider's page.
  const unclear = !said.message && (ok || (body === undefined && status < 500));
  return { outcome: 'failed', reason: foreign && unclear ? 'unreadable' : 'server', ...said };
}

function isAccepted(accepted: JsonPost['accepted'] | undefined, status: number, body: unknown): boolean {
  if (accepted === undefined || typeof accepted === 'number') return accepted === status;
  const [path, ...wanted] = accepted;
  const found = at(body, path);
  return wanted.length > 0 ? found === wanted[0] : found !== undefined && found !== null && found !== false;
}

/** Messages by field, from `{ email: 'words' }`, `{ email: ['words'] }` or `[{ field: 'email', message: 'words' }]`. */
function errorsOf(errors: unknown): Record<string, string> {
  const entries = Array.isArray(errors)
    ? errors.filter((error) => error?.field).map(({ field, message }) => [field, message])
    : Object.entries(errors ?? {});
  return Object.fromEntries(entries.map(([field, words]) => [field, String([words].flat()[0])]));
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined | null)?.[key], value);
}

import type { JsonPost } from './providers/provider.js';
import type { SendResult } from './send.js';

interface Answered {
  readonly status: number;
  /** Absent where the answer was no JSON. */
  readonly answer: unknown;
  /** True for the answer of another site. */
  readonly foreign: boolean;
}

/** What an answer says. Nothing counts as a success but what its provider says when it has taken a sign-up. */
export function readAnswer(json: JsonPost | undefined, { status, answer, foreign }: Answered): SendResult {
  const { accepted, message, errors } = json ?? {};
  const words = message === undefined ? undefined : at(answer, message);
  const said = typeof words === 'string' && words !== '' ? { message: words } : {};
  const ok = status >= 200 && status < 300;
  if (ok && isAccepted(accepted, status, answer)) return { outcome: 'pending', ...said };
  const byField = errors === undefined ? {} : errorsOf(at(answer, errors));
  if (Object.keys(byField).length > 0) return { outcome: 'invalid', errors: byField };
  // No refusal and no success: the provider may want to see a person first, on its own page.
  const unclear = !said.message && (ok || (answer === undefined && status < 500));
  return { outcome: 'failed', reason: foreign && unclear ? 'unreadable' : 'server', ...said };
}

function isAccepted(accepted: JsonPost['accepted'] | undefined, status: number, answer: unknown): boolean {
  if (accepted === undefined || typeof accepted === 'number') return accepted === status;
  const [path, ...wanted] = accepted;
  const found = at(answer, path);
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

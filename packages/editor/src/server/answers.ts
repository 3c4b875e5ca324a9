import type { Failure } from '../api/types.js';
import { type EditorError, STATUS } from '../failure.js';
import { FILE_HEADERS } from './headers.js';

/** An answer as JSON. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...FILE_HEADERS, 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** An answer to a request that failed. */
export function failed({ code, message }: Pick<EditorError, 'code' | 'message'>): Response {
  return json({ code, message } satisfies Failure, STATUS[code]);
}

import { ApiError } from '../api/api-error.js';
import type { EditorMessages } from '../lang/messages.js';

/** The message for a failed request. */
export function failureText(error: unknown, { status, conflict, failures }: EditorMessages): string {
  if (!(error instanceof ApiError)) return status.failed;
  if (error.kind === 'offline') return status.offline;
  if (error.kind === 'conflict') return conflict.bySomebody;
  const { failure } = error;
  return (failure && (failures[failure.code] ?? failure.message)) ?? status.failed;
}

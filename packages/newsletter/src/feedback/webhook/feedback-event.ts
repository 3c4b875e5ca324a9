import type { FeedbackKind } from '../../store/feedback-store.js';

/** What a mail service reports about one person. */
export interface FeedbackEvent {
  /** Identifies it permanently, even if the service reports it again. */
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly email: string;
  /** A code or a word, never an address. */
  readonly reason: string;
  /** When it happened. */
  readonly at: Date;
}

/** A value that was parsed from JSON. */
export type Json = unknown;

/** A property of untrusted JSON. `undefined` if there is none, or it isn't an object. */
export function get(value: Json, ...path: readonly string[]): Json {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, Json>>)[name];
  }
  return found;
}

/** A text in untrusted JSON; empty if it isn't one. */
export function text(value: Json, ...path: readonly string[]): string {
  const found = get(value, ...path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? found.slice(0, 2000) : '';
}

/** A list in untrusted JSON; empty if it isn't one. */
export function list(value: Json, ...path: readonly string[]): readonly Json[] {
  const found = get(value, ...path);
  return Array.isArray(found) ? found.slice(0, 1000) : [];
}

/** An enhanced status code, RFC 3463. `undefined` for anything else. */
export const statusCode = (value: string): string | undefined =>
  /^[45]\.\d{1,3}\.\d{1,3}$/.test(value) ? value : undefined;

/** A word that may be stored as a reason. */
export function word(value: string): string {
  return /^[A-Za-z0-9 _.-]{1,40}$/.test(value) ? value : 'reported';
}

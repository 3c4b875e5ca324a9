import type { ContentIssue } from '@tendwell/content';
import type { Value, ValuePath } from '../../changes/change.js';
import { isEqual, valueAt } from '../../changes/value.js';
import { ApiError } from '../api/api-error.js';
import type { Api } from '../api/client.js';
import type { SiteStore } from '../site/store.js';
import type { Draft } from './draft.js';
import { type Schema, schemaAt } from './schema.js';

/** How long to wait after a keystroke: nobody reads errors while typing a word. */
const PAUSE_MS = 350;

/**
 * Runs the site's own checks on a draft while somebody types. It dispatches `change` when the result arrives.
 */
export class Checker extends EventTarget {
  readonly #api: Api;
  readonly #site: SiteStore;
  readonly #path: string;
  readonly #draft: Draft;
  #issues: readonly ContentIssue[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  constructor({ api, site }: { api: Api; site: SiteStore }, path: string, draft: Draft) {
    super();
    this.#api = api;
    this.#site = site;
    this.#path = path;
    this.#draft = draft;
    this.#issues = site.issues(path);
  }

  /** The issues of the draft. */
  get issues(): readonly ContentIssue[] {
    return this.#issues;
  }

  /** Checks the draft after a pause. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check().catch(() => {}), PAUSE_MS);
  }

  /**
   * Checks the draft at once.
   *
   * @throws ApiError, or `AbortError` if another check has begun.
   */
  async check(): Promise<void> {
    this.stop();
    const request = new AbortController();
    this.#request = request;
    const version = this.#site.fact(this.#path)?.version ?? '';
    const changes = this.#draft.changes;
    try {
      this.#issues =
        changes.length > 0
          ? (await this.#api.check(this.#path, { version, changes }, request.signal)).issues
          : this.#site.issues(this.#path);
    } catch (error) {
      if (!(error instanceof ApiError) || !error.conflict) throw error;
      // The draft is rebased on what somebody else has saved.
      this.#site.take(error.conflict);
    }
    this.dispatchEvent(new Event('change'));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }
}

/** The required fields that are missing or empty, at any depth. They are found without a request to the server. */
export function missingFields(schema: Schema, value: Value | undefined, path: ValuePath = []): ValuePath[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => missingFields(schema.items ?? {}, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const at = [...path, key];
    const own = valueAt(value, [key]);
    const isMissing =
      own === undefined || (typeof own === 'string' && own.trim() === '' && field.type === 'string');
    if (isMissing && schema.required?.includes(key)) return [at];
    return missingFields(field, own, at);
  });
}

/** True if a field of the form shows issues of this path: the field itself, or the nearest one above. */
export function belongsTo(issuePath: ValuePath, path: ValuePath, schema: Schema): boolean {
  if (isEqual([...issuePath], [...path])) return true;
  // A list of times is one field.
  const below = issuePath.length === path.length + 1 && isEqual(issuePath.slice(0, -1), [...path]);
  return (
    below && schemaAt(schema, path)?.items?.type === 'string' && !schemaAt(schema, issuePath)?.properties
  );
}

import type { ContentIssue } from '@tendwell/content';
import type { ChangeRequest, Conflict, FileContent, Saved, WholeText } from '../../../api/types.js';
import type { Change, Value } from '../../../changes/change.js';
import { ApiError } from '../../api/api-error.js';
import { bodyOf, frontOf, headOf } from './text-parts.js';
import type { UnsavedText, UnsavedTexts } from './unsaved-texts.js';

/** The requests that a session makes. */
export interface TextRequests {
  saveText(path: string, text: WholeText): Promise<Saved>;
  change(path: string, request: ChangeRequest): Promise<Saved>;
}

/** `unsaved` waits for a pause in typing, `offline` for the server. A `conflict` waits for a decision. */
export type SavingState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'failed';

const PAUSE_MS = 1_200;
/** How long typing without a pause can delay saving. */
const LONGEST_MS = 10_000;
const RETRY_MS = 5_000;

/**
 * A text that is being edited: saves what was written after each pause, and changes of its front matter in between, one
 * after the other. Until the server confirms it, the text is also stored in the browser. It dispatches `change` when
 * its state, its fields, or its issues change, and `body` when the text was replaced by another version.
 */
export class TextSession extends EventTarget {
  readonly path: string;
  readonly #requests: TextRequests;
  readonly #unsaved: UnsavedTexts;
  readonly #now: () => number;
  /** The file as it was saved last. */
  #file: FileContent;
  /** Front matter and the blank lines after it. */
  #head: string;
  #body: string;
  #state: SavingState = 'saved';
  #conflict: Conflict | undefined;
  #earlier: UnsavedText | undefined;
  #failure: unknown;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | undefined;

  /** @param now The current moment in milliseconds. */
  constructor(requests: TextRequests, unsaved: UnsavedTexts, file: FileContent, now: () => number) {
    super();
    this.path = file.path;
    this.#requests = requests;
    this.#unsaved = unsaved;
    this.#now = now;
    this.#file = file;
    this.#head = headOf(file);
    this.#body = bodyOf(file);
    const earlier = unsaved.read(file.path);
    if (earlier && earlier.body !== this.#body) this.#earlier = earlier;
    else this.#dropUnsaved();
  }

  get state(): SavingState {
    return this.#state;
  }

  /** What somebody else has saved meanwhile, in the state `conflict`. */
  get conflict(): Conflict | undefined {
    return this.#conflict;
  }

  /** Unsaved text of an earlier visit. It stays in the browser until somebody decides what to do with it. */
  get earlier(): UnsavedText | undefined {
    return this.#earlier;
  }

  /** Why saving failed, in the state `failed`. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The text below the front matter, as it is being edited. */
  get body(): string {
    return this.#body;
  }

  /** The front matter as it was saved last; absent if its syntax is broken. */
  get value(): Value | undefined {
    return this.#file.value;
  }

  get issues(): readonly ContentIssue[] {
    return this.#file.issues;
  }

  /** The line of the file on which the body starts, from 1. */
  get firstLine(): number {
    return this.#head.split('\n').length;
  }

  /** Sets the text, and saves it after a pause. */
  edit(body: string): void {
    this.#body = body;
    if (!this.#isUnsaved()) return;
    this.#keepUnsaved();
    const since = this.#unsavedSince ?? this.#now();
    this.#unsavedSince = since;
    if (this.#state === 'saved') this.#become('unsaved');
    if (this.#state === 'unsaved')
      this.#saveIn(Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - this.#now())));
  }

  /** Saves what is unsaved now. @returns True if nothing is unsaved afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#inTurn(() => this.#save());
    return this.#state === 'saved';
  }

  /** Changes fields of the front matter. @returns What was saved, or `undefined` if it could not be. */
  async change(changes: readonly Change[]): Promise<Saved | undefined> {
    clearTimeout(this.#timer);
    return this.#inTurn(async () => {
      await this.#save();
      for (let attempt = 0; attempt < 3 && this.#state === 'saved'; attempt += 1) {
        const saved = await this.#request((version) =>
          this.#requests.change(this.path, { version, changes }),
        );
        // No result, but no failure either: somebody else has saved first, and their version is known now.
        if (saved) return saved;
      }
      return undefined;
    });
  }

  /** Resolves a conflict: `mine` overwrites the other version, which stays in the history. */
  async decide(choice: 'mine' | 'theirs'): Promise<void> {
    const theirs = this.#conflict;
    if (!theirs) return;
    this.#conflict = undefined;
    const mine = this.#body;
    this.#takeFile(theirs);
    if (choice === 'mine') this.#body = mine;
    this.#become(this.#isUnsaved() ? 'unsaved' : 'saved');
    await this.flush();
  }

  /** Uses the text of the earlier visit, and saves it after a pause. */
  useEarlier(): void {
    const earlier = this.#earlier;
    if (!earlier) return;
    this.#earlier = undefined;
    this.#replaceBody(earlier.body);
    this.edit(earlier.body);
    this.dispatchEvent(new Event('change'));
  }

  /** Removes the text of the earlier visit. */
  discardEarlier(): void {
    this.#earlier = undefined;
    if (this.#isUnsaved()) this.#keepUnsaved();
    else this.#dropUnsaved();
    this.dispatchEvent(new Event('change'));
  }

  /** Switches to a version of the file that was saved elsewhere, for example by *Undo*. */
  take(file: FileContent): void {
    this.#takeHead(file);
    this.#become(this.#isUnsaved() ? 'unsaved' : 'saved');
  }

  /** Stops automatic saving. Unsaved text stays in the browser. */
  close(): void {
    clearTimeout(this.#timer);
  }

  #isUnsaved(): boolean {
    return this.#head + this.#body !== this.#file.text;
  }

  #keepUnsaved(): void {
    if (this.#earlier) return;
    this.#unsaved.write(this.path, { version: this.#file.version, body: this.#body, at: this.#now() });
  }

  #dropUnsaved(): void {
    if (!this.#earlier) this.#unsaved.remove(this.path);
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), ms);
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #save(): Promise<void> {
    if (this.#state === 'conflict') return;
    if (this.#isUnsaved()) {
      const text = this.#head + this.#body;
      await this.#request((version) => this.#requests.saveText(this.path, { text, version }));
    } else {
      this.#afterSaving();
    }
  }

  /** Sends a request, and updates the file from the response. */
  async #request(send: (version: string) => Promise<Saved>): Promise<Saved | undefined> {
    const sent = this.#body;
    this.#become('saving');
    try {
      const saved = await send(this.#file.version);
      if (this.#body === sent) this.#takeFile(saved);
      else this.#typedOn(saved, sent);
      this.#afterSaving();
      return saved;
    } catch (error) {
      await this.#fail(error);
      return undefined;
    }
  }

  #afterSaving(): void {
    this.#failure = undefined;
    this.#unsavedSince = undefined;
    if (this.#isUnsaved()) {
      this.#keepUnsaved();
      this.#become('unsaved');
      this.#saveIn(PAUSE_MS);
    } else {
      this.#dropUnsaved();
      this.#become('saved');
    }
  }

  async #fail(error: unknown): Promise<void> {
    this.#failure = error;
    const { kind, conflict } =
      error instanceof ApiError ? error : { kind: 'failed' as const, conflict: undefined };
    if (kind !== 'conflict' || !conflict) {
      this.#become(kind === 'conflict' ? 'failed' : kind);
      if (kind === 'offline') this.#saveIn(RETRY_MS);
      return;
    }
    const isBodyTheirs = bodyOf(conflict) !== bodyOf(this.#file);
    if (isBodyTheirs && this.#isUnsaved() && this.#body !== bodyOf(conflict)) {
      this.#conflict = conflict;
      this.#become('conflict');
      return;
    }
    // Only one of them has changed the text, the other one the front matter, so both changes are kept.
    this.#takeHead(conflict);
    await this.#save();
  }

  /** Switches to a version completely. Typed blank lines at the start of the text are kept. */
  #takeFile(file: FileContent): void {
    this.#file = file;
    const isSame = this.#head.length >= frontOf(file) && this.#head + this.#body === file.text;
    if (isSame) return;
    this.#head = headOf(file);
    this.#replaceBody(bodyOf(file));
  }

  /** Switches to the front matter of a version, and to its text unless there is unsaved text. */
  #takeHead(file: FileContent): void {
    if (!this.#isUnsaved()) this.#takeFile(file);
    else {
      this.#file = file;
      this.#head = headOf(file);
    }
  }

  /** Handles text that was typed while `sent` was being saved. */
  #typedOn(saved: FileContent, sent: string): void {
    this.#file = saved;
    // The front matter was broken, and was part of the text; now it is not.
    const front = saved.text.slice(0, saved.text.length - bodyOf(saved).length);
    if (this.#head === '' && front !== '' && saved.text === sent) {
      if (!this.#body.startsWith(front)) return;
      this.#replaceBody(this.#body.slice(front.length));
    }
    if (saved.text !== this.#head + sent) this.#head = headOf(saved);
  }

  #replaceBody(body: string): void {
    if (body === this.#body) return;
    this.#body = body;
    this.dispatchEvent(new Event('body'));
  }

  #become(state: SavingState): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

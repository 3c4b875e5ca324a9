/** The messages of publishing and of the history, in one language. */
export interface PublishMessages {
  readonly notSetUp: string;
  readonly notSetUpText: string;
  readonly changes: string;
  readonly none: string;
  readonly publishedAt: string;
  readonly never: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly moved: string;
  readonly before: string;
  readonly after: string;
  readonly publish: string;
  readonly publishing: string;
  readonly published: string;
  readonly failed: string;
  readonly failedText: string;
  readonly output: string;
  readonly stop: string;
  /** A command has printed nothing for two minutes. */
  readonly quiet: string;
  readonly errors: string;
  readonly history: string;
  readonly historyEmpty: string;
  readonly restored: string;
  readonly publication: string;
  readonly letter: string;
  readonly letterTest: string;
  readonly letterPaused: string;
  readonly letterResumed: string;
  readonly letterCanceled: string;
  readonly addresses: string;
  readonly restore: string;
  readonly restoreLabel: string;
  readonly restoreAnyway: string;
  readonly changedSince: string;
  readonly restoreDone: string;
  readonly showMore: string;
}

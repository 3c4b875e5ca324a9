/** Keys that are for programs, not for people. */
export const HIDDEN_KEYS: ReadonlySet<string> = new Set(['$schema']);

/** True for a description of a text with several lines, such as `Markdown`, or `a paragraph`. */
export const isOfLongText = (description = ''): boolean => /Markdown|paragraph|sentences/.test(description);

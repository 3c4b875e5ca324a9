import { type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { ContentIssue } from '@tendwell/content';
import { issueText } from '../../lang/issues/issue-texts.js';

/** Replaces the marked places. */
export const setIssues = StateEffect.define<{
  readonly issues: readonly ContentIssue[];
  readonly firstLine: number;
}>();

const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    const mapped = shown.map(transaction.changes);
    return transaction.effects.reduce(
      (set, effect) => (effect.is(setIssues) ? decorations(transaction.state.doc, effect.value) : set),
      mapped,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlines issues in the text, with the message as a tooltip. The view also lists the messages. */
export const issueMarks: Extension = marks;

function decorations(
  doc: Text,
  { issues, firstLine }: { readonly issues: readonly ContentIssue[]; readonly firstLine: number },
): DecorationSet {
  return Decoration.set(
    issues.flatMap((issue) => {
      const range = rangeOf(doc, issue, firstLine);
      if (!range) return [];
      const mark = Decoration.mark({
        class: `issue-${issue.severity}`,
        attributes: { title: issueText(issue) },
      });
      return [mark.range(range.from, range.to)];
    }),
    true,
  );
}

/** The place of an issue in the text; `undefined` if it is in the front matter, or no longer there. */
export function rangeOf(
  doc: Text,
  { line, column, length = 1 }: ContentIssue,
  firstLine: number,
): { from: number; to: number } | undefined {
  const number = line - firstLine + 1;
  if (number < 1 || number > doc.lines) return undefined;
  const { from, to } = doc.line(number);
  const start = Math.min(to, from + column - 1);
  const end = Math.min(to, start + Math.max(1, length));
  if (end > start) return { from: start, to: end };
  return to > from ? { from, to } : undefined;
}

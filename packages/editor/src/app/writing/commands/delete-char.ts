import { EditorSelection, findClusterBreak, type StateCommand } from '@codemirror/state';

/** Deletes the selection, or the grapheme after the cursor. */
export const deleteForward: StateCommand = deleteChar(true);

/** Deletes the selection, or the character before the cursor: a combining accent before its letter. */
export const deleteBackward: StateCommand = deleteChar(false);

function deleteChar(forward: boolean): StateCommand {
  return ({ state, dispatch }) => {
    const specs = state.changeByRange((range) => {
      const { from, to, text } = state.doc.lineAt(range.head);
      let end = range.anchor;
      if (range.empty) {
        const at = range.head - from;
        end = from + findClusterBreak(text, at, forward, forward);
        // A variation selector is invisible by itself.
        if (!forward && /[\ufe00-\ufe0f]/.test(text.slice(end - from, at)))
          end = from + findClusterBreak(text, end - from, false, false);
        // Before or after the line, the line break is deleted.
        if (forward && range.head === to) end = Math.min(state.doc.length, to + 1);
        if (!forward && at === 0) end = Math.max(0, from - 1);
      }
      const [start, last] = range.head < end ? [range.head, end] : [end, range.head];
      return { changes: { from: start, to: last }, range: EditorSelection.cursor(start, forward ? 1 : -1) };
    });
    if (specs.changes.empty) return false;
    const kind = !state.selection.main.empty ? 'selection' : forward ? 'forward' : 'backward';
    dispatch(state.update(specs, { userEvent: `delete.${kind}`, scrollIntoView: true }));
    return true;
  };
}

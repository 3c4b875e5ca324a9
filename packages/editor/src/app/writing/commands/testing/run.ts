import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state';

/** `|` is the cursor; two are the ends of a selection. */
export function stateOf(text: string): EditorState {
  const [before = '', selected = '', after] = text.split('|');
  const doc = before + selected + (after ?? '');
  const end = before.length + (after === undefined ? 0 : selected.length);
  return EditorState.create({ doc, selection: EditorSelection.single(before.length, end) });
}

export function textOf(state: EditorState): string {
  const { from, to } = state.selection.main;
  const [before, selected, after] = [state.sliceDoc(0, from), state.sliceDoc(from, to), state.sliceDoc(to)];
  return from === to ? `${before}|${after}` : `${before}|${selected}|${after}`;
}

/** Runs a command on a text. @returns The text after it, with its selection. */
export function run(command: StateCommand, text: string): string {
  let { state } = { state: stateOf(text) };
  command({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  return textOf(state);
}

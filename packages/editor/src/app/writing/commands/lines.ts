import type { ChangeSpec, EditorState, Line, StateCommand } from '@codemirror/state';

const QUOTE = /^( {0,3})> ?/;
const BULLET = /^(\s*)[-*+] +(?:\[[ xX]\] +)?/;
const NUMBER = /^(\s*)\d{1,9}[.)] +/;
const HEADING = /^( {0,3})(#{1,6})[ \t]+/;

/** Makes the selected lines headings of a level, or text again if all of them are. */
export const toggleHeading = (level: 2 | 3 | 4): StateCommand =>
  onLines((lines) => {
    const sign = `${'#'.repeat(level)} `;
    const isOn = lines.every(({ text }) => HEADING.exec(text)?.[2]?.length === level);
    return lines.map((line) =>
      replaceStart(line, /^\s*(?:#{1,6}[ \t]+|[-*+] +|\d{1,9}[.)] +)?/, isOn ? '' : sign),
    );
  });

/** Makes the selected paragraphs items of a list with bullets, or text again if all of them are. */
export const toggleBullets: StateCommand = onLines((lines) => {
  const isOn = lines.every(({ text }) => BULLET.test(text));
  return lines.map((line) => replaceStart(line, listStart(line), isOn ? '' : '- '));
});

/** Makes the selected paragraphs items of a numbered list, or text again if all of them are. */
export const toggleNumbers: StateCommand = onLines((lines) => {
  const isOn = lines.every(({ text }) => NUMBER.test(text));
  return lines.map((line, index) => replaceStart(line, listStart(line), isOn ? '' : `${index + 1}. `));
});

/** Makes the selected lines a quote, or text again if all of them are one. */
export const toggleQuote: StateCommand = ({ state, dispatch }) => {
  const lines = selectedLines(state);
  const isOn = lines.every(({ text }) => QUOTE.test(text));
  // Blank lines between the paragraphs of a quote belong to it.
  const changes = lines.map((line) =>
    isOn ? replaceStart(line, QUOTE, '') : { from: line.from, insert: line.text === '' ? '>' : '> ' },
  );
  dispatch(state.update({ changes, userEvent: 'input.format', scrollIntoView: true }));
  return true;
};

/** The marker of another kind of line, which a list replaces. The indentation of a nested item stays. */
function listStart({ text }: Line): RegExp {
  if (BULLET.test(text)) return BULLET;
  if (NUMBER.test(text)) return NUMBER;
  return HEADING.test(text) ? HEADING : /^(\s*)/;
}

function onLines(change: (lines: readonly Line[]) => readonly ChangeSpec[]): StateCommand {
  return ({ state, dispatch }) => {
    const all = selectedLines(state);
    const filled = all.filter(({ text }) => text.trim() !== '');
    const changes = state.changes(change(filled.length > 0 ? filled : all.slice(0, 1)));
    dispatch(
      state.update({
        changes,
        // After the marker, where the text begins.
        selection: state.selection.map(changes, 1),
        userEvent: 'input.format',
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** The lines that a selection touches, without a last one of which nothing is selected. */
function selectedLines(state: EditorState): Line[] {
  const lines = new Map<number, Line>();
  for (const { from, to, empty } of state.selection.ranges) {
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      if (empty || line.from < to || line.from === from) lines.set(line.number, line);
      at = line.to + 1;
    }
  }
  return [...lines.values()];
}

/** Changes only the characters of the markers. The first group of the pattern is kept. */
function replaceStart({ from, text }: Line, pattern: RegExp, insert: string): ChangeSpec {
  const match = pattern.exec(text);
  const kept = match?.[1]?.length ?? 0;
  return { from: from + kept, to: from + (match?.[0].length ?? 0), insert };
}

import { history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, placeholder } from '@codemirror/view';
import { continueLine, deleteLineStart } from '../commands/line-breaks.js';
import { toggleBullets, toggleHeading, toggleNumbers, toggleQuote } from '../commands/lines.js';
import { toggleMark } from '../commands/marks.js';
import { highlight } from './highlight.js';
import { issueMarks } from './issue-marks.js';
import { RawText } from './raw-text.js';
import { standardKeys } from './standard-keys.js';
import { theme } from './theme.js';

/** What a {@link MarkdownField} needs from the view around it. */
export interface FieldOptions {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  /** The language of the text, for spelling and hyphenation. */
  readonly lang: string;
  /** Called with the whole text, with its own line ends, after each edit. */
  onEdit(text: string): void;
  /** Handle what is pasted or dropped. @returns True if they did. */
  onPaste(event: ClipboardEvent): boolean;
  onDrop(event: DragEvent): boolean;
  onLink(): void;
  onSave(): void;
}

/** A position in the text that moves with the text around it while somebody types. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * A field for Markdown. It is in a shadow root, because there CodeMirror adopts its stylesheets, which a strict
 * Content-Security-Policy allows; in a document, it would add a `<style>`.
 */
export class MarkdownField extends HTMLElement {
  #view: EditorView | undefined;
  #raw = new RawText('');
  readonly #places = new Set<{ from: number; to: number }>();

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  /** The editor. @throws Error before {@link open}. */
  get view(): EditorView {
    if (!this.#view) throw new Error('The field is not open yet');
    return this.#view;
  }

  /** Starts editing a text, instead of another one. The undo history is cleared. */
  open(options: FieldOptions): void {
    this.#view?.destroy();
    this.#raw = new RawText(options.text);
    this.#view = new EditorView({
      root: this.shadowRoot ?? document,
      parent: this.shadowRoot ?? this,
      state: EditorState.create({ doc: options.text, extensions: this.#extensions(options) }),
    });
  }

  /** Replaces the text with another version of it, which can be undone. Only what differs is replaced. */
  replaceText(text: string): void {
    const next = EditorState.create({ doc: text }).doc.toString();
    const now = this.view.state.doc.toString();
    let start = 0;
    while (start < now.length && now[start] === next[start]) start += 1;
    let end = 0;
    while (end < Math.min(now.length, next.length) - start && now.at(-1 - end) === next.at(-1 - end))
      end += 1;
    this.view.dispatch({
      changes: { from: start, to: now.length - end, insert: next.slice(start, next.length - end) },
      userEvent: 'set.version',
    });
    this.#raw = new RawText(text);
  }

  /** Runs a command that makes a transaction. */
  run(make: (state: EditorState) => TransactionSpec): void {
    this.view.dispatch(make(this.view.state));
    this.view.focus();
  }

  /** Keeps track of the selection until `release` is called. */
  hold(): Place & { release(): void } {
    const { from, to } = this.view.state.selection.main;
    const place = { from, to };
    this.#places.add(place);
    return Object.assign(place, { release: () => this.#places.delete(place) });
  }

  disconnectedCallback(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  #extensions(options: FieldOptions): Extension {
    const follow = EditorView.updateListener.of(({ docChanged, changes, transactions }) => {
      if (!docChanged) return;
      for (const place of this.#places) {
        place.from = changes.mapPos(place.from, 1);
        place.to = Math.max(place.from, changes.mapPos(place.to, -1));
      }
      this.#raw.apply(changes);
      if (!transactions.some((transaction) => transaction.isUserEvent('set.version')))
        options.onEdit(this.#raw.text);
    });
    return [
      history(),
      keymap.of([...shortcuts(options), ...standardKeys, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of(({ state }) => ({
        'aria-label': options.label,
        ...(state.doc.length === 0 && { 'aria-placeholder': options.placeholder }),
        lang: options.lang,
        dir: 'auto',
        spellcheck: 'true',
        autocapitalize: 'sentences',
        autocorrect: 'on',
      })),
      EditorView.domEventHandlers({ paste: options.onPaste, drop: options.onDrop }),
      // Screen readers would read a plain string even before text that has replaced it.
      placeholder(() => Object.assign(document.createElement('span'), { textContent: options.placeholder })),
      highlight,
      theme,
      issueMarks,
      follow,
    ];
  }
}

/** The shortcuts of most word processors. The Tab key isn't used, because it leaves the field. */
const shortcuts = ({ onLink, onSave }: FieldOptions): KeyBinding[] => [
  { key: 'Mod-b', run: toggleMark('**') },
  { key: 'Mod-i', run: toggleMark('*') },
  { key: 'Mod-k', run: handled(onLink) },
  { key: 'Mod-s', run: handled(onSave) },
  { key: 'Mod-Alt-2', run: toggleHeading(2) },
  { key: 'Mod-Alt-3', run: toggleHeading(3) },
  { key: 'Mod-Shift-7', run: toggleNumbers },
  { key: 'Mod-Shift-8', run: toggleBullets },
  { key: 'Mod-Shift-9', run: toggleQuote },
  { key: 'Enter', run: continueLine },
  { key: 'Backspace', run: deleteLineStart },
];

const handled = (action: () => void) => () => {
  action();
  return true;
};

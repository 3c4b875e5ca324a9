import { redo, undo } from '@codemirror/commands';
import type { StateCommand } from '@codemirror/state';
import { html, svg, type TemplateResult } from 'lit';
import { insertNote } from '../commands/inserts.js';
import { toggleBullets, toggleHeading, toggleNumbers, toggleQuote } from '../commands/lines.js';
import { toggleMark } from '../commands/marks.js';
import type { WritingMessages } from '../lang/messages.js';
import type { MarkdownField } from './markdown-field.js';

/** The actions of buttons that need more than the field. */
export interface ToolbarActions {
  link(): void;
  picture(): void;
}

/** Line icons of 16 by 16 pixels. */
const ICONS = {
  heading: 'M3 3v10M9 3v10M3 8h6M11.5 9.5a1.5 1.5 0 1 1 2.6 1L11.5 13.5h3',
  subheading: 'M2.5 5v8M7.5 5v8M2.5 9h5M10.5 8.5h3.5l-2 2a1.5 1.5 0 1 1-1.6 2.4',
  bold: 'M4.5 3h4a2.4 2.4 0 0 1 0 4.8h-4zM4.5 7.8h4.8a2.6 2.6 0 0 1 0 5.2H4.5z',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.3 4.3L11.5 8.8M9 11.5L7.5 13a3 3 0 0 1-4.3-4.3L4.6 7.2',
  bullets: 'M6.5 4h7M6.5 8h7M6.5 12h7M3 4h.01M3 8h.01M3 12h.01',
  numbers: 'M6.5 4h7M6.5 8h7M6.5 12h7M2.5 3l1-.5V6M2.3 10.2a.9.9 0 1 1 1.5.6L2.3 13h1.8',
  quote: 'M6.5 5C4.5 5.5 3 7 3 9.5v2h3.5V8H4.8M13 5c-2 .5-3.5 2-3.5 4.5v2H13V8h-1.7',
  picture: 'M2.5 3.5h11v9h-11zM2.5 11l3.5-3.5 2.5 2.5 1.5-1.5 3.5 3M10.5 6h.01',
  note: 'M3 13h7M3 10h4M12.5 3l-1 .5M12.5 3v4',
  undo: 'M4 7h6a3 3 0 0 1 0 6H6M6.5 4L3.5 7l3 3',
  redo: 'M12 7H6a3 3 0 0 0 0 6h4M9.5 4l3 3-3 3',
} as const;

/** The buttons above the text. The arrow keys move from button to button. */
export function toolbar(
  words: WritingMessages,
  field: MarkdownField,
  actions: ToolbarActions,
): TemplateResult {
  const { tools } = words;
  const command = (run: StateCommand) => () => {
    run(field.view);
    field.view.focus();
  };
  const buttons: readonly [keyof typeof ICONS, () => void, keys?: string][] = [
    ['heading', command(toggleHeading(2)), 'Control+Alt+2'],
    ['subheading', command(toggleHeading(3)), 'Control+Alt+3'],
    ['bold', command(toggleMark('**')), 'Control+B'],
    ['italic', command(toggleMark('*')), 'Control+I'],
    ['link', actions.link, 'Control+K'],
    ['bullets', command(toggleBullets), 'Control+Shift+8'],
    ['numbers', command(toggleNumbers), 'Control+Shift+7'],
    ['quote', command(toggleQuote), 'Control+Shift+9'],
    ['picture', actions.picture],
    ['note', () => field.run((state) => insertNote(state, tools.noteText))],
    ['undo', command(undo), 'Control+Z'],
    ['redo', command(redo), 'Control+Shift+Z'],
  ];
  return html`<div class="toolbar" role="toolbar" aria-label=${words.text.toolbar} @keydown=${moveFocus}>
    ${buttons.map(
      ([name, act, keys], index) => html`<button
        type="button"
        class="icon"
        tabindex=${index === 0 ? 0 : -1}
        aria-label=${tools[name]}
        title=${keys ? `${tools[name]} (${keys.replace('Control', 'Ctrl')})` : tools[name]}
        @click=${act}
        @focus=${takeTabStop}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[name]} />`}</svg>
      </button>`,
    )}
  </div>`;
}

function buttonsOf(event: Event): HTMLElement[] {
  return [...((event.currentTarget as HTMLElement).closest('.toolbar')?.querySelectorAll('button') ?? [])];
}

function moveFocus(event: KeyboardEvent): void {
  const buttons = buttonsOf(event);
  const index = buttons.indexOf(event.target as HTMLElement);
  const isRtl = document.documentElement.dir === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + (isRtl ? -1 : 1),
    ArrowLeft: index + (isRtl ? 1 : -1),
    Home: 0,
    End: buttons.length - 1,
  };
  const next = steps[event.key];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}

/** One button can be reached with the tab key: the one that was used last. */
function takeTabStop(event: FocusEvent): void {
  for (const button of buttonsOf(event)) button.tabIndex = button === event.currentTarget ? 0 : -1;
}

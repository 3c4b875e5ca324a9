import { EditorView } from '@codemirror/view';

/** The styles of the field, and of what `highlight` finds. */
export const theme = EditorView.theme({
  // Forced colors remove the background and show the outline.
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--field)',
    fontSize: '1.125rem',
    outline: '1px solid transparent',
  },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '1.25rem 0', minHeight: '24rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1.25rem' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.md-h2': { fontSize: '1.35em', lineHeight: '1.3' },
  '.md-h3': { fontSize: '1.15em', fontWeight: '600' },
  '.md-h4': { fontWeight: '600' },
  '.md-bold': { fontWeight: '700' },
  '.md-italic': { fontStyle: 'italic' },
  '.md-struck': { textDecoration: 'line-through' },
  '.md-link': { color: 'var(--accent)' },
  '.md-sign': { color: 'var(--muted)' },
  '.md-code': { fontFamily: 'ui-monospace, monospace', fontSize: '0.875em' },
  '.issue-error': { textDecoration: 'underline wavy var(--error)', textDecorationSkipInk: 'none' },
  '.issue-warning': { textDecoration: 'underline wavy var(--warning)', textDecorationSkipInk: 'none' },
});

import { markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Sets Markdown as what it becomes: headings large, bold text bold. The signs stay, and are quiet. */
const highlight = HighlightStyle.define([
  { tag: tags.heading1, class: 'md-h2' },
  { tag: tags.heading2, class: 'md-h2' },
  { tag: tags.heading3, class: 'md-h3' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], class: 'md-h4' },
  { tag: tags.strong, class: 'md-bold' },
  { tag: tags.emphasis, class: 'md-italic' },
  { tag: tags.strikethrough, class: 'md-struck' },
  { tag: tags.link, class: 'md-link' },
  { tag: [tags.url, tags.processingInstruction, tags.contentSeparator, tags.labelName], class: 'md-sign' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: tags.monospace, class: 'md-code' },
]);

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--field)', fontSize: '1.125rem' },
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
  '.md-quote': { color: 'var(--ink)' },
  '.md-code': { fontFamily: 'ui-monospace, monospace', fontSize: '0.875em' },
  '.issue-error': { textDecoration: 'underline wavy var(--error)', textDecorationSkipInk: 'none' },
  '.issue-warning': { textDecoration: 'underline wavy var(--warning)', textDecorationSkipInk: 'none' },
});

/** The language of the text, and how it looks. */
export const markdown: Extension = [markdownLanguage.extension, syntaxHighlighting(highlight), theme];

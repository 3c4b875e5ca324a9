import { escapeHtml } from '../../html.js';

const REFERENCE = /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});)/;

/** Escapes text, but leaves character references such as `&copy;` for the browser to decode. */
export function escapeText(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .split(REFERENCE)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : part))
    .join('');
}

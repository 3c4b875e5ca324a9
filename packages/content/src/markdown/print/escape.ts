import { isLeftToBrowser } from '#entities';
import { escapeHtml } from '../../html.js';
import { decodeEntities } from '../entities/decode.js';

const REFERENCE = /(&[A-Za-z][A-Za-z\d]{1,31};)/;

/** Escapes text, but keeps its character references. */
export function escapeText(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return decodeEntities(text)
    .split(REFERENCE)
    .map((part, index) => (index % 2 === 1 && isLeftToBrowser(part) ? part : escapeHtml(part)))
    .join('');
}

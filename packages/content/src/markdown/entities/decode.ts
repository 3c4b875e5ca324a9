import { entityText } from '#entities';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/** Decodes character references. Unknown names stay unchanged. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decode) : text;
}

function decode(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entityText(name) ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  const valid = code > 0 && code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

const ESCAPE = new RegExp(`\\\\([!-/:-@[-\`{-~])|${REFERENCE.source}`, 'g');

/** Removes the backslashes of escapes, and decodes character references. */
export function unescapeText(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(ESCAPE, (found, escaped?: string) => escaped ?? decodeEntities(found));
}

const REFERENCE_HERE = new RegExp(REFERENCE.source, 'y');

/** The character reference at an index. */
export function referenceAt(text: string, index: number): string | undefined {
  REFERENCE_HERE.lastIndex = index;
  return REFERENCE_HERE.exec(text)?.[0];
}

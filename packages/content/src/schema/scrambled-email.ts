/**
 * Cloudflare's email protection replaces addresses in the HTML that it serves: `[email protected]` as text, a
 * `/cdn-cgi/l/email-protection` link, or a `data-cfemail` attribute. Copied from a page, they carry no address that a
 * reader can use.
 */
const STAND_IN = String.raw`\[email(?:\s|&#160;|&nbsp;)+protected\]`;
const PATH = String.raw`\/cdn-cgi\/l\/email-protection(?:#[\da-f]+)?`;

/** One stand-in, with the link or the tag around it, so that it is found once. */
const SCRAMBLED = new RegExp(
  [
    String.raw`<(?:a|span)\b[^<>]{0,300}(?:data-cfemail|${PATH})[^<>]{0,300}>(?:${STAND_IN}<\/(?:a|span)>)?`,
    String.raw`\[${STAND_IN}\]\([^)\s]{0,300}\)`,
    STAND_IN,
    String.raw`(?:https?:\/\/[\w.-]{1,200})?${PATH}`,
    String.raw`data-cfemail(?:=["'][\da-f]*["'])?`,
  ].join('|'),
  'gi',
);

/** True for text that holds what Cloudflare puts in place of an address. */
export function isScrambledEmail(value: string): boolean {
  return findScrambledEmails(value).length > 0;
}

/** Each stand-in of a text and where it begins. */
export function findScrambledEmails(text: string): { index: number; text: string }[] {
  if (!/protected\]|email-protection|data-cfemail/i.test(text)) return [];
  return [...text.matchAll(SCRAMBLED)].map((match) => ({ index: match.index, text: match[0] }));
}

/**
 * The address that a stand-in hides, where its code came along: hexadecimal bytes, each but the first combined with
 * the first by exclusive or.
 */
export function revealEmail(text: string): string | undefined {
  const [, code] = /(?:email-protection#|data-cfemail=["'])((?:[\da-f]{2}){4,})/i.exec(text) ?? [];
  if (code === undefined) return undefined;
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const address = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key));
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address : undefined;
}

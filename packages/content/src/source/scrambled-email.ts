import type { IssueCode } from '../issues/codes.js';

/** Message and help for the placeholder that Cloudflare puts in place of an email address. */
export function forScrambledEmail(address: string | undefined): {
  code: IssueCode;
  message: string;
  help: string;
} {
  const example = address ?? 'hello@example.com';
  return {
    code: 'scrambled-email',
    message: 'this is a placeholder from Cloudflare, not an email address',
    help:
      'the text was copied from a page where Cloudflare hides email addresses; write the address itself, ' +
      `${address === undefined ? 'like' : 'which is'} ${example}`,
  };
}

/** What to write in place of an invalid email address. */
export function emailHelp(value: string): string | undefined {
  const plain = value
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\s*(?:\(at\)|\[at\]|\sat\s)\s*/i, '@')
    .replace(/\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*/gi, '.');
  if (plain !== value && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(plain)) return `write ${plain}`;
  return undefined;
}

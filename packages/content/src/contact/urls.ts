import { phoneDigits, phoneParts } from './phone.js';

/**
 * A telephone number as E.164: a plus sign and digits, without an extension. A zero in parentheses, as in `+49 (0)30`, is
 * removed, except in countries where it is always dialed.
 *
 * @param phone With its country code; spaces, dots, hyphens, and parentheses are removed.
 * @example
 * ```ts
 * import { e164 } from '@tendwell/content/contact';
 *
 * e164('+1 (510) 555-0142'); // '+15105550142'
 * ```
 */
export function e164(phone: string): string {
  return phoneDigits(phoneParts(phone).number);
}

/**
 * The extension of a telephone number: the digits after `ext.`, `x`, `#`, or `;ext=`.
 *
 * @returns `undefined` if the number has none.
 * @example
 * ```ts
 * import { phoneExtension } from '@tendwell/content/contact';
 *
 * phoneExtension('+1 510 555 0142 ext. 12'); // '12'
 * ```
 */
export function phoneExtension(phone: string): string | undefined {
  return phoneParts(phone).extension;
}

/**
 * The `tel:` URL of a telephone number, with its extension (RFC 3966).
 *
 * @example
 * ```ts
 * import { telUrl } from '@tendwell/content/contact';
 *
 * telUrl('+1 (510) 555-0142 ext. 12'); // 'tel:+15105550142;ext=12'
 * ```
 */
export function telUrl(phone: string): string {
  const extension = phoneExtension(phone);
  return `tel:${e164(phone)}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/**
 * The `mailto:` URL of an email address (RFC 6068). Characters that would end the address are percent-encoded.
 *
 * @example
 * ```ts
 * import { mailtoUrl } from '@tendwell/content/contact';
 *
 * mailtoUrl('hello@example.com'); // 'mailto:hello@example.com'
 * ```
 */
export function mailtoUrl(email: string): string {
  return `mailto:${email.replace(/[%?&#\s]/g, encodeURIComponent)}`;
}

/** The parts of a telephone number. */
export interface PhoneParts {
  /** The number as it is written, without the extension. */
  readonly number: string;
  /** Digits to dial after the call is answered. */
  readonly extension?: string;
}

const EXTENSION = /[\s,]*(?:;\s*ext=|\bext(?:ension)?\b[.:]?|(?<=[\s\d)])x|#)\s*(\d{1,10})$/i;

/**
 * Country codes after which a leading zero is dialed: Italy, San Marino, the Vatican, and countries of West and Central
 * Africa.
 */
export const ZERO_IS_DIALED = /^(?:39|37[89]|22[569]|24[12])/;

/** Separates the extension (`ext. 12`, `x12`, `#12`, `;ext=12`) from a telephone number. */
export function phoneParts(phone: string): PhoneParts {
  const trimmed = phone.trim();
  const match = EXTENSION.exec(trimmed);
  if (!match) return { number: trimmed };
  return { number: trimmed.slice(0, match.index), extension: match[1] as string };
}

/** The digits with a plus sign. A zero in parentheses is removed, except in countries where it is always dialed. */
export function phoneDigits(number: string): string {
  const digits = number.replace(/[^+\d()]/g, '');
  const keepsZero = ZERO_IS_DIALED.test(digits.replace(/\D/g, ''));
  return (/^\+/.test(digits) && !keepsZero ? digits.replace('(0)', '') : digits).replace(/[()]/g, '');
}

/** A telephone number for address books and search engines: E.164, then the extension. */
export function plainPhone(phone: string): string {
  const { number, extension } = phoneParts(phone);
  return phoneDigits(number) + (extension === undefined ? '' : ` ext. ${extension}`);
}

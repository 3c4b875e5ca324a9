/** A telephone number, taken apart. */
export interface PhoneParts {
  /** The number as it is written, without the extension. */
  readonly number: string;
  /** Digits to dial after the call is answered. */
  readonly extension?: string;
}

const EXTENSION = /[\s,]*(?:;\s*ext=|\bext(?:ension)?\b[.:]?|(?<=[\s\d)])x|#)\s*(\d{1,10})$/i;

/**
 * Country codes after which a number may start with a zero that is dialed: Italy with San Marino and the Vatican, and
 * countries of West and Central Africa.
 */
const ZERO_IS_DIALED = /^(?:39|37[89]|22[569]|24[12])/;

/** Country codes of numbers with a zero that is dialed within the country only. */
const ZERO_IS_DROPPED =
  /^(?:2[07]|3[1-36]|4[013469]|5[134578]|6[0-46]|8[1246]|9[0-58]|21[23]|23[34]|25[1456]|26[034]|35[3589]|38[0-35-79]|421|880|886|96[1-467]|97[0-27]|995)/;

/** Separates the extension (`ext. 12`, `x12`, `#12`, `;ext=12`) from a telephone number. */
export function phoneParts(phone: string): PhoneParts {
  const trimmed = phone.trim();
  const match = EXTENSION.exec(trimmed);
  if (!match) return { number: trimmed };
  return { number: trimmed.slice(0, match.index), extension: match[1] as string };
}

/** The digits with a plus sign. A zero in brackets, which is dialed at home only, is left out where the country leaves it out. */
export function phoneDigits(number: string): string {
  const digits = number.replace(/[^+\d()]/g, '');
  const keepsZero = ZERO_IS_DIALED.test(digits.replace(/\D/g, ''));
  return (/^\+/.test(digits) && !keepsZero ? digits.replace('(0)', '') : digits).replace(/[()]/g, '');
}

/**
 * The number with its country code as it is dialed from abroad; `undefined` if it is so already. The zero that is dialed
 * at home only is left out: `+49 (0)30 5550123` is `+49 30 5550123`.
 */
export function withoutTrunkZero(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  if (ZERO_IS_DIALED.test(digits)) {
    return /\(\s*0\s*\)/.test(number) ? tidy(number.replace(/\(\s*0\s*\)\s*/, ' 0')) : undefined;
  }
  if (/\(\s*0\s*\)/.test(number)) return tidy(number.replace(/\(\s*0\s*\)/, ' '));
  const [code] = ZERO_IS_DROPPED.exec(digits) ?? [];
  if (code === undefined || digits[code.length] !== '0') return undefined;
  // The code's digits may be apart: "+3 1".
  const start = [...number.matchAll(/\d/g)][code.length]?.index;
  return start === undefined ? undefined : tidy(`${number.slice(0, start)}${number.slice(start + 1)}`);
}

const tidy = (number: string) => number.replace(/\s+/g, ' ').trim();

/** A telephone number as contacts and search engines take it: E.164, then the extension. */
export function plainPhone(phone: string): string {
  const { number, extension } = phoneParts(phone);
  return phoneDigits(number) + (extension === undefined ? '' : ` ext. ${extension}`);
}

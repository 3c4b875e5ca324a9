import { ZERO_IS_DIALED } from '../contact/phone.js';

/** Country codes of numbers with a zero that is dialed within the country only. */
const ZERO_IS_DROPPED =
  /^(?:2[07]|3[1-36]|4[013469]|5[134578]|6[0-46]|8[1246]|9[0-58]|21[23]|23[34]|25[1456]|26[034]|35[3589]|38[0-35-79]|421|880|886|96[1-467]|97[0-27]|995)/;

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

import { formatMessage } from '@tendwell/content/intl';
import type { PluralForms } from './element-messages.js';

export { formatMessage as format };

/** A text that starts with a capital letter. */
export const capitalized = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

const pluralRules = new Map<string, Intl.PluralRules>();

/** The text for a count, with the number formatted for the locale. */
export function formatCount(forms: PluralForms, count: number, locale: string): string {
  // The first PluralRules and NumberFormat in a page take about 30 ms, as long as rendering 10,000 words.
  if (count < 1000 && /^en(?!.*-u-)(?:-|$)/i.test(locale)) {
    return formatMessage((count === 1 && forms.one) || forms.other, { count });
  }
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return formatMessage(forms[rules.select(count)] ?? forms.other, { count: count.toLocaleString(locale) });
}

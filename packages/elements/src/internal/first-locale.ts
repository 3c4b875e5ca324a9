import { canonicalLocale } from '@tendwell/content/intl';

/** The first valid language tag. Default: `en`. */
export function firstLocale(...tags: (string | undefined)[]): string {
  for (const tag of tags) {
    const locale = tag && canonicalLocale(tag);
    if (locale) return locale;
  }
  return 'en';
}

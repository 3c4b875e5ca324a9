import { canonicalLocale } from '@tendwell/content/intl';

/** The first valid language tag. Default: `en`. */
export function firstLocale(...tags: (string | undefined)[]): string {
  return tags.map(canonicalLocale).find(Boolean) ?? 'en';
}

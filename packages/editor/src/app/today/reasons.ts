import { lookupLocale } from '@tendwell/content/intl';

const ENGLISH = ['Illness', 'Vacation', 'Holiday', 'Snow'];

/** They are short, and all languages are in one file, because the editor may be in another language than the site. */
const REASONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['مرض', 'إجازة', 'عطلة رسمية', 'تدريب']],
  ['de', ['Krankheit', 'Urlaub', 'Feiertag', 'Fortbildung']],
  ['en', ENGLISH],
  ['es', ['Enfermedad', 'Vacaciones', 'Día festivo', 'Formación']],
  ['fr', ['Maladie', 'Congés', 'Jour férié', 'Formation']],
  ['zh', ['生病', '休假', '节假日', '进修']],
]);

/** Common reasons for a closure, to choose from. Visitors read them, so they are in the language of the site. */
export const reasonsIn = (locale: string): readonly string[] => lookupLocale(locale, REASONS) ?? ENGLISH;

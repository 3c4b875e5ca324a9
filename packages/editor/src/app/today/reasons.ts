import { lookupLocale } from '@tendwell/content/intl';

const ENGLISH = ['Illness', 'Vacation', 'Holiday', 'Snow'];

/** They are short, and here for all languages, because the editor may be shown in another language than the site. */
const REASONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['مرض', 'إجازة', 'عطلة رسمية', 'تدريب']],
  ['de', ['Krankheit', 'Urlaub', 'Feiertag', 'Fortbildung']],
  ['en', ENGLISH],
  ['es', ['Enfermedad', 'Vacaciones', 'Día festivo', 'Formación']],
  ['fr', ['Maladie', 'Congés', 'Jour férié', 'Formation']],
  ['zh', ['生病', '休假', '节假日', '进修']],
]);

/** Why a practice is closed, to choose from. Visitors read it, so that it is in the language of the site. */
export const reasonsIn = (locale: string): readonly string[] => lookupLocale(locale, REASONS) ?? ENGLISH;

import { formatMessage, lookupLocale } from '@tendwell/content/intl';
import { en } from './en.js';

export { formatMessage as format };

/** A sentence for each plural form of a language (https://cldr.unicode.org/index/cldr-spec/plural-rules); `{count}` is the number. */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/**
 * The words that elements and renderers add to what the practice says. Names in braces are filled in. A new language is
 * a file of this shape and a call of {@link addMessages}.
 */
export interface Messages {
  /** Between the parts of a short list, with its space. */
  readonly comma: string;
  readonly by: string;
  readonly minutes: Plural;
  readonly updated: string;
  readonly draft: string;
  readonly contents: string;
  readonly linkTo: string;
  readonly linkCopied: string;
  readonly moreArticles: string;
  readonly previous: string;
  readonly next: string;
  readonly more: string;
  readonly all: string;
  /** Names the buttons that choose a tag. */
  readonly topics: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly where: string;
  readonly when: string;
  readonly contact: string;
  readonly directions: string;
  readonly gettingHere: string;
  readonly theWay: string;
  readonly parking: string;
  readonly transit: string;
  readonly access: string;
  readonly email: string;
  readonly booking: string;
  /** Link to a file for the contacts of a phone. */
  readonly addToContacts: string;
  readonly closed: string;
  /** Stands where "Open until" comes once the script runs. `{zone}` is the time zone's name. */
  readonly zone: string;
  readonly openUntil: string;
  readonly openNow: string;
  readonly closedUntil: string;
  readonly closedNow: string;
  /** `{status}` is one of the four above, `{reason}` the practice's own words. */
  readonly because: string;
  readonly inZone: string;
  readonly acceptingNewClients: string;
  readonly notAcceptingNewClients: string;
  readonly telehealth: string;
  readonly emergency: string;
  readonly crisisCall: string;
  readonly crisisCallOrText: string;
  readonly goodFaithEstimate: string;
  readonly privacyPractices: string;
  readonly accessibility: string;
  readonly privacyPolicy: string;
  /** Stands after the name of a notice: the first day that it applies. */
  readonly effective: string;
  readonly newsletter: string;
  readonly name: string;
  readonly subscribe: string;
  readonly sending: string;
  readonly privacy: string;
  readonly honeypot: string;
  readonly emailMissing: string;
  readonly emailInvalid: string;
  readonly sent: string;
  readonly sendFailed: string;
  readonly sendTimeout: string;
  readonly offline: string;
  /** Above what a subscriber can choose. */
  readonly interests: string;
  /** Stands for a provider that has no words of its own for a success. */
  readonly taken: string;
  readonly handedOver: string;
  readonly sendUnreadable: string;
  readonly goTo: string;
  readonly needsScript: string;
  readonly elsewhere: string;
}

const languages = new Map<string, Messages>([['en', en]]);

/**
 * Teaches the elements a language. The files in `@tendwell/elements/lang/` do this when they are imported.
 *
 * @param locale BCP 47 tag: `fr`, or `fr-CA` for words of one region.
 */
export function addMessages(locale: string, messages: Messages): void {
  languages.set(locale.toLowerCase(), messages);
}

/** The messages for a locale: those of the locale, or of its language, or English if the language has not been added. */
export function messages(locale: string): Messages {
  return lookupLocale(locale, languages) ?? en;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** The sentence for a number, with the number written as the locale writes it. */
export function formatCount(forms: Plural, count: number, locale: string): string {
  // A browser takes some 30 ms to make its first rules and formats: as long as an article of 10,000 words.
  if (count < 1000 && /^en(?!.*-u-)(?:-|$)/i.test(locale)) {
    return formatMessage((count === 1 && forms.one) || forms.other, { count });
  }
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return formatMessage(forms[rules.select(count)] ?? forms.other, { count: count.toLocaleString(locale) });
}

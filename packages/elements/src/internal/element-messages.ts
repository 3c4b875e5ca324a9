import type { ClientWord } from '@tendwell/content';
import type { BookingWord } from '@tendwell/content/practice-kinds';

/** One text for each plural form of a language (https://cldr.unicode.org/index/cldr-spec/plural-rules). `{count}` is the number. */
export type PluralForms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** One text for each word that practices have for the people they see. */
export type ClientForms = Readonly<Record<ClientWord, string>>;

/** One text for each word for what people book. */
export type BookingForms = Readonly<Record<BookingWord, string>>;

/** "1st" to "5th", and "last": which of the days of a month. */
export type Ordinals = Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1', string>>;

/**
 * The texts about a practice's facts. Only renderers use them, so that a page whose HTML is delivered does not load
 * them in English.
 */
export interface PracticeMessages {
  readonly where: string;
  readonly when: string;
  /** What unfolds the hours of the week on phones. */
  readonly allHours: string;
  /** What unfolds the facts about the practice on phones. */
  readonly aboutUs: string;
  readonly contact: string;
  readonly directions: string;
  readonly gettingHere: string;
  readonly directionsText: string;
  readonly parking: string;
  readonly transit: string;
  readonly access: string;
  /** Link to where people book. */
  readonly booking: BookingForms;
  readonly call: string;
  /** Link to a contact file (vCard). */
  readonly addToContacts: string;
  /** Shown in place of the opening status until the script runs. `{zone}` is the name of the time zone. */
  readonly zone: string;
  readonly acceptingNewClients: ClientForms;
  readonly notAcceptingNewClients: ClientForms;
  readonly telehealth: ClientForms;
  /** Beside opening hours. */
  readonly appointmentOnly: string;
  readonly ordinals: Ordinals;
  /** A recurring day: `{ordinals}` are one or more of the texts above, `{day}` is a day of the week. */
  readonly nthDays: string;
  readonly everyWeeks: PluralForms;
  /** Hours of days: "Monday, Friday: 9:00 AM – 5:00 PM". */
  readonly daysHours: string;
  /** In place of the hours of a person, on days without. */
  readonly away: string;
  readonly insurance: string;
  readonly insurancePlans: string;
  readonly inNetwork: string;
  readonly outOfNetwork: string;
  readonly superbills: string;
  readonly withSuperbills: string;
  readonly withoutSuperbills: string;
  readonly payment: string;
  readonly paymentMethods: string;
  readonly policies: string;
  readonly cancellation: string;
  readonly lateArrival: string;
  readonly children: string;
  readonly scent: string;
  /** Link to the page of a policy. */
  readonly wholePolicy: string;
  /** The lowest price: "from $95". */
  readonly priceFrom: string;
  readonly slidingScale: string;
  readonly free: string;
  /** A package. `{price}` is a price. */
  readonly visits: PluralForms;
  readonly perHour: string;
  readonly perWeek: string;
  readonly perMonth: string;
  readonly perYear: string;
  /** Who offers a service. */
  readonly withPeople: string;
  /** How people meet. It follows a comma or an "or", so it starts with a small letter. */
  readonly inPerson: string;
  readonly byVideo: string;
  readonly byPhone: string;
  readonly homeVisit: string;
  /** Below the name of a service. */
  readonly firstVisit: string;
  /** Link to where a service is booked. */
  readonly book: string;
  /** The same link for screen readers, which also list links without the text around them. */
  readonly bookService: string;
  readonly bookWith: string;
  readonly specialties: string;
  readonly languages: string;
  readonly supervisedBy: string;
  /** Below the name of a person. */
  readonly personAccepting: ClientForms;
  readonly personNotAccepting: ClientForms;
  readonly emergency: string;
  readonly crisisCall: string;
  readonly crisisCallOrText: string;
  readonly goodFaithEstimate: string;
  readonly privacyPractices: string;
  readonly accessibility: string;
  readonly privacyPolicy: string;
  /** Follows the title of a notice: the first day on which it applies. */
  readonly effective: string;
  /** Label of the announcements at the top of a page. */
  readonly announcements: string;
  /** `{dates}` is a date or a range of dates. */
  readonly closedDates: string;
  readonly specialHours: string;
  /** The last day of an announcement. */
  readonly untilDate: string;
  /** For a practice with several locations: `{place}` is the name of one. */
  readonly atPlace: string;
}

/**
 * The interface text of the elements and renderers in one language. Replace each name in braces with a value when you
 * show the text; a translation keeps the names as they are.
 */
export interface ElementMessages extends PracticeMessages {
  /** Separates the items of a short list. Includes the space after it. */
  readonly comma: string;
  readonly by: string;
  readonly minutes: PluralForms;
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
  /** Label of the group of buttons that filter by tag. */
  readonly topics: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly email: string;
  readonly closed: string;
  /** In a sentence, as in "Monday: open 24 hours". */
  readonly openAllDay: string;
  readonly openUntil: string;
  readonly openNow: string;
  readonly closedUntil: string;
  readonly closedNow: string;
  /** `{status}` is one of the four texts above, `{reason}` the practice's own words. */
  readonly because: string;
  readonly inZone: string;
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
  /** Label of the group of topics that a subscriber can choose. */
  readonly interests: string;
  /** Success message for a provider whose response has none. */
  readonly taken: string;
  readonly handedOver: string;
  readonly sendUnreadable: string;
  readonly goTo: string;
  readonly needsScript: string;
  readonly signUpElsewhere: string;
}

/** The texts of the sign-up's form, which only its renderer uses. */
export type FormMessages = Pick<
  ElementMessages,
  | 'email'
  | 'newsletter'
  | 'name'
  | 'subscribe'
  | 'privacy'
  | 'honeypot'
  | 'interests'
  | 'needsScript'
  | 'signUpElsewhere'
>;

/** The texts about the outcome of a sign-up. */
export type OutcomeMessages = Pick<ElementMessages, 'sent' | 'sendTimeout' | 'taken' | 'sendUnreadable'>;

/** The texts about the sending of a sign-up. */
export type SignupMessages = Pick<
  ElementMessages,
  'sending' | 'emailMissing' | 'emailInvalid' | 'sendFailed' | 'offline' | 'handedOver' | 'goTo'
>;

/** The texts about a practice's hours. */
export type HoursMessages = Pick<
  ElementMessages,
  'closed' | 'openAllDay' | 'openUntil' | 'openNow' | 'closedUntil' | 'closedNow' | 'because' | 'inZone'
>;

/** The texts that every element loads. */
export type BaseMessages = Omit<
  ElementMessages,
  keyof (PracticeMessages & HoursMessages & FormMessages & SignupMessages & OutcomeMessages)
>;

/** The texts of the renderers that show a practice's facts. */
export type RendererMessages = BaseMessages & PracticeMessages & HoursMessages;

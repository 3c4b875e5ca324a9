/** What can go wrong with a request as a whole. */
export type Problem =
  | 'malformed'
  | 'otherSite'
  | 'notFound'
  | 'method'
  | 'timeout'
  | 'tooLarge'
  | 'mediaType'
  | 'tooMany'
  | 'full'
  | 'away'
  | 'broken';

/** A page's or a problem's heading, and what it says. */
export interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/**
 * Every word that a visitor reads, in one language. Sentences are plain text, addressed formally; names in braces are
 * filled in: `{email}`, `{practice}`, and lengths of time such as `{hours}`, which are written out by `Intl` ("72 hours").
 */
export interface Messages {
  /** Which way the language is written. */
  readonly dir: 'ltr' | 'rtl';
  readonly newsletter: string;
  readonly backTo: string;
  readonly form: {
    readonly title: string;
    readonly email: string;
    readonly name: string;
    readonly interests: string;
    readonly button: string;
    readonly leaveEmpty: string;
    readonly privacy: string;
    readonly next: string;
  };
  readonly errors: {
    readonly title: string;
    readonly emailMissing: string;
    readonly emailInvalid: string;
    readonly nameInvalid: string;
    readonly consent: string;
    readonly field: string;
  };
  /** The form came without the mark of a page that was open for a moment. */
  readonly again: TitleAndText;
  readonly pending: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly known: string;
    /** For the element, which has one line: `JSON.message`. */
    readonly short: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly agree: string;
    readonly button: string;
    readonly notYou: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly doneNext: string;
    readonly alreadyTitle: string;
    readonly already: string;
    readonly expiredTitle: string;
    readonly expired: string;
    readonly unknownTitle: string;
    readonly unknown: string;
    readonly again: string;
  };
  readonly unsubscribe: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly keep: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly again: string;
    readonly unknown: string;
    readonly writeTo: string;
  };
  readonly manage: {
    readonly title: string;
    readonly confirmed: string;
    readonly pending: string;
    readonly unsubscribed: string;
    readonly consent: string;
    readonly language: string;
    readonly save: string;
    readonly saved: string;
    readonly leaveTitle: string;
    readonly leave: string;
    readonly eraseTitle: string;
    readonly erase: string;
    readonly eraseButton: string;
    readonly expired: string;
    readonly unknown: string;
  };
  /** Where somebody without a link asks for one. */
  readonly link: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly again: string;
  };
  readonly erase: {
    readonly title: string;
    readonly lead: string;
    readonly kept: string;
    readonly why: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly again: string;
    readonly expired: string;
  };
  readonly problems: Readonly<Record<Problem, TitleAndText>>;
  readonly tooMany: string;
  readonly mail: {
    readonly confirmationSubject: string;
    readonly confirmationLead: string;
    readonly agree: string;
    readonly interests: string;
    readonly confirmationAsk: string;
    readonly confirmationButton: string;
    readonly until: string;
    readonly notYou: string;
    readonly reminderSubject: string;
    readonly reminderLead: string;
    readonly reminderNote: string;
    readonly welcomeSubject: string;
    readonly welcomeLead: string;
    readonly welcomeNote: string;
    readonly linkSubject: string;
    readonly linkLead: string;
    readonly linkAsk: string;
    readonly linkButton: string;
    readonly linkNotYou: string;
    readonly unsubscribe: string;
    readonly withdraw: string;
    readonly manage: string;
  };
}

import type { ProblemCode } from '../problem-codes.js';

/**
 * The problems that a language has a message for: all except those of links, whose messages depend on the page, and that of
 * programs.
 */
export type NewsletterProblem = Exclude<ProblemCode, 'unknownLink' | 'expiredLink' | 'unauthorized'>;

/** A heading and a text. */
export interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/**
 * All messages of pages and emails in one language. They are plain text in a formal register. Names in braces are replaced
 * with values: `{email}`, `{practice}`, and durations such as `{hours}`, which `Intl` formats ("72 hours").
 */
export interface NewsletterMessages {
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  readonly newsletter: string;
  readonly backTo: string;
  readonly form: {
    readonly title: string;
    readonly email: string;
    readonly name: string;
    readonly interests: string;
    readonly button: string;
    readonly honeypot: string;
    readonly privacy: string;
    readonly next: string;
  };
  readonly errors: {
    readonly title: string;
    readonly emailMissing: string;
    readonly emailInvalid: string;
    /** After `emailInvalid`, if the address is valid without its typo. */
    readonly didYouMean: string;
    readonly nameInvalid: string;
    readonly consent: string;
    readonly field: string;
  };
  /** A form was submitted without a valid form token. */
  readonly resubmit: TitleAndText;
  readonly pending: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly noEmail: string;
    /** If the address is valid, but looks like one with a typo. */
    readonly didYouMean: string;
    /** The `message` of the JSON answer, which `<newsletter-signup>` shows. */
    readonly short: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
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
    readonly signUpAgain: string;
  };
  readonly unsubscribe: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly changedMind: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly signUpAgain: string;
    readonly unknown: string;
    readonly writeTo: string;
  };
  /** The page for getting no more emails at all. */
  readonly block: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: string;
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
    readonly unsubscribeTitle: string;
    readonly unsubscribe: string;
    readonly eraseTitle: string;
    readonly erase: string;
    readonly eraseButton: string;
    readonly expired: string;
    readonly unknown: string;
  };
  /** The page for requesting a link to a subscription. */
  readonly link: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly newLink: string;
  };
  readonly erase: {
    readonly title: string;
    readonly lead: string;
    readonly kept: string;
    readonly keptReason: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly signUpAgain: string;
    readonly expired: string;
  };
  readonly problems: Readonly<Record<NewsletterProblem, TitleAndText>>;
  readonly tooManyRequests: string;
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
    /** Why somebody gets a letter. */
    readonly letterReason: string;
    readonly letterOnline: string;
    /** Above the list of links in the text part. */
    readonly letterLinks: string;
    readonly cancelSignUp: string;
    readonly block: string;
    readonly manage: string;
  };
}

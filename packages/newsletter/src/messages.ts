/**
 * Every word that a visitor reads, by language. Another language is another object of the same type: the compiler
 * says what is missing. Sentences are plain text; escaping is the renderers' work.
 */

/** The words of one language. */
export interface Messages {
  readonly newsletter: string;
  readonly backTo: (practice: string) => string;
  readonly form: {
    readonly title: string;
    readonly email: string;
    readonly name: string;
    readonly button: string;
    readonly leaveEmpty: string;
    readonly privacy: string;
    readonly next: string;
  };
  readonly errors: {
    readonly title: string;
    readonly emailMissing: string;
    readonly emailInvalid: (typed: string) => string;
    readonly nameInvalid: string;
    readonly consent: string;
    readonly field: string;
  };
  readonly pending: {
    readonly title: string;
    readonly lead: (email: string, subject: string) => string;
    readonly steps: readonly string[];
    readonly known: string;
    /** For the element, which has one line: `JSON.message`. */
    readonly short: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: (email: string, practice: string) => string;
    readonly agree: string;
    readonly button: string;
    readonly notYou: string;
    readonly doneTitle: string;
    readonly done: (email: string) => string;
    readonly doneNext: string;
    readonly alreadyTitle: string;
    readonly already: (email: string) => string;
    readonly expiredTitle: string;
    readonly expired: string;
    readonly unknownTitle: string;
    readonly unknown: string;
    readonly again: string;
  };
  readonly unsubscribe: {
    readonly title: string;
    readonly lead: (email: string, practice: string) => string;
    readonly button: string;
    readonly keep: string;
    readonly doneTitle: string;
    readonly done: (email: string) => string;
    readonly again: string;
    readonly unknown: string;
    readonly writeTo: (email: string) => string;
  };
  readonly problems: Readonly<Record<Problem, { readonly title: string; readonly text: string }>>;
  readonly tooMany: (minutes: number) => string;
  readonly mail: {
    readonly confirmationSubject: (practice: string) => string;
    readonly confirmationLead: (practice: string) => string;
    readonly agree: string;
    readonly confirmationAsk: string;
    readonly confirmationButton: string;
    readonly until: (moment: string) => string;
    readonly notYou: (days: number) => string;
    readonly reminderSubject: (practice: string) => string;
    readonly reminderLead: (practice: string) => string;
    readonly reminderNote: string;
    readonly welcomeSubject: (practice: string) => string;
    readonly welcomeLead: (practice: string) => string;
    readonly welcomeNote: string;
    readonly unsubscribe: string;
    readonly withdraw: string;
  };
}

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
  | 'broken';

const en: Messages = {
  newsletter: 'Newsletter',
  backTo: (practice) => `Back to ${practice}`,
  form: {
    title: 'Sign up for the newsletter',
    email: 'E-mail address',
    name: 'Name (optional)',
    button: 'Sign up',
    leaveEmpty: 'Leave this field empty',
    privacy: 'Privacy policy',
    next: 'You will get a mail with a link. The newsletter starts once you have confirmed there.',
  },
  errors: {
    title: 'Please check what you entered',
    emailMissing: 'Please enter your e-mail address.',
    emailInvalid: (typed) =>
      `“${typed}” is not an e-mail address we can write to. It should look like name@example.com.`,
    nameInvalid: 'Please enter a name of at most 100 characters, on one line, or leave it empty.',
    consent:
      'What you agree to may have changed since the page with the form was opened. Please read it below, then sign up.',
    field: 'The form sent something unexpected. Please sign up with the form below.',
  },
  pending: {
    title: 'One more step: check your inbox',
    lead: (email, subject) =>
      `We are sending a mail to ${email}, unless it has had one from us just now. Its subject is “${subject}”.`,
    steps: ['Open the mail.', 'Follow its link within 72 hours.', 'Press the button on the page that opens.'],
    known:
      'Nothing there after a few minutes? Look in the spam folder, or sign up again with the address spelled with care. If you are subscribed already, nothing changes.',
    short: 'Almost there: check your inbox and confirm within 72 hours. Only then does the newsletter start.',
  },
  confirm: {
    title: 'Confirm your subscription',
    lead: (email, practice) => `The newsletter from ${practice} would come to ${email}.`,
    agree: 'What you agree to:',
    button: 'Confirm and subscribe',
    notYou: 'Did you not ask for this? Then close this page: without the button nothing happens.',
    doneTitle: 'You are subscribed',
    done: (email) => `Thank you. The next issue will come to ${email}.`,
    doneNext: 'Each mail has a link to unsubscribe, should you ever wish to.',
    alreadyTitle: 'You are subscribed already',
    already: (email) => `${email} was confirmed before. There is nothing left to do.`,
    expiredTitle: 'This link is no longer valid',
    expired: 'A confirmation link works for 72 hours, and not after the address was taken off the list.',
    unknownTitle: 'We do not know this link',
    unknown:
      'Perhaps a part of it was lost on the way. Try to copy the whole link from the mail, or sign up again.',
    again: 'Sign up again',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    lead: (email, practice) => `The newsletter from ${practice} will no longer come to ${email}.`,
    button: 'Unsubscribe',
    keep: 'Changed your mind? Then close this page: without the button nothing happens.',
    doneTitle: 'You are unsubscribed',
    done: (email) => `No newsletter will be sent to ${email} any more.`,
    again: 'Pressed it by mistake? Sign up again',
    unknown: 'Perhaps a part of it was lost on the way. Try to copy the whole link from the mail.',
    writeTo: (email) => `Or write to ${email}, and we will take your address off the list.`,
  },
  problems: {
    malformed: {
      title: 'That could not be read',
      text: 'The form arrived damaged. Please go back and try once more.',
    },
    otherSite: {
      title: 'This form belongs to another site',
      text: 'Sign-ups are taken from our own pages only. Please use the form there.',
    },
    notFound: { title: 'There is no such page', text: 'The address may be mistyped or out of date.' },
    method: {
      title: 'That is not possible here',
      text: 'This page cannot be used in that way. Please start from our site.',
    },
    timeout: {
      title: 'That took too long',
      text: 'The form did not arrive whole. Please try once more.',
    },
    tooLarge: { title: 'That is too long', text: 'The form held more than a sign-up can need.' },
    mediaType: {
      title: 'That could not be read',
      text: 'A sign-up is sent as a form or as JSON.',
    },
    tooMany: { title: 'Too many sign-ups just now', text: 'Your address was not stored.' },
    full: {
      title: 'Sign-ups rest for today',
      text: 'There were unusually many. Your address was not stored; please come back tomorrow.',
    },
    broken: {
      title: 'Something went wrong on our side',
      text: 'Nothing was changed. Please try again in a few minutes.',
    },
  },
  tooMany: (minutes) =>
    `Many sign-ups have come from your network. Your address was not stored; please try again in ${
      minutes === 1 ? 'a minute' : `${minutes} minutes`
    }.`,
  mail: {
    confirmationSubject: (practice) => `Review and confirm: the newsletter from ${practice}`,
    confirmationLead: (practice) =>
      `You, or somebody who typed your address, signed up for the newsletter from ${practice}.`,
    agree: 'What you would agree to:',
    confirmationAsk:
      'One step is left. The link opens a page with one button; the newsletter starts when you press it.',
    confirmationButton: 'Review and confirm',
    until: (moment) => `The link works until ${moment}.`,
    notYou: (days) =>
      `Was it not you? Then do nothing. Without your confirmation no newsletter comes, and your address is deleted after ${days} days.`,
    reminderSubject: (practice) => `You are already subscribed: the newsletter from ${practice}`,
    reminderLead: (practice) =>
      `You, or somebody who typed your address, signed up for the newsletter from ${practice}.`,
    reminderNote:
      'You are on the list already, so there is nothing to do. The next issue will come to this address.',
    welcomeSubject: (practice) => `You are subscribed: the newsletter from ${practice}`,
    welcomeLead: (practice) =>
      `Thank you for confirming. The newsletter from ${practice} will come to this address.`,
    welcomeNote: 'You may want to keep this mail: its link unsubscribes you whenever you like.',
    unsubscribe: 'Unsubscribe',
    withdraw: 'Withdraw this sign-up',
  },
};

const LANGUAGES: ReadonlyMap<string, Messages> = new Map([['en', en]]);

/** Words, and the language tag that is true for them. */
export interface Language {
  readonly tag: string;
  readonly words: Messages;
}

/** Picks the first of the wished-for locales that there are words for, else English. The region is kept for dates. */
export function chooseLanguage(...wishes: readonly (string | undefined)[]): Language {
  for (const wish of wishes) {
    // The language is the first part of every tag (RFC 5646).
    const words = wish && LANGUAGES.get(wish.split('-', 1)[0]?.toLowerCase() ?? '');
    if (words) return { tag: wish, words };
  }
  return { tag: 'en', words: en };
}

import type { NewsletterMessages } from './messages.js';

export const en: NewsletterMessages = {
  dir: 'ltr',
  newsletter: 'Newsletter',
  backTo: 'Back to {practice}',
  form: {
    title: 'Sign up for the newsletter',
    email: 'Email address',
    name: 'Name (optional)',
    interests: 'What would you like to hear about? (optional)',
    button: 'Sign up',
    honeypot: 'Leave this field empty',
    privacy: 'Privacy policy',
    next: 'We will send you an email with a link. The newsletter starts after you confirm.',
  },
  errors: {
    title: 'There is a problem',
    emailMissing: 'Enter your email address.',
    emailInvalid:
      '“{typed}” is not a valid email address. Enter one in the correct format, like name@example.com.',
    didYouMean: 'Did you mean {suggestion}?',
    nameInvalid: 'Enter a name of 100 characters or fewer on one line, or leave it empty.',
    consent: 'The text you agree to may have changed since you opened the page. Read it below, then sign up.',
    field: 'The form contained something unexpected. Use the form below to sign up.',
  },
  resubmit: {
    title: 'Press the button again',
    text: 'This shows that you are a person and not a program. What you entered is still here.',
  },
  pending: {
    title: 'One more step: check your inbox',
    lead: 'We are sending an email to {email}, unless we sent one a moment ago. The subject is “{subject}”.',
    steps: [
      'Open the email.',
      'Follow the link in it within {hours}.',
      'Press the button on the page that opens.',
    ],
    noEmail:
      'No email after a few minutes? Check your spam folder, or sign up again and check the spelling of your address. If you are already subscribed, nothing changes.',
    didYouMean: 'Did you mean {suggestion}? If so, sign up again with that address.',
    short:
      'Almost done: check your inbox and confirm within {hours}. The newsletter starts after you confirm.',
  },
  confirm: {
    title: 'Confirm your subscription',
    lead: 'You will get the newsletter from {practice} at {email}.',
    name: 'Name: {name}',
    agree: 'You agree to this:',
    button: 'Confirm and subscribe',
    notYou: 'If you did not request this, close this page. Nothing happens unless you press the button.',
    doneTitle: 'You are subscribed',
    done: 'Thank you. We will send the next issue to {email}.',
    doneNext: 'Every email has a link to unsubscribe.',
    alreadyTitle: 'You are already subscribed',
    already: '{email} is already confirmed. You do not need to do anything.',
    expiredTitle: 'This link is no longer valid',
    expired:
      'Confirmation links work for {hours}. They stop working if the address is removed from the list.',
    unknownTitle: 'This link does not work',
    unknown: 'Part of it may be missing. Copy the whole link from the email, or sign up again.',
    signUpAgain: 'Sign up again',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    lead: 'You will no longer get the newsletter from {practice} at {email}.',
    button: 'Unsubscribe',
    changedMind: 'Changed your mind? Close this page. Nothing happens unless you press the button.',
    doneTitle: 'You are unsubscribed',
    done: 'We will not send the newsletter to {email} anymore.',
    signUpAgain: 'Unsubscribed by mistake? Sign up again',
    unknown: 'Part of it may be missing. Copy the whole link from the email.',
    writeTo: 'Or write to {email}, and we will remove your address from the list.',
  },
  block: {
    title: 'Stop all emails',
    lead: 'We will not send any more emails to {email}, even if someone enters it in our form.',
    button: 'Do not write to me again',
    doneTitle: 'We will not write to you again',
    done: 'We have blocked {email}. If you change your mind, write to us.',
  },
  manage: {
    title: 'Your subscription',
    confirmed: 'We send the newsletter to {email}. You confirmed this on {date}.',
    pending:
      '{email} was signed up on {date} but is not confirmed yet. The newsletter starts after you confirm.',
    unsubscribed:
      'You unsubscribed {email} on {date}. We keep the address so that we do not write to it again.',
    consent: 'You agreed to this on {date}:',
    language: 'Language of our emails',
    save: 'Save',
    saved: 'Your changes have been saved.',
    unsubscribeTitle: 'Unsubscribe',
    unsubscribe: 'We will stop sending you the newsletter. We keep your address, marked as unsubscribed.',
    eraseTitle: 'Erase your data',
    erase:
      'We will delete your address and everything stored with it. The next page lists what we delete and asks you to confirm.',
    eraseButton: 'Continue to erase',
    expired: 'Links to your subscription work for {days}. You can request a new one.',
    unknown:
      'Part of it may be missing, or your data was erased. Copy the whole link from the email, or request a new one.',
  },
  link: {
    title: 'Manage your subscription and data',
    lead: 'Enter your email address. If it is on our list, we will email you a link to see, change, or erase your data.',
    button: 'Send me the link',
    doneTitle: 'Check your inbox',
    done: 'If {email} is on our list, we are sending an email with a link, unless we sent one a moment ago.',
    newLink: 'Request a new link',
  },
  erase: {
    title: 'Erase your data',
    lead: 'We will delete {email} from our list, with the name, interests, links, and emails that belong to it. This cannot be undone.',
    kept: 'We keep two things, without your address: a code made from it, and a record under that code of what you agreed to and when.',
    keptReason:
      'The code keeps your address from being added back from an old copy of the list. Your address cannot be read from it. The consent record shows that we were allowed to write to you; we delete it after {years}.',
    button: 'Erase my data',
    doneTitle: 'Your data has been erased',
    done: 'We no longer have your address, and we will not email you about this. You can sign up again at any time.',
    signUpAgain: 'Sign up again',
    expired:
      'The page to erase your data works for {minutes} and has expired. Nothing was erased. You can request a new link.',
  },
  problems: {
    malformed: {
      title: 'The form could not be read',
      text: 'It was damaged in transit. Go back and try again.',
    },
    crossSite: {
      title: 'This form is on another site',
      text: 'We only accept forms from our own pages. Use the form on our site.',
    },
    notFound: { title: 'Page not found', text: 'The link may be mistyped or out of date.' },
    methodNotAllowed: {
      title: 'Request not allowed',
      text: 'This page cannot be used in this way. Start from our site.',
    },
    timeout: { title: 'The request timed out', text: 'We did not receive the whole form. Try again.' },
    tooLarge: { title: 'The form is too large', text: 'It contained more than a sign-up needs.' },
    unsupportedMediaType: {
      title: 'Unsupported format',
      text: 'Send a sign-up as a form or as JSON.',
    },
    rateLimited: { title: 'Too many requests', text: 'Nothing was stored. Try again later.' },
    mailCapReached: {
      title: 'No more sign-ups today',
      text: 'We received an unusual number of sign-ups. Your address was not stored. Try again tomorrow.',
    },
    unavailable: {
      title: 'Temporarily unavailable',
      text: 'We cannot reach our list at the moment. Try again in a few minutes.',
    },
    internalError: {
      title: 'Something went wrong',
      text: 'Nothing was changed. Try again in a few minutes.',
    },
  },
  tooManyRequests:
    'We received too many forms from your network. Nothing was stored. Try again in {minutes}.',
  mail: {
    confirmationSubject: 'Review and confirm: the newsletter from {practice}',
    confirmationLead:
      'You, or someone who entered your address, signed up for the newsletter from {practice}.',
    agree: 'If you confirm, you agree to this:',
    interests: 'Topics you chose: {list}.',
    confirmationAsk:
      'There is one more step. The link opens a page with a button; the newsletter starts when you press it.',
    confirmationButton: 'Review and confirm',
    until: 'The link works until {moment}.',
    notYou:
      'If this was not you, ignore this email. Unless you confirm, we will not send you the newsletter, and we will delete your address after {days}.',
    reminderSubject: 'You are already subscribed: the newsletter from {practice}',
    reminderLead: 'You, or someone who entered your address, signed up for the newsletter from {practice}.',
    reminderNote:
      'You are already on the list, so you do not need to do anything. We will send the next issue to this address.',
    welcomeSubject: 'You are subscribed: the newsletter from {practice}',
    welcomeLead: 'Thank you for confirming. We will send the newsletter from {practice} to this address.',
    welcomeNote: 'You may want to keep this email: you can unsubscribe at any time with the link in it.',
    linkSubject: 'Your subscription: the newsletter from {practice}',
    linkLead:
      'You, or someone who entered your address, asked {practice} for a link to the data stored with this address.',
    linkAsk: 'The link opens a page where you can see and change your data, unsubscribe, or erase it.',
    linkButton: 'Open my subscription',
    linkNotYou: 'If this was not you, ignore this email. Nothing has changed.',
    unsubscribe: 'Unsubscribe',
    letterReason: 'You get this letter because you signed up for the newsletter from {practice}.',
    letterOnline: 'Read in your browser',
    letterLinks: 'Links',
    cancelSignUp: 'Cancel this sign-up',
    block: 'Do not write to me again',
    manage: 'See, change, or erase your data',
  },
};

import type { NewsletterMessages } from './messages.js';

export const en: NewsletterMessages = {
  dir: 'ltr',
  newsletter: 'Newsletter',
  backTo: 'Back to {practice}',
  form: {
    title: 'Sign up for the newsletter',
    email: 'E-mail address',
    name: 'Name (optional)',
    interests: 'What would you like to hear about? (optional)',
    button: 'Sign up',
    leaveEmpty: 'Leave this field empty',
    privacy: 'Privacy policy',
    next: 'You will get an e-mail with a link. The newsletter starts once you have confirmed.',
  },
  errors: {
    title: 'Please check what you entered',
    emailMissing: 'Please enter your e-mail address.',
    emailInvalid: '“{typed}” is not an e-mail address we can write to. It should look like name@example.com.',
    nameInvalid: 'Please enter a name of at most 100 characters, on one line, or leave it empty.',
    consent:
      'What you agree to may have changed since the page with the form was opened. Please read it below, then sign up.',
    field: 'The form sent something unexpected. Please sign up with the form below.',
  },
  resubmit: {
    title: 'Please press the button once more',
    text: 'This second press shows that a person is signing up and not a program. What you typed is still there.',
  },
  pending: {
    title: 'One more step: check your inbox',
    lead: 'We are sending an e-mail to {email}, unless we have just sent one there. Its subject is “{subject}”.',
    steps: [
      'Open the e-mail.',
      'Follow its link within {hours}.',
      'Press the button on the page that opens.',
    ],
    known:
      'Nothing there after a few minutes? Look in the spam folder, or sign up again and check the spelling of your address. If you are subscribed already, nothing changes.',
    short: 'Almost there: check your inbox and confirm within {hours}. Only then does the newsletter start.',
  },
  confirm: {
    title: 'Confirm your subscription',
    lead: 'The newsletter from {practice} will come to {email}.',
    agree: 'What you agree to:',
    button: 'Confirm and subscribe',
    notYou: 'If you did not ask for this, close this page: nothing happens unless you press the button.',
    doneTitle: 'You are subscribed',
    done: 'Thank you. The next issue will come to {email}.',
    doneNext: 'Every e-mail has a link to unsubscribe, should you ever wish to.',
    alreadyTitle: 'You are subscribed already',
    already: '{email} was confirmed before. There is nothing left to do.',
    expiredTitle: 'This link is no longer valid',
    expired: 'A confirmation link works for {hours}, and not after the address was taken off the list.',
    unknownTitle: 'We do not recognize this link',
    unknown:
      'Perhaps part of it was lost on the way. Try copying the whole link from the e-mail, or sign up again.',
    again: 'Sign up again',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    lead: 'The newsletter from {practice} will no longer come to {email}.',
    button: 'Unsubscribe',
    keep: 'Changed your mind? Then close this page: nothing happens unless you press the button.',
    doneTitle: 'You are unsubscribed',
    done: 'No newsletter will be sent to {email} any more.',
    again: 'Pressed it by mistake? Sign up again',
    unknown: 'Perhaps part of it was lost on the way. Try copying the whole link from the e-mail.',
    writeTo: 'Or write to {email}, and we will take your address off the list.',
  },
  manage: {
    title: 'Your subscription',
    confirmed: 'The newsletter comes to {email}, as you confirmed on {date}.',
    pending: '{email} signed up on {date} and has not confirmed yet. No newsletter comes until then.',
    unsubscribed:
      'No newsletter has come to {email} since you unsubscribed on {date}. We keep the address so that this stays so.',
    consent: 'You agreed to this on {date}:',
    language: 'Language of our e-mails',
    save: 'Save',
    saved: 'Your changes are saved.',
    leaveTitle: 'Unsubscribe',
    leave: 'No newsletter will come any more. We keep your address, marked as unsubscribed.',
    eraseTitle: 'Erase your data',
    erase:
      'Your address and all that belongs to it will be deleted. The next page says exactly what, and asks you once more.',
    eraseButton: 'Go on to erasing',
    expired: 'A link to your subscription works for {days}. You can have a new one sent to you.',
    unknown:
      'Perhaps a part of it was lost on the way, or your data was erased. Try to copy the whole link from the mail, or have a new one sent to you.',
  },
  link: {
    title: 'See, change or erase what we keep',
    lead: 'Enter your e-mail address. If it is on our list, we will send it an e-mail with a link to your subscription.',
    button: 'Send me the link',
    doneTitle: 'Check your inbox',
    done: 'If {email} is on our list, an e-mail with a link is on its way there, unless we have just sent one.',
    again: 'Have a new link sent',
  },
  erase: {
    title: 'Erase your data',
    lead: 'We will delete {email} from our list, with the name, the interests, the links and the e-mails that belong to it. This cannot be undone.',
    kept: 'Two things stay, neither with your address: a code made from it, and under that code when you agreed to what.',
    why: 'With the code we can tell that your address must not be put back on the list from an old copy. It does not give the address back. The record of your consent shows that we were allowed to write to you; it is deleted after {years}.',
    button: 'Erase my data',
    doneTitle: 'Your data is erased',
    done: 'We no longer have your address, and you will get no further e-mail about it. You may sign up again whenever you like.',
    again: 'Sign up again',
    expired:
      'The button to erase works for {minutes}, and that time is over. Nothing was erased. You can have a new link sent to you.',
  },
  problems: {
    malformed: {
      title: 'That could not be read',
      text: 'The form arrived damaged. Please go back and try once more.',
    },
    crossSite: {
      title: 'This form belongs to another site',
      text: 'Forms are taken from our own pages only. Please use the form there.',
    },
    notFound: { title: 'There is no such page', text: 'The address may be mistyped or out of date.' },
    methodNotAllowed: {
      title: 'That is not possible here',
      text: 'This page cannot be used in that way. Please start from our site.',
    },
    timeout: { title: 'That took too long', text: 'The form did not arrive whole. Please try once more.' },
    tooLarge: { title: 'That is too long', text: 'The form held more than a sign-up can need.' },
    unsupportedMediaType: {
      title: 'That could not be read',
      text: 'A sign-up is sent as a form or as JSON.',
    },
    rateLimited: { title: 'Too many requests just now', text: 'Nothing was stored.' },
    mailCapReached: {
      title: 'No more sign-ups today',
      text: 'There were unusually many. Your address was not stored; please come back tomorrow.',
    },
    unavailable: {
      title: 'Not possible at the moment',
      text: 'Our list cannot be reached right now. Please try again in a few minutes.',
    },
    internalError: {
      title: 'Something went wrong on our side',
      text: 'Nothing was changed. Please try again in a few minutes.',
    },
  },
  tooMany: 'Many forms have come from your network. Nothing was stored; please try again in {minutes}.',
  mail: {
    confirmationSubject: 'Review and confirm: the newsletter from {practice}',
    confirmationLead:
      'You, or somebody who typed your address, signed up for the newsletter from {practice}.',
    agree: 'What you would agree to:',
    interests: 'What you would like to hear about: {list}.',
    confirmationAsk:
      'One step is left. The link opens a page with one button; the newsletter starts when you press it.',
    confirmationButton: 'Review and confirm',
    until: 'The link works until {moment}.',
    notYou:
      'If this was not you, do nothing. Without your confirmation no newsletter will come, and your address will be deleted after {days}.',
    reminderSubject: 'You are already subscribed: the newsletter from {practice}',
    reminderLead: 'You, or somebody who typed your address, signed up for the newsletter from {practice}.',
    reminderNote:
      'You are on the list already, so there is nothing to do. The next issue will come to this address.',
    welcomeSubject: 'You are subscribed: the newsletter from {practice}',
    welcomeLead: 'Thank you for confirming. The newsletter from {practice} will come to this address.',
    welcomeNote: 'You may want to keep this e-mail: its link unsubscribes you whenever you like.',
    linkSubject: 'Your subscription: the newsletter from {practice}',
    linkLead:
      'You, or somebody who typed your address, asked {practice} for a link to what is kept about this address.',
    linkAsk: 'There you can see and change it, unsubscribe, or have it erased.',
    linkButton: 'Open my subscription',
    linkNotYou: 'If this was not you, do nothing: nothing has changed.',
    unsubscribe: 'Unsubscribe',
    withdraw: 'Withdraw this sign-up',
    manage: 'See, change or erase what we keep about you',
  },
};

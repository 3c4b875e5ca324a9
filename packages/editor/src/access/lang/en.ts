import type { SignInMessages } from './messages.js';

export const en: SignInMessages = {
  name: 'English',
  title: 'Sign in',
  lead: 'Enter your email address. We’ll send you a link to sign in.',
  email: 'Email',
  send: 'Send the link',
  withPasskey: 'Sign in with a passkey',
  orEmail: 'Or use your email address. We’ll send you a link to sign in.',
  passkeyFailed: 'The passkey didn’t work. Try again, or ask for a link by email.',
  sentTitle: 'Check your email',
  sentText:
    'If this address is allowed to use the editor, a link is on its way. It works once, for 15 minutes.',
  sentHelp:
    'Nothing there after a few minutes? Look in the spam folder. Then check the address, and ask for another link.',
  another: 'Ask for another link',
  confirmText: 'You’re about to sign in on this device.',
  otherBrowserTitle: 'You asked for this link in another browser',
  otherBrowserText:
    'To sign in there, copy the link from the email and open it in that browser. You can also sign in here. The link works once.',
  signInHere: 'Sign in here',
  expiredTitle: 'This link has expired',
  expiredText: 'A link works for 15 minutes. Ask for another one, and open it soon.',
  usedTitle: 'This link was already used',
  usedText: 'Each link works once. If you’re signed in in this browser, open the editor.',
  usedByOther:
    'If you didn’t use it yourself, sign in with a new link, and sign out the devices that aren’t yours.',
  unknownTitle: 'This link doesn’t work',
  unknownText: 'Part of it may be missing. Copy the whole link from the email, or ask for another one.',
  tooManyTitle: 'Too many attempts',
  tooManyText: 'Wait 15 minutes, then try again.',
  openEditor: 'Open the editor',
  languages: 'Language',
  mailSubject: 'Sign in to edit {site}',
  mailLead: 'Use this link to sign in to the editor of {site}:',
  mailAfter: 'It works once, for 15 minutes. If the button doesn’t work, copy this address to your browser:',
  mailIgnore: 'If you didn’t ask for it, ignore this email. Nobody can sign in without it.',
  newPasskeySubject: 'A passkey was added for {site}',
  newPasskeyText: 'The passkey “{name}” can now be used to sign in to the editor of {site} as you.',
  newPasskeyHelp:
    'If you didn’t add it, sign in, remove it under Account, and sign out all devices that aren’t yours.',
};

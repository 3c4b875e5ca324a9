import type { SignupMessages } from '../internal/element-messages.js';

/** The texts about the sending of a form in English. */
export const enSignup: SignupMessages = {
  sending: 'Sending…',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter an email address in the correct format, like name@example.com.',
  sendFailed: 'Something went wrong. What you entered is still here. Try again in a moment.',
  offline: 'You appear to be offline. What you entered is still here. Try again when you are connected.',
  handedOver: 'You are being taken to {host} to finish subscribing.',
  goTo: 'Continue to {host}',
};

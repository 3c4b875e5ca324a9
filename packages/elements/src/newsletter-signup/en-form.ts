import type { FormMessages } from '../internal/element-messages.js';

/** The texts of the form in English. Only the renderer loads them. */
export const enForm: FormMessages = {
  email: 'Email',
  newsletter: 'Newsletter',
  name: 'Name',
  subscribe: 'Subscribe',
  privacy: 'Privacy policy',
  honeypot: 'Leave this field empty',
  interests: 'What would you like to hear about? (optional)',
  needsScript: 'This form needs JavaScript.',
  signUpElsewhere: 'You can also subscribe at {host}.',
};

import type { Provider } from './provider.js';

/**
 * Formspree: the action is `https://formspree.io/f/<id>`. It mails what it gets and keeps no list by itself.
 *
 * Source: https://github.com/formspree/formspree-js/blob/main/packages/formspree-core/src/submission.ts
 * Certainty: read in its own source; the trap's name is seen in others' code.
 */
export const formspree: Provider = {
  email: 'email',
  name: 'name',
  interests: ['interests', '{value}'],
  trap: '_gotcha',
  context: true,
  json: { body: 'form', accepted: ['next'], message: 'errors.0.message', errors: 'errors' },
};

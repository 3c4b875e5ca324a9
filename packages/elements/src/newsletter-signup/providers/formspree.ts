import type { Provider } from './provider.js';

/**
 * Formspree: the action is `https://formspree.io/f/<id>`. It sends submissions by email and keeps no list.
 *
 * Source: https://github.com/formspree/formspree-js/blob/main/packages/formspree-core/src/submission.ts
 * Certainty: read in its own source; the honeypot's name is seen in other sites' code.
 */
export const formspree: Provider = {
  email: 'email',
  name: 'name',
  interests: ['interests', '{value}'],
  honeypot: '_gotcha',
  context: true,
  json: { body: 'form', accepted: ['next'], message: 'errors.0.message', errors: 'errors' },
};

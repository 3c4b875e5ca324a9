import type { Provider } from './provider.js';

/**
 * The endpoint of `@tendwell/newsletter`.
 *
 * Source: `@tendwell/newsletter`, routes/subscribe.ts
 * Certainty: tested against it.
 */
export const tendwell: Provider = {
  email: 'email',
  name: 'name',
  interests: ['interests', '{value}'],
  honeypot: 'website',
  context: true,
  json: {
    body: 'json',
    accepted: ['outcome', 'pending'],
    message: 'message',
    errors: 'errors',
    token: { url: 'token', field: 'token' },
  },
};

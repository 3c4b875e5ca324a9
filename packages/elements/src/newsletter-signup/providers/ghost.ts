import type { Provider } from './provider.js';

/**
 * Ghost: the action is the address of the publication, with a slash at its end. It takes JSON alone, so that the form
 * needs a script; without one it leads to the publication.
 *
 * Source: https://github.com/TryGhost/Ghost/blob/main/apps/signup-form/src/utils/api.tsx
 * Certainty: read in its own source, the server's too (members-api/controllers/router-controller.js).
 */
export const ghost: Provider = {
  email: 'email',
  name: 'name',
  interests: ['labels', '{value}'],
  trap: 'honeypot',
  hidden: { emailType: 'signup' },
  page: '#/portal/signup',
  json: {
    url: 'members/api/send-magic-link/',
    body: 'json',
    accepted: 201,
    message: 'errors.0.message',
    token: { url: '../integrity-token/', field: 'integrityToken', fresh: true },
  },
};

import type { Provider } from './provider.js';

/**
 * Ghost: the action is the URL of the publication, with a slash at its end. It accepts only JSON, so the form needs
 * JavaScript; without it, the form shows a link to the publication.
 *
 * Source: https://github.com/TryGhost/Ghost/blob/main/apps/signup-form/src/utils/api.tsx
 * Certainty: read in its own source, the server's too (members-api/controllers/router-controller.js).
 */
export const ghost: Provider = {
  email: 'email',
  name: 'name',
  interests: ['labels', '{value}'],
  honeypot: 'honeypot',
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

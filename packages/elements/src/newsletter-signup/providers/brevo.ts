import type { Provider } from './provider.js';

/**
 * Brevo: the action is `https://….sibforms.com/serve/…` from the form's HTML.
 *
 * Source: public code of sites that use it, as of November 2026. Brevo has no documentation of it.
 * Certainty: seen in other sites' code.
 */
export const brevo: Provider = {
  email: 'EMAIL',
  name: 'FIRSTNAME',
  interests: ['lists_{0}[]', '{1}'],
  honeypot: 'email_address_check',
  hidden: { locale: '{language}', html_type: 'simple' },
  json: { url: '?isAjax=1', body: 'form', accepted: ['success', true], message: 'message', errors: 'errors' },
};

import type { Provider } from './provider.js';

/**
 * Brevo: the action is `https://….sibforms.com/serve/…` from the form's HTML.
 *
 * Source: public code of sites that use it, read in November 2026; no documentation of Brevo's was found.
 * Certainty: seen in others' code.
 */
export const brevo: Provider = {
  email: 'EMAIL',
  name: 'FIRSTNAME',
  interests: ['lists_{0}[]', '{1}'],
  trap: 'email_address_check',
  hidden: { locale: '{language}', html_type: 'simple' },
  json: { url: '?isAjax=1', body: 'form', accepted: ['success', true], message: 'message', errors: 'errors' },
};

import type { Provider } from './provider.js';

/**
 * MailerLite: the action is `https://assets.mailerlite.com/jsonp/<account>/forms/<id>/subscribe` from the form's HTML.
 * Some sites read its response by script. That is not the default, because it is not documented. How interests are
 * sent is unknown.
 *
 * Source: public code of sites that use it, as of November 2026. MailerLite has no documentation of it.
 * Certainty: seen in other sites' code.
 */
export const mailerlite: Provider = {
  email: 'fields[email]',
  name: 'fields[name]',
  hidden: { 'ml-submit': '1', anticsrf: 'true' },
  json: { body: 'form', accepted: ['success', true], errors: 'errors.fields' },
};

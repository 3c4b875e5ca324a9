import type { Provider } from './provider.js';

/**
 * MailerLite: the action is `https://assets.mailerlite.com/jsonp/<account>/forms/<id>/subscribe` from the form's HTML.
 * Sites read its answer by script, too; it is not the default, since nothing says that they may. How choices are sent
 * is not known.
 *
 * Source: public code of sites that use it, read in November 2026; no documentation of MailerLite's was found.
 * Certainty: seen in others' code.
 */
export const mailerlite: Provider = {
  email: 'fields[email]',
  name: 'fields[name]',
  hidden: { 'ml-submit': '1', anticsrf: 'true' },
  json: { body: 'form', accepted: ['success', true], errors: 'errors.fields' },
};

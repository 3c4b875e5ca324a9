import type { Provider } from './provider.js';

/**
 * Keila: the action is `https://<server>/forms/<id>`. Interests go to a field of the type “tags” with the key
 * `interests`. A form with a captcha shows it on Keila's page.
 *
 * Source: https://github.com/pentacent/keila/blob/main/lib/keila_web/views/public_form_view.ex
 * Certainty: read in its own source; it sends no CORS headers, so scripts cannot read its response.
 */
export const keila: Provider = {
  email: 'contact[email]',
  name: 'contact[first_name]',
  interests: ['contact[data][interests][]', '{value}'],
  honeypot: 'h[url]',
};

import type { Provider } from './provider.js';

/**
 * Keila: the action is `https://<server>/forms/<id>`. The choices go to a field of the type “tags” with the key
 * `interests`. A form with a captcha asks for it on Keila's page.
 *
 * Source: https://github.com/pentacent/keila/blob/main/lib/keila_web/views/public_form_view.ex
 * Certainty: read in its own source; it sends no CORS headers, so that no script can read its answer.
 */
export const keila: Provider = {
  email: 'contact[email]',
  name: 'contact[first_name]',
  interests: ['contact[data][interests][]', '{value}'],
  trap: 'h[url]',
};

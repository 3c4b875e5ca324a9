import type { Provider } from './provider.js';

/**
 * Kit, formerly ConvertKit: the action is `https://app.kit.com/forms/<id>/subscriptions`. It responds with 200 to failures,
 * too: `failed`, or `quarantined` if the visitor must continue on its page. Interests are tag IDs.
 *
 * Source: https://github.com/ConvertKit/convertkit-react for the address; public code of sites that use it for the rest.
 * Certainty: seen in other sites' code.
 */
export const kit: Provider = {
  email: 'email_address',
  name: 'fields[first_name]',
  interests: ['tags[]', '{value}'],
  json: { body: 'form', accepted: ['status', 'success'], message: 'errors.messages.0' },
};

import type { Provider } from './provider.js';

/**
 * Kit, once ConvertKit: the action is `https://app.kit.com/forms/<id>/subscriptions`. It answers 200 to failures too:
 * `failed`, or `quarantined` when it wants to see a person on its own page. Choices are the numbers of tags.
 *
 * Source: https://github.com/ConvertKit/convertkit-react for the address; public code of sites that use it for the rest.
 * Certainty: seen in others' code.
 */
export const kit: Provider = {
  email: 'email_address',
  name: 'fields[first_name]',
  interests: ['tags[]', '{value}'],
  json: { body: 'form', accepted: ['status', 'success'], message: 'errors.messages.0' },
};

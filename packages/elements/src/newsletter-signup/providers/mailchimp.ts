import type { Provider } from './provider.js';

/**
 * Mailchimp: the action is `https://….list-manage.com/subscribe/post?u=…&id=…` from the form's HTML. Only Mailchimp's own
 * script could read the response, and it would have access to the page.
 *
 * Source: forms from Mailchimp in the public code of sites that use them, as of November 2026.
 * Certainty: seen in other sites' code.
 */
export const mailchimp: Provider = {
  email: 'EMAIL',
  name: 'FNAME',
  interests: ['group[{0}][{1}]', '{1}'],
  honeypot: 'b_{u}_{id}',
};

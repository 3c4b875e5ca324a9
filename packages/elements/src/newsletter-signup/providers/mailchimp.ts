import type { Provider } from './provider.js';

/**
 * Mailchimp: the action is `https://….list-manage.com/subscribe/post?u=…&id=…` from the form's HTML. Only a script of
 * theirs could read the answer, and it would run with the page's rights.
 *
 * Source: forms that Mailchimp made, in public code of sites that use them, read in November 2026.
 * Certainty: seen in others' code.
 */
export const mailchimp: Provider = {
  email: 'EMAIL',
  name: 'FNAME',
  interests: ['group[{0}][{1}]', '{1}'],
  trap: 'b_{u}_{id}',
};

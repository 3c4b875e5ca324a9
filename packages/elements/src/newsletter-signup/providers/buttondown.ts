import type { Provider } from './provider.js';

/**
 * Buttondown: the action is `https://buttondown.com/api/emails/embed-subscribe/<name>`. Its documentation rules
 * out `fetch`, because visitors may have to answer a question on its page.
 *
 * Source: https://docs.buttondown.com/building-your-subscriber-base
 * Certainty: documented.
 */
export const buttondown: Provider = {
  email: 'email',
  name: 'metadata__name',
  interests: ['tag', '{value}'],
  hidden: { embed: '1' },
};

import type { Provider } from './provider.js';

/**
 * Netlify Forms, on a site that Netlify serves: the action is a page of the site, such as `/thanks/`. Netlify must find
 * the form in the deployed HTML. A script can read only the status of the response.
 *
 * Source: https://github.com/netlify/context-and-tools/blob/main/skills/netlify-forms/SKILL.md
 * Certainty: documented.
 */
export const netlify: Provider = {
  email: 'email',
  name: 'name',
  interests: ['interests', '{value}'],
  honeypot: 'bot-field',
  hidden: { 'form-name': 'newsletter' },
  attributes: { name: 'newsletter', 'data-netlify': 'true', 'netlify-honeypot': 'bot-field' },
  context: true,
  json: { body: 'form', accepted: 200 },
};

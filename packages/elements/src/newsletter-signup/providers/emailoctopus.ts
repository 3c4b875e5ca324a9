import type { Provider } from './provider.js';

/**
 * EmailOctopus: the action is `https://eocampaign1.com/form/<id>`, or the host in the form's HTML. Fields are
 * numbered in the order of the form's designer, so the number of an interest is unknown. The form's reCAPTCHA must be
 * off.
 *
 * Source: public code of sites that use it, as of November 2026. EmailOctopus has no documentation of it.
 * Certainty: seen in other sites' code.
 */
export const emailoctopus: Provider = {
  email: 'field_0',
  name: 'field_1',
  honeypot: 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a',
  json: { body: 'form', accepted: ['success', true], message: 'error.message' },
};

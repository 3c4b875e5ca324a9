import type { Provider } from './provider.js';

/**
 * EmailOctopus: the action is `https://eocampaign1.com/form/<id>`, or the host that the form's HTML names. Fields are
 * numbered in the order of the form's designer; choices have no number that can be known here. The form's reCAPTCHA
 * must be off.
 *
 * Source: public code of sites that use it, read in November 2026; no documentation of EmailOctopus's was found.
 * Certainty: seen in others' code.
 */
export const emailoctopus: Provider = {
  email: 'field_0',
  name: 'field_1',
  trap: 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a',
  json: { body: 'form', accepted: ['success', true], message: 'error.message' },
};

/** How a sign-up is sent: posted by a script that reads the response, or as a form that opens the provider’s page. */
export type SignupMethod = 'json' | 'navigate';

/**
 * The providers that can receive sign-ups, the kit’s own endpoint or services, and their methods. The first one is the
 * default. If `json` is missing, scripts of other sites can't read the response, so the outcome would be unknown.
 */
export const SIGNUP_METHODS = {
  tendwell: ['json', 'navigate'],
  brevo: ['json', 'navigate'],
  buttondown: ['navigate'],
  emailoctopus: ['json', 'navigate'],
  formspree: ['json', 'navigate'],
  ghost: ['json'],
  keila: ['navigate'],
  kit: ['json', 'navigate'],
  listmonk: ['navigate', 'json'],
  mailchimp: ['navigate'],
  mailerlite: ['navigate', 'json'],
  netlify: ['navigate', 'json'],
} as const satisfies Record<string, readonly [SignupMethod, ...SignupMethod[]]>;

/** A provider that receives sign-ups. */
export type SignupProvider = keyof typeof SIGNUP_METHODS;

/** Every provider by name. */
export const NEWSLETTER_PROVIDERS = Object.keys(SIGNUP_METHODS) as [SignupProvider, ...SignupProvider[]];

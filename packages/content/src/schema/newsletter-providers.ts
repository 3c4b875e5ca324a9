/** How a sign-up reaches who takes it: posted by a script that reads the answer, or as a form that goes to the provider’s page. */
export type SignupMethod = 'json' | 'navigate';

/**
 * Who can take a sign-up, the kit’s own endpoint or a service, and how. The first way is the default. Where `json` is
 * missing, no script of another site can read the answer, so that nobody could be told honestly what became of a post.
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

/** Who takes a sign-up. */
export type SignupProvider = keyof typeof SIGNUP_METHODS;

/** Every provider by name. */
export const NEWSLETTER_PROVIDERS = Object.keys(SIGNUP_METHODS) as [SignupProvider, ...SignupProvider[]];

import type { SignupProvider } from '@tendwell/content/newsletter-providers';
import { brevo } from './brevo.js';
import { buttondown } from './buttondown.js';
import { emailoctopus } from './emailoctopus.js';
import { formspree } from './formspree.js';
import { ghost } from './ghost.js';
import { keila } from './keila.js';
import { kit } from './kit.js';
import { listmonk } from './listmonk.js';
import { mailchimp } from './mailchimp.js';
import { mailerlite } from './mailerlite.js';
import { netlify } from './netlify.js';
import type { Provider } from './provider.js';
import { tendwell } from './tendwell.js';

/** Every provider by its name. */
export const PROVIDERS: Readonly<Record<SignupProvider, Provider>> = {
  tendwell,
  brevo,
  buttondown,
  emailoctopus,
  formspree,
  ghost,
  keila,
  kit,
  listmonk,
  mailchimp,
  mailerlite,
  netlify,
};

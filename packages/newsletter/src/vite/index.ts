/**
 * Runs the endpoint in Vite's dev server and in `vite preview`.
 *
 * @module
 */
import type { Plugin } from 'vite';
import type { NewsletterEndpointOptions } from './options.js';
import { serveEndpoint } from './serve-endpoint.js';

export type { NewsletterEndpointOptions };

/**
 * Creates a Vite plugin that runs the newsletter endpoint at `/newsletter` in the dev server and in `vite preview`, so that
 * sign-ups can be tried. Its responses are shown in the layout of the site that the `tendwell` plugin makes. Emails are sent
 * over SMTP if the environment variables `SMTP_URL` and `SMTP_FROM` are set, and are otherwise shown at
 * `/newsletter/outbox`. The built site needs an endpoint of its own, such as `tendwell-newsletter serve`.
 *
 * A folder without a `newsletter.yaml` has no endpoint. If the content has errors, the site shows them instead.
 *
 * @example
 * ```ts
 * import { newsletterEndpoint } from '@tendwell/newsletter/vite';
 *
 * export default { plugins: [newsletterEndpoint()] };
 * ```
 */
export function newsletterEndpoint(options: NewsletterEndpointOptions = {}): Plugin {
  return {
    name: 'tendwell-newsletter',
    configureServer: (server) => serveEndpoint(server, options),
    configurePreviewServer: (server) => serveEndpoint(server, options),
  };
}

import { resolve } from 'node:path';
import { readFacts } from '@tendwell/content/node';
import type { PreviewServer, ViteDevServer } from 'vite';
import { outboxMailer } from '../mail/mailer.js';
import { smtpMailer } from '../mail/smtp.js';
import { createNewsletter } from '../newsletter.js';
import { toNodeMiddleware } from '../node/index.js';
import { openStore } from '../store/open-store.js';
import type { NewsletterEndpointOptions } from './options.js';
import { inSite, siteApi } from './site-plugin.js';

/** An open endpoint. */
export interface OpenEndpoint {
  /** True if it sends no emails, but shows them. */
  readonly hasOutbox: boolean;
  readonly respond: ReturnType<typeof toNodeMiddleware>;
  close(): Promise<void>;
}

/** Opens the endpoint of a site. `undefined` if the site has no newsletter. */
export async function openEndpoint(
  server: ViteDevServer | PreviewServer,
  options: NewsletterEndpointOptions,
): Promise<OpenEndpoint | undefined> {
  const { root } = server.config;
  const site = siteApi(server.config);
  const folder = options.content === undefined ? site?.folder : resolve(root, options.content);
  const { practice, newsletter, translations } = await readFacts(folder ?? resolve(root, 'content'));
  if (!newsletter) return undefined;
  const { SMTP_URL: url, SMTP_FROM: from } = process.env;
  const store = await openStore({ url: `file:${resolve(root, options.database ?? '.data/newsletter.db')}` });
  const now = options.now ?? site?.now;
  const endpoint = createNewsletter({
    practice,
    newsletter,
    translations,
    store,
    origin: () => server.resolvedUrls?.local[0] ?? practice.url,
    mailer: url && from ? smtpMailer({ url, from }) : outboxMailer(store),
    outbox: !url,
    ...(now && { now }),
    ...(site && { page: (content) => inSite(site, content) }),
    // In development, Vite adds an inline script to each page.
    ...('watcher' in server && { contentSecurityPolicy: false }),
  });
  return { hasOutbox: !url, respond: toNodeMiddleware(endpoint), close: () => endpoint.close() };
}

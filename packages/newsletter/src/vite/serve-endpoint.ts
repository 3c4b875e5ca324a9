import { resolve } from 'node:path';
import { readFacts } from '@tendwell/content/node';
import type { PreviewServer, ViteDevServer } from 'vite';
import { outboxMailer } from '../mail/mailer.js';
import { smtpMailer } from '../mail/smtp.js';
import { createNewsletter, type NewsletterEndpoint } from '../newsletter.js';
import { toNodeMiddleware } from '../node/index.js';
import { openStore } from '../store/open-store.js';
import type { NewsletterEndpointOptions } from './options.js';
import { inSite, siteApi } from './site-plugin.js';

type Server = ViteDevServer | PreviewServer;

/** Adds the endpoint to a server of Vite's. */
export function serveEndpoint(server: Server, options: NewsletterEndpointOptions): void {
  let endpoint: Promise<NewsletterEndpoint | undefined> | undefined;

  // Opened at the first request, so that the site starts even if its content has errors.
  server.middlewares.use((request, response, next) => {
    if (!/^\/newsletter(?:[/?]|$)/.test(request.url ?? '')) return next();
    endpoint ??= open(server, options);
    endpoint.then(
      (opened) => (opened ? toNodeMiddleware(opened)(request, response, next) : next()),
      () => {
        endpoint = undefined;
        // The site's own response shows what is wrong with the content.
        next();
      },
    );
  });

  const close = async () => {
    const opened = endpoint;
    endpoint = undefined;
    await opened?.then(
      (newsletter) => newsletter?.close(),
      () => {},
    );
  };
  if (isDev(server)) {
    // The endpoint reads the facts once. It is closed when they change, and the next request opens it again.
    const onChange = (file: string) => {
      if (/\.(?:yaml|json)$/.test(file)) void close();
    };
    for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
  }
  server.httpServer?.on('close', () => void close());
}

async function open(
  server: Server,
  options: NewsletterEndpointOptions,
): Promise<NewsletterEndpoint | undefined> {
  const { root } = server.config;
  const site = siteApi(server.config);
  const folder = options.content === undefined ? site?.folder : resolve(root, options.content);
  const { practice, newsletter, translations } = await readFacts(folder ?? resolve(root, 'content'));
  if (!newsletter) return undefined;
  const { SMTP_URL: url, SMTP_FROM: from } = process.env;
  const store = await openStore({ url: `file:${resolve(root, options.database ?? '.data/newsletter.db')}` });
  const now = options.now ?? site?.now;
  return createNewsletter({
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
    ...(isDev(server) && { contentSecurityPolicy: false }),
  });
}

const isDev = (server: Server): server is ViteDevServer => 'watcher' in server;

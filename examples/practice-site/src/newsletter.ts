import { readContent } from '@tendwell/content/node';
import {
  createNewsletter,
  type NewsletterEndpoint,
  openStore,
  outboxMailer,
  smtpMailer,
} from '@tendwell/newsletter';
import { type NodeMiddleware, toNodeMiddleware } from '@tendwell/newsletter/node';
import { NEWSLETTER_SLOT } from '@tendwell/site';
import type { TendwellPlugin } from '@tendwell/vite-plugin';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';

/**
 * Serves the newsletter endpoint from Vite's dev and preview servers. Sign-ups are stored in a libSQL file in `.data`.
 * Emails are sent over SMTP if `SMTP_URL` and `SMTP_FROM` are set, and are otherwise shown at `/newsletter/outbox`.
 */
export function newsletterEndpoint(site: TendwellPlugin, now: () => Date): Plugin {
  return {
    name: 'newsletter-endpoint',
    configureServer: (server) => serve(server, site, now),
    configurePreviewServer: (server) => serve(server, site, now),
  };
}

function serve(server: ViteDevServer | PreviewServer, site: TendwellPlugin, now: () => Date): void {
  let endpoint: Promise<NewsletterEndpoint> | undefined;

  // Opened on the first request, so that the site starts even if its content has errors.
  const middleware: NodeMiddleware = (request, response, next) => {
    if (!request.url?.startsWith('/newsletter')) return next();
    endpoint ??= open(server, site, now);
    endpoint.then(
      (opened) => toNodeMiddleware(opened)(request, response, next),
      () => {
        endpoint = undefined;
        // The site's own response shows what is wrong with the content.
        next();
      },
    );
  };
  server.middlewares.use(middleware);

  const close = async () => {
    const opened = endpoint;
    endpoint = undefined;
    await opened?.then(
      (newsletter) => newsletter.close(),
      () => {},
    );
  };
  if ('watcher' in server) {
    // The endpoint reads the practice once. Close it when the file changes; the next request opens it again.
    server.watcher.on('change', (file) => {
      if (file.endsWith('.yaml')) void close();
    });
  }
  server.httpServer?.on('close', () => void close());
}

async function open(
  server: ViteDevServer | PreviewServer,
  site: TendwellPlugin,
  now: () => Date,
): Promise<NewsletterEndpoint> {
  const { root } = server.config;
  const { practice, newsletter } = await readContent(`${root}/content`);
  if (!newsletter) throw new Error('content/newsletter.yaml is missing');
  const { SMTP_URL: url, SMTP_FROM: from } = process.env;
  const store = await openStore({ url: `file:${root}/.data/newsletter.db` });
  return createNewsletter({
    practice,
    newsletter,
    store,
    origin: () => server.resolvedUrls?.local[0] ?? practice.url,
    mailer: url && from ? smtpMailer({ url, from }) : outboxMailer(store),
    outbox: !url,
    now,
    // Wraps the endpoint's responses in a page of the site.
    async page({ title, body }) {
      const frame = await site.api.renderPage('/newsletter/');
      if (!frame) return body;
      const [before, , after] = frame.html.split(NEWSLETTER_SLOT);
      return `${before}${body}${after}`.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`);
    },
    // In development, Vite adds an inline script to each page.
    contentSecurityPolicy:
      'watcher' in server ? false : "default-src 'self'; form-action 'self'; frame-ancestors 'none'",
  });
}

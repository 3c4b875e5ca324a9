import { readContent } from '@tendwell/content/node';
import {
  createNewsletter,
  type NewsletterEndpoint,
  openStore,
  outboxMailer,
  smtpMailer,
} from '@tendwell/newsletter';
import { type NodeMiddleware, toNodeMiddleware } from '@tendwell/newsletter/node';
import type { TendwellPlugin } from '@tendwell/vite-plugin';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { NEWSLETTER_MARK } from './pages/texts.ts';

/**
 * The newsletter's endpoint in Vite's dev and preview servers: a libSQL file in `.data`, mail by SMTP where
 * `SMTP_URL` and `SMTP_FROM` say so, else the outbox at `/newsletter/outbox`.
 */
export function newsletterEndpoint(site: TendwellPlugin): Plugin {
  return {
    name: 'newsletter-endpoint',
    configureServer: (server) => serve(server, site),
    configurePreviewServer: (server) => serve(server, site),
  };
}

function serve(server: ViteDevServer | PreviewServer, site: TendwellPlugin): void {
  let endpoint: Promise<NewsletterEndpoint> | undefined;

  // Opened by the first request that is for it, so that broken content does not keep the site from starting.
  const middleware: NodeMiddleware = (request, response, next) => {
    if (!request.url?.startsWith('/newsletter')) return next();
    endpoint ??= open(server, site);
    endpoint.then(
      (opened) => toNodeMiddleware(opened)(request, response, next),
      () => {
        endpoint = undefined;
        // The site's own answer says what is wrong with the content.
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
    // What a mail says of the practice is read once; read it again when it has changed.
    server.watcher.on('change', (file) => {
      if (file.endsWith('.yaml')) void close();
    });
  }
  server.httpServer?.on('close', () => void close());
}

async function open(
  server: ViteDevServer | PreviewServer,
  site: TendwellPlugin,
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
    // The site's own page around what the endpoint says.
    async page({ title, body }) {
      const frame = await site.api.renderPage('/newsletter/');
      if (!frame) return body;
      return frame.html
        .replace(NEWSLETTER_MARK, () => body)
        .replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`);
    },
    // In development Vite puts an inline script into each page.
    contentSecurityPolicy:
      'watcher' in server ? false : "default-src 'self'; form-action 'self'; frame-ancestors 'none'",
  });
}

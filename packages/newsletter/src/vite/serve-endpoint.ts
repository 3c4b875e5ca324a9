import type { PreviewServer, ViteDevServer } from 'vite';
import type { OpenEndpoint } from './open-endpoint.js';
import type { NewsletterEndpointOptions } from './options.js';

/** Adds the endpoint to a server of Vite's. */
export function serveEndpoint(
  server: ViteDevServer | PreviewServer,
  options: NewsletterEndpointOptions,
): void {
  let endpoint: Promise<OpenEndpoint | undefined> | undefined;
  let isTold = false;
  const tellOutbox = ({ hasOutbox }: OpenEndpoint) => {
    const [address] = server.resolvedUrls?.local ?? [];
    if (isTold || !hasOutbox || !address) return;
    isTold = true;
    const { href } = new URL('/newsletter/outbox', address);
    server.config.logger.info(`Emails are not sent, but shown at ${href}`, { timestamp: true });
  };

  // Opened at the first request, so that the site starts even if its content has errors. Only then is its code loaded, which
  // a build never needs.
  server.middlewares.use((request, response, next) => {
    if (!/^\/newsletter(?:[/?]|$)/.test(request.url ?? '')) return next();
    endpoint ??= import('./open-endpoint.js').then(({ openEndpoint }) => openEndpoint(server, options));
    endpoint.then(
      (opened) => {
        if (!opened) return next();
        tellOutbox(opened);
        opened.respond(request, response, next);
      },
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
      (open) => open?.close(),
      () => {},
    );
  };
  if ('watcher' in server) {
    // The endpoint reads the facts once. It is closed when they change, and the next request opens it again.
    const onChange = (file: string) => {
      if (/\.(?:yaml|json)$/.test(file)) void close();
    };
    for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
  }
  server.httpServer?.on('close', () => void close());
}

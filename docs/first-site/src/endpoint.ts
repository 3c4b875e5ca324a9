import { readContent } from '@tendwell/content/node';
import { createNewsletter, openStore, outboxMailer } from '@tendwell/newsletter';
import { toNodeMiddleware } from '@tendwell/newsletter/node';
import type { Plugin } from 'vite';

/** Serves `/newsletter` during development. Emails stay in the outbox. */
export function endpoint(): Plugin {
  return {
    name: 'newsletter-endpoint',
    async configureServer(server) {
      const { practice, newsletter } = await readContent('content');
      if (!newsletter) return;
      const store = await openStore({ url: 'file:.data/newsletter.db' });
      const answering = createNewsletter({
        practice,
        newsletter,
        store,
        mailer: outboxMailer(store),
        outbox: true,
        origin: () => server.resolvedUrls?.local[0] ?? practice.url,
      });
      server.middlewares.use(toNodeMiddleware(answering));
      server.httpServer?.on('close', () => void answering.close());
    },
  };
}

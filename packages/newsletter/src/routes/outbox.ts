import { outboxPage } from '../pages/outbox.js';
import type { OutboxStore } from '../store/outbox-store.js';
import type { RouteContext } from './route-context.js';

const MAX_SHOWN = 200;

/** Shows the emails in the outbox, newest first, to developers and tests. */
export async function showOutbox(
  route: RouteContext,
  store: Pick<OutboxStore, 'listMails'>,
): Promise<Response> {
  const mails = await store.listMails(MAX_SHOWN);
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
    // A link in an email is opened without a referrer, as in a mail program.
    'referrer-policy': 'no-referrer',
    vary: 'Accept',
  };
  if (route.prefersJson) return route.json(mails, headers);
  return route.html(String(outboxPage(route.settings, mails)), {
    ...headers,
    // Emails have inline styles, but no scripts, pictures or forms.
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
}

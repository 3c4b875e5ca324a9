import { html } from '@tendwell/content/html';
import type { Context } from 'hono';
import type { Settings } from '../options.js';
import { outboxPage } from '../pages/outbox.js';
import { type Env, wantsJson } from './answer.js';

const SHOWN = 200;

/** All mails, newest first, for a developer to read and a test to parse. */
export async function showOutbox(c: Context<Env>, settings: Settings): Promise<Response> {
  const mails = await settings.store.listMails(SHOWN);
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    // The site's own page is worth an origin; a link in a mail is opened as it would be from a mail program.
    'referrer-policy': 'no-referrer',
    vary: 'Accept',
  };
  if (wantsJson(c)) return c.json(mails, 200, headers);
  return c.html(String(html`${outboxPage(settings, mails)}`), 200, {
    ...headers,
    // Mails bring their styles on their elements; scripts, pictures and forms have no place here.
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
}

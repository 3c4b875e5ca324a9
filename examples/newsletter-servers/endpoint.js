import { fileURLToPath } from 'node:url';
import { readContent } from '@tendwell/content/node';
import { createNewsletter, openStore, outboxMailer, smtpMailer } from '@tendwell/newsletter';

const { PORT = '3000', ORIGIN = `http://localhost:${PORT}` } = process.env;
const { STORE_URL = 'file:.data/newsletter.db', SMTP_URL, SMTP_FROM } = process.env;

export const port = Number(PORT);

const { practice, newsletter } = await readContent(fileURLToPath(new URL('content', import.meta.url)));
const store = await openStore({ url: STORE_URL });

/** The newsletter endpoint, the same for every server. */
export const endpoint = createNewsletter({
  practice,
  newsletter,
  origin: ORIGIN,
  store,
  mailer: SMTP_URL ? smtpMailer({ url: SMTP_URL, from: SMTP_FROM }) : outboxMailer(store),
  outbox: !SMTP_URL,
});

/** Path of the sign-up page, where each server redirects its home page. */
export const form = `${endpoint.basePath}/subscribe`;

/** Runs until SIGINT or SIGTERM, then closes the server first and the list last. */
export function untilStopped(closeServer) {
  console.log(`${ORIGIN}${form}`);
  const stop = async () => {
    await closeServer();
    await endpoint.close();
    process.exit();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

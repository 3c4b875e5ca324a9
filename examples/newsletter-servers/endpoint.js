import { fileURLToPath } from 'node:url';
import { readContent } from '@tendwell/content/node';
import { createNewsletter, openStore, outboxMailer, smtpMailer } from '@tendwell/newsletter';

const { PORT = '3000', ORIGIN = `http://localhost:${PORT}` } = process.env;
const { STORE_URL = 'file:.data/newsletter.db', SMTP_URL, SMTP_FROM } = process.env;

export const port = Number(PORT);

const { practice, newsletter } = await readContent(fileURLToPath(new URL('content', import.meta.url)));
const store = await openStore({ url: STORE_URL });

/** The same on every server. */
export const endpoint = createNewsletter({
  practice,
  newsletter,
  origin: ORIGIN,
  store,
  mailer: SMTP_URL ? smtpMailer({ url: SMTP_URL, from: SMTP_FROM }) : outboxMailer(store),
  outbox: !SMTP_URL,
});

/** Where somebody who comes to the server itself is sent. */
export const form = `${endpoint.basePath}/subscribe`;

/** Runs until it is told to stop, then lets go of the port first and of the list last. */
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

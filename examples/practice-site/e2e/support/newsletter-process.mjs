// Runs the endpoint of a content folder in a separate process, whose clock is some minutes ahead.
import { createServer } from 'node:http';
import { readFacts } from '@tendwell/content/node';
import { createNewsletter, openStore, smtpMailer } from '@tendwell/newsletter';
import { toNodeMiddleware } from '@tendwell/newsletter/node';

const [store, smtp, from, port, minutes, bounces] = process.argv.slice(2);
const { practice, newsletter } = await readFacts('content');
const endpoint = createNewsletter({
  practice,
  newsletter,
  origin: `http://localhost:${port}`,
  store: await openStore({ url: store }),
  mailer: smtpMailer({ url: smtp, from, ignoreTLS: true }),
  bounceAddress: bounces,
  now: () => new Date(Date.now() + Number(minutes) * 60_000),
});
createServer(toNodeMiddleware(endpoint)).listen(Number(port), () => process.send?.('started'));

import { createServer } from 'node:http';
import { readContent } from '@tendwell/content/node';
import { createNewsletter, openLibsqlStore, outboxMailer, smtpMailer } from '@tendwell/newsletter';
import { toNodeMiddleware } from '@tendwell/newsletter/node';

const { practice, newsletter } = await readContent('content'); // practice.yaml and newsletter.yaml
const { SMTP_URL, SMTP_FROM } = process.env; // smtps://user:password@mail.example.com, newsletter@example.com
const store = await openLibsqlStore({ url: 'file:.data/newsletter.db' });

const endpoint = createNewsletter({
  practice,
  newsletter,
  origin: 'http://localhost:3000', // the public address of the site
  store,
  mailer: SMTP_URL ? smtpMailer({ url: SMTP_URL, from: SMTP_FROM }) : outboxMailer(store),
  outbox: !SMTP_URL,
});

const middleware = toNodeMiddleware(endpoint);
const server = createServer((request, response) => {
  middleware(request, response, () => response.writeHead(404).end('Not found'));
}).listen(3000);

process.once('SIGINT', () => {
  server.close(() => endpoint.close());
  server.closeAllConnections();
});

// Runs the built endpoint in its own process, as a site does, so that a test can kill it.
import { createServer } from 'node:http';
import { createNewsletter, openStore, outboxMailer, smtpMailer } from '../../dist/index.js';
import { toNodeMiddleware } from '../../dist/node/index.js';

// Sent when a file may no longer grow. Without a handler, it would end the process.
process.on('SIGXFSZ', () => {});

const [url, practice, newsletter, smtpPort] = process.argv.slice(2);
const store = await openStore({ url });
const smtp = { host: '127.0.0.1', port: Number(smtpPort), secure: false, ignoreTLS: true };
const endpoint = createNewsletter({
  practice: JSON.parse(practice),
  newsletter: JSON.parse(newsletter),
  origin: 'http://localhost',
  store,
  mailer: smtpPort ? smtpMailer({ ...smtp, from: 'newsletter@example.com' }) : outboxMailer(store),
  outbox: true,
  limits: { mailsPerDay: 1e6 },
  formToken: false,
  // The tests make the store unavailable, so errors are expected.
  log: () => {},
});
const middleware = toNodeMiddleware(endpoint);
const server = createServer((request, response) => middleware(request, response, () => response.end()));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));

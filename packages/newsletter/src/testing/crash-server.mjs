// A server of its own process, for a test to kill. Run from the build, as a site would.
import { createServer } from 'node:http';
import { createNewsletter, openStore, outboxMailer, smtpMailer } from '../../dist/index.js';
import { toNodeMiddleware } from '../../dist/node/index.js';

// A file that may not grow any more: writing fails then, and nothing else.
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
  // What is logged while a store is away is what the tests expect.
  log: () => {},
});
const middleware = toNodeMiddleware(endpoint);
const server = createServer((request, response) => middleware(request, response, () => response.end()));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));

// A server of its own process, for a test to kill. Run from the build, as a site would.
import { createServer } from 'node:http';
import { createNewsletter, openLibsqlStore, outboxMailer } from '../../dist/index.js';
import { toNodeMiddleware } from '../../dist/node/index.js';

const [url, practice, newsletter] = process.argv.slice(2);
const store = await openLibsqlStore({ url });
const endpoint = createNewsletter({
  practice: JSON.parse(practice),
  newsletter: JSON.parse(newsletter),
  origin: 'http://localhost',
  store,
  mailer: outboxMailer(store),
  outbox: true,
  limits: { mailsPerDay: 1e6 },
  formToken: false,
});
const middleware = toNodeMiddleware(endpoint);
const server = createServer((request, response) => middleware(request, response, () => response.end()));
server.listen(0, '127.0.0.1', () => process.send(server.address().port));

// Runs the built endpoint in its own process, as a site does, so that a test can kill it while it sends letters.
import { createNewsletter, openStore, smtpMailer } from '../../dist/index.js';

// Sent when a file may no longer grow. Without a handler, it would end the process.
process.on('SIGXFSZ', () => {});

const [url, practice, newsletter, smtpPort, offsetMs = '0'] = process.argv.slice(2);
createNewsletter({
  practice: JSON.parse(practice),
  newsletter: JSON.parse(newsletter),
  origin: 'http://localhost',
  store: await openStore({ url }),
  mailer: smtpMailer({
    host: '127.0.0.1',
    port: Number(smtpPort),
    ignoreTLS: true,
    from: 'newsletter@example.com',
  }),
  now: () => new Date(Date.now() + Number(offsetMs)),
  // The tests make the store unavailable, so errors are expected.
  log: () => {},
});
// The timers of an endpoint don't keep a process alive.
setInterval(() => {}, 60_000);
process.send('started');

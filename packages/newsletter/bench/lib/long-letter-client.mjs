// @ts-check
// Sends a letter to a long list, and reports its memory and progress.
import { createNewsletter, openStore, smtpMailer } from '../../dist/index.js';
import { newsletter, practice } from '../../src/testing/site.mjs';

const { url, port, people } = JSON.parse(process.argv[2] ?? '{}');
const store = await openStore({ url });
const endpoint = createNewsletter({
  ...{ practice, newsletter, origin: 'http://localhost', store },
  mailer: smtpMailer({ host: '127.0.0.1', port, ignoreTLS: true, from: 'newsletter@example.com' }),
});
const steps = [0.01, 0.1, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * people));
let peak = 0;
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  peak = Math.max(peak, process.memoryUsage.rss());
  const letter = await store.findLetter('long');
  const sent = letter?.counts.sent ?? 0;
  if (sent >= (steps[0] ?? Number.POSITIVE_INFINITY) || letter?.state === 'sent') {
    while (sent >= (steps[0] ?? Number.POSITIVE_INFINITY)) steps.shift();
    process.send?.(
      `${sent} sent, resident ${megabytes(process.memoryUsage.rss())}, at most ${megabytes(peak)}`,
    );
    peak = 0;
  }
  if (letter?.state !== 'sent') continue;
  const { user, system } = process.cpuUsage();
  process.send?.(`counts ${JSON.stringify(letter.counts)}, ${Math.round((user + system) / 1e6)} s of CPU`);
  process.exitCode = letter.counts.sent === people ? 0 : 1;
  break;
}
await endpoint.close();
process.disconnect?.();

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

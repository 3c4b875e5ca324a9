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
const steps = [0.01, ...Array.from({ length: 20 }, (_, i) => (i + 1) / 20)].map((share) =>
  Math.round(share * people),
);
let peak = 0;
let pauseMs = 1000;
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  peak = Math.max(peak, process.memoryUsage.rss());
  const before = performance.now();
  const letter = await store.findLetter('long');
  // It counts everybody, in this process.
  pauseMs = Math.max(1000, 20 * (performance.now() - before));
  const sent = letter?.counts.sent ?? 0;
  if (sent >= (steps[0] ?? Number.POSITIVE_INFINITY) || letter?.state === 'sent') {
    while (sent >= (steps[0] ?? Number.POSITIVE_INFINITY)) steps.shift();
    process.send?.(
      `${sent} sent, resident ${megabytes(process.memoryUsage.rss())}, at most ${megabytes(peak)}`,
    );
    peak = 0;
  }
  if (letter?.state === 'paused') throw new Error(`The letter was paused: ${letter.reason}`);
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

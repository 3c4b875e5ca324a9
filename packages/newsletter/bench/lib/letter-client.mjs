// Sends a letter to everybody on a list, or the same messages with Nodemailer alone, and reports how long it took.
import { once } from 'node:events';
import { createTransport } from 'nodemailer';
import { createNewsletter, openStore, smtpMailer } from '../../dist/index.js';
import { addressLetter, freezeLetter } from '../../dist/letters/frozen-letter.js';
import { openDatabase } from '../../dist/store/open-store.js';
import { newsletter, practice } from '../../src/testing/site.mjs';

const { how, url, port, people, connections, privateKey } = JSON.parse(process.argv[2] ?? '{}');
const paragraph = 'A quiet paragraph of a letter about rest, food and the seasons. '.repeat(12);
const links = ['https://leave.letter.invalid/', 'https://manage.letter.invalid/'];
const letter = freezeLetter({
  name: 'bench',
  interests: [],
  defaultLanguage: 'en',
  versions: {
    en: {
      subject: 'Winter tea',
      html: `<!doctype html><title>Winter tea</title>${`<p style="margin:0 0 16px">${paragraph}</p>`.repeat(14)}${links.map((link) => `<a href="${link}">link</a>`)}`,
      text: `${`${paragraph}\n\n`.repeat(8)}${links.join('\n')}`,
    },
  },
});
const smtp = {
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  maxConnections: connections,
  ...(privateKey && { dkim: { domainName: 'example.com', keySelector: 'bench', privateKey } }),
};
const from = 'newsletter@example.com';

process.on('disconnect', () => process.exit());
if (how === 'loop') await sendLoop();
else await sendLetter();

async function sendLoop() {
  const transport = createTransport({ ...smtp, pool: true });
  let next = 0;
  const measured = await start();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < people) {
        const to = `reader${next++}@example.com`;
        const token = crypto.randomUUID();
        await transport.sendMail({
          from,
          to,
          ...addressLetter(letter.versions.en, {
            leaveUrl: `https://example.com/newsletter/unsubscribe?token=${token}`,
            manageUrl: `https://example.com/newsletter/manage?token=${token}`,
          }),
        });
      }
    }),
  );
  measured();
}

async function sendLetter() {
  const store = await openStore({ url });
  for (let from = 0; from < people; from += 500) {
    await store.importSubscribers(
      Array.from({ length: Math.min(500, people - from) }, (_, i) => ({
        email: `reader${from + i}@example.com`,
        locale: 'en',
        status: 'confirmed',
        createdAt: new Date(Date.now() - 60_000),
        consent: { text: 'I agree.', version: 'v1' },
      })),
      { at: new Date() },
    );
  }
  await store.addLetter({ content: letter, at: new Date() });
  const database = await openDatabase({ url });
  const measured = await start();
  const endpoint = createNewsletter({
    practice,
    newsletter,
    origin: 'http://localhost',
    store,
    mailer: smtpMailer({ ...smtp, from }),
  });
  // Not the store's own status, which counts everybody.
  const state = async () => (await database.read('SELECT state FROM letters'))[0]?.state;
  while ((await state()) !== 'sent') await new Promise((resolve) => setTimeout(resolve, 100));
  measured();
  const { counts } = await store.findLetter('bench');
  if (counts.sent !== people) throw new Error(JSON.stringify(counts));
  await database.close();
  await endpoint.close();
}

/** Waits until everything else is ready. Call the result at the end. */
async function start() {
  process.send?.('ready');
  await once(process, 'message');
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    process.send?.({
      cpu: (user + system) / 1000 / people,
      mb: Math.round(process.resourceUsage().maxRSS / 1024),
    });
  };
}

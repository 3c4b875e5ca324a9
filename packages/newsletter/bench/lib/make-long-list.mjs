// @ts-check
// Makes a long list, and a letter to it, in a process of its own: what that needs doesn't count.
import { openStore } from '../../dist/index.js';
import { freezeLetter } from '../../dist/letters/frozen-letter.js';
import { oddAddresses } from './odd-addresses.mjs';

const { url, people } = JSON.parse(process.argv[2] ?? '{}');
const store = await openStore({ url });
const addresses = oddAddresses(people);
for (let from = 0; from < people; from += 500) {
  await store.importSubscribers(
    addresses.slice(from, from + 500).map((email) => ({
      ...{ email, locale: 'en', status: /** @type {const} */ ('confirmed') },
      createdAt: new Date(Date.now() - 60_000),
      consent: { text: 'I agree.', version: 'v1' },
    })),
    { at: new Date() },
  );
}
const paragraph = 'A quiet paragraph of a letter about rest, food and the seasons. '.repeat(12);
const content = freezeLetter({
  name: 'long',
  interests: [],
  defaultLanguage: 'en',
  versions: {
    en: {
      subject: 'Winter tea',
      html: `<!doctype html><title>Winter tea</title>${`<p>${paragraph}</p>`.repeat(14)}<a href="https://leave.letter.invalid/">Unsubscribe</a>`,
      text: `${`${paragraph}\n\n`.repeat(8)}https://leave.letter.invalid/`,
    },
  },
});
await store.addLetter({ content, at: new Date() });
await store.close();

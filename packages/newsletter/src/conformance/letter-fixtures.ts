import { freezeLetter } from '../letters/frozen-letter.js';
import type { ClaimedPerson, NewLetter, NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, imported, manageToken } from './fixtures.js';

export const MINUTE_MS = 60_000;
/** More numbers than any list here has. */
const ALL: readonly number[] = Array.from({ length: 50 }, (_, i) => i + 1);

export const content = (name: string, interests: string[] = []) =>
  freezeLetter({
    name,
    interests,
    defaultLanguage: 'en',
    versions: { en: { subject: 'Winter tea', html: '<p>Tea</p>', text: 'Tea' } },
  });

export const linkTokens = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => ({
      unsubscribeTokenHash: (await newToken()).hash,
      manage: await manageToken(),
    })),
  );

/**
 * Makes lists with people who are subscribed, and a letter that has started.
 *
 * @param prefix Of the names of the lists.
 */
export function letterLists(prefix: string, open: (list: string) => Promise<NewsletterStore>) {
  let lists = 0;
  return async function started(people: number, letter: Partial<NewLetter> = {}) {
    const list = `${prefix}-${lists++}`;
    const store = await open(list);
    await store.importSubscribers(
      Array.from({ length: people }, (_, i) =>
        imported(`reader${i}@example.com`, { createdAt: at(i - 1000) }),
      ),
      { at: at(-1) },
    );
    await store.addLetter({ content: content('tea'), at: at(0), ...letter });
    const [opened] = await store.openLetters(letter.dueAt ?? at(0));
    const id = opened?.id ?? '';
    const claim = (sender = 'one', when = at(0), limit = 10, held = ALL) =>
      linkTokens(limit).then((links) =>
        store.claimDeliveries(id, { sender, at: when, leaseMs: MINUTE_MS, links, held }),
      );
    const commit = async (person: ClaimedPerson | undefined, sender = 'one', when = at(0)) =>
      store.commitDelivery({
        letter: id,
        number: person?.number ?? 0,
        email: person?.email ?? '',
        sender,
        at: when,
        leaseMs: MINUTE_MS,
        settled: [],
      });
    const sent = (person: ClaimedPerson | undefined, sender = 'one') =>
      store.settleDeliveries([{ letter: id, number: person?.number ?? 0, sender, at: at(0), state: 'sent' }]);
    const counts = async () => {
      const found = Object.entries((await store.findLetter('tea'))?.counts ?? {});
      return Object.fromEntries(found.filter(([, count]) => count > 0));
    };
    return { list, store, id, claim, commit, sent, counts };
  };
}

import { describe, expect, it } from 'vitest';
import { freezeLetter } from '../letters/frozen-letter.js';
import type { NewsletterStore, SignUp } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, imported, makeSignUp, manageToken, passTime, welcome } from './fixtures.js';

const MINUTE_MS = 60_000;
/** In hours. */
const DAY = 24;

const content = (name: string, text = 'Hello', interests: string[] = []) =>
  freezeLetter({
    name,
    interests,
    defaultLanguage: 'en',
    versions: { en: { subject: 'Welcome', html: `<p>${text}</p>`, text } },
  });

/** Tests of letters that everybody gets who confirms. */
export function describeWelcomeLetters(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: welcome letters`, () => {
    let lists = 0;

    /** A list with one welcome letter for each day, named `day0`, `day3`, ... */
    async function openList(...days: number[]) {
      const store = await open(`welcome-${lists++}`);
      for (const day of days) {
        await store.addLetter({ content: content(`day${day}`), at: at(0), welcomeDay: day });
      }
      /** Signs up and confirms. */
      const join = async (email: string, hours: number, changes: Partial<SignUp> = {}) => {
        const { confirmation, ...signUp } = await makeSignUp(email, { at: at(hours), ...changes });
        const { tokenHash } = confirmation.confirm;
        const confirm = { tokenHash, expiresAt: at(hours + 72) };
        await store.signUp({ ...signUp, confirmation: { ...confirmation, confirm } });
        return store.confirm({ tokenHash, at: at(hours), welcome: await welcome() });
      };
      /** Claims everything that is due. Returns who gets what. */
      const claim = async (hours: number, sender = 'one') => {
        const claimed: { letter: string; email: string; id: string; number: number; sender: string }[] = [];
        for (const { id, name } of await store.openLetters(at(hours))) {
          const { people } = await store.claimDeliveries(id, {
            sender,
            at: at(hours),
            leaseMs: MINUTE_MS,
            links: await Promise.all(
              Array.from({ length: 10 }, async () => ({
                unsubscribeTokenHash: (await newToken()).hash,
                manage: await manageToken(),
              })),
            ),
            held: [],
          });
          claimed.push(...people.map(({ email, number }) => ({ letter: name, email, id, number, sender })));
        }
        return claimed;
      };
      /** Sends everything that is due. Returns who got what. */
      const send = async (hours: number) => {
        const sent: string[] = [];
        for (const { letter, email, id, number, sender } of await claim(hours)) {
          const key = { letter: id, number, sender, at: at(hours) };
          const verdict = await store.commitDelivery({ ...key, email, leaseMs: MINUTE_MS, settled: [] });
          if (verdict !== 'go') continue;
          await store.settleDeliveries([{ ...key, state: 'sent' }]);
          sent.push(`${letter} ${email.replace('@example.com', '')}`);
        }
        return sent;
      };
      const counts = async (letter: string) => {
        const found = Object.entries((await store.findLetter(letter))?.counts ?? {});
        return Object.fromEntries(found.filter(([, count]) => count > 0));
      };
      const welcomeMails = async () => (await store.listMails(20)).filter(({ kind }) => kind === 'welcome');
      return { store, join, claim, send, counts, welcomeMails };
    }

    it('go to whoever confirms, some days later, and to nobody who was on the list before', async () => {
      const { store, join, send, counts } = await openList(3);
      await store.importSubscribers([imported('moved@example.com', { confirmedAt: at(1) })], { at: at(1) });
      await join('ada@example.com', 1);
      expect(await send(1 + 3 * DAY - 0.1)).toEqual([]);
      expect(await send(1 + 3 * DAY)).toEqual(['day3 ada']);
      expect(await send(1 + 3 * DAY)).toEqual([]);
      expect(await counts('day3')).toEqual({ sent: 1 });
      expect(await store.findLetter('day3')).toMatchObject({
        state: 'sending',
        welcomeDay: 3,
        startedAt: at(0),
      });
    });

    it('go only to people who confirm after they were added', async () => {
      const { store, join, send } = await openList();
      await join('ada@example.com', 0);
      await store.addLetter({ content: content('day1'), at: at(1), welcomeDay: 1 });
      await join('grace@example.com', 2);
      expect(await send(2 + DAY)).toEqual(['day1 grace']);
    });

    it('take the place of the welcome email on day 0', async () => {
      const { store, join, send, welcomeMails } = await openList(0, 3);
      await join('ada@example.com', 1);
      expect(await welcomeMails()).toEqual([]);
      expect(await send(1)).toEqual(['day0 ada']);
      await store.pauseLetter({ name: 'day0', at: at(1), reason: 'asked' });
      await join('grace@example.com', 2);
      expect(await welcomeMails()).toMatchObject([{ to: 'grace@example.com' }]);
    });

    it('go to people with one of their interests, as they are on that day', async () => {
      const { store, join, send, counts, welcomeMails } = await openList();
      for (const day of [0, 3]) {
        await store.addLetter({ content: content(`day${day}`, 'Tea', ['tea']), at: at(0), welcomeDay: day });
      }
      await join('ada@example.com', 1, { interests: ['tea', 'talks'] });
      await join('grace@example.com', 1, { interests: ['talks'] });
      await join('mary@example.com', 1);
      expect((await welcomeMails()).map(({ to }) => to)).toEqual(['grace@example.com']);
      expect((await send(1)).sort()).toEqual(['day0 ada', 'day0 mary']);
      expect(await counts('day0')).toEqual({ sent: 2, skipped: 1 });
    });

    it('are sent once to a person whom two processes claim at the same time', async () => {
      const { join, claim } = await openList(1, 2);
      await join('ada@example.com', 0);
      const both = await Promise.all([claim(3 * DAY, 'one'), claim(3 * DAY, 'two')]);
      expect(both.flat()).toHaveLength(1);
    });

    it('are sent a day apart after a pause, unless they are more than three days late', async () => {
      const { store, join, send, counts } = await openList(0, 3, 4);
      await join('ada@example.com', 0);
      const wake = 4 * DAY;
      expect(await send(wake)).toEqual(['day3 ada']);
      expect(await send(wake + DAY - 0.1)).toEqual([]);
      expect(await send(wake + DAY)).toEqual(['day4 ada']);
      // Deleted only once a wrong clock is ruled out.
      expect(await counts('day0')).toEqual({ waiting: 1 });
      await passTime(store, 0, 5 * DAY);
      expect(await counts('day0')).toEqual({ skipped: 1 });
    });

    it('go to nobody who has left, was erased, or is blocked', async () => {
      const { store, join, send, counts } = await openList(3);
      for (const name of ['ada', 'grace', 'mary', 'rosa']) await join(`${name}@example.com`, 0);
      await store.unsubscribeAddress({ email: 'ada@example.com', at: at(1) });
      await store.eraseAddress({ email: 'grace@example.com', at: at(1) });
      await store.blockAddress({ email: 'mary@example.com', at: at(1) });
      expect(await send(3 * DAY)).toEqual(['day3 rosa']);
      expect(await counts('day3')).toEqual({ sent: 1, skipped: 3 });
    });

    it('are sent once to somebody who leaves and comes back, and continue with the next one', async () => {
      const { store, join, send, welcomeMails } = await openList(0, 3);
      await join('ada@example.com', 0);
      expect(await send(0)).toEqual(['day0 ada']);
      await store.unsubscribeAddress({ email: 'ada@example.com', at: at(1) });
      expect(await send(3 * DAY)).toEqual([]);
      await join('ada@example.com', 30 * DAY);
      expect(await welcomeMails()).toHaveLength(1);
      expect(await send(30 * DAY)).toEqual([]);
      expect(await send(33 * DAY)).toEqual(['day3 ada']);
    });

    it('can be changed: the new text goes to those without the old one, a new day applies to those who confirm later', async () => {
      const { store, join, send } = await openList(1);
      await join('ada@example.com', 0);
      await join('grace@example.com', 1);
      expect(await send(DAY)).toEqual(['day1 ada']);
      const changed = content('day1', 'Hello again');
      expect(await store.addLetter({ content: changed, at: at(DAY), welcomeDay: 2 })).toBe('updated');
      await join('mary@example.com', DAY);
      const [letter] = await store.openLetters(at(DAY + 1));
      expect(letter).toMatchObject({ name: 'day1', hash: changed.hash });
      expect(await store.letterContent(letter?.id ?? '')).toEqual(changed);
      expect(await send(DAY + 1)).toEqual(['day1 grace']);
      expect(await send(3 * DAY)).toEqual(['day1 mary']);
      expect(await store.addLetter({ content: changed, at: at(DAY) })).toBe('exists');
    });

    it('wait while they are paused, and end when they are canceled, until they are added again', async () => {
      const { store, join, send, counts } = await openList(1);
      await store.pauseLetter({ name: 'day1', at: at(0), reason: 'asked' });
      await join('ada@example.com', 0);
      expect(await send(DAY)).toEqual([]);
      await store.resumeLetter({ name: 'day1', at: at(DAY) });
      expect(await send(DAY)).toEqual(['day1 ada']);
      expect(await store.cancelLetter({ name: 'day1', at: at(DAY) })).toBe('canceled');
      await join('grace@example.com', DAY);
      expect(await send(2 * DAY)).toEqual([]);
      await store.addLetter({ content: content('day1'), at: at(2 * DAY), welcomeDay: 1 });
      await join('mary@example.com', 2 * DAY);
      expect(await send(3 * DAY)).toEqual(['day1 mary']);
      expect(await counts('day1')).toEqual({ sent: 2 });
    });

    it('come before letters to the list', async () => {
      const { store, join, send } = await openList(1);
      await join('ada@example.com', 0);
      await store.addLetter({ content: content('tea'), at: at(DAY) });
      expect(await send(DAY)).toEqual(['day1 ada', 'tea ada']);
    });

    it('are due again after their process has died, and after the clock was set back', async () => {
      const { join, claim, send } = await openList(3);
      await join('ada@example.com', 0);
      expect(await claim(3 * DAY)).toHaveLength(1);
      expect(await send(3 * DAY + 0.001)).toEqual([]);
      const back = -100 * DAY;
      expect(await send(back)).toEqual(['day3 ada']);
      await join('grace@example.com', 4 * DAY);
      expect(await send(back)).toEqual([]);
      expect(await send(back + 3 * DAY)).toEqual(['day3 grace']);
    });
  });
}

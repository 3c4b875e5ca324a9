import { describe, expect, it } from 'vitest';
import { freezeLetter } from '../letters/frozen-letter.js';
import type { ClaimedPerson, NewLetter, NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, imported, manageToken } from './fixtures.js';

const MINUTE_MS = 60_000;
/** More numbers than any list here has. */
const ALL: readonly number[] = Array.from({ length: 50 }, (_, i) => i + 1);

const content = (name: string, interests: string[] = []) =>
  freezeLetter({
    name,
    interests,
    defaultLanguage: 'en',
    versions: { en: { subject: 'Winter tea', html: '<p>Tea</p>', text: 'Tea' } },
  });

const linkTokens = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => ({
      unsubscribeTokenHash: (await newToken()).hash,
      manage: await manageToken(),
    })),
  );

/** Tests of sending letters. */
export function describeLetters(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: letters`, () => {
    let lists = 0;

    /** A list with people who are subscribed, and a letter that has started. */
    async function started(people: number, letter: Partial<NewLetter> = {}) {
      const list = `letters-${lists++}`;
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
          sender,
          at: when,
          leaseMs: MINUTE_MS,
          settled: [],
        });
      const sent = (person: ClaimedPerson | undefined, sender = 'one') =>
        store.settleDeliveries([
          { letter: id, number: person?.number ?? 0, sender, at: at(0), state: 'sent' },
        ]);
      const counts = async () => {
        const found = Object.entries((await store.findLetter('tea'))?.counts ?? {});
        return Object.fromEntries(found.filter(([, count]) => count > 0));
      };
      return { list, store, id, claim, commit, sent, counts };
    }

    it('keeps what a letter says until it has gone out', async () => {
      const { store, id } = await started(0);
      expect(await store.letterContent(id)).toEqual(content('tea'));
      expect(await store.letterContent('none')).toBeUndefined();
      expect(await store.addLetter({ content: content('tea'), at: at(1) })).toBe('exists');
      expect(await store.findLetter('coffee')).toBeUndefined();
    });

    it('gives each person to one process once, also when several claim at the same time', async () => {
      const { store, id, claim, commit, sent, counts } = await started(40);
      const claims = await Promise.all(['a', 'b', 'c', 'd'].map((sender) => claim(sender, at(0), 8)));
      const all = claims.flatMap(({ people }) => people.map(({ email }) => email));
      expect(new Set(all).size).toBe(32);
      expect(all).toHaveLength(32);
      const [first] = claims[0]?.people ?? [];
      expect(await commit(first, 'b')).toBe('stopped');
      expect(await commit(first, 'a')).toBe('go');
      expect(await commit(first, 'a')).toBe('stopped');
      await sent(first, 'b');
      expect(await counts()).toEqual({ waiting: 8, claimed: 31, sending: 1 });
      await sent(first, 'a');
      expect(await counts()).toEqual({ waiting: 8, claimed: 31, sent: 1 });
      expect(await store.openLetters(at(0))).toEqual([{ id, name: 'tea', hash: content('tea').hash }]);
    });

    it('ends when nobody is left', async () => {
      const { store, claim, commit, sent } = await started(2);
      const { people } = await claim();
      expect(await claim()).toEqual({ people: [], rest: 'others' });
      for (const person of people) {
        await commit(person);
        await sent(person);
      }
      expect(await claim('one', at(1))).toEqual({ people: [], rest: 'ended' });
      expect(await store.findLetter('tea')).toMatchObject({
        state: 'sent',
        startedAt: at(0),
        finishedAt: at(1),
      });
      expect(await store.openLetters(at(1))).toEqual([]);
      expect(await claim('one', at(1))).toEqual({ people: [], rest: 'ended' });
    });

    it('goes to whoever was confirmed when it started, and not to people who confirmed later', async () => {
      const { store, claim } = await started(1);
      await store.importSubscribers([imported('late@example.com')], { at: at(1) });
      expect((await claim()).people.map(({ email }) => email)).toEqual(['reader0@example.com']);
    });

    it('goes to people with one of its interests, and to those who have chosen none', async () => {
      const store = await open(`letters-${lists++}`);
      await store.importSubscribers(
        [
          imported('tea@example.com', { interests: ['tea', 'talks'] }),
          imported('all@example.com'),
          imported('talks@example.com', { interests: ['talks'] }),
          imported('TEA@example.com.au', { interests: ['TEA'] }),
          imported('left@example.com', { status: 'unsubscribed' }),
        ],
        { at: at(-1) },
      );
      expect(await store.countRecipients([])).toBe(4);
      expect(await store.countRecipients(['tea', '"%'])).toBe(2);
      expect(await store.countRecipientGroups(['tea'])).toEqual([
        { locale: 'en', interests: [], count: 1 },
        { locale: 'en', interests: ['talks', 'tea'], count: 1 },
      ]);
      await store.addLetter({ content: content('tea', ['tea']), at: at(0) });
      const [letter] = await store.openLetters(at(0));
      const { people } = await store.claimDeliveries(letter?.id ?? '', {
        sender: 'one',
        at: at(0),
        leaseMs: MINUTE_MS,
        links: await linkTokens(10),
        held: [],
      });
      expect(people.map(({ email }) => email).sort()).toEqual(['all@example.com', 'tea@example.com']);
    });

    it('skips people who unsubscribe, are erased or are blocked before it is their turn, in another spelling too', async () => {
      const { store, claim, counts } = await started(5);
      await store.importSubscribers([imported('late@example.com')], { at: at(1) });
      await store.unsubscribeAddress({ email: 'reader0@example.com', at: at(0) });
      await store.eraseAddress({ email: 'reader1@example.com', at: at(0) });
      await store.blockAddress({ email: 'reader2+news@example.com', at: at(0) });
      const { people } = await claim();
      expect(people.map(({ email }) => email)).toEqual(['reader3@example.com', 'reader4@example.com']);
      expect(await counts()).toEqual({ claimed: 2, skipped: 3 });
    });

    it('skips people who leave between the claim and the end of the message', async () => {
      const { store, claim, commit, counts } = await started(4);
      const { people } = await claim();
      await store.unsubscribeAddress({ email: 'reader0@example.com', at: at(0) });
      await store.eraseAddress({ email: 'reader1@example.com', at: at(0) });
      await store.blockAddress({ email: 'reader2+news@example.com', at: at(0) });
      const outcomes: string[] = [];
      for (const person of people) outcomes.push(await commit(person));
      expect(outcomes).toEqual(['gone', 'gone', 'gone', 'go']);
      expect(await counts()).toEqual({ sending: 1, skipped: 3 });
    });

    it('ends when everybody who was left is erased', async () => {
      const { store, claim, counts } = await started(2);
      for (const i of [0, 1]) await store.eraseAddress({ email: `reader${i}@example.com`, at: at(0) });
      expect(await claim()).toEqual({ people: [], rest: 'more' });
      expect(await claim()).toEqual({ people: [], rest: 'ended' });
      expect(await counts()).toEqual({ skipped: 2 });
    });

    it('keeps the counts when somebody who got it is erased', async () => {
      const { store, claim, commit, sent, counts } = await started(2);
      const { people } = await claim();
      await commit(people[0]);
      await sent(people[0]);
      await store.eraseAddress({ email: 'reader0@example.com', at: at(0) });
      expect(await counts()).toEqual({ claimed: 1, sent: 1 });
    });

    it('gives people of a process that died to another one, but not those whose outcome is unknown', async () => {
      const { store, claim, commit, sent, counts } = await started(3);
      const { people } = await claim('one', at(0), 2);
      expect(await commit(people[0])).toBe('go');
      const later = new Date(at(0).getTime() + MINUTE_MS);
      expect((await claim('two', new Date(later.getTime() - 1))).people).toHaveLength(1);
      expect((await claim('two', later)).people.map(({ email }) => email)).toEqual(['reader1@example.com']);
      expect(await counts()).toEqual({ unknown: 1, claimed: 2 });
      // The first process was only slow.
      expect(await commit(people[1])).toBe('stopped');
      await sent(people[0]);
      expect(await counts()).toEqual({ sent: 1, claimed: 2 });
      expect(await store.findLetter('tea')).toMatchObject({ failures: [] });
    });

    it('keeps people of a process that renews its leases', async () => {
      const { store, id, claim } = await started(1);
      await claim('one');
      const lease = { letter: id, number: 1 };
      await store.renewLeases([{ ...lease, sender: 'two' }], at(3));
      await store.renewLeases([{ ...lease, sender: 'one' }], at(2));
      await store.renewLeases([], at(3));
      expect(await claim('two', at(1))).toEqual({ people: [], rest: 'others' });
      expect((await claim('two', at(2))).people).toHaveLength(1);
    });

    it('makes people due again whom the process that has claimed them does not know of', async () => {
      const { claim } = await started(3);
      await claim('one', at(0), 2);
      expect((await claim('one', at(0), 9, [2])).people.map(({ number }) => number)).toEqual([1, 3]);
    });

    it('sends again to people whose outcome is unknown only when told so', async () => {
      const { store, claim, commit, counts } = await started(1);
      await commit((await claim()).people[0]);
      expect((await claim('two', at(1))).rest).toBe('ended');
      expect(await store.findLetter('tea')).toMatchObject({
        state: 'sent',
        failures: [{ failure: 'interrupted', count: 1 }],
      });
      expect(await store.resumeLetter({ name: 'tea', at: at(2) })).toBe('ended');
      expect(await store.resumeLetter({ name: 'tea', at: at(2), repeatUnknown: true })).toBe('resumed');
      expect(await counts()).toEqual({ waiting: 1 });
      expect((await claim('two', at(2))).people).toMatchObject([{ attempts: 2 }]);
    });

    it('tries again at the time that was set, before people who were not tried yet', async () => {
      const { store, id, claim, counts } = await started(3);
      const [person] = (await claim('one', at(0), 1)).people;
      const again = { letter: id, number: person?.number ?? 0, sender: 'one', at: at(0) };
      await store.settleDeliveries([{ ...again, state: 'waiting', retryAt: at(1), failure: 'with 450' }]);
      expect((await claim('one', at(0.5), 1)).people).toMatchObject([{ email: 'reader1@example.com' }]);
      expect((await claim('one', at(1), 1)).people).toMatchObject([
        { email: 'reader0@example.com', attempts: 2 },
      ]);
      // As if it hadn't been tried.
      await store.settleDeliveries([{ ...again, state: 'waiting' }]);
      expect((await claim('one', at(1), 1)).people).toMatchObject([
        { email: 'reader0@example.com', attempts: 2 },
      ]);
      await store.settleDeliveries([{ ...again, state: 'failed', failure: 'with 550' }]);
      expect(await counts()).toEqual({ waiting: 2, failed: 1 });
      expect((await store.findLetter('tea'))?.failures).toEqual([{ failure: 'with 550', count: 1 }]);
    });

    it('says when the next attempt is due', async () => {
      const { store, id, claim } = await started(1);
      await claim();
      await store.settleDeliveries([
        { letter: id, number: 1, sender: 'one', at: at(0), state: 'waiting', retryAt: at(3) },
      ]);
      expect(await claim('one', at(1))).toEqual({ people: [], rest: 'later', nextAt: at(3) });
    });

    it('does not exceed its rate, whichever process sends', async () => {
      const { claim } = await started(10, { perHour: 4 });
      expect(await claim('one')).toMatchObject({ people: [{ number: 1 }], rest: 'more' });
      expect(await claim('two')).toEqual({ people: [], rest: 'rate', nextAt: at(0.25) });
      expect((await claim('two', at(0.25))).people).toHaveLength(1);
      // A pause doesn't add up to a burst.
      expect((await claim('one', at(2))).people).toHaveLength(1);
      // The clock was set back.
      expect((await claim('one', at(1))).people).toHaveLength(1);
    });

    it('starts when it is due', async () => {
      const { store } = await started(1, { dueAt: at(30) });
      expect(await store.findLetter('tea')).toMatchObject({ state: 'sending', startedAt: at(30) });
      await store.addLetter({
        content: content('later'),
        at: at(30),
        dueAt: at(40),
        perHour: 9,
        warmUp: true,
      });
      expect(await store.openLetters(at(39))).toHaveLength(1);
      expect(await store.findLetter('later')).toMatchObject({
        state: 'scheduled',
        dueAt: at(40),
        startedAt: undefined,
        perHour: 9,
        warmUp: true,
        counts: { waiting: 0 },
      });
      expect((await store.openLetters(at(40))).map(({ name }) => name)).toEqual(['tea', 'later']);
      expect((await store.listLetters(5)).map(({ name }) => name)).toEqual(['later', 'tea']);
    });

    it('asks again when it is more than a day late, before it starts or while it goes out', async () => {
      const { store, claim } = await started(3);
      await store.addLetter({ content: content('later'), at: at(0), dueAt: at(10) });
      await claim('one', at(1), 1);
      expect(await store.openLetters(at(34.5))).toEqual([]);
      for (const name of ['tea', 'later']) {
        expect(await store.findLetter(name)).toMatchObject({ state: 'paused', reason: 'late' });
        expect(await store.resumeLetter({ name, at: at(35) })).toBe('resumed');
      }
      expect(await store.openLetters(at(35))).toHaveLength(2);
      // Still going out a day later.
      expect(await store.openLetters(at(50))).toHaveLength(2);
      expect(await store.openLetters(at(70))).toHaveLength(2);
    });

    it('goes on when the clock is set back', async () => {
      const { store, claim } = await started(2, { perHour: 4 });
      await claim('one', at(0), 1);
      expect(await store.openLetters(at(-100))).toHaveLength(1);
      expect((await claim('two', at(-100), 2)).people).toHaveLength(1);
      expect((await claim('two', at(-99.9), 2)).people).toHaveLength(0);
      expect(await store.openLetters(at(-90))).toHaveLength(1);
    });

    it('stops before the end of a message when it is paused, and continues', async () => {
      const { store, claim, commit } = await started(2);
      const { people } = await claim('one', at(0), 1);
      expect(await store.pauseLetter({ name: 'tea', at: at(0), reason: 'asked' })).toBe('paused');
      expect(await store.pauseLetter({ name: 'tea', at: at(0), reason: 'other' })).toBe('already');
      expect(await store.findLetter('tea')).toMatchObject({ state: 'paused', reason: 'asked' });
      expect(await commit(people[0])).toBe('stopped');
      expect(await claim()).toEqual({ people: [], rest: 'ended' });
      expect(await store.openLetters(at(0))).toEqual([]);
      expect(await store.resumeLetter({ name: 'tea', at: at(1) })).toBe('resumed');
      expect(await store.resumeLetter({ name: 'tea', at: at(1) })).toBe('already');
      expect(await store.findLetter('tea')).toMatchObject({ state: 'sending', reason: undefined });
      expect((await claim('one', at(1))).people).toHaveLength(2);
    });

    it('pauses and resumes a letter that has not started', async () => {
      const { store } = await started(1, { dueAt: at(10) });
      await store.addLetter({ content: content('later'), at: at(0), dueAt: at(20) });
      expect(await store.pauseLetter({ name: 'later', at: at(0), reason: 'asked' })).toBe('paused');
      expect(await store.openLetters(at(20))).toHaveLength(1);
      await store.resumeLetter({ name: 'later', at: at(15) });
      expect(await store.findLetter('later')).toMatchObject({ state: 'scheduled', dueAt: at(20) });
    });

    it('ends for good when it is canceled, and is deleted if nobody can have got it', async () => {
      const { store, claim, commit, sent } = await started(2);
      await store.addLetter({ content: content('later'), at: at(0), dueAt: at(10) });
      expect(await store.cancelLetter({ name: 'later', at: at(0) })).toBe('deleted');
      expect(await store.findLetter('later')).toBeUndefined();
      const [person] = (await claim('one', at(0), 1)).people;
      await commit(person);
      await sent(person);
      expect(await store.cancelLetter({ name: 'tea', at: at(1) })).toBe('canceled');
      expect(await store.cancelLetter({ name: 'tea', at: at(1) })).toBe('ended');
      expect(await store.resumeLetter({ name: 'tea', at: at(1) })).toBe('ended');
      expect(await store.pauseLetter({ name: 'tea', at: at(1), reason: 'asked' })).toBe('ended');
      expect(await store.findLetter('tea')).toMatchObject({
        state: 'canceled',
        counts: { sent: 1, waiting: 1 },
      });
      for (const method of ['pauseLetter', 'resumeLetter', 'cancelLetter'] as const) {
        expect(await store[method]({ name: 'none', at: at(1), reason: 'asked' })).toBe('unknown');
      }
    });

    it('keeps only the counts 30 days after the end', async () => {
      const { store, id, claim, commit, sent } = await started(1);
      const [person] = (await claim()).people;
      await commit(person);
      await sent(person);
      await claim();
      // Two calls less than a day apart, so that their time counts.
      for (let hours = 0; hours <= 32 * 24; hours += 12) await store.tidy(at(hours));
      expect(await store.letterContent(id)).toBeUndefined();
      expect(await store.findLetter('tea')).toMatchObject({ state: 'sent', counts: { sent: 1, waiting: 0 } });
      expect(await store.addLetter({ content: content('tea'), at: at(900) })).toBe('exists');
    });

    it('stores the links of those who get it', async () => {
      const { store, id } = await started(1);
      const links = await linkTokens(2);
      await store.claimDeliveries(id, { sender: 'one', at: at(0), leaseMs: MINUTE_MS, links, held: [] });
      const found = await store.findSubscriber(links[0]?.unsubscribeTokenHash ?? '');
      expect(found).toMatchObject({ email: 'reader0@example.com' });
      expect(await store.findManaged(links[0]?.manage.tokenHash ?? '', at(1))).toMatchObject({
        link: 'open',
      });
      expect(await store.findSubscriber(links[1]?.unsubscribeTokenHash ?? '')).toBeUndefined();
    });
  });
}

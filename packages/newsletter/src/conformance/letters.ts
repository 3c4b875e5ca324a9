import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { at, imported } from './fixtures.js';
import { content, letterLists, linkTokens, MINUTE_MS } from './letter-fixtures.js';

/** Tests of who gets a letter. */
export function describeLetters(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: letters`, () => {
    const started = letterLists('letters', open);

    it('keeps the content of a letter until it has been sent', async () => {
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
      const store = await open('letters-interests');
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

    it('releases people who are claimed for a process that does not know of them', async () => {
      const { claim } = await started(3);
      await claim('one', at(0), 2);
      expect((await claim('one', at(0), 9, [2])).people.map(({ number }) => number)).toEqual([1, 3]);
    });

    it('sends again to people whose outcome is unknown only on request', async () => {
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

import { describe, expect, it } from 'vitest';
import { freezeLetter } from '../letters/frozen-letter.js';
import { letterMailId } from '../letters/letter-mail-id.js';
import type { Feedback, FeedbackCopy, NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, imported, mail, makeSignUp, manageToken, passTime, welcome } from './fixtures.js';

const MINUTE_MS = 60_000;

const content = (name: string) =>
  freezeLetter({
    name,
    interests: [],
    defaultLanguage: 'en',
    versions: { en: { subject: name, html: `<p>${name}</p>`, text: name } },
  });

/** Tests of bounces, complaints, and requests to unsubscribe. */
export function describeFeedback(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: bounces and complaints`, () => {
    let lists = 0;

    /** A list of three readers. */
    async function someReaders() {
      const store = await open(`feedback-${lists++}`);
      await store.importSubscribers(
        [0, 1, 2].map((i) =>
          imported(`reader${i}@example.com`, { createdAt: at(i - 1000), interests: ['tea'] }),
        ),
        { at: at(-1) },
      );
      let ids = 0;
      const record = (copy: FeedbackCopy, changes: Partial<Feedback> = {}) =>
        store.recordFeedback({
          id: `event-${ids++}`,
          kind: 'hard',
          reason: '5.1.1',
          copy,
          at: at(1),
          ...changes,
        });
      const person = async (email: string) => (await store.listSubscribers({ search: email, limit: 1 }))[0];
      /** Sends a letter to everybody. Returns the number of each person's copy. */
      const send = async (letter: string, when = at(0), give = 10) => {
        await store.addLetter({ content: content(letter), at: when });
        const id = (await store.openLetters(when)).find((each) => each.name === letter)?.id ?? '';
        const claim = async (limit: number, time = when) =>
          store.claimDeliveries(id, {
            ...{ sender: 'one', at: time, leaseMs: MINUTE_MS, held: [1, 2, 3] },
            links: await Promise.all(
              Array.from({ length: limit }, async () => ({
                unsubscribeTokenHash: (await newToken()).hash,
                manage: await manageToken(),
              })),
            ),
          });
        const { people } = await claim(give);
        for (const { number, email } of people) {
          const key = { letter: id, number, sender: 'one', at: when };
          await store.commitDelivery({ ...key, email, leaseMs: MINUTE_MS, settled: [] });
          await store.settleDeliveries([{ ...key, state: 'sent' }]);
        }
        const copies = new Map(people.map(({ email, number }) => [email, { letter: id, number }]));
        const copyOf = (email: string) => copies.get(email) ?? { letter: id, number: 999 };
        return { id, claim, copyOf, people };
      };
      const feedback = async (letter = 'tea') => (await store.findLetter(letter))?.feedback;
      return { store, record, person, send, feedback };
    }

    const NONE = { hard: 0, soft: 0, refused: 0, complained: 0, unsubscribed: 0 };

    it('writes no more to somebody whose address bounced, and says why', async () => {
      const { store, record, person, send, feedback } = await someReaders();
      const { copyOf } = await send('tea');
      expect(await record(copyOf('reader0@example.com'))).toEqual({
        outcome: 'recorded',
        email: 'reader0@example.com',
        effect: 'bounced',
      });
      expect(await person('reader0@example.com')).toMatchObject({
        status: 'bounced',
        bounce: { at: at(1), reason: '5.1.1' },
        interests: [],
      });
      expect(await person('reader1@example.com')).toMatchObject({ status: 'confirmed', bounce: undefined });
      expect(await feedback()).toEqual({ ...NONE, hard: 1 });
      expect(await store.findLetter('tea')).toMatchObject({
        bounces: [{ kind: 'hard', reason: '5.1.1', count: 1 }],
      });
      expect((await store.countList()).subscribers).toEqual({
        ...{ pending: 0, confirmed: 2, unsubscribed: 0, bounced: 1 },
      });
      expect(await store.listSubscribers({ status: 'bounced', limit: 9 })).toHaveLength(1);
      expect(await store.listSubscribers({ status: 'unsubscribed', limit: 9 })).toHaveLength(0);
      expect(await store.activity(at(1))).toEqual([{ from: at(1), what: 'bounced', count: 1 }]);
      expect((await send('coffee', at(2))).people.map(({ email }) => email)).not.toContain(
        'reader0@example.com',
      );
      // An import must not bring the address back.
      await store.importSubscribers([imported('reader0@example.com')], { at: at(3) });
      expect(await person('reader0@example.com')).toMatchObject({ status: 'bounced' });
    });

    it('counts everything once', async () => {
      const { record, send, feedback } = await someReaders();
      const { copyOf } = await send('tea');
      const copy = copyOf('reader0@example.com');
      expect((await record(copy, { id: 'a', kind: 'soft', reason: '4.2.2' })).outcome).toBe('recorded');
      expect((await record(copy, { id: 'a' })).outcome).toBe('already');
      expect((await record(copy, { id: 'b', kind: 'soft', reason: '4.2.2' })).outcome).toBe('already');
      // Worse than what was known.
      expect((await record(copy, { id: 'c' })).outcome).toBe('recorded');
      expect((await record(copy, { id: 'd', kind: 'soft' })).outcome).toBe('already');
      expect(await feedback()).toEqual({ ...NONE, hard: 1 });
      expect((await record(copy, { id: 'e', kind: 'complaint' })).outcome).toBe('recorded');
      expect((await record(copy, { id: 'f', kind: 'complaint' })).outcome).toBe('already');
      expect(await feedback()).toEqual({ ...NONE, hard: 1, complained: 1 });
    });

    it('drops somebody from a letter that is going out', async () => {
      const { store, record, send } = await someReaders();
      const tea = await send('tea');
      const coffee = await send('coffee', at(2), 1);
      const [claimed] = (await coffee.claim(1)).people;
      expect(claimed).toMatchObject({ email: 'reader1@example.com' });
      await record(tea.copyOf(claimed?.email ?? ''));
      const { number = 0, email = '' } = claimed ?? {};
      const key = { letter: coffee.id, number, email, sender: 'one', at: at(2) };
      expect(await store.commitDelivery({ ...key, leaseMs: MINUTE_MS, settled: [] })).toBe('gone');
      await record(tea.copyOf('reader2@example.com'), { kind: 'complaint', reason: 'abuse' });
      expect((await coffee.claim(1)).people).toEqual([]);
      expect(await store.findLetter('coffee')).toMatchObject({ counts: { sent: 1, skipped: 2 } });
    });

    it('ends a subscription after soft bounces of three letters in a row', async () => {
      const { record, person, send } = await someReaders();
      const email = 'reader0@example.com';
      const soft = { kind: 'soft', reason: '5.2.2' } as const;
      const copies: FeedbackCopy[] = [];
      for (let i = 0; i < 6; i++) copies.push((await send(`letter-${i}`, at(i))).copyOf(email));
      const bounce = async (i: number) => (await record(copies[i] ?? { mail: '' }, soft)).effect;
      expect([await bounce(0), await bounce(1)]).toEqual(['none', 'none']);
      // The third arrived, so that counting starts again.
      expect([await bounce(3), await bounce(4)]).toEqual(['none', 'none']);
      expect(await person(email)).toMatchObject({ status: 'confirmed' });
      expect(await bounce(5)).toBe('bounced');
      expect(await person(email)).toMatchObject({ status: 'bounced', bounce: { reason: '5.2.2' } });
    });

    it('keeps soft bounces for longer than the recipients of a letter', async () => {
      const { store, record, person, send } = await someReaders();
      const soft = { kind: 'soft', reason: '4.2.2' } as const;
      const days = 24;
      for (const [name, month] of [
        ['one', 0],
        ['two', 40],
        ['three', 80],
      ] as const) {
        const { copyOf, claim } = await send(name, at(month * days));
        await claim(1);
        await record(copyOf('reader0@example.com'), { ...soft, at: at(month * days) });
        if (name !== 'two') await record(copyOf('reader1@example.com'), { ...soft, at: at(month * days) });
        await passTime(store, month * days, (month + 39.5) * days);
      }
      expect(await person('reader0@example.com')).toMatchObject({ status: 'bounced' });
      expect(await person('reader1@example.com')).toMatchObject({ status: 'confirmed' });
    });

    it('does not count refusals of the sender as bounces of people', async () => {
      const { record, person, send, feedback } = await someReaders();
      const { copyOf } = await send('tea');
      const refused = { kind: 'refused', reason: '5.7.1' } as const;
      expect(await record(copyOf('reader0@example.com'), refused)).toMatchObject({ effect: 'none' });
      expect(await feedback()).toEqual({ ...NONE, refused: 1 });
      expect(await person('reader0@example.com')).toMatchObject({ status: 'confirmed' });
    });

    it('unsubscribes people who complain or ask to leave, and counts both', async () => {
      const { record, person, send, feedback } = await someReaders();
      const { copyOf } = await send('tea');
      const complaint = { kind: 'complaint', reason: 'abuse' } as const;
      const request = { kind: 'unsubscribe', reason: 'asked' } as const;
      expect(await record(copyOf('reader0@example.com'), complaint)).toMatchObject({
        effect: 'unsubscribed',
      });
      expect(await record(copyOf('reader1@example.com'), request)).toMatchObject({ effect: 'unsubscribed' });
      expect(await record(copyOf('reader1@example.com'), request)).toMatchObject({ outcome: 'already' });
      expect(await feedback()).toEqual({ ...NONE, complained: 1, unsubscribed: 1 });
      expect(await person('reader0@example.com')).toMatchObject({ status: 'unsubscribed' });
      expect(await person('reader1@example.com')).toMatchObject({ status: 'unsubscribed' });
    });

    it('counts who leaves within a week after a letter, even if they are erased', async () => {
      const { store, send, feedback } = await someReaders();
      await send('tea');
      await store.unsubscribeAddress({ email: 'reader0@example.com', at: at(6 * 24) });
      await store.eraseAddress({ email: 'reader1@example.com', at: at(6 * 24) });
      await store.unsubscribeAddress({ email: 'reader2@example.com', at: at(8 * 24) });
      expect(await feedback()).toEqual({ ...NONE, unsubscribed: 2 });
    });

    it('finds a copy by its Message-ID, if it went to one of the addresses', async () => {
      const { record, person, send } = await someReaders();
      await send('tea');
      const { hash } = content('tea');
      const { id = '' } = (await person('reader0@example.com')) ?? {};
      const messageId = letterMailId({ hash }, id);
      const other = { messageId, addresses: ['reader1@example.com', 'nobody@example.com'] };
      expect(await record(other)).toEqual({ outcome: 'unknown', effect: 'none' });
      const own = { messageId, addresses: ['nobody@example.com', 'Reader0@Example.com'] };
      expect(await record(own)).toMatchObject({ outcome: 'recorded', email: 'reader0@example.com' });
    });

    it('counts a trusted report of an address for the last letter, and ignores one of an unknown address', async () => {
      const { record, person, send, feedback } = await someReaders();
      expect(await record({ email: 'READER2@example.com' }, { kind: 'soft' })).toMatchObject({
        effect: 'none',
      });
      await send('tea');
      await send('coffee', at(1));
      await record({ email: 'READER0@example.com' });
      expect(await feedback('tea')).toEqual(NONE);
      expect(await feedback('coffee')).toEqual({ ...NONE, hard: 1 });
      for (const copy of [
        { email: 'nobody@example.com' },
        { letter: 'none', number: 1 },
        { mail: 'none' },
        { messageId: 'none', addresses: [] },
      ]) {
        expect(await record(copy)).toEqual({ outcome: 'unknown', effect: 'none' });
      }
      expect(await person('reader1@example.com')).toMatchObject({ status: 'confirmed' });
    });

    it('lets somebody whose address bounced sign up again, and ignores later bounces of what was sent before', async () => {
      const { store, record, person, send, feedback } = await someReaders();
      const tea = await send('tea');
      const coffee = await send('coffee', at(0.5));
      const email = 'reader0@example.com';
      await record(tea.copyOf(email));
      const signUp = await makeSignUp(email, { at: at(2) });
      expect(await store.signUp(signUp)).toBe('mail-queued');
      // Anybody can enter the address, so nothing changes yet.
      expect(await person(email)).toMatchObject({ status: 'bounced' });
      const { tokenHash } = signUp.confirmation.confirm;
      expect(await store.confirm({ tokenHash, at: at(3), welcome: await welcome() })).toBe('confirmed');
      expect(await person(email)).toMatchObject({ status: 'confirmed', bounce: undefined });
      expect(await record(coffee.copyOf(email))).toMatchObject({ outcome: 'recorded', effect: 'none' });
      expect(await feedback('coffee')).toEqual({ ...NONE, hard: 1 });
      expect(await person(email)).toMatchObject({ status: 'confirmed' });
    });

    it('shows somebody who unsubscribes after a bounce as unsubscribed', async () => {
      const { store, record, person, send } = await someReaders();
      const { copyOf } = await send('tea');
      await record(copyOf('reader0@example.com'));
      const request = { email: 'reader0@example.com', at: at(2) };
      expect(await store.unsubscribeAddress(request)).toBe('unsubscribed');
      expect(await store.unsubscribeAddress(request)).toBe('already');
      expect(await person('reader0@example.com')).toMatchObject({
        status: 'unsubscribed',
        bounce: undefined,
      });
    });

    it('marks an email of a sign-up as failed, and confirms nobody', async () => {
      const { store, record, person } = await someReaders();
      await store.signUp(await makeSignUp('new@example.com'));
      const sent = await store.takeMail(at(0), MINUTE_MS);
      const { id = '' } = sent ?? {};
      expect(sent).toMatchObject({ kind: mail('confirmation').kind });
      await store.mailSent(id, at(0));
      expect(await record({ mail: id })).toEqual({
        outcome: 'recorded',
        email: 'new@example.com',
        effect: 'none',
      });
      expect(await person('new@example.com')).toMatchObject({ status: 'pending' });
      expect(await store.listDeliveries({ state: 'failed', limit: 1 })).toMatchObject([
        { failure: 'returned with 5.1.1' },
      ]);
    });

    it('ends a subscription when an email of its sign-up was refused, and keeps the reason', async () => {
      const { store, record, person } = await someReaders();
      const email = 'reader0@example.com';
      await store.signUp(await makeSignUp(email, { at: at(0.5) }));
      const { id = '', kind } = (await store.takeMail(at(0.5), MINUTE_MS)) ?? {};
      expect(kind).toBe('reminder');
      // An email that will be retried is neither refused nor returned.
      await store.mailFailed(id, { at: at(0.5), retryAt: at(0.5), reason: 'with 450 4.2.1' });
      expect(await record({ mail: id })).toMatchObject({ outcome: 'already', effect: 'none' });
      await store.mailFailed(id, { at: at(0.5), reason: 'with 550 5.1.1' });
      expect(await record({ mail: id })).toEqual({ outcome: 'recorded', email, effect: 'bounced' });
      expect(await person(email)).toMatchObject({ status: 'bounced', bounce: { reason: '5.1.1' } });
      expect(await store.listDeliveries({ state: 'failed', limit: 1 })).toMatchObject([
        { failure: 'with 550 5.1.1' },
      ]);
    });

    it('keeps the counts of a letter when its recipients are deleted', async () => {
      const { store, record, send, feedback } = await someReaders();
      const { copyOf, claim } = await send('tea');
      await record(copyOf('reader0@example.com'));
      await record(copyOf('reader1@example.com'), { kind: 'complaint' });
      await claim(1);
      await passTime(store, 0, 59.5 * 24);
      expect(await record(copyOf('reader2@example.com'))).toMatchObject({ outcome: 'unknown' });
      expect(await feedback()).toEqual({ ...NONE, hard: 1, complained: 1 });
    });
  });
}

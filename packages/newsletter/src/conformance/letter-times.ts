import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { at, passTime } from './fixtures.js';
import { content, letterLists } from './letter-fixtures.js';

/** Tests of when letters go out, and of those who stop them. */
export function describeLetterTimes(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name}: letters`, () => {
    const started = letterLists('letter-times', open);

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

    it('pauses when it is more than a day late, before it starts or while it is sent', async () => {
      const { store, claim } = await started(3);
      await store.addLetter({ content: content('later'), at: at(0), dueAt: at(10) });
      await claim('one', at(1), 1);
      expect(await store.openLetters(at(34.5))).toEqual([]);
      for (const name of ['tea', 'later']) {
        expect(await store.findLetter(name)).toMatchObject({ state: 'paused', reason: 'late' });
        expect(await store.resumeLetter({ name, at: at(35) })).toBe('resumed');
      }
      expect(await store.openLetters(at(35))).toHaveLength(2);
      // Still being sent a day later.
      expect(await store.openLetters(at(50))).toHaveLength(2);
      expect(await store.openLetters(at(70))).toHaveLength(2);
    });

    it('continues when the clock is set back', async () => {
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
      await passTime(store, 0, 32 * 24);
      expect(await store.letterContent(id)).toBeUndefined();
      expect(await store.findLetter('tea')).toMatchObject({ state: 'sent', counts: { sent: 1, waiting: 0 } });
      expect(await store.addLetter({ content: content('tea'), at: at(900) })).toBe('exists');
    });
  });
}

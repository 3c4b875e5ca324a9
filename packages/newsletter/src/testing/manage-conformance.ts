import { describe, expect, it } from 'vitest';
import type { NewsletterStore } from '../store/store.js';
import { newToken } from '../tokens.js';
import { at, mail, makeSignUp, manage, welcome } from './sign-ups.js';

/** What every store must let people do with what is kept of them. */
export function describeManaging(name: string, open: (list: string) => Promise<NewsletterStore>): void {
  describe(`${name} for those who are on the list`, () => {
    let lists = 0;
    const fresh = () => open(`managed-${lists++}`);

    /** Somebody who signed up and confirmed; returns the token of their link. */
    async function subscribe(store: NewsletterStore, email: string, hours = 0): Promise<string> {
      const signUp = await makeSignUp(email, { at: at(hours), name: 'Ada', interests: ['teas'] });
      await store.signUp(signUp);
      const hello = await welcome();
      await store.confirm({ token: signUp.confirmation.confirmToken, at: at(hours + 1), welcome: hello });
      return hello.manage.token;
    }

    async function eraseBy(store: NewsletterStore, token: string): Promise<string> {
      const button = (await newToken()).hash;
      expect(await store.askErase({ token, at: at(2), erase: { token: button, until: at(3) } })).toBe(
        'ready',
      );
      expect(await store.erase({ token: button, at: at(2) })).toBe('erased');
      return button;
    }

    const request = async (email: string, hours: number) => ({
      email,
      at: at(hours),
      mail: mail('link'),
      manage: await manage(),
      limits: { minutesBetweenMails: 10, mailsPerRecipientPerDay: 3, mailsPerDay: 1000 },
    });

    it('shows what is kept, until the link ends', async () => {
      const store = await fresh();
      const token = await subscribe(store, 'ada@example.com');
      expect(await store.findManaged(token, at(2))).toEqual({
        link: 'open',
        email: 'ada@example.com',
        name: 'Ada',
        locale: 'en-US',
        interests: ['teas'],
        status: 'confirmed',
        since: at(1),
        consent: { text: 'I agree.', version: 'v1', at: at(0) },
      });
      expect(await store.findManaged(token, at(30 * 24))).toMatchObject({ link: 'expired' });
      expect(await store.findManaged((await newToken()).hash, at(2))).toBeUndefined();
    });

    it('changes what is said, and keeps the rest', async () => {
      const store = await fresh();
      const token = await subscribe(store, 'ada@example.com');
      const save = (changes: object, hours = 2) => store.saveManaged({ token, at: at(hours), changes });
      expect(await save({ locale: 'de' })).toBe('saved');
      expect(await store.findManaged(token, at(2))).toMatchObject({ name: 'Ada', interests: ['teas'] });
      expect(await save({ name: null, interests: [] })).toBe('saved');
      expect(await store.findManaged(token, at(2))).toMatchObject({
        name: undefined,
        locale: 'de',
        interests: [],
      });
      expect(await save({ name: 'B' }, 30 * 24)).toBe('expired');
    });

    it('takes an address off the list by the same link, and then keeps no more than that', async () => {
      const store = await fresh();
      const token = await subscribe(store, 'ada@example.com');
      expect(await store.unsubscribe({ token, how: 'page', at: at(2) })).toBe('unknown');
      expect(await store.unsubscribe({ token, how: 'manage', at: at(2) })).toBe('unsubscribed');
      expect(await store.findManaged(token, at(2))).toMatchObject({
        status: 'unsubscribed',
        since: at(2),
        name: undefined,
        interests: [],
      });
      expect(await store.saveManaged({ token, at: at(2), changes: { name: 'Ada' } })).toBe('expired');
    });

    it('sends a link to those who are on the list, within the bounds on mail', async () => {
      const store = await fresh();
      await subscribe(store, 'Ada@example.com');
      const asked = await request('ada@EXAMPLE.com', 2);
      expect(await store.requestLink(asked)).toBe('mail-queued');
      expect((await store.listMails(10))[0]).toMatchObject({ kind: 'link', to: 'Ada@example.com' });
      expect(await store.findManaged(asked.manage.token, at(2))).toMatchObject({ link: 'open' });

      const mails = (await store.listMails(10)).length;
      const soon = await request('ada@example.com', 2);
      expect(await store.requestLink(soon)).toBe('mail-withheld');
      expect(await store.requestLink(await request('nobody@example.com', 2))).toBe('mail-withheld');
      expect(await store.requestLink({ ...soon, limits: { ...soon.limits, mailsPerDay: 1 } })).toBe(
        'mail-cap-reached',
      );
      expect(await store.listMails(10)).toHaveLength(mails);
      expect(await store.findManaged(soon.manage.token, at(2))).toBeUndefined();
    });

    it('erases a person and all that belongs to them, once', async () => {
      const store = await fresh();
      const token = await subscribe(store, 'ada@example.com');
      await subscribe(store, 'ben@example.com');
      const button = await eraseBy(store, token);
      expect(await store.erase({ token: button, at: at(2) })).toBe('already');
      expect(await store.findErase(button, at(2))).toEqual({ status: 'erased' });
      expect(await store.findManaged(token, at(2))).toBeUndefined();
      const left = await store.listSubscribers({ limit: 10 });
      expect(left.map(({ email }) => email)).toEqual(['ben@example.com']);
      expect((await store.listMails(10)).map(({ to }) => to)).not.toContain('ada@example.com');
    });

    it('erases by the button only, for as long as it works', async () => {
      const store = await fresh();
      const token = await subscribe(store, 'ada@example.com');
      const button = (await newToken()).hash;
      await store.askErase({ token, at: at(2), erase: { token: button, until: at(3) } });
      expect(await store.erase({ token, at: at(2) })).toBe('unknown');
      expect(await store.findErase(button, at(3))).toMatchObject({ status: 'expired' });
      expect(await store.erase({ token: button, at: at(3) })).toBe('expired');
      expect(await store.listSubscribers({ limit: 10 })).toHaveLength(1);
      const late = { token: (await newToken()).hash, until: at(900) };
      expect(await store.askErase({ token, at: at(30 * 24), erase: late })).toBe('expired');
      expect(await store.askErase({ token: late.token, at: at(2), erase: late })).toBe('unknown');
    });

    it('brings nobody back who was erased but by their own confirmation', async () => {
      const store = await fresh();
      await eraseBy(store, await subscribe(store, 'ada@example.com'));
      const outcomes = () =>
        store.importSubscribers(
          [
            {
              email: 'ADA@example.com',
              locale: 'en',
              status: 'confirmed',
              createdAt: at(-9),
              confirmedAt: at(-8),
              consent: { text: undefined, version: undefined, page: undefined, source: 'an old copy' },
            },
          ],
          { at: at(4) },
        );
      expect(await outcomes()).toEqual(['erased']);

      // Asking alone lifts nothing: anybody can type the address.
      const signUp = await makeSignUp('ada@example.com', { at: at(5) });
      expect(await store.signUp(signUp)).toBe('mail-queued');
      const token = signUp.confirmation.confirmToken;
      expect(await store.confirm({ token, at: at(6), welcome: await welcome() })).toBe('confirmed');
      expect(await outcomes()).toEqual(['known']);
      // Twice in a life is possible, too.
      const again = await request('ada@example.com', 20);
      await store.requestLink(again);
      const button = (await newToken()).hash;
      await store.askErase({
        token: again.manage.token,
        at: at(20),
        erase: { token: button, until: at(21) },
      });
      expect(await store.erase({ token: button, at: at(20) })).toBe('erased');
    });

    it('erases an address for the owner, and remembers one that was not there', async () => {
      const store = await fresh();
      await subscribe(store, 'ada@example.com');
      expect(await store.eraseAddress({ email: 'Ada@example.com', at: at(2) })).toBe('erased');
      expect(await store.eraseAddress({ email: 'ada@example.com', at: at(2) })).toBe('suppressed');
      expect(await store.listSubscribers({ limit: 10 })).toEqual([]);
    });
  });
}

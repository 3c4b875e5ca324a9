import { at, makeSignUp, welcome } from '../conformance/fixtures.js';
import { openStore } from '../store/open-store.js';
import type { NewsletterStore } from '../store/store.js';

/** Creates a list with one subscriber and one email in each state. */
export async function makeSomeList(url: string): Promise<void> {
  await withStore(url, async (store) => {
    const ada = await makeSignUp('ada@example.com', { name: 'Ada Quill' });
    const bea = await makeSignUp('bea@example.com', { at: at(24), locale: 'de' });
    const cid = await makeSignUp('cid@example.com', {
      at: at(48),
      name: '=HYPERLINK("https://example.com")',
    });
    for (const signUp of [ada, bea, cid]) await store.signUp(signUp);
    await store.confirm({
      tokenHash: ada.confirmation.confirm.tokenHash,
      at: at(1),
      welcome: await welcome(),
    });
    await store.confirm({
      tokenHash: cid.confirmation.confirm.tokenHash,
      at: at(49),
      welcome: await welcome(),
    });
    const dan = await makeSignUp('dan@example.com', { at: at(50) });
    await store.signUp(dan);
    await store.unsubscribe({ tokenHash: dan.confirmation.unsubscribeTokenHash, method: 'page', at: at(51) });
    for (const outcome of ['sent', 'failed']) {
      const mail = await store.takeMail(at(52), 1000);
      if (outcome === 'sent') await store.mailSent(mail?.id ?? '', at(52));
      else await store.mailFailed(mail?.id ?? '', { at: at(52), reason: 'EENVELOPE at RCPT TO with 550' });
    }
  });
}

/** Opens a list, calls `work`, and closes the list. */
export async function withStore<T>(url: string, work: (store: NewsletterStore) => Promise<T>): Promise<T> {
  const store = await openStore({ url });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

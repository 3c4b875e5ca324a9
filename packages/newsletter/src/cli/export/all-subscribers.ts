import type { NewsletterStore, Subscriber, SubscriberQuery } from '../../store/store.js';

const PAGE_SIZE = 500;

/** Yields the whole list page by page, oldest first. Memory use does not grow with the list. */
export async function* allSubscribers(
  store: NewsletterStore,
  query: Pick<SubscriberQuery, 'status'>,
): AsyncGenerator<readonly Subscriber[]> {
  let after: Subscriber | undefined;
  do {
    const page = await store.listSubscribers({ ...query, after, limit: PAGE_SIZE });
    if (page.length > 0) yield page;
    after = page.length === PAGE_SIZE ? page.at(-1) : undefined;
  } while (after);
}

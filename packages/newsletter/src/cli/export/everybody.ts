import type { Subscriber, SubscriberQuery } from '../../store/people.js';
import type { NewsletterStore } from '../../store/store.js';

const PAGE = 500;

/** The whole list, oldest first, a page at a time: a long one needs no more memory than a short one. */
export async function* everybody(
  store: NewsletterStore,
  query: Pick<SubscriberQuery, 'status'>,
): AsyncGenerator<readonly Subscriber[]> {
  let after: Subscriber | undefined;
  do {
    const page = await store.listSubscribers({ ...query, after, limit: PAGE });
    if (page.length > 0) yield page;
    after = page.length === PAGE ? page.at(-1) : undefined;
  } while (after);
}

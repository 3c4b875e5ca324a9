import type { NewsletterStore } from '../store.js';
import { blocking } from './block.js';
import { confirmations } from './confirm.js';
import { statistics } from './counts.js';
import type { Database } from './database.js';
import { deliveries } from './deliveries.js';
import { erasure } from './erase.js';
import { feedback } from './feedback.js';
import { imports } from './import.js';
import { letters } from './letters.js';
import { subscriptions } from './manage.js';
import { outbox } from './outbox.js';
import { readSecret } from './secret.js';
import { signUpAll } from './sign-up.js';
import { listSubscribers } from './subscribers.js';
import { tidy } from './tidy.js';
import { unsubscribing } from './unsubscribe.js';
import { WriteBatcher } from './write-batcher.js';

/** A store in a database whose schema is up to date. */
export function sqlStore(database: Database): NewsletterStore {
  const signUps = new WriteBatcher(database, signUpAll);
  let closed: Promise<void> | undefined;
  return {
    ...confirmations(database),
    ...unsubscribing(database),
    ...blocking(database),
    ...subscriptions(database),
    ...erasure(database),
    ...outbox(database),
    ...statistics(database),
    ...imports(database),
    ...letters(database),
    ...deliveries(database),
    ...feedback(database),
    signUp: (request) => signUps.write(request),
    listSubscribers: (query) => listSubscribers(database, query),
    tidy: (at) => tidy(database, at),
    secret: () => readSecret(database),
    close: () => (closed ??= signUps.drain().then(() => database.close())),
  };
}

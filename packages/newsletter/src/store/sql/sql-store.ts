import type { NewsletterStore } from '../store.js';
import { confirm, findSubscriber, unsubscribe } from './confirm.js';
import { activity, countList, listDeliveries } from './counts.js';
import type { Database } from './database.js';
import { askErase, erase, eraseAddress, findErase } from './erase.js';
import { Group } from './group.js';
import { importSubscribers } from './import.js';
import { findManaged, requestLink, saveManaged } from './manage.js';
import { listMails, mailFailed, mailSent, takeMail } from './outbox.js';
import { secret } from './secret.js';
import { findSignUp, signUpAll } from './sign-up.js';
import { listSubscribers } from './subscribers.js';
import { tidy } from './tidy.js';

/** A list in a database whose tables are up to date. */
export function sqlStore(database: Database): NewsletterStore {
  const signUps = new Group(database, signUpAll);
  let closed: Promise<void> | undefined;
  return {
    signUp: (request) => signUps.do(request),
    findSignUp: (token, at) => findSignUp(database, token, at),
    confirm: (confirmation) => confirm(database, confirmation),
    findSubscriber: (token) => findSubscriber(database, token),
    unsubscribe: (request) => unsubscribe(database, request),
    requestLink: (request) => requestLink(database, request),
    findManaged: (token, at) => findManaged(database, token, at),
    saveManaged: (request) => saveManaged(database, request),
    askErase: (request) => askErase(database, request),
    findErase: (token, at) => findErase(database, token, at),
    erase: (request) => erase(database, request),
    eraseAddress: (request) => eraseAddress(database, request),
    takeMail: (at, leaseMs) => takeMail(database, at, leaseMs),
    mailSent: (id, at) => mailSent(database, id, at),
    mailFailed: (id, failure) => mailFailed(database, id, failure),
    listMails: (limit) => listMails(database, limit),
    countList: () => countList(database),
    activity: (since) => activity(database, since),
    listSubscribers: (query) => listSubscribers(database, query),
    listDeliveries: (query) => listDeliveries(database, query),
    importSubscribers: (people, options) => importSubscribers(database, people, options),
    tidy: (before) => tidy(database, before),
    secret: () => secret(database),
    close: () => (closed ??= signUps.end().then(() => database.close())),
  };
}

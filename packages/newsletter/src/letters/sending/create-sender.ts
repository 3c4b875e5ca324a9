import type { Practice } from '@tendwell/content';
import { type ReturnPathOf, returnPath } from '../../feedback/return-path.js';
import type { Log } from '../../log.js';
import type { Mailer } from '../../mail/mailer.js';
import { linkUrl } from '../../pages/page.js';
import type { EndpointStore } from '../../store/store.js';
import { LetterSender } from './letter-sender.js';

/** How letters are sent, and where they link to. Values that may change are functions. */
export interface SenderSettings {
  readonly store: EndpointStore;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly now: () => Date;
  readonly practice: () => Practice;
  /** Origin of the site. */
  readonly site: () => string;
  /** Path of the endpoint. */
  readonly basePath: string;
  /** Address of the mailbox for bounces. Default: they go to the sender. */
  readonly bounceAddress: string | undefined;
}

/** The return paths of emails, signed with the secret of the list. `undefined` without a mailbox for bounces. */
export function returnPaths({
  store,
  bounceAddress,
}: Pick<SenderSettings, 'store' | 'bounceAddress'>):
  | ((of: ReturnPathOf) => Promise<string | undefined>)
  | undefined {
  if (bounceAddress === undefined) return undefined;
  let secret: string | undefined;
  // Always the secret of the list: the command that reads the mailbox may not know that of the endpoint.
  return async (of) => {
    secret ??= await store.secret();
    return returnPath(bounceAddress, secret, of);
  };
}

/** Starts to send the letters of a list. */
export function createSender(settings: SenderSettings): LetterSender {
  const { store, mailer, log, now, practice, site, basePath } = settings;
  const returnPathOf = returnPaths(settings);
  return new LetterSender({
    store,
    mailer,
    log,
    now,
    returnPath: returnPathOf && (({ letter, number }) => returnPathOf({ letter, number })),
    get facts() {
      return { practice: practice(), origin: site() };
    },
    links: ({ leave, manage }) => {
      const place = { site: site(), basePath };
      return {
        leaveUrl: linkUrl(place, 'unsubscribe', leave),
        manageUrl: linkUrl(place, 'manage', manage),
      };
    },
  });
}

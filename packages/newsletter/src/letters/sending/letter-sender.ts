import { manageExpiry } from '../../lifetimes.js';
import type { Log } from '../../log.js';
import { Attempts } from '../../mail/attempts.js';
import { CircuitBreaker } from '../../mail/circuit-breaker.js';
import { MAX_CONCURRENT_MAILS, type Mailer, type MailRefused } from '../../mail/mailer.js';
import { WorkLoop } from '../../mail/work-loop.js';
import type { FeedbackStore } from '../../store/feedback-store.js';
import type { ClaimedPerson, DeliveryKey, LetterStore, OpenLetter } from '../../store/letter-store.js';
import { newId } from '../../store/sql/new-id.js';
import { newToken, type Token } from '../../tokens.js';
import type { FrozenLetter, LetterLinks } from '../frozen-letter.js';
import { type AttemptResult, attempt } from './attempt.js';
import { CommitQueue } from './commit-queue.js';
import { composeLetter, type LetterSenderFacts } from './compose-letter.js';
import { Outcomes } from './outcomes.js';

const ATTEMPT_TIMEOUT_MS = 10 * 60_000;
/** How long after a process has died another one takes over its people. */
const LEASE_MS = 2 * 60_000;
const RENEWAL_MS = 30_000;
/** A letter may have been added, resumed, or become due. */
const POLL_MS = 15_000;
/** How many people to claim at a time, if the rate allows. */
const BATCH = 50;

/** Options of {@link LetterSender}. */
export interface LetterSenderOptions {
  readonly store: LetterStore & FeedbackStore;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly now: () => Date;
  /** Read for every email, because the practice may change. */
  readonly facts: LetterSenderFacts;
  /** The absolute URLs of a person's links. */
  links(tokens: { readonly leave: string; readonly manage: string }): LetterLinks;
  /** The return path of one person's copy. Default: the sender. */
  readonly returnPath?:
    | ((copy: Pick<DeliveryKey, 'letter' | 'number'>) => Promise<string | undefined>)
    | undefined;
  /** Default: 2 minutes. */
  readonly leaseMs?: number;
}

interface Work {
  readonly letter: OpenLetter;
  readonly content: FrozenLetter;
  readonly person: ClaimedPerson;
  readonly tokens: LinkTokenTexts;
}

/** The tokens of the links in a message. */
interface LinkTokenTexts {
  readonly leave: Token;
  readonly manage: Token;
}

async function newLinkTokens(): Promise<LinkTokenTexts> {
  const [leave, manage] = await Promise.all([newToken(), newToken()]);
  return { leave, manage };
}

/** Sends the letters that are due, to the people that the store gives to this process. */
export class LetterSender {
  readonly #options: LetterSenderOptions;
  readonly #sender: string;
  readonly #leaseMs: number;
  readonly #commits: CommitQueue;
  readonly #outcomes: Outcomes;
  readonly #circuit = new CircuitBreaker();
  readonly #attempts = new Attempts<DeliveryKey>(ATTEMPT_TIMEOUT_MS);
  #queue: Work[] = [];
  /** The letter that was sent last, which is usually sent next, too. */
  #content: { readonly id: string; readonly letter: FrozenLetter } | undefined;
  #closing = false;
  readonly #loop = new WorkLoop(
    () => this.#startAttempts(),
    (error) => this.#report(error),
    POLL_MS,
  );
  #renewal: ReturnType<typeof setInterval> | undefined;

  constructor(options: LetterSenderOptions) {
    const { store, log, now } = options;
    this.#options = options;
    this.#sender = newId(now().getTime());
    this.#leaseMs = options.leaseMs ?? LEASE_MS;
    this.#commits = new CommitQueue(store, (error) => this.#report(error));
    this.#outcomes = new Outcomes({ store, log, circuit: this.#circuit });
    if (!options.mailer.send) return;
    this.#renewal = setInterval(() => this.#renew(), Math.min(RENEWAL_MS, this.#leaseMs / 4));
    this.#renewal.unref?.();
    this.#loop.wake();
  }

  /** Looks for letters soon, because there may be one to send. */
  wake(): void {
    this.#loop.wake();
  }

  /** Resolves when nothing can be sent now or in the next seconds. */
  idle(): Promise<void> {
    return this.#loop.idle(() => this.#attempts.size === 0);
  }

  /** Stops. Running attempts get some time to finish. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#loop.stop();
    await this.#attempts.close();
    clearInterval(this.#renewal);
    const queue = this.#queue;
    this.#queue = [];
    await this.#release(queue).catch((error) => this.#report(error));
  }

  #report(error: unknown): void {
    this.#options.log({ level: 'error', message: 'The letters could not be processed.', error });
  }

  /** Starts what can be started. Returns how long to wait before there may be more, in milliseconds. */
  async #startAttempts(): Promise<number> {
    while (this.#canStart()) {
      const work = this.#queue.shift();
      if (work) {
        this.#start(work);
        continue;
      }
      await this.#commits.flush();
      const pauseMs = await this.#claim();
      if (pauseMs !== undefined) return pauseMs;
    }
    return POLL_MS;
  }

  #canStart(): boolean {
    if (this.#closing || this.#circuit.isOpen(this.#options.now())) return false;
    return this.#attempts.size < (this.#circuit.isTripped ? 1 : MAX_CONCURRENT_MAILS);
  }

  /** Fills the queue. If nobody is due, returns how long to wait. */
  async #claim(): Promise<number | undefined> {
    const { store, now } = this.#options;
    const limit = this.#circuit.isTripped ? 1 : BATCH;
    let pauseMs = POLL_MS;
    for (const letter of await store.openLetters(now())) {
      const at = now();
      const tokens = await Promise.all(Array.from({ length: limit }, newLinkTokens));
      const manageUntil = manageExpiry(at);
      const claim = await store.claimDeliveries(letter.id, {
        sender: this.#sender,
        at,
        leaseMs: this.#leaseMs,
        links: tokens.map(({ leave, manage }) => ({
          unsubscribeTokenHash: leave.hash,
          manage: { tokenHash: manage.hash, expiresAt: manageUntil },
        })),
        held: this.#attempts.running.flatMap((key) => (key.letter === letter.id ? [key.number] : [])),
      });
      if (claim.rest === 'more') {
        const content = await this.#contentOf(letter);
        if (content)
          this.#queue = claim.people.map((person, i) => ({
            ...{ letter, content, person },
            tokens: tokens[i] as LinkTokenTexts,
          }));
        return undefined;
      }
      if (claim.nextAt) pauseMs = Math.min(pauseMs, Math.max(1, claim.nextAt.getTime() - at.getTime()));
      // Another letter would exceed the rate.
      if (claim.rest === 'rate') break;
    }
    return pauseMs;
  }

  async #contentOf({ id, hash }: OpenLetter): Promise<FrozenLetter | undefined> {
    if (this.#content?.id !== id || this.#content.letter.hash !== hash) {
      const letter = await this.#options.store.letterContent(id);
      this.#content = letter && { id, letter };
    }
    return this.#content?.letter;
  }

  #start(work: Work): void {
    this.#attempts.start(
      this.#deliveryKey(work),
      (signal) => this.#send(work, signal).catch((error) => this.#report(error)),
      () => this.wake(),
    );
  }

  async #send(work: Work, signal: AbortSignal): Promise<void> {
    const { letter, content, person, tokens } = work;
    const { mailer, now, facts, links, returnPath } = this.#options;
    const key = this.#deliveryKey(work);
    const mail = composeLetter(
      content,
      person,
      links({ leave: tokens.leave.text, manage: tokens.manage.text }),
      facts,
      await returnPath?.(key),
    );
    const { committed, ...ended } = await attempt(mailer, mail, signal, (isOver) =>
      this.#commits.commit(
        () => ({ ...key, email: person.email, at: now(), leaseMs: this.#leaseMs }),
        isOver,
      ),
    );
    const at = now();
    const isStopping = this.#closing && signal.aborted && ended.result === 'not-sent';
    const outcome = isStopping
      ? ({ ...key, at, state: 'waiting' } as const)
      : this.#outcomes.of(ended, { ...key, at, attempts: person.attempts });
    this.#commits.record(outcome ? [outcome] : [], committed);
    await this.#stopIfNeeded(letter, ended);
    if (ended.result === 'store-failed') throw ended.error;
    if (ended.result === 'refused') await this.#recordBounce(key, ended.error, at);
  }

  /** An address that the mail server refuses at once doesn't work any better than one whose copy comes back. */
  async #recordBounce({ letter, number }: DeliveryKey, { bounce }: MailRefused, at: Date): Promise<void> {
    if (!bounce) return;
    const id = `smtp ${letter} ${number}`;
    await this.#options.store.recordFeedback({ id, ...bounce, copy: { letter, number }, at });
  }

  /** Releases the people of a letter that is not being sent at the moment, or everybody if nothing is. */
  async #stopIfNeeded(letter: OpenLetter, { result }: AttemptResult): Promise<void> {
    const isPaused = await this.#outcomes.pauseIfNeeded(letter, this.#options.now());
    const isStopped = isPaused || result === 'stopped' || result === 'store-failed';
    // Then one person at a time is claimed, so that those who were deferred have their turn before the others.
    const { isTripped } = this.#circuit;
    const ends = (work: Work) => isTripped || (isStopped && work.letter.id === letter.id);
    const ended = this.#queue.filter(ends);
    if (ended.length === 0) return;
    this.#queue = this.#queue.filter((work) => !ends(work));
    await this.#release(ended);
  }

  async #release(queue: readonly Work[]): Promise<void> {
    const at = this.#options.now();
    const outcomes = queue.map(({ letter, person }) => {
      return {
        letter: letter.id,
        number: person.number,
        sender: this.#sender,
        at,
        state: 'waiting',
      } as const;
    });
    this.#commits.record(outcomes, false);
    // Nobody may be left who would store the outcomes with a commit.
    await this.#commits.flush();
  }

  #deliveryKey({ letter, person }: Work): DeliveryKey {
    return { letter: letter.id, number: person.number, sender: this.#sender };
  }

  #renew(): void {
    const leased = [...this.#attempts.running, ...this.#queue.map((work) => this.#deliveryKey(work))];
    const until = new Date(this.#options.now().getTime() + this.#leaseMs);
    this.#options.store.renewLeases(leased, until).catch((error) => this.#report(error));
  }
}

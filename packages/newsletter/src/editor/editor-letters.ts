import { ConsoleLog } from '../console-log.js';
import { DEFAULT_RATE } from '../letters/default-rate.js';
import { createSender } from '../letters/sending/create-sender.js';
import type { Log } from '../log.js';
import type { Mailer } from '../mail/mailer.js';
import type { NewsletterStore } from '../store/store.js';
import { systemClock } from '../system-clock.js';
import { parseZonedTime } from '../zoned-time.js';
import { checkLetter } from './check-letter.js';
import { LetterFolder } from './letter-folder.js';
import { readNumbers } from './numbers.js';
import { previewOf } from './preview.js';
import { letterState } from './state.js';
import { sendTestCopy } from './test-copy.js';
import type { ChangeOutcome, EditorLetters, SettingsProblem } from './types.js';

/** How many letters are listed. */
const MOST_LETTERS = 500;

/** Options of {@link editorLetters}. */
export interface EditorLettersOptions {
  /** The content folder. */
  readonly content: string;
  /** Where the list is stored. It stays open when the letters are closed. */
  readonly store: NewsletterStore;
  /** Sends test copies and, with `sends`, letters: `smtpMailer`. */
  readonly mailer: Mailer;
  /**
   * Whether this process sends letters while it runs. Default: no, the process with `createNewsletter` or
   * `tendwell-newsletter serve` does, within 15 seconds.
   */
  readonly sends?: boolean | undefined;
  /** Public origin of the site. Default: that of `url` in `practice.yaml`. */
  readonly origin?: string | undefined;
  /** Path of the endpoint. Default: `/newsletter`. */
  readonly basePath?: string | undefined;
  /** Address of the mailbox for bounces, as of `createNewsletter`. */
  readonly bounceAddress?: string | undefined;
  /** The most emails per hour, of all processes together. Default: 600. */
  readonly perHour?: number | undefined;
  /** What is wrong with the settings. Default: nothing. */
  readonly problems?: readonly SettingsProblem[] | undefined;
  /** Called for warnings and errors. Default: writes to standard error. */
  readonly log?: Log | undefined;
  /** The current time. Default: the system clock. */
  readonly now?: (() => Date) | undefined;
}

/**
 * The letters of a newsletter for the editor of `@tendwell/editor`: its option `letters`.
 *
 * @throws ContentError if `practice.yaml` cannot be read.
 * @example
 * ```ts
 * import { openStore, smtpMailer } from '@tendwell/newsletter';
 * import { editorLetters } from '@tendwell/newsletter/editor';
 *
 * const letters = await editorLetters({
 *   content: 'content',
 *   store: await openStore({ url: 'file:.data/newsletter.db' }),
 *   mailer: smtpMailer({
 *     url: 'smtps://user:password@mail.example.com',
 *     from: 'newsletter@quietpine.example.com',
 *   }),
 * });
 * console.log(await letters.list()); // pass `letters` to createEditor()
 * ```
 */
export async function editorLetters(options: EditorLettersOptions): Promise<EditorLetters> {
  const { store, mailer, basePath = '/newsletter', perHour = DEFAULT_RATE } = options;
  const { sends = false, problems = [], bounceAddress, now = systemClock } = options;
  const consoleLog = new ConsoleLog();
  const folder = await LetterFolder.open(options.content);
  const origin = () => options.origin ?? new URL(folder.practice.url).origin;
  const sender =
    sends && problems.length === 0
      ? createSender({
          store,
          mailer,
          log: options.log ?? consoleLog.log,
          now,
          practice: () => folder.practice,
          site: origin,
          basePath,
          bounceAddress,
        })
      : undefined;
  const check = (name: string) => checkLetter(name, { folder, store, perHour, now: now() });
  const change = async (outcome: Promise<string>): Promise<ChangeOutcome> => {
    const found = await outcome;
    sender?.wake();
    return found === 'ended' || found === 'unknown' ? found : 'done';
  };

  return {
    sender: sends ? 'here' : 'server',
    problems,
    async list() {
      return (await store.listLetters(MOST_LETTERS)).map((status) => letterState(status, now()));
    },
    async find(name) {
      const status = await store.findLetter(name);
      return status && letterState(status, now());
    },
    async preview(name, edited) {
      const read = await folder.read(name, edited);
      return read && previewOf(read);
    },
    summary: async (name) => (await check(name))?.summary,
    test: (name, copy) => sendTestCopy(name, copy, { folder, mailer, origin, basePath }),
    async send(name, { hash, at }) {
      const { timeZone } = await folder.readPractice();
      const dueAt = at === undefined ? undefined : parseZonedTime(at, timeZone);
      if (at !== undefined && !(dueAt && dueAt > now())) return 'past';
      const checked = await check(name);
      if (!checked) return 'unknown';
      if (checked.summary.hash !== hash) return 'changed';
      if (!checked.isReady || problems.length > 0) return 'not-ready';
      const { letter, welcomeDay } = checked.read;
      const when = welcomeDay === undefined ? { dueAt, perHour } : { welcomeDay };
      const outcome = await store.addLetter({ content: letter, at: now(), ...when });
      sender?.wake();
      return outcome === 'exists' ? 'exists' : 'sent';
    },
    pause: (name) => change(store.pauseLetter({ name, at: now(), reason: 'asked' })),
    resume: (name) => change(store.resumeLetter({ name, at: now() })),
    cancel: (name) => change(store.cancelLetter({ name, at: now() })),
    numbers: async () => readNumbers(store, now(), (await folder.readPractice()).timeZone),
    async people(query) {
      const people = await store.listSubscribers({ ...query, first: 'newest' });
      return people.map(({ id, email, name, status, locale, interests, createdAt }) => ({
        ...{ id, email, name, status, locale, interests, createdAt },
      }));
    },
    async close() {
      await sender?.close();
      consoleLog.close();
    },
  };
}

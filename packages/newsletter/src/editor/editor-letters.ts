import { ContentReader, readFacts } from '@tendwell/content/node';
import { ConsoleLog } from '../console-log.js';
import { letterFindings, siteFindings } from '../letters/check/check-letter.js';
import { DEFAULT_RATE } from '../letters/default-rate.js';
import { readLetter } from '../letters/folder/read-letter.js';
import { createSender } from '../letters/sending/create-sender.js';
import { sendTest } from '../letters/sending/send-test.js';
import type { Log } from '../log.js';
import { explainDeliveryFailure } from '../mail/delivery-failure.js';
import type { Mailer } from '../mail/mailer.js';
import { parsePerson } from '../request/fields.js';
import type { NewsletterStore } from '../store/store.js';
import { systemClock } from '../system-clock.js';
import { parseZonedTime } from '../zoned-time.js';
import { readNumbers } from './numbers.js';
import { previewOf } from './preview.js';
import { letterState } from './state.js';
import { summaryOf } from './summary.js';
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
  const { content, store, mailer, basePath = '/newsletter', perHour = DEFAULT_RATE } = options;
  const { sends = false, problems = [], bounceAddress, now = systemClock } = options;
  const consoleLog = new ConsoleLog();
  const reader = new ContentReader(content);
  let { practice } = await readFacts(content);
  const origin = () => options.origin ?? new URL(practice.url).origin;
  const sender =
    sends && problems.length === 0
      ? createSender({
          store,
          mailer,
          log: options.log ?? consoleLog.log,
          now,
          practice: () => practice,
          site: origin,
          basePath,
          bounceAddress,
        })
      : undefined;

  // The folder is read by one call at a time.
  let reading: Promise<unknown> = Promise.resolve();
  const read = (...args: [name: string, edited?: { file: string; body: string }]) => {
    const next = reading.then(async () => readLetter(reader, ...args));
    reading = next.catch(() => {});
    return next;
  };
  const facts = async () => {
    ({ practice } = await readFacts(content));
    return practice;
  };
  const summary = async (name: string) => {
    const found = await read(name);
    if (!found) return undefined;
    const findings = [
      ...(await letterFindings(found, { root: content, now: now() })),
      ...(await siteFindings(found)),
    ];
    const groups =
      found.welcomeDay === undefined ? await store.countRecipientGroups(found.letter.interests) : [];
    return { found, summary: summaryOf(found, { groups, findings, perHour }) };
  };
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
      const found = await read(name, edited);
      return found && previewOf(found);
    },
    async summary(name) {
      return (await summary(name))?.summary;
    },
    async test(name, { to, language }) {
      if (!mailer.send) return 'there is no mail server';
      const person = parsePerson({ email: to });
      if (!person.ok) return `${to} is not a valid email address`;
      const found = await read(name);
      if (!found) return 'there is no such letter';
      const { letter } = found;
      try {
        const { email } = person.fields;
        await sendTest({
          letter,
          to: email,
          language,
          practice: await facts(),
          origin: origin(),
          basePath,
          mailer,
        });
        return undefined;
      } catch (error) {
        return explainDeliveryFailure(error instanceof Error ? error.message : String(error));
      }
    },
    async send(name, { hash, at }) {
      const { timeZone } = await facts();
      const dueAt = at === undefined ? undefined : parseZonedTime(at, timeZone);
      if (at !== undefined && !(dueAt && dueAt > now())) return 'past';
      const checked = await summary(name);
      if (!checked) return 'unknown';
      const { letter, welcomeDay } = checked.found;
      if (letter.hash !== hash) return 'changed';
      const isReady = checked.summary.findings.every(({ state }) => state !== 'fix');
      if (!isReady || problems.length > 0) return 'not-ready';
      const when = welcomeDay === undefined ? { dueAt, perHour } : { welcomeDay };
      const outcome = await store.addLetter({ content: letter, at: now(), ...when });
      sender?.wake();
      return outcome === 'exists' ? 'exists' : 'sent';
    },
    pause: (name) => change(store.pauseLetter({ name, at: now(), reason: 'asked' })),
    resume: (name) => change(store.resumeLetter({ name, at: now() })),
    cancel: (name) => change(store.cancelLetter({ name, at: now() })),
    numbers: async () => readNumbers(store, now(), (await facts()).timeZone),
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

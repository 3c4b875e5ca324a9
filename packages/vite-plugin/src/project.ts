import { setImmediate, setTimeout } from 'node:timers/promises';
import { type ContentIssue, formatIssue } from '@tendwell/content';
import { ContentReader, type ContentWatch } from '@tendwell/content/node';
import type { Printed } from './build/last-build.js';
import { terminalColors } from './failure.js';
import type { Settings } from './options.js';
import { PictureStore } from './pictures/store.js';
import { type Reading, readSite } from './site/read.js';
import { RenderedTexts } from './site/rendered-texts.js';

/** The interval between looks at whether checking may continue. */
const LOOK_MS = 10;
/** The first check waits no longer than this for requests: one may never end. */
const LONGEST_WAIT_MS = 3000;

/** The content as it was last read. */
export class Project {
  readonly settings: Settings;
  /** True while a request waits that the first check would delay. */
  isBusy: () => boolean = () => false;
  readonly #reader: ContentReader;
  readonly #pictures: PictureStore;
  readonly #texts = new RenderedTexts();
  #reading: Promise<Reading> | undefined;
  /** Resolves when the last read has ended, and its content is checked. */
  #running: Promise<void> | undefined;
  /** A read that begins when another one has ended. */
  #waiting: Promise<Reading> | undefined;
  #warned: ReadonlySet<string> = new Set();

  constructor(settings: Settings) {
    this.settings = settings;
    const { folder, articlePath, markdown, picturesCache, info } = settings;
    this.#pictures = new PictureStore({ folder, cache: picturesCache, progress: info });
    this.#reader = new ContentReader(folder, {
      cache: true,
      links: true,
      render: true,
      articlePath,
      markdown,
    });
  }

  /** The content, which is read once. Rejects with its errors until {@link refresh} is called. */
  read(): Promise<Reading> {
    return this.#reading ?? this.refresh();
  }

  /**
   * Reads the content again, after a read in progress, which may have read a file before it was changed. Then checks
   * it. The returned promise needs no handler.
   */
  refresh(): Promise<Reading> {
    if (this.#waiting) return this.#waiting;
    const begin = () => {
      this.#waiting = undefined;
      return readSite(this.settings, this.#reader, this.#pictures, this.#texts);
    };
    const running = this.#running;
    const isFirst = this.#reading === undefined;
    const reading = running ? running.then(begin) : begin();
    if (running) this.#waiting = reading;
    // Callers of `read` handle its errors, and those of `check` theirs. Without a handler, they would end the process.
    const checked = reading
      .then((read) => read.check(isFirst ? this.#pauses() : undefined))
      .then(({ warnings }) => this.#warn(warnings));
    const ended: Promise<void> = checked
      .catch(() => {})
      .then(() => {
        if (this.#running === ended) this.#running = undefined;
      });
    this.#running = ended;
    this.#reading = reading;
    return reading;
  }

  /**
   * The pauses of the first check, which parses all texts: until other waiting tasks have run, and while this is busy,
   * unless the next read waits for the end of the check.
   */
  #pauses(): () => Promise<void> {
    const until = performance.now() + LONGEST_WAIT_MS;
    return async () => {
      await setImmediate();
      while (this.isBusy() && !this.#waiting && performance.now() < until) await setTimeout(LOOK_MS);
    };
  }

  /** Prints the warnings that are new since the previous read. */
  #warn(warnings: readonly ContentIssue[]): void {
    const isNew = (warning: ContentIssue) => !this.#warned.has(issueKey(warning));
    const frames = warnings.filter(isNew).map((warning) => formatIssue(warning, { color: terminalColors() }));
    this.#warned = new Set(warnings.map(issueKey));
    if (frames.length > 0) this.settings.warn(frames.join('\n\n'));
  }

  /** Calls back after something in the content folder has changed, with absolute paths. */
  watch(changed: (paths: readonly string[]) => void): ContentWatch {
    return this.#reader.watch(changed);
  }

  /** Absolute paths of the files in the content folder at the last read. */
  get files(): readonly string[] {
    return this.#reader.files;
  }

  /** False if the content was read again since then. */
  isCurrent(reading: Promise<Reading>): boolean {
    return this.#reading === reading;
  }
}

/** A warning for a terminal, without colors and with them. */
export const printed = (warning: ContentIssue): Printed => [
  formatIssue(warning),
  formatIssue(warning, { color: true }),
];

/** Identifies an issue without its line number, which changes when lines are added above it. */
export const issueKey = ({ file, code, message, lineText }: ContentIssue) =>
  [file, code, message, lineText].join('\n');

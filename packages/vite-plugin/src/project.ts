import { type ContentIssue, formatIssue } from '@tendwell/content';
import { ContentReader } from '@tendwell/content/node';
import { terminalColors } from './failure.js';
import type { Settings } from './options.js';
import { type Reading, readSite } from './site/read.js';

/** The content as it was last read. */
export class Project {
  readonly settings: Settings;
  readonly #reader: ContentReader;
  #reading: Promise<Reading> | undefined;
  #warned: ReadonlySet<string> = new Set();

  constructor(settings: Settings) {
    this.settings = settings;
    this.#reader = new ContentReader(settings.folder, { cache: true });
  }

  /** The content, read once. Rejects with what is wrong with it until it is {@link refresh}ed. */
  read(): Promise<Reading> {
    return this.#reading ?? this.refresh();
  }

  /** Reads the content again. The promise may be left alone. */
  refresh(): Promise<Reading> {
    const reading = readSite(this.settings, this.#reader);
    // Whoever asks for the reading gets its error; when nobody does it must not end the process.
    reading.then(
      ({ warnings }) => this.#warn(warnings),
      () => {},
    );
    this.#reading = reading;
    return reading;
  }

  /** Prints what the reading before did not warn of, too. */
  #warn(warnings: readonly ContentIssue[]): void {
    const isNew = (warning: ContentIssue) => !this.#warned.has(keyOf(warning));
    const frames = warnings.filter(isNew).map((warning) => formatIssue(warning, { color: terminalColors() }));
    this.#warned = new Set(warnings.map(keyOf));
    if (frames.length > 0) this.settings.warn(frames.join('\n\n'));
  }

  /** False when the content was read again since. */
  isCurrent(reading: Promise<Reading>): boolean {
    return this.#reading === reading;
  }
}

/** A warning's lines move while someone writes above them. */
const keyOf = ({ file, code, message, lineText }: ContentIssue) => [file, code, message, lineText].join('\n');

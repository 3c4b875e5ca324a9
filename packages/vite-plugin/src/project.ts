import type { Settings } from './options.js';
import { type Reading, readSite } from './site/read.js';

/** The content as it was last read. */
export class Project {
  readonly settings: Settings;
  #reading: Promise<Reading> | undefined;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** The content, read once. Rejects with what is wrong with it until it is {@link refresh}ed. */
  read(): Promise<Reading> {
    return this.#reading ?? this.refresh();
  }

  /** Reads the content again. The promise may be left alone. */
  refresh(): Promise<Reading> {
    const reading = readSite(this.settings);
    // Whoever asks for the reading gets its error; when nobody does it must not end the process.
    reading.catch(() => {});
    this.#reading = reading;
    return reading;
  }

  /** False when the content was read again since. */
  isCurrent(reading: Promise<Reading>): boolean {
    return this.#reading === reading;
  }
}

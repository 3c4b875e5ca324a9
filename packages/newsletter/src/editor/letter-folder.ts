import type { Practice } from '@tendwell/content';
import { ContentReader, readFacts } from '@tendwell/content/node';
import { type EditedText, type ReadLetter, readLetter } from '../letters/folder/read-letter.js';

/** The letters of a content folder, and the practice that they are from. */
export class LetterFolder {
  /** Absolute or relative path of the content folder. */
  readonly root: string;
  readonly #reader: ContentReader;
  #practice: Practice;
  /** The folder is read by one call at a time. */
  #reading: Promise<unknown> = Promise.resolve();

  private constructor(root: string, practice: Practice) {
    this.root = root;
    this.#reader = new ContentReader(root);
    this.#practice = practice;
  }

  /** @throws ContentError if `practice.yaml` cannot be read. */
  static async open(root: string): Promise<LetterFolder> {
    const { practice } = await readFacts(root);
    return new LetterFolder(root, practice);
  }

  /** The practice as of the last reading. */
  get practice(): Practice {
    return this.#practice;
  }

  /** Reads the practice again. */
  async readPractice(): Promise<Practice> {
    this.#practice = (await readFacts(this.root)).practice;
    return this.#practice;
  }

  /**
   * @returns `undefined` if there is no such letter or article.
   * @throws ContentError with the errors of the letter's files.
   */
  read(name: string, edited?: EditedText): Promise<ReadLetter | undefined> {
    const next = this.#reading.then(() => readLetter(this.#reader, name, edited));
    this.#reading = next.catch(() => {});
    return next;
  }
}

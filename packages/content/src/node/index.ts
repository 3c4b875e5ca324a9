/**
 * Reads a content folder. For Node.
 *
 * @module
 */
import { type Content, ContentReader, type ReadOptions } from './reader.js';

export { type CheckOptions, type CheckResult, checkFolder } from './check-folder.js';
export {
  type Collection,
  type CollectionEntry,
  type CollectionOptions,
  readCollection,
} from './collection.js';
export { type Content, ContentReader, type ReadOptions } from './reader.js';
export { type ContentReading, type ContentWatch, watchContent } from './watch.js';

/**
 * Reads `practice.yaml` (or `practice.json`), `newsletter.yaml` (or `.json`) and `articles/*.md` of a folder, and checks
 * what no file can be checked for alone: slugs that two articles share, authors that are no practitioner's slug,
 * pictures that are not there. Files whose names begin with a dot or an underscore are left out.
 *
 * @throws {@link ContentError} with all problems of all files.
 */
export async function readContent(folder: string, options: ReadOptions = {}): Promise<Content> {
  return new ContentReader(folder, options).read();
}

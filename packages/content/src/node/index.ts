/**
 * Reads and checks a content folder. For Node.
 *
 * @module
 */
import type { Content, ReadOptions } from './content.js';
import { ContentReader } from './reader.js';

export { type CheckOptions, type CheckResult, checkFolder } from '../checks/check-folder.js';
export type { ContentText } from '../folder/folder-text.js';
export type { Redirect } from '../links/redirects.js';
export type { LinkTarget } from '../links/resolve.js';
export { decodePath } from '../paths.js';
export {
  type Collection,
  type CollectionEntry,
  type CollectionOptions,
  readCollection,
} from './collection.js';
export type { Content, ReadOptions } from './content.js';
export type { ContentFolder, PageCheckOptions } from './content-folder.js';
export { type AvailableContent, ContentReader, type ContentReaderOptions } from './reader.js';
export { type ContentReading, type ContentWatch, watchContent } from './watch.js';

/**
 * Reads a content folder: `practice.yaml` (or `practice.json`), `newsletter.yaml` (or `.json`) and every Markdown file.
 * Also checks what takes more than one file to see: slugs that two articles share, authors that are no practitioner's
 * slug, pictures that do not exist. READMEs and files whose names start with a dot or an underscore are ignored.
 *
 * @throws {@link ContentError} with all problems of all files.
 * @example
 * ```ts
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice, articles } = await readContent('content');
 * ```
 */
export async function readContent(folder: string, options: ReadOptions = {}): Promise<Content> {
  return new ContentReader(folder, options).read();
}

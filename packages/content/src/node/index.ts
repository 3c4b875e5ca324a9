/**
 * Reads and checks a content folder. For Node.
 *
 * @module
 */
import type { Content, ReadOptions } from './content.js';
import { ContentReader } from './reader.js';

export type { IssueOptions } from '../checks/all-issues.js';
export { type CheckOptions, type CheckResult, checkFolder } from '../checks/check-folder.js';
export type { ContentText, RenderedText } from '../folder/folder-text.js';
export type { StoredHtml } from '../folder/template-store.js';
export { LETTER_PICTURE_WIDTH, type LetterPicture, letterPicture } from '../letters/picture.js';
export type { Redirect } from '../links/redirects.js';
export type { LinkTarget } from '../links/resolve.js';
export type { PagePaths } from '../links/site-pages.js';
export { decodePath } from '../paths.js';
export { type PictureKind, pictureKind, type UnreadablePicture } from '../pictures/kind.js';
export {
  type Collection,
  type CollectionEntry,
  type CollectionOptions,
  readCollection,
} from './collection.js';
export type { Content, ContentWatch, ReadOptions } from './content.js';
export type {
  AddressOf,
  ContentFolder,
  ContentLanguage,
  ContentTranslation,
  PageCheckOptions,
  PictureProblem,
  PictureUse,
} from './content-folder.js';
export { type LanguageFacts, type PracticeFacts, readFacts } from './facts.js';
export type {
  ContentInspection,
  FactsSchema,
  InspectedFacts,
  InspectedText,
  ParsedFile,
} from './inspection.js';
export { type Letter, letterOf } from './letters.js';
export {
  type AvailableContent,
  ContentReader,
  type ContentReaderOptions,
  type FrontMatterContent,
} from './reader.js';
export { type ContentReading, watchContent } from './watch.js';

/**
 * Reads a content folder: `practice.yaml`, `newsletter.yaml` (or `.yml` or `.json`), and all Markdown files. Also checks
 * files against each other: articles with the same slug, authors that are not practitioners, and pictures that don't
 * exist. READMEs and names that start with a dot or an underscore are ignored.
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

import type { Facts } from '../folder/facts.js';
import { allTexts, type Folder, type LanguageContent } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';

/** The last valid content of each file. */
export interface LastValid {
  /** The facts by the folder of their translation, or by `''`. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly texts: ReadonlyMap<string, FolderText>;
}

/** The files of a folder without errors, or in which files with errors have their last valid content. */
export function validNow(folder: Folder): LastValid {
  return {
    facts: new Map<string, Facts>([
      ['', folder],
      ...folder.translations.map((each) => [each.lang, each] as const),
    ]),
    texts: new Map(allTexts(folder).map((text) => [text.path, text])),
  };
}

/** The content in one language, in which files with errors have their last valid content. */
export function lastValid(
  content: LanguageContent,
  lang: string,
  { facts, texts }: LastValid,
): LanguageContent {
  const { practice, newsletter, faq } = facts.get(lang) ?? {};
  return {
    ...content,
    ...(content.practice && !content.practice.data && practice && { practice }),
    ...(content.newsletter && !content.newsletter.data && newsletter && { newsletter }),
    ...(content.faq && !content.faq.data && faq && { faq }),
    texts: content.texts.map((text) => (text.article ? text : (texts.get(text.path) ?? text))),
  };
}

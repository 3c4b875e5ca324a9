import type { Facts } from '../folder/facts.js';
import { allTexts, type Folder, type LanguageContent } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';

/** Each file as it was when it last had no errors. */
export interface LastValid {
  /** The facts by the folder of their translation, or by `''`. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly texts: ReadonlyMap<string, FolderText>;
}

/** The files of a reading that has no files with errors, or has them as they were before. */
export function validNow(folder: Folder): LastValid {
  return {
    facts: new Map<string, Facts>([
      ['', folder],
      ...folder.translations.map((each) => [each.lang, each] as const),
    ]),
    texts: new Map(allTexts(folder).map((text) => [text.path, text])),
  };
}

/** The content in one language, where a file with errors is as it was before them. */
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

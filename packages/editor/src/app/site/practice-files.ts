import type { FactFile } from '../../api/types.js';
import type { Value } from '../../changes/change.js';
import type { SiteStore } from './store.js';

/** The facts of the practice in another language. */
export interface PracticeTranslation {
  /** The name of its folder: `es`. */
  readonly language: string;
  readonly path: string;
  readonly value: Value;
}

/** The file of the practice in the main language, with any extension. `undefined` if there is none. */
export const practiceFile = (site: SiteStore): FactFile | undefined =>
  site.overview?.facts.find(({ path, schema }) => schema === 'practice' && !path.includes('/'));

/** The files of the practice in other languages, except broken ones. */
export function practiceTranslations(site: SiteStore): PracticeTranslation[] {
  return (site.overview?.facts ?? []).flatMap(({ path, schema, value }) => {
    const [language = '', name] = path.split('/');
    return schema === 'practice' && name !== undefined && value !== undefined
      ? [{ language, path, value }]
      : [];
  });
}

/** The name of a language in the language of the editor: "Spanish". */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

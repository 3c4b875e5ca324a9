import type { PageContent } from './content.js';
import type { Alternate } from './page.js';
import type { Site } from './site.js';

/** The pages of one language. */
export interface LanguagePages {
  readonly site: Site;
  /** With paths below the site's root. */
  readonly contents: readonly PageContent[];
}

/** Puts pages below the root of their language. */
export function belowRoot({ root }: Site, contents: readonly PageContent[]): PageContent[] {
  const below = (path: string) => (path.startsWith(root) ? path : root + path.slice(1));
  return contents.map((given) => {
    const isBelow = given.path.startsWith(root) && given.translationKey !== undefined && !given.files;
    // Not copied: that is slow for thousands of articles.
    if (isBelow) return given;
    const { files, ...content } = given;
    return {
      translationKey: content.path,
      ...content,
      path: below(content.path),
      ...(files && { files: new Map([...files].map(([path, file]) => [below(path), file])) }),
    };
  });
}

/** Finds the languages that each page exists in, the main one first. `undefined` for a page in one language only. */
export function alternatesOf(
  languages: readonly LanguagePages[],
): (content: PageContent) => readonly Alternate[] | undefined {
  const byKey = new Map<string | undefined, Alternate[]>();
  for (const { site, contents } of languages) {
    for (const { translationKey, path } of contents) {
      const list = byKey.get(translationKey) ?? [];
      list.push({ lang: site.practice.locale, path });
      byKey.set(translationKey, list);
    }
  }
  return ({ translationKey }) => {
    const list = byKey.get(translationKey) ?? [];
    return list.length > 1 ? list : undefined;
  };
}

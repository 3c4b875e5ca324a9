import { resolve } from 'node:path';
import { ContentError, type ContentIssue } from '@tendwell/content';
import type { ContentFolder } from '@tendwell/content/node';

/** The errors of the content in development, by the pages that show them. */
export class Failures {
  /** All of them; `undefined` if there are none. */
  readonly all: ContentError | undefined;
  /** The errors of a page's own file, by the page's path. */
  readonly pages: ReadonlyMap<string, ContentError>;
  /** The errors of files that all pages use, such as `practice.yaml`, which are shown on every page. */
  readonly everywhere: ContentError | undefined;

  /** @param pages The pages of the site, by path. A text whose page has another path is shown on every page. */
  constructor(
    errors: readonly ContentIssue[],
    { texts, translations }: Pick<ContentFolder, 'texts' | 'translations'>,
    pages: { has(path: string): boolean },
  ) {
    const paths = new Map(
      [texts, ...translations.map((translation) => translation.texts)]
        .flat()
        .filter(({ isArticle, page }) => isArticle || pages.has(page))
        .map(({ path, page }) => [path, page]),
    );
    const byPage = new Map<string | undefined, ContentIssue[]>();
    for (const error of errors) {
      const page = paths.get(resolve(error.file));
      byPage.set(page, [...(byPage.get(page) ?? []), error]);
    }
    const everywhere = byPage.get(undefined);
    this.all = errors.length > 0 ? new ContentError(errors) : undefined;
    this.everywhere = everywhere && new ContentError(everywhere);
    this.pages = new Map(
      [...byPage].flatMap(([page, issues]) => (page === undefined ? [] : [[page, new ContentError(issues)]])),
    );
  }
}

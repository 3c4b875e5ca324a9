import type { Site } from './site.js';

/**
 * The site as if it never had some of its pages: no article without a page, and no link to the page of a person, a service,
 * or a list.
 *
 * @param removed The paths of the pages.
 * @param languages The site in each language, from which these pages are removed too.
 */
export function withoutPages(site: Site, removed: ReadonlySet<string>, languages: readonly Site[]): Site {
  if (removed.size === 0) return { ...site, languages };
  const has = ({ path }: { path: string }) => !removed.has(path);
  const articles = site.articles.filter(has);
  return {
    ...site,
    languages,
    removed: new Set([...(site.removed ?? []), ...removed]),
    articles,
    people: site.people.map(({ page, ...person }) => ({
      ...person,
      ...(page && has(page) && { page }),
      articles: person.articles.filter(has),
    })),
    services: site.services.map(({ page, ...service }) => ({
      ...service,
      ...(page && has(page) && { page }),
    })),
  };
}

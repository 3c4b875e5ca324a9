import type { PageContent } from '../content.js';
import type { JsonLd } from '../page.js';
import type { NavLink } from '../parts/navigation.js';
import type { Site } from '../site.js';

/** Nodes of schema.org data as one graph, so that they can refer to each other. Empty for none. */
export function jsonLdGraph(nodes: JsonLd): JsonLd {
  return typeof nodes === 'function' ? () => graphOf(nodes()) : graphOf(nodes);
}

/** The data of a page, which may be a function. */
export const nodesOf = (jsonLd: JsonLd = []): readonly object[] =>
  typeof jsonLd === 'function' ? jsonLd() : jsonLd;

function graphOf(nodes: readonly object[]): object[] {
  const flat = nodes.flatMap((node) => {
    const { '@context': _, '@graph': graph, ...rest } = node as { '@context'?: unknown; '@graph'?: object[] };
    return graph ?? [rest];
  });
  return flat.length > 0 ? [{ '@context': 'https://schema.org', '@graph': flat }] : [];
}

/** The site itself, on its home page: search engines show its name. */
export function websiteNode({ practice, url }: Site): object {
  return {
    '@type': 'WebSite',
    '@id': `${url('/')}#website`,
    url: url('/'),
    name: practice.name,
    inLanguage: practice.locale,
    // All languages belong to one practice.
    publisher: { '@id': `${practice.url}#practice` },
  };
}

/**
 * The breadcrumbs of a page, for search engines.
 *
 * @param way The pages above it, as in `breadcrumbs`.
 */
export function breadcrumbsNode(
  site: Site,
  way: readonly NavLink[],
  page: Pick<PageContent, 'title' | 'path'>,
): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, page].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: site.url(path),
    })),
  };
}

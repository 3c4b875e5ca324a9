import type { Site, SiteArticle } from '@tendwell/site';
import type { ViteDevServer } from 'vite';

/** An article for scripts: JSON, in which the HTML is a string. */
export type ArticleModule = Omit<SiteArticle, 'html'> & { html: string };

/** An article without its body, for lists and scripts. */
export type ArticleMetadata = Omit<SiteArticle, 'html' | 'headings'>;

const PREFIX = 'virtual:tendwell/';
const ARTICLE = 'article/';

/** A module without code, in place of the site's scripts if nothing has to be built. */
export const NOTHING = `${PREFIX}nothing`;

/** Matches resolved ids: the name of a module after a NUL character. */
export const MODULE_ID = /^\0virtual:tendwell\//;
/** Matches the names of the modules in imports. */
export const MODULE_NAME = /^virtual:tendwell\//;

/** The code of a module. `undefined` for an unknown name. `id` is without the leading NUL character. */
export function moduleCode(id: string, site: Site): string | undefined {
  const name = id.slice(PREFIX.length);
  if (name === 'practice') {
    return `export const newsletter = ${literal(site.newsletter)};\nexport default ${literal(site.practice)};\n`;
  }
  if (name === 'articles') return articlesCode(site.articles);
  if (!name.startsWith(ARTICLE)) return undefined;
  const article = site.articles.find(({ slug }) => slug === name.slice(ARTICLE.length));
  return article && `export default ${literal(article)};\n`;
}

function articlesCode(articles: readonly SiteArticle[]): string {
  const metadata = articles.map(({ html: _html, headings: _headings, ...rest }) => rest);
  const cases = articles.map(
    ({ slug }) =>
      `case ${literal(slug)}: return (await import(${literal(PREFIX + ARTICLE + slug)})).default;\n`,
  );
  // The imports are inside the function, so that bundles that don't call it have no chunk for each article.
  return `export default ${literal(metadata)};
export async function loadArticle(slug) {
switch (slug) {
${cases.join('')}}
}
`;
}

function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Makes Vite's dev server reload the modules. */
export function invalidateModules(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, node] of moduleGraph.idToModuleMap) {
      if (MODULE_ID.test(id)) moduleGraph.invalidateModule(node);
    }
  }
}

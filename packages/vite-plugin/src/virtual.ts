import type { ViteDevServer } from 'vite';
import type { Site, SiteArticle } from './site/site.js';

const PREFIX = 'virtual:tendwell/';
const ARTICLE = 'article/';

/** Matches what {@link resolveModule} answers. */
export const MODULE_ID = /^\0virtual:tendwell\//;
/** Matches the modules' names as they are imported. */
export const MODULE_NAME = /^virtual:tendwell\//;

/** The module's code, or undefined for a name that stands for nothing. `id` is without the leading NUL. */
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
  const loaders = articles.map(
    ({ slug }) => `${literal(slug)}: () => import(${literal(PREFIX + ARTICLE + slug)}),\n`,
  );
  return `export default ${literal(metadata)};
const loaders = /* @__PURE__ */ new Map(Object.entries({\n${loaders.join('')}}));
export async function loadArticle(slug) {
  return (await loaders.get(slug)?.())?.default;
}
`;
}

function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Makes Vite's dev server ask for the modules again. */
export function invalidateModules(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [id, node] of moduleGraph.idToModuleMap) {
      if (MODULE_ID.test(id)) moduleGraph.invalidateModule(node);
    }
  }
}

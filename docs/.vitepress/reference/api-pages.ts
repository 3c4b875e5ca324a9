import type { ApiEntry } from './api.ts';
import { entryText } from './api-text.ts';

/** A page made from the TSDoc of an entry point. */
interface ApiPage {
  title: string;
  about: string;
  entries: (all: readonly ApiEntry[]) => readonly ApiEntry[];
  /** The package whose exports are on the page. */
  from: string;
}

export const API_PAGES: Readonly<Record<string, ApiPage>> = {
  renderers: {
    title: 'Renderers',
    about:
      'Functions of `@tendwell/elements/html` that turn data into the HTML of an element. They run in Node and in browsers, need no DOM, and escape every value.',
    from: '@tendwell/elements',
    entries: (all) => all.filter(({ name }) => RENDERER.test(name)),
  },
  'vite-plugin': {
    title: '@tendwell/vite-plugin',
    about: 'Turns a content folder into the pages of a site, in development and in a build.',
    from: '@tendwell/vite-plugin',
    entries: (all) => all,
  },
  site: {
    title: '@tendwell/site',
    about: 'The ready-made pages of a practice’s site, and the parts that they are made of.',
    from: '@tendwell/site',
    entries: (all) => all,
  },
};

/** The packages whose exports are documented. */
export const API_PACKAGES = [...new Set(Object.values(API_PAGES).map(({ from }) => from))];

const RENDERER =
  /Html$|HtmlOptions$|^bookingText$|^(?:ArticleContent|ArticleLink|ArticleSummary|FaqQuestion)$|^ANNOUNCEMENT/;

const KINDS: readonly (readonly [kinds: readonly ApiEntry['kind'][], title: string])[] = [
  [['function', 'class'], 'Functions'],
  [['interface', 'type'], 'Types'],
  [['constant'], 'Constants'],
];

/** The Markdown of a page. */
export function apiPage(
  { title, about, entries: chosen, from }: ApiPage,
  api: ReadonlyMap<string, readonly ApiEntry[]>,
): string {
  const all = api.get(from) ?? [];
  const entries = chosen(all);
  return `${[
    `<!-- Made from the TSDoc of ${from} by .vitepress/reference. -->`,
    `# ${title}`,
    `<p class="standfirst">${about.replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</p>`,
    ...KINDS.flatMap(([kinds, heading]) => {
      const found = entries.filter(({ kind }) => kinds.includes(kind));
      return found.length === 0 ? [] : [`## ${heading}`, ...found.map((entry) => entryText(entry, all))];
    }),
  ].join('\n\n')}\n`;
}

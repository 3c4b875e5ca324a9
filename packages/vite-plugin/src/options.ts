import { resolve } from 'node:path';
import type { ResolvedConfig } from 'vite';
import { Failure } from './failure.js';
import type { Page } from './site/pages.js';
import type { Site } from './site/site.js';

/** Options of {@link tendwell}. */
export interface TendwellOptions {
  /** The content folder, relative to Vite's root. Default: `content`. */
  content?: string;
  /** Returns the pages of the site. Called again whenever the content changes. */
  pages: (site: Site) => readonly Page[] | Promise<readonly Page[]>;
  /** Where articles go. */
  articles?: {
    /** The path of an article's page. Default: `/articles/<slug>/`. */
    path?: (slug: string) => string;
  };
  /**
   * Writes `/feed.xml` (RSS), `/atom.xml`, `/feed.json`, `/sitemap.xml` and `/contact.vcf`, and links to the feeds from
   * the head of each page. Default: true.
   */
  feeds?: boolean;
  /**
   * The moment the site is made for: what is published, expired, open or closed. Asked at each reading of the content.
   * Default: the machine's clock.
   */
  now?: () => Date;
}

/** The options together with Vite's own settings; every path is absolute. */
export interface Settings {
  /** Vite's root. */
  readonly root: string;
  /** The content folder. */
  readonly folder: string;
  /** Vite's `base`: the prefix of every address on the site, with a slash at its end. */
  readonly base: string;
  readonly assetsDir: string;
  /** Absolute path of the files that Vite copies as they are; empty for none. */
  readonly publicDir: string;
  /** True in the dev server: drafts are shown, files keep their names. */
  readonly dev: boolean;
  readonly pages: TendwellOptions['pages'];
  readonly articlePath: (slug: string) => string;
  readonly feeds: boolean;
  readonly now: () => Date;
  readonly warn: (message: string) => void;
}

/** Resolves the options once Vite's configuration is known. */
export function resolveOptions(options: TendwellOptions, config: ResolvedConfig): Settings {
  if (config.base === '' || config.base.startsWith('.')) {
    throw new Failure(
      `tendwell: \`base: ${JSON.stringify(config.base)}\` is relative, and pages lie at different depths. ` +
        'Set it to the path that the site is served at, such as `base: "/practice/"`.',
    );
  }
  if (!config.base.startsWith('/')) {
    throw new Failure(
      `tendwell: \`base: ${JSON.stringify(config.base)}\` is a URL, and pages are served from the practice's own site. ` +
        'Set it to the path that the site is served at, such as `base: "/practice/"`.',
    );
  }
  return {
    root: config.root,
    folder: contentFolder(options, config.root),
    base: config.base,
    assetsDir: config.build.assetsDir,
    publicDir: config.publicDir,
    dev: config.command === 'serve',
    pages: options.pages,
    articlePath: options.articles?.path ?? ((slug) => `/articles/${slug}/`),
    feeds: options.feeds ?? true,
    now: options.now ?? (() => new Date()),
    warn: (message) => config.logger.warn(message),
  };
}

/** The content folder's absolute path. */
export function contentFolder({ content = 'content' }: TendwellOptions, root: string): string {
  return resolve(root, content);
}

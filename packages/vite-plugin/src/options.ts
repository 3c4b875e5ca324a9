import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import type { MarkdownEngine } from '@tendwell/content/markdown';
import { clock } from '@tendwell/content/terminal';
import type { MakeParts, Page, Site, SiteCache } from '@tendwell/site';
import type { ResolvedConfig } from 'vite';
import { makeParts } from './build/background-index.js';
import { DiskSiteCache } from './build/disk-site-cache.js';
import { Failure } from './failure.js';

/** Options of {@link tendwell}. */
export interface TendwellOptions {
  /** The content folder, relative to Vite's root. Default: `content`. */
  content?: string;
  /**
   * Returns the pages of the site. It is called again when the content changes. Default: `sitePages` of `@tendwell/site`,
   * which makes a whole site. To change it, return `sitePages(site, options)`.
   */
  pages?: (site: Site) => readonly Page[] | Promise<readonly Page[]>;
  /** The pages of articles. */
  articles?: {
    /** The path of an article's page. Default: `/articles/<slug>/`. */
    path?: (slug: string) => string;
  };
  /**
   * Renders articles and other texts in place of the built-in parser: `markedEngine()` of `@tendwell/content/marked`.
   * Nothing is cached between runs then, and warnings about Markdown that is printed as text are left out. Default: the
   * built-in parser.
   */
  markdown?: MarkdownEngine;
  /**
   * Writes `/feed.xml` (RSS), `/atom.xml`, `/feed.json`, `/sitemap.xml`, `/contact.vcf`, and `/hours.ics`, and links to the feeds from
   * the head of each page. Default: true.
   */
  feeds?: boolean;
  /**
   * Makes files in several widths of each picture in the content folder, without its metadata. With `false`, pictures are
   * copied unchanged, including the location in photos: for machines on which sharp does not run. Default: true.
   */
  pictures?: boolean;
  /**
   * Writes the Content-Security-Policy into each page, for hosts that don't read the file `_headers`, such as GitHub Pages.
   * Only in builds. Default: false.
   */
  policyInPages?: boolean;
  /**
   * Returns the moment for which the site is made, which determines what is published, expired, open, or closed. It is
   * called whenever the content is read. Default: a clock that starts at the environment variable `TENDWELL_NOW`, such as
   * `2028-02-29T10:00:00-05:00`, or else the machine's.
   */
  now?: () => Date;
}

/** The options together with Vite's settings. All file paths are absolute. */
export interface Settings {
  /** Vite's root. */
  readonly root: string;
  /** The content folder. */
  readonly folder: string;
  /** Vite's `base`: the prefix of all paths on the site, with a trailing slash. */
  readonly base: string;
  readonly assetsDir: string;
  /** Absolute path of the folder that Vite copies unchanged. Empty for none. */
  readonly publicDir: string;
  /** True in the dev server, where drafts are shown and files keep their names. */
  readonly dev: boolean;
  readonly pages: NonNullable<TendwellOptions['pages']>;
  readonly articlePath: (slug: string) => string;
  readonly markdown: MarkdownEngine | undefined;
  readonly feeds: boolean;
  readonly policyInPages: boolean;
  readonly now: () => Date;
  /** False if pictures are copied unchanged. */
  readonly pictures: boolean;
  /** Absolute path of the cache for the files made from pictures. */
  readonly picturesCache: string;
  /** Caches slow results for the site's pages. Only in builds. */
  readonly cache: SiteCache | undefined;
  /** Makes the index of words in another thread. Only in builds. */
  readonly makeParts: MakeParts | undefined;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** Resolves the options with Vite's configuration. */
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
    pages: options.pages ?? standardPages,
    articlePath: options.articles?.path ?? ((slug) => `/articles/${slug}/`),
    markdown: options.markdown,
    feeds: options.feeds ?? true,
    policyInPages: options.policyInPages ?? false,
    now: options.now ?? environmentClock(),
    pictures: options.pictures ?? true,
    picturesCache: cacheFolder(config, contentFolder(options, config.root), 'pictures'),
    cache:
      config.command === 'build'
        ? new DiskSiteCache(cacheFolder(config, contentFolder(options, config.root), 'site'))
        : undefined,
    makeParts: config.command === 'build' ? makeParts : undefined,
    info: (message) => config.logger.info(message),
    warn: (message) => config.logger.warn(message),
  };
}

/** @throws Failure if `TENDWELL_NOW` is not a moment. */
function environmentClock(): () => Date {
  try {
    return clock(process.env.TENDWELL_NOW);
  } catch (error) {
    throw new Failure(`tendwell: ${(error as Error).message}.`);
  }
}

/** Loaded when pages are made, which a build without changes does not. */
async function standardPages(site: Site): Promise<readonly Page[]> {
  const { sitePages } = await import('@tendwell/site');
  return sitePages(site);
}

/** Each content folder has its own caches, wherever the project is. */
function cacheFolder({ cacheDir, root }: ResolvedConfig, folder: string, name: string): string {
  const id = createHash('sha256').update(relative(root, folder).replaceAll('\\', '/')).digest('hex');
  return join(cacheDir, 'tendwell', `${name}-${id.slice(0, 8)}`);
}

/** The content folder's absolute path. */
export function contentFolder({ content = 'content' }: TendwellOptions, root: string): string {
  return resolve(root, content);
}

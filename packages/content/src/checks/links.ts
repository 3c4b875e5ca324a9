import { allTexts, type Folder, referringFiles } from '../folder/folder-reader.js';
import { FolderText } from '../folder/folder-text.js';
import { splitTranslation } from '../folder/layout.js';
import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { redirectsOf } from '../links/redirects.js';
import type { LinkResolver, LinkTarget } from '../links/resolve.js';
import { type BuiltSite, type KnownPage, SitePages } from '../links/site-pages.js';
import { pagePath } from '../paths.js';
import { publication } from '../publication/index.js';
import type { Practice } from '../schema/practice.js';
import type { IssueDetails } from '../source/source.js';

/** Options of {@link linkIssues}. */
export interface LinkCheckOptions {
  /** `YYYY-MM-DD` in the practice's time zone. */
  today: string;
  /** The paths of the site's pages, or the folder of the built site. Default: only the pages of texts are known. */
  site?: BuiltSite | undefined;
  /** The path of an article's page. */
  articlePath: (slug: string) => string;
  /** Drafts have pages too, as they do in development. Default: no. */
  drafts?: boolean | undefined;
}

/** Issues of links to pages that don't exist or aren't published, and to anchors that don't exist. */
export function linkIssues(
  folder: Folder,
  resolver: LinkResolver,
  options: LinkCheckOptions,
): ContentIssue[] {
  const languages = folder.translations.map(({ lang }) => lang);
  const check = new LinkCheck(allTexts(folder), languages, folder.practice?.data, options);
  const issues: ContentIssue[] = [];
  for (const file of referringFiles(folder)) {
    const text = file instanceof FolderText ? file : undefined;
    for (const reference of file.references) {
      if (reference.kind !== 'link') continue;
      const target = resolver.resolve(reference.url, file.path);
      if (check.isFine(target)) continue;
      issues.push(...check.find(target, text).map((details) => file.issueAt(reference, details)));
    }
  }
  return issues;
}

class LinkCheck {
  readonly #pages: SitePages;
  readonly #redirects: ReadonlySet<string>;
  readonly #options: LinkCheckOptions;
  /** What the path of an article starts with, such as `/articles/`. */
  readonly #articles: string;
  readonly #languages: readonly string[];
  readonly #practice: Practice | undefined;
  /** Thousands of texts link to the same few pages. */
  readonly #fine = new Map<LinkTarget<FolderText>, boolean>();

  constructor(
    texts: readonly FolderText[],
    languages: readonly string[],
    practice: Practice | undefined,
    options: LinkCheckOptions,
  ) {
    this.#pages = new SitePages(texts, options.site);
    this.#redirects = new Set(redirectsOf(texts).map(({ from }) => from));
    this.#options = options;
    this.#languages = languages;
    this.#practice = practice;
    this.#articles = options.articlePath('\n').split('\n')[0] ?? '/';
  }

  /** True for a target that has no issues, whatever text the link is in. */
  isFine(target: LinkTarget<FolderText>): boolean {
    const known = this.#fine.get(target);
    if (known !== undefined) return known;
    const isFine = this.#isSameForAll(target) && this.find(target).length === 0;
    this.#fine.set(target, isFine);
    return isFine;
  }

  /** False for a text that may be gone on the first day that visitors can see the link, and for a place in a text. */
  #isSameForAll(target: LinkTarget<FolderText>): boolean {
    if ('fragment' in target && target.fragment !== '') return false;
    const page = target.type === 'path' && this.#pages.find(target.path);
    const text = target.type === 'text' ? target.text : page ? page.text : undefined;
    return text?.article?.expiresAt === undefined;
  }

  /** @param from The text that the link is in. */
  find(target: LinkTarget<FolderText>, from?: FolderText): IssueDetails[] {
    if (target.type === 'fragment') return from ? anchorIssues(target.fragment, { text: from }, from) : [];
    if (target.type === 'text') {
      return [
        ...anchorIssues(target.fragment, { text: target.text }, from),
        ...this.#targetIssues(target.text, from),
      ];
    }
    if (target.type !== 'path') return [];
    const page = this.#pages.find(target.path);
    if (page) {
      return [...anchorIssues(target.fragment, page, from), ...this.#targetIssues(page.text, from)];
    }
    return this.#isMissing(target.path, page) ? [this.#missingPage(target.path)] : [];
  }

  /** Other pages come from templates: without the built site, nothing is known about them. */
  #isMissing(path: string, page: false | undefined): boolean {
    if (this.#redirects.has(pagePath(path))) return false;
    return page === false || this.#isArticle(path);
  }

  #isArticle(path: string): boolean {
    const { path: name } = splitTranslation(pagePath(path).slice(1), this.#languages);
    const canonical = `/${name}`;
    return canonical.startsWith(this.#articles) && canonical !== this.#articles;
  }

  #missingPage(path: string): IssueDetails {
    const { paths } = this.#pages;
    const name = (page: string) => page.split('/').at(-2) ?? page;
    const closest = suggest(name(pagePath(path)), paths.map(name));
    const meant = closest === undefined ? undefined : paths.find((page) => name(page) === closest);
    return {
      code: 'broken-link',
      message: `there is no page at \`${path}\``,
      help:
        this.#factHelp(path) ??
        (meant === undefined ? 'check the slug of the article it should lead to' : `did you mean ${meant}?`),
    };
  }

  /** What to do for the page of a person or a service that exists and has no text. */
  #factHelp(path: string): string | undefined {
    const { path: name } = splitTranslation(pagePath(path).slice(1), this.#languages);
    const [, folder, slug = ''] = /^(people|services)\/([^/]+)\/$/.exec(name) ?? [];
    const { practitioners = [], services = [] } = this.#practice ?? {};
    if (folder === 'people' && practitioners.some((person) => person.slug === slug))
      return `write people/${slug}.md, from which the page is made, or link to /people/#${slug}`;
    if (folder === 'services' && services.some((service) => service.slug === slug))
      return `write services/${slug}.md, from which the page is made, or link to /services/`;
    return undefined;
  }

  #targetIssues(target: FolderText | undefined, from: FolderText | undefined): IssueDetails[] {
    const issues = this.#publicationIssues(target, from);
    return target && issues.length === 0 && !this.#pages.has(target)
      ? [this.#missingPage(target.page)]
      : issues;
  }

  /** Judged on the first day that visitors can see the link. */
  #publicationIssues(target: FolderText | undefined, text: FolderText | undefined): IssueDetails[] {
    const { today, drafts } = this.#options;
    const from = text?.article;
    if (!target?.article || target === text) return [];
    if (from && (from.draft || publication(from, today) === 'expired')) return [];
    const day = from?.publishAt !== undefined && from.publishAt > today ? from.publishAt : today;
    const state = publication(target.article, day);
    if (state === 'published' || (drafts && state !== 'expired')) return [];
    const { file, article } = target;
    const details: Record<typeof state, IssueDetails> = {
      draft: { code: 'link-to-draft', message: `${file} is a draft: visitors find no page there` },
      scheduled: {
        code: 'link-to-draft',
        message: `${file} is not published before ${article.publishAt}: until then, visitors find no page there`,
      },
      expired: {
        code: 'link-to-expired',
        message: `${file} expired on ${article.expiresAt}: visitors find no page there`,
      },
    };
    const help =
      state === 'expired' ? 'remove the link, or the expiry date' : 'publish it first, or remove the link';
    return [{ ...details[state], help, severity: 'warning' }];
  }
}

function anchorIssues(fragment: string, page: KnownPage, from: FolderText | undefined): IssueDetails[] {
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return [];
  const { text, ids } = page;
  // A template may add ids to the page of another text.
  const known = ids ?? (text && (text.isArticle || text === from) ? new Set(text.ids) : undefined);
  if (!known || known.has(fragment)) return [];
  const meant = suggest(fragment, [...known]);
  const list =
    known.size > 0 && known.size <= 12 ? `the anchors there are ${[...known].join(', ')}` : undefined;
  return [
    {
      code: 'missing-anchor',
      severity: 'warning',
      message: `there is no \`#${fragment}\` ${text && text === from ? 'in this text' : 'on that page'}`,
      help: meant === undefined ? list : `did you mean #${meant}?`,
    },
  ];
}

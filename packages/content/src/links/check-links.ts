import { stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import type { CheckedText } from '../node/read-folder.js';
import { withScheme } from '../parse/body/warnings.js';
import { publication } from '../publication/index.js';
import type { IssueDetails } from '../source/source.js';
import { type KnownPage, type Pages, withSlash } from './pages.js';
import type { Reference } from './references.js';

/** What links can lead to. */
export interface LinkTargets {
  root: string;
  pages: Pages;
  texts: readonly CheckedText[];
  /** Paths that lead on to an article. */
  redirects: ReadonlySet<string>;
  /** What the path of an article begins with, such as `/articles/`. */
  articles: string;
  /** `YYYY-MM-DD` in the practice's time zone. */
  today: string;
}

/** What is wrong with a link: it leads nowhere, to a place that is not on the page, or to what visitors do not see. */
export async function linkIssues(reference: Reference, targets: LinkTargets): Promise<ContentIssue[]> {
  const { href, text } = reference;
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(href.trim()) || href.trim() === '') return [];
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href.trim()) ?? [];
  if (path === '') return text ? await anchorIssues(reference, fragment, { text }, targets) : [];
  const found = path.startsWith('/')
    ? await sitePage(decode(path), targets)
    : await beside(decode(path), reference, targets);
  if (found === undefined) return [];
  if ('code' in found) return [reference.issue(found)];
  return [
    ...(await anchorIssues(reference, fragment, found, targets)),
    ...publicationIssues(reference, found.text, targets),
  ];
}

async function sitePage(
  path: string,
  { pages, redirects, articles }: LinkTargets,
): Promise<KnownPage | IssueDetails | undefined> {
  const page = await pages.find(path);
  if (page) return page;
  const isRedirected = redirects.has(withSlash(path));
  const isArticle = withSlash(path).startsWith(articles) && withSlash(path) !== articles;
  // Other pages are made by templates, and nothing is known of them without the built site.
  if (isRedirected || (page === undefined && !isArticle)) return undefined;
  const name = (page: string) => page.split('/').at(-2) ?? page;
  const meant = pages.paths.find(
    (page) => name(page) === suggest(name(withSlash(path)), pages.paths.map(name)),
  );
  return {
    code: 'broken-link',
    message: `there is no page at \`${path}\``,
    help: meant === undefined ? 'look at the slug of the article that is meant' : `did you mean ${meant}?`,
  };
}

async function beside(
  path: string,
  { path: file }: Reference,
  { root, texts }: LinkTargets,
): Promise<KnownPage | IssueDetails> {
  const target = resolve(dirname(file), path);
  const text = texts.find((other) => other.path === target);
  if (text) return { text };
  if (target !== root && !target.startsWith(root + sep)) {
    return {
      code: 'outside-folder',
      message: `\`${path}\` leads out of the content folder`,
      help: 'move the file into the content folder, so that it is published on purpose',
    };
  }
  if (!target.endsWith('.md') && (await isFile(target))) return {};
  const address = withScheme(path);
  const names = texts.map((other) => other.path.slice(other.path.lastIndexOf(sep) + 1));
  const meant = suggest(path.slice(path.lastIndexOf('/') + 1), names);
  return {
    code: 'broken-link',
    message: `\`${path}\` leads to no file of the content folder`,
    help:
      address ??
      (meant === undefined
        ? 'write a path relative to this file, or /visit/ for a page of the site'
        : `did you mean ${meant}?`),
  };
}

async function anchorIssues(
  reference: Reference,
  fragment: string | undefined,
  { text, ids }: KnownPage,
  { pages }: LinkTargets,
): Promise<ContentIssue[]> {
  const id = decode(fragment ?? '');
  if (id === '' || id === 'top' || id.startsWith(':~:')) return [];
  const known =
    ids ?? (text && (text.isArticle || text === reference.text) ? await pages.idsIn(text) : undefined);
  if (!known || known.has(id)) return [];
  const meant = suggest(id, [...known]);
  const list =
    known.size > 0 && known.size <= 12 ? `the places there are ${[...known].join(', ')}` : undefined;
  return [
    reference.issue({
      code: 'missing-anchor',
      severity: 'warning',
      message: `there is no \`#${id}\` ${text && text === reference.text ? 'in this text' : 'on that page'}`,
      help: meant === undefined ? list : `did you mean #${meant}?`,
    }),
  ];
}

/** From the first day that visitors read the link. */
function publicationIssues(
  reference: Reference,
  target: CheckedText | undefined,
  { today }: LinkTargets,
): ContentIssue[] {
  const from = reference.text?.article;
  if (!target?.article || target === reference.text) return [];
  if (from && (from.draft || publication(from, today) === 'expired')) return [];
  const day = from?.publishAt !== undefined && from.publishAt > today ? from.publishAt : today;
  const state = publication(target.article, day);
  if (state === 'published') return [];
  const file = target.source.file;
  const words: Record<typeof state, IssueDetails> = {
    draft: { code: 'link-to-draft', message: `${file} is a draft: visitors find no page there` },
    scheduled: {
      code: 'link-to-draft',
      message: `${file} is not shown before ${target.article.publishAt}: until then visitors find no page there`,
    },
    expired: {
      code: 'link-to-expired',
      message: `${file} has not been shown since ${target.article.expiresAt}: visitors find no page there`,
    },
  };
  const help =
    state === 'expired' ? 'take the link out, or the day' : 'publish it first, or take the link out';
  return [reference.issue({ ...words[state], help, severity: 'warning' })];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

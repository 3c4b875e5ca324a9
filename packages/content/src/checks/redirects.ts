import type { FolderText } from '../folder/folder-text.js';
import type { IssueCode } from '../issues/codes.js';
import type { ContentIssue } from '../issues/issue.js';
import { type Redirect, redirectsOf } from '../links/redirects.js';
import { pagePath } from '../paths.js';
import { publication } from '../publication/index.js';

/**
 * Issues of old paths that redirect in a loop, that two articles claim, or that are the path of a page.
 *
 * @param today `YYYY-MM-DD` in the practice's time zone.
 * @param pages The site's other pages, if they are known.
 */
export function redirectIssues(
  texts: readonly FolderText[],
  today: string,
  pages: { has(path: string): boolean } = new Set<string>(),
): ContentIssue[] {
  const redirects = redirectsOf(texts);
  if (redirects.length === 0) return [];
  const textAt = new Map(texts.map((text) => [pagePath(text.page), text]));
  return redirects.flatMap((redirect) => {
    const { text, from } = redirect;
    const issue = (code: IssueCode, message: string, help: string) =>
      text.document?.atValue({ path: ['redirectFrom', redirect.index], code, message, help }) ?? [];
    const target = textAt.get(from);
    if (target && leadsBack(text, target, redirects, textAt)) {
      const what =
        target === text ? 'the article’s own path' : `the path of ${target.file}, which redirects back here`;
      return issue(
        'redirect-loop',
        `\`${from}\` is ${what}`,
        'remove it: visitors would be redirected forever',
      );
    }
    const others = redirects.filter((other) => other.from === from && other !== redirect);
    if (others.length > 0) {
      const files = [...new Set(others.map((other) => other.text.file))].join(' and ');
      return issue(
        'duplicate-redirect',
        `\`${from}\` is also an old path of ${files}`,
        'keep one of the two',
      );
    }
    if (target?.article && publication(target.article, today) === 'published') {
      return issue(
        'redirect-over-page',
        `\`${from}\` is the path of ${target.file}`,
        'remove it, or make that article a draft or let it expire',
      );
    }
    if (!target && (pages.has(from) || pages.has(from.replace(/\/$/, '')))) {
      return issue('redirect-over-page', `\`${from}\` is the path of a page of the site`, 'remove it');
    }
    return [];
  });
}

/** True if the redirects from a page's path lead back to the start. */
function leadsBack(
  start: FolderText,
  target: FolderText,
  redirects: readonly Redirect<FolderText>[],
  textAt: ReadonlyMap<string, FolderText>,
): boolean {
  const seen = new Set<FolderText>();
  const waiting = [target];
  for (let text = waiting.pop(); text; text = waiting.pop()) {
    if (text === start) return true;
    if (seen.has(text)) continue;
    seen.add(text);
    for (const redirect of redirects) {
      const next = redirect.text === text ? textAt.get(redirect.from) : undefined;
      if (next) waiting.push(next);
    }
  }
  return false;
}

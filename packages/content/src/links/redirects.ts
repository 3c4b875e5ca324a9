import type { ContentIssue } from '../issues/issue.js';
import type { CheckedText } from '../node/read-folder.js';
import { publication } from '../publication/index.js';
import { withSlash } from './pages.js';

/** One entry of an article's `redirectFrom`. */
interface Redirect {
  text: CheckedText;
  index: number;
  /** The old path. */
  from: string;
}

/** The old paths of all articles. */
export function redirectsOf(texts: readonly CheckedText[]): Redirect[] {
  return texts.flatMap((text) =>
    (text.article?.redirectFrom ?? []).map((from, index) => ({
      text,
      index,
      from: withSlash(new URL(from, 'https://site.invalid/').pathname),
    })),
  );
}

/** Old paths that go round in a circle, that two articles claim, or that are the path of a page. */
export function redirectIssues(texts: readonly CheckedText[], today: string): ContentIssue[] {
  const redirects = redirectsOf(texts);
  const pageAt = new Map(texts.map((text) => [text.page, text]));
  return redirects.flatMap((redirect) => {
    const { text, from } = redirect;
    const issue = (code: string, message: string, help: string) =>
      text.document?.atValue({ path: ['redirectFrom', redirect.index], code, message, help }) ?? [];
    const page = pageAt.get(from);
    if (page && leadsBack(text, page, redirects, pageAt)) {
      const what =
        page === text ? 'the article’s own path' : `the path of ${page.source.file}, which leads back here`;
      return issue(
        'redirect-loop',
        `\`${from}\` is ${what}`,
        'take it out: visitors would be sent round in a circle',
      );
    }
    const others = redirects.filter((other) => other.from === from && other !== redirect);
    if (others.length > 0) {
      const files = [...new Set(others.map((other) => other.text.source.file))].join(' and ');
      return issue(
        'duplicate-redirect',
        `\`${from}\` is also an old path of ${files}`,
        'keep one of the two',
      );
    }
    if (page?.article && publication(page.article, today) === 'published') {
      return issue(
        'redirect-over-page',
        `\`${from}\` is the path of ${page.source.file}`,
        'take it out, or let that article be a draft or expire',
      );
    }
    return [];
  });
}

/** Whether the way from a page's own redirect comes back to where it began. */
function leadsBack(
  start: CheckedText,
  page: CheckedText,
  redirects: readonly Redirect[],
  pageAt: ReadonlyMap<string, CheckedText>,
): boolean {
  const seen = new Set<CheckedText>();
  const waiting = [page];
  while (waiting.length > 0) {
    const text = waiting.pop() as CheckedText;
    if (text === start) return true;
    if (seen.has(text)) continue;
    seen.add(text);
    for (const redirect of redirects) {
      const target = redirect.text === text ? pageAt.get(redirect.from) : undefined;
      if (target) waiting.push(target);
    }
  }
  return false;
}

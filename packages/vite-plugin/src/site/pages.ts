import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Html, html, isHtml } from '@tendwell/content/html';
import { decodePath } from '@tendwell/content/node';
import type { Page } from '@tendwell/site';
import { Failure } from '../failure.js';

/**
 * Pages by path, percent-decoded.
 *
 * @param headOf HTML for the start of the head of the page at a path. Default: none.
 * @throws {Failure} for an invalid path, for a path that two pages have, and for HTML given as a string.
 */
export function byPath(
  pages: readonly Page[],
  headOf: (path: string) => Html | undefined = () => undefined,
): Map<string, Page> {
  const map = new Map<string, Page>();
  for (const given of pages) {
    const problem = pagePathProblem(given.path);
    if (problem !== undefined) {
      throw new Failure(`tendwell: a page has the path ${JSON.stringify(given.path)}. ${problem}`);
    }
    const page = { ...given, path: decodePath(given.path) };
    if (typeof page.body !== 'function') checkHtml(page.body, 'body', page.path);
    if (page.head !== undefined) checkHtml(page.head, 'head', page.path);
    const head = headOf(given.path);
    if (head) page.head = page.head ? html`${head}${page.head}` : head;
    if (map.has(page.path))
      throw new Failure(`tendwell: two pages have the path ${page.path}. Give one of them another path.`);
    map.set(page.path, page);
  }
  return map;
}

/**
 * The HTML of a page's body.
 *
 * @throws {Failure} if its function returns something else.
 */
export async function pageBody({ body, path }: Page): Promise<Html> {
  return typeof body === 'function' ? checkHtml(await body(), 'body', path) : body;
}

/** The ids in the HTML of a page. `undefined` without a page, and if the HTML is not there at once or cannot be made. */
export function pageIds(page: Page | undefined): ReadonlySet<string> | undefined {
  const markup = page && bodyNow(page);
  if (!markup) return undefined;
  return new Set([...String(markup).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

function bodyNow({ body }: Page): Html | undefined {
  if (typeof body !== 'function') return body;
  try {
    const made = body();
    if (isHtml(made)) return made;
    // The error is reported when the page is written or opened.
    Promise.resolve(made).catch(() => {});
  } catch {}
  return undefined;
}

/** @throws {Failure} for HTML given as a string. */
export function checkHtml(value: Html, name: string, path: string): Html {
  if (isHtml(value)) return value;
  throw new Failure(
    `tendwell: the ${name} of the page ${path} is not HTML. Make it with html\`…\` from @tendwell/content/html, or mark a string that is safe with trusted(…).`,
  );
}

/** Most paths, which have none of the problems. */
const PLAIN_PATH = /^\/(?:[\w-]+\/)*(?:[\w-]+\.html)?$/;

/** Why a page cannot have a path, and what to write instead. `undefined` for a valid path, percent-encoded or not. */
function pagePathProblem(path: string): string | undefined {
  if (PLAIN_PATH.test(path) && !path.endsWith('/index.html')) return undefined;
  const decoded = decodePath(path);
  if (/[?#]/.test(path)) return 'Remove the ? or #: hosts choose a page only by what precedes them.';
  if (/%(?![\da-f]{2})/i.test(path) || (path.includes('%') && decoded === path)) {
    return 'Its percent-encoding is invalid. Write the characters themselves, as in /tags/español/.';
  }
  if (/[%?#\\\p{Cc}]/u.test(decoded)) {
    return 'Remove the \\, %, ?, #, or control character: many hosts cannot serve a file with such a name.';
  }
  if (!/^\/(?:.*(?:\/|\.html))?$/.test(decoded)) {
    return 'A path starts with / and ends with / or .html, like /visit/.';
  }
  if (/\/\.{0,2}\//.test(decoded)) return 'A path has no empty segment, and no . or .. as a segment.';
  // Its segments would differ from those of the decoded path.
  if (/%2f/i.test(path)) return 'Write each / itself, not as %2F.';
  if (/\/index\.html$/.test(decoded)) return 'Remove index.html: a path that ends with / is that file.';
  return undefined;
}

/** The file of a page in the output folder. */
export function outputFile(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** True for a path at which Vite serves a file of its `publicDir`. */
export function isPublicFile(path: string, publicDir: string): boolean {
  if (publicDir === '') return false;
  const file = join(publicDir, outputFile(path));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

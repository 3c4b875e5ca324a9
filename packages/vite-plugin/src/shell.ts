import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html } from '@tendwell/content/html';
import { textDirection } from '@tendwell/content/intl';
import { jsonLdScript } from '@tendwell/content/structured-data';
import { Failure } from './failure.js';
import type { Page } from './site/pages.js';

const HEAD = '<!--tendwell:head-->';
const BODY = '<!--tendwell:body-->';

const EXAMPLE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="/src/main.ts"></script>
${HEAD}
</head>
<body>
${BODY}
</body>
</html>`;

/** The HTML that all pages share, split at its two placeholders. */
export interface Shell {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * Reads `index.html` in Vite's root.
 *
 * @throws {Failure} with an example if the file is missing.
 */
export async function readShell(root: string): Promise<string> {
  try {
    return await readFile(join(root, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Failure(
      `tendwell: there is no index.html in ${root}. Create it; it contains what all pages share:\n\n${EXAMPLE}\n`,
    );
  }
}

/**
 * Splits the shell at its placeholders.
 *
 * @throws {Failure} with what to add, and where.
 */
export function parseShell(source: string): Shell {
  const head = source.indexOf(HEAD);
  const body = source.indexOf(BODY);
  if (head < 0) throw new Failure(`tendwell: add ${HEAD} to the <head> of index.html, where titles go.`);
  if (body < 0) throw new Failure(`tendwell: add ${BODY} to the <body> of index.html, where pages go.`);
  if (body < head) throw new Failure(`tendwell: in index.html ${HEAD} must come before ${BODY}.`);
  if (!/<html\b/i.test(source)) throw new Failure('tendwell: add <html> to index.html; pages set its lang.');
  // In the body, an SVG may have its own <title>.
  if (/<title\b/i.test(source.slice(0, source.search(/<\/head|<body/i)))) {
    throw new Failure('tendwell: remove the <title> from index.html; each page has its own.');
  }
  return {
    before: source.slice(0, head),
    between: source.slice(head + HEAD.length, body),
    after: source.slice(body + BODY.length),
  };
}

/** A whole page. */
export function fillShell(shell: Shell, page: Page, locale: string): string {
  return withLang(shell.before, page, locale) + headHtml(page) + shell.between + page.body + shell.after;
}

function headHtml({ title, description, head, jsonLd = [] }: Page): string {
  const lines = [
    html`<title>${title}</title>`,
    description && html`<meta name="description" content="${description}">`,
    head,
    ...jsonLd.map(jsonLdScript),
  ];
  return lines.filter(Boolean).join('\n');
}

/** Sets the language, and the direction if it differs from that of the shell. */
function withLang(markup: string, page: Page, locale: string): string {
  const lang = page.lang ?? locale;
  return markup.replace(/<html\b[^>]*>/i, (tag) => {
    const stated = DIR.exec(tag)?.[1]?.toLowerCase();
    // The shell's direction is for pages in the language of the practice.
    const dir = page.dir ?? (page.lang === undefined && stated ? stated : textDirection(lang));
    const isStated = dir === (stated ?? 'ltr');
    const bare = (isStated ? tag : tag.replace(DIR, '')).replace(LANG, '');
    const attributes = html` lang="${lang}"${!isStated && html` dir="${dir}"`}`;
    return bare.replace(/^<html/i, (name) => `${name}${attributes}`);
  });
}

const LANG = /\slang\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i;
const DIR = /\sdir\s*=\s*["']?([a-z]*)["']?/i;

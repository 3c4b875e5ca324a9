import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Theme } from '@tendwell/content';
import { html } from '@tendwell/content/html';
import { textDirection } from '@tendwell/content/intl';
import { jsonLdScript } from '@tendwell/content/structured-data';
import type { Page } from '@tendwell/site';
import { normalizePath } from 'vite';
import { Failure } from './failure.js';
import type { Settings } from './options.js';
import { shellFile } from './shell-file.js';
import { checkHtml, pageBody } from './site/pages.js';

const HEAD = '<!--tendwell:head-->';
const BODY = '<!--tendwell:body-->';

/** The shell of a site that has no `index.html`: it loads what the standard pages need. */
function standardShell(base: string, { design = 'booklet', colors }: Theme): string {
  const { resolve } = createRequire(import.meta.url);
  // Vite serves and builds files outside of the root at this path.
  const [stylesheet, script] = [`@tendwell/site/${design}.css`, '@tendwell/site/client'].map(
    (name) => `${base}@fs/${normalizePath(resolve(name)).replace(/^\//, '')}`,
  );
  const markup = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${stylesheet}">
<script type="module" src="${script}"></script>
${HEAD}
</head>
<body>
${BODY}
</body>
</html>
`;
  return withColors(markup, colors);
}

/** Sets the colors of the standard shell, before or after Vite has built it. */
export function withColors(markup: string, colors: Theme['colors']): string {
  return colors
    ? markup.replace('<html lang="en"', (tag) => `${tag} data-tendwell-theme="${colors}"`)
    : markup;
}

/** The HTML that all pages share, split at its two placeholders. */
export interface Shell {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * The `index.html` in Vite's root, or the standard shell if there is none.
 *
 * @param theme of the standard shell
 */
export async function readShell(
  { root, base, dev }: Pick<Settings, 'root' | 'base' | 'dev'>,
  theme: Theme = {},
): Promise<string> {
  try {
    return await readFile(shellFile(root), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // In a build, Vite adds the base to the files that it writes.
    return standardShell(dev ? base : '/', theme);
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
export async function fillShell(shell: Shell, page: Page, locale: string): Promise<string> {
  const body = await pageBody(page);
  return startOf(shell, page, locale) + headHtml(page) + shell.between + body + shell.after;
}

function headHtml({ path, title, description, meta, head, jsonLd = [] }: Page): string {
  const described = typeof description === 'function' ? description() : description;
  const lines = [
    html`<title>${title}</title>`,
    described && html`<meta name="description" content="${described}">`,
    meta && checkHtml(meta(), 'meta', path),
    head,
    ...(typeof jsonLd === 'function' ? jsonLd() : jsonLd).map(jsonLdScript),
  ];
  return lines.filter(Boolean).join('\n');
}

/** The starts of pages by language: nearly all pages of a site have the same one. */
const starts = new WeakMap<Shell, Map<string, string>>();

function startOf(shell: Shell, page: Page, locale: string): string {
  const known = starts.get(shell) ?? new Map<string, string>();
  starts.set(shell, known);
  const key = [locale, page.lang, page.dir].join();
  const start = known.get(key) ?? withLang(shell.before, page, locale);
  known.set(key, start);
  return start;
}

/** Sets the language, and the direction if it differs from that of the shell. */
function withLang(markup: string, page: Page, locale: string): string {
  const lang = page.lang ?? locale;
  return markup.replace(/<html\b[^>]*>/i, (tag) => {
    const stated = DIR.exec(tag)?.[1];
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

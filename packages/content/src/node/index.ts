/**
 * Reads a content folder.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Article, Newsletter, Practice } from '../index.js';
import { parseArticle, parseNewsletter, parsePractice } from '../index.js';

/** What a content folder holds. */
export interface Content {
  practice: Practice;
  newsletter?: Newsletter;
  /** Newest first, drafts included. */
  articles: Article[];
  /** The absolute path of each article's file, by slug. */
  files: Map<string, string>;
}

/** Reads `practice.yaml`, `newsletter.yaml` and `articles/*.md` of a folder. */
export async function readContent(folder: string): Promise<Content> {
  const read = async <T>(path: string, parse: (source: string, options: { file: string }) => T) =>
    parse(await readFile(path, 'utf8'), { file: relative(process.cwd(), path).replaceAll('\\', '/') });
  const practice = await read(resolve(folder, 'practice.yaml'), parsePractice);
  const newsletter = await read(resolve(folder, 'newsletter.yaml'), parseNewsletter);
  const files = new Map<string, string>();
  const articles: Article[] = [];
  for (const name of await readdir(resolve(folder, 'articles'))) {
    if (!name.endsWith('.md')) continue;
    const article = await read(resolve(folder, 'articles', name), parseArticle);
    files.set(article.slug, resolve(folder, 'articles', name));
    articles.push(article);
  }
  articles.sort((a, b) => (a.date < b.date ? 1 : -1));
  return { practice, newsletter, articles, files };
}

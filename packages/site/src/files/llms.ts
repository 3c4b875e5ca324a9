import type { Page } from '../page.js';
import { descriptionText } from '../parts/text.js';
import type { Site } from '../site.js';

/**
 * An overview of the site in Markdown, for language models.
 *
 * @param pages those to list
 * @see {@link https://llmstxt.org/}
 */
export function llmsText({ articles, practice, url }: Site, pages: readonly Page[]): string {
  const { name, tagline } = practice;
  const articlePaths = new Set(articles.map(({ path }) => path));
  const entry = (title: string, address: string, description = '') =>
    `- [${linkText(title)}](${address})${description && `: ${oneLine(description)}`}\n`;
  const others = pages
    .filter(({ path }) => !articlePaths.has(path))
    .map((page) => entry(page.title, url(page.path), descriptionText(page)));
  const listed = articles
    .filter(({ draft }) => !draft)
    .map((article) => entry(article.title, url(article.path), article.summary));
  return `# ${oneLine(name)}

${tagline ? `> ${oneLine(tagline)}\n\n` : ''}## Pages

${others.join('')}${listed.length > 0 ? `\n## Articles\n\n${listed.join('')}` : ''}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const linkText = (text: string) => oneLine(text).replace(/[\\[\]]/g, '\\$&');

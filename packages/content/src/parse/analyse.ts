import type { z } from 'zod';
import { type ContentIssue, isError } from '../issues/issue.js';
import { type Article, type ArticleFrontMatter, articleSchema } from '../schema/article.js';
import { SLUG } from '../schema/fields.js';
import { healthWord } from '../schema/health-words.js';
import { type Newsletter, newsletterSchema } from '../schema/newsletter.js';
import { findScrambledEmails, revealEmail } from '../schema/scrambled-email.js';
import { splitFrontMatter } from '../source/front-matter.js';
import { forScrambledEmail } from '../source/scrambled-email.js';
import { type IssueDetails, Source } from '../source/source.js';
import { type Path, YamlDocument } from '../source/yaml/document.js';
import { MAX_FINDINGS } from './body/warnings.js';
import { slugOf } from './explain/values.js';
import { validate } from './validate.js';

/** A file with all that is wrong with it, and its places for further checks. */
export interface Analysed {
  source: Source;
  issues: ContentIssue[];
  /** Absent where no YAML was found. */
  document?: YamlDocument;
}

/** A YAML or JSON file checked against a schema. `data` is absent when there are errors. */
export function analyseData<T extends z.ZodType>(
  schema: T,
  text: string,
  file: string,
): Analysed & { data?: z.infer<T> } {
  const source = new Source(text, file);
  if (source.text.trim() === '') {
    const issue = source.issue(0, 0, { code: 'empty-file', message: 'the file is empty' });
    return { source, issues: [issue] };
  }
  const document = new YamlDocument(source, 0, source.text.length);
  takeSchemaOut(document);
  return { source, document, ...validate(schema, document) };
}

/** JSON has no comments: there an editor finds the schema by this key. */
function takeSchemaOut({ data }: YamlDocument): void {
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return;
  if (typeof data.$schema === 'string') delete data.$schema;
}

/** The newsletter's file, with warnings of interests that reveal the health of who ticks them. */
export function analyseNewsletter(text: string, file: string): Analysed & { data?: Newsletter } {
  const analysed = analyseData(newsletterSchema, text, file);
  const { document, issues } = analysed;
  const interests = (document?.data as { interests?: unknown } | undefined)?.interests;
  if (!document || !Array.isArray(interests)) return analysed;
  const warnings = interests.flatMap((interest, index) => {
    const key = ['label', 'value'].find((name) =>
      healthWord(String(interest?.[name] ?? '').replaceAll('-', ' ')),
    );
    return key === undefined
      ? []
      : [document.atValue(healthInterest(['interests', index, key], interest[key]))];
  });
  return { ...analysed, issues: [...issues, ...warnings] };
}

function healthInterest(path: Path, label: string): IssueDetails {
  return {
    path,
    code: 'health-interest',
    severity: 'warning',
    message: `who ticks “${label}” says something about their health`,
    help: 'such a list needs stronger protection by law; name a subject or a kind of mail, like “Workshops” or “Evening talks”',
  };
}

/** An article's front matter and body, checked. `article` is absent when there are errors. */
export function analyseArticle(text: string, file: string): Analysed & { article?: Article; body?: number } {
  const source = new Source(text, file);
  const parts = splitFrontMatter(source);
  if ('code' in parts) return { source, issues: [parts, ...bodyIssues(source, 0)] };
  const document = new YamlDocument(source, ...parts.yaml);
  const { data, issues } = validate(articleSchema, document);
  const slug = slugIssue(source, data);
  const all = [...issues, ...slug, ...bodyIssues(source, parts.body)];
  const found = { source, document, issues: all, body: parts.body };
  if (data === undefined || all.some(isError)) return found;
  const article = { ...data, slug: data.slug ?? baseName(source.file), body: source.text.slice(parts.body) };
  return { ...found, article };
}

function bodyIssues(source: Source, start: number): ContentIssue[] {
  const found = findScrambledEmails(source.text.slice(start)).slice(0, MAX_FINDINGS);
  return found.map(({ index, text }) =>
    source.issue(start + index, start + index + text.length, forScrambledEmail(revealEmail(text))),
  );
}

/** A file's name that is to be the slug must be one. */
function slugIssue(source: Source, data: ArticleFrontMatter | undefined): ContentIssue[] {
  const name = baseName(source.file);
  if (data === undefined || data.slug !== undefined || SLUG.test(name)) return [];
  const slug = slugOf(name);
  const better = slug === '' ? '' : `rename the file to ${slug}.md, or `;
  return [
    source.issue(0, 3, {
      path: ['slug'],
      code: 'invalid-slug',
      message: `the file’s name, \`${name}\`, cannot stand in a URL as it is`,
      help: `${better}add \`slug: ${slug || '…'}\``,
    }),
  ];
}

/** The file's name without folders and extension. */
function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

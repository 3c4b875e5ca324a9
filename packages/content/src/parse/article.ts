import type { z } from 'zod';
import { type ContentIssue, isError } from '../issues/issue.js';
import {
  type Article,
  type ArticleFrontMatter,
  articleSchema,
  type PageText,
  pageSchema,
  questionSchema,
} from '../schema/article.js';
import { SLUG } from '../schema/fields.js';
import { findScrambledEmails, revealEmail } from '../schema/scrambled-email.js';
import { forScrambledEmail } from '../source/scrambled-email.js';
import type { Source } from '../source/source.js';
import { MAX_FINDINGS } from './body/warnings.js';
import { slugOf } from './explain/values.js';
import { type ParsedText, parseText } from './text.js';

/** An article's file, parsed, valid or not. */
export interface ParsedArticle extends ParsedText<ArticleFrontMatter> {
  /** Absent when there are errors. */
  readonly article?: Article;
}

/** The file of a text other than an article, parsed, valid or not. */
export interface ParsedPage extends ParsedText<z.infer<typeof pageSchema>> {
  /** Absent when there are errors. */
  readonly article?: PageText;
}

/** Parses the file of an article. */
export function parseArticleFile(text: string, file: string): ParsedArticle {
  return withBody(parseText(articleSchema, text, file));
}

/** Parses the file of a text other than an article, which needs no date. */
export function parsePageFile(text: string, file: string): ParsedPage {
  return withBody(parseText(pageSchema, text, file));
}

/** Parses the file of a question: the title is the question, and the body is the answer. */
export function parseQuestionFile(text: string, file: string): ParsedPage {
  return withBody(parseText(questionSchema, text, file));
}

function withBody<T extends { slug?: string | undefined }>(parsed: ParsedText<T>) {
  const { source, data, bodyStart } = parsed;
  const issues = [...parsed.issues, ...slugIssues(source, data), ...scrambledEmails(source, bodyStart ?? 0)];
  if (data === undefined || bodyStart === undefined || issues.some(isError)) return { ...parsed, issues };
  const body = source.text.slice(bodyStart);
  return { ...parsed, issues, article: { ...data, slug: data.slug ?? baseName(source.file), body } };
}

function scrambledEmails(source: Source, start: number): ContentIssue[] {
  const found = findScrambledEmails(source.text.slice(start)).slice(0, MAX_FINDINGS);
  return found.map(({ index, text }) =>
    source.issue(start + index, start + index + text.length, forScrambledEmail(revealEmail(text))),
  );
}

/** Without a `slug`, the file's name is the slug and must be valid as one. */
function slugIssues(source: Source, data: { slug?: string | undefined } | undefined): ContentIssue[] {
  const name = baseName(source.file);
  if (data === undefined || data.slug !== undefined || SLUG.test(name)) return [];
  const slug = slugOf(name);
  const better = slug === '' ? '' : `rename the file to ${slug}.md, or `;
  return [
    source.issue(0, 3, {
      path: ['slug'],
      code: 'invalid-slug',
      message: `the file name \`${name}\` cannot be used in a URL`,
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

import type * as z from 'zod';
import { type ContentIssue, isError } from '../issues/issue.js';
import { type Article, type ArticleFrontMatter, articleSchema } from '../schema/article.js';
import { SLUG } from '../schema/fields.js';
import { type letterSchema, singleLetterSchema, welcomeLetterSchema } from '../schema/letter.js';
import { type PageText, pageSchema, questionSchema } from '../schema/page-text.js';
import { findScrambledEmails, revealEmail } from '../schema/scrambled-email.js';
import { slugOf } from '../slug.js';
import { forScrambledEmail } from '../source/scrambled-email.js';
import type { Source } from '../source/source.js';
import { MAX_FINDINGS } from './body/warnings.js';
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

/** A letter's file, parsed, valid or not. */
export interface ParsedLetter extends ParsedText<z.infer<typeof letterSchema>> {
  /** Its subject is the title, and its preheader the summary. Absent when there are errors. */
  readonly article?: PageText;
}

/** Parses the file of a letter that is sent once to everybody on the list. */
export const parseLetterFile = (text: string, file: string): ParsedLetter =>
  asLetter(parseText(singleLetterSchema, text, file));

/** Parses the file of a letter that everybody gets who confirms. */
export const parseWelcomeLetterFile = (text: string, file: string): ParsedLetter =>
  asLetter(parseText(welcomeLetterSchema, text, file));

function asLetter(text: ParsedText<z.infer<typeof letterSchema>>): ParsedLetter {
  const parsed = withBody(text, { hasSlug: false });
  if (!('article' in parsed)) return parsed;
  const { subject, preheader, ...rest } = parsed.article;
  return {
    ...parsed,
    article: {
      title: subject,
      ...(preheader !== undefined && { summary: preheader }),
      ...rest,
      letter: true,
    },
  };
}

/** @param options.hasSlug False if the front matter cannot have a `slug`. Default: true. */
function withBody<T extends object>(parsed: ParsedText<T>, { hasSlug = true } = {}) {
  const { source, data, bodyStart } = parsed;
  const slug = (data as { slug?: string } | undefined)?.slug;
  const slugs = data === undefined || slug !== undefined ? [] : slugIssues(source, hasSlug);
  const issues = [...parsed.issues, ...slugs, ...scrambledEmails(source, bodyStart ?? 0)];
  if (data === undefined || bodyStart === undefined || issues.some(isError)) return { ...parsed, issues };
  const body = source.text.slice(bodyStart);
  return { ...parsed, issues, article: { ...data, slug: slug ?? baseName(source.file), body } };
}

function scrambledEmails(source: Source, start: number): ContentIssue[] {
  const found = findScrambledEmails(source.text.slice(start)).slice(0, MAX_FINDINGS);
  return found.map(({ index, text }) =>
    source.issue(start + index, start + index + text.length, forScrambledEmail(revealEmail(text))),
  );
}

/** Without a `slug`, the file's name is the slug and must be valid as one. */
function slugIssues(source: Source, hasSlug: boolean): ContentIssue[] {
  const name = baseName(source.file);
  if (SLUG.test(name)) return [];
  const slug = slugOf(name);
  const help = [
    ...(slug === '' && hasSlug ? [] : [`rename the file to ${slug || 'winter-tea'}.md`]),
    ...(hasSlug ? [`add \`slug: ${slug || '…'}\``] : []),
  ];
  return [
    source.issue(0, 3, {
      path: ['slug'],
      code: 'invalid-slug',
      message: `the file name \`${name}\` cannot be used in a URL`,
      help: help.join(', or '),
    }),
  ];
}

/** The file's name without folders and extension. */
function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

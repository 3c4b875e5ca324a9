import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { pictureIssues } from '../checks/pictures.js';
import { cacheVersion } from '../folder/cache-version.js';
import { cacheFolder, DiskCache } from '../folder/disk-cache.js';
import { Listing } from '../folder/file-index.js';
import { type Analyser, type Analysis, FileStore } from '../folder/file-store.js';
import { nameFor } from '../folder/read.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue, isError } from '../issues/issue.js';
import { analyseData } from '../parse/analyse.js';
import { bodyOutline, bodyWarnings } from '../parse/body/warnings.js';
import { validate } from '../parse/validate.js';
import { splitFrontMatter } from '../source/front-matter.js';
import { Source } from '../source/source.js';
import { YamlDocument } from '../source/yaml/document.js';
import type { ReadOptions } from './reader.js';

/** A file of a collection. */
export interface CollectionEntry<T> {
  /** The path in the folder, without extension and with forward slashes. */
  id: string;
  /** Absolute path. */
  file: string;
  /** The front matter, or the whole of a YAML or JSON file, as the schema gives it. */
  data: T;
  /** The Markdown after the front matter; empty for YAML and JSON. */
  body: string;
}

/** What {@link readCollection} is told. */
export interface CollectionOptions<S extends z.ZodType> extends ReadOptions {
  /** What front matter, or a whole YAML or JSON file, must be. A strict object makes a slip in a key an error. */
  schema: S;
}

/** The files of a folder, by id, and what is worth a look in them. */
export interface Collection<T> {
  entries: CollectionEntry<T>[];
  warnings: ContentIssue[];
}

/**
 * Reads the Markdown, YAML and JSON files of a folder and those below it, each checked against a schema of your own, with
 * the same errors at the same places as articles have. Names that begin with a dot or an underscore are left out.
 *
 * @throws {@link ContentError} with all problems of all files.
 */
export async function readCollection<S extends z.ZodType>(
  folder: string,
  { schema, cache }: CollectionOptions<S>,
): Promise<Collection<z.infer<S>>> {
  const root = resolve(folder);
  const place = cacheFolder(cache, root);
  const store = new FileStore<{ data: z.infer<S> }>(
    root,
    analyserFor(schema),
    place === undefined ? undefined : new DiskCache(place, `collection ${root}`, cacheVersion(schema)),
  );
  const { records } = await store.read(await filesIn(root));
  const listing = new Listing();
  const issues: ContentIssue[] = [];
  for (const { issues: found, pictures, path } of records) {
    issues.push(...found, ...(await pictureIssues(pictures, path, listing.isFile)));
  }
  if (issues.some(isError)) throw new ContentError(issues.filter(isError));
  return {
    entries: records.flatMap(({ path, value, text, body }) =>
      value ? [{ id: idOf(root, path), file: path, data: value.data, body: text.slice(body) }] : [],
    ),
    warnings: issues.sort(byPlace),
  };
}

function analyserFor<S extends z.ZodType>(schema: S): Analyser<{ data: z.infer<S> }> {
  return {
    analyse(text, file) {
      return /\.md$/i.test(file) ? analyseText(schema, text, file) : analyseWhole(schema, text, file);
    },
    // The disk has what the schema was given, so that a transform is applied once.
    restore(value) {
      const { success, data } = schema.safeParse(value);
      return success ? { data } : undefined;
    },
  };
}

function analyseWhole<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
): Analysis<{ data: z.infer<S> }> {
  const analysed = analyseData(schema, text, file);
  const { issues, document } = analysed;
  const isRight = 'data' in analysed && !issues.some(isError);
  return {
    ...(isRight && { value: { data: analysed.data as z.infer<S> }, stored: document?.data }),
    body: text.length,
    issues,
    pictures: [],
  };
}

function analyseText<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
): Analysis<{ data: z.infer<S> }> {
  const source = new Source(text, file);
  const parts = splitFrontMatter(source);
  if ('code' in parts) return { body: 0, issues: [parts], pictures: [] };
  const document = new YamlDocument(source, ...parts.yaml);
  const validated = validate(schema, document);
  const analysed = { source, issues: validated.issues, document, body: parts.body };
  const outline = bodyOutline(analysed);
  const isRight = 'data' in validated && !validated.issues.some(isError);
  return {
    ...(isRight && { value: { data: validated.data as z.infer<S> }, stored: document.data }),
    body: parts.body,
    issues: [...validated.issues, ...bodyWarnings(analysed, outline)],
    pictures: (outline?.images ?? []).map(({ src, start, end }) => ({
      src,
      issue: (details) => source.issue(parts.body + start, parts.body + end, details),
    })),
  };
}

async function filesIn(root: string): Promise<string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:md|ya?ml|json)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) =>
          !relative(root, path)
            .split(sep)
            .some((part) => /^[._]|^node_modules$/.test(part)),
      )
      .sort();
  } catch {
    throw new ContentError([
      new Source('', nameFor(root)).issue(0, 0, {
        code: 'missing-folder',
        message: 'there is no such folder',
        help: 'make it, or give the path of the one that holds the files',
      }),
    ]);
  }
}

function idOf(root: string, path: string): string {
  return relative(root, path)
    .split(sep)
    .join('/')
    .replace(/\.[^.]*$/, '');
}

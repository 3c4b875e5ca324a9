import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { pictureIssues } from '../checks/files.js';
import { type Analyser, type Analysis, noBody } from '../folder/analysis.js';
import { cacheVersion } from '../folder/cache-version.js';
import { cacheFolder, DiskCache } from '../folder/disk-cache.js';
import { FileStore } from '../folder/file-store.js';
import { isIgnored } from '../folder/layout.js';
import { listFolder } from '../folder/list.js';
import { ContentError } from '../issues/content-error.js';
import { byPlace, type ContentIssue, isError } from '../issues/issue.js';
import { LinkResolver } from '../links/resolve.js';
import { parseBody } from '../parse/body/body.js';
import { parseData } from '../parse/data.js';
import { bodyReferences, issueAt, type Reference } from '../parse/references.js';
import { parseText } from '../parse/text.js';
import { type IssueDetails, Source } from '../source/source.js';
import type { ReadOptions } from './content.js';

/** A file of a collection. */
export interface CollectionEntry<T> {
  /** The path in the folder, without extension and with forward slashes. */
  id: string;
  /** Absolute path. */
  file: string;
  /** The front matter, or the whole YAML or JSON file, as returned by the schema. */
  data: T;
  /** The Markdown after the front matter. Empty for YAML and JSON. */
  body: string;
}

/** Options of {@link readCollection}. */
export interface CollectionOptions<S extends z.ZodType> extends ReadOptions {
  /** The schema of the front matter, or of the whole YAML or JSON file. In a strict object, unknown keys are errors. */
  schema: S;
}

/** The files of a folder, by id, and the warnings about them. */
export interface Collection<T> {
  entries: CollectionEntry<T>[];
  warnings: ContentIssue[];
}

/**
 * Reads the Markdown, YAML, and JSON files in a folder and its subfolders, and validates each with your own schema. Errors
 * point to the exact line. READMEs and names that start with a dot or an underscore are ignored.
 *
 * @throws {@link ContentError} with all problems of all files.
 * @example
 * ```ts
 * import { readCollection } from '@tendwell/content/node';
 * import * as z from 'zod';
 *
 * const schema = z.strictObject({ question: z.string() });
 * const { entries } = await readCollection('content/questions', { schema });
 * ```
 */
export async function readCollection<S extends z.ZodType>(
  folder: string,
  { schema, cache }: CollectionOptions<S>,
): Promise<Collection<z.infer<S>>> {
  const root = resolve(folder);
  const listing = listFolder(root, 'create it, or pass the path of the folder that holds the files');
  if ('code' in listing) throw new ContentError([listing]);
  const place = cacheFolder(cache, root);
  const store = new FileStore<{ data: z.infer<S> }>(
    root,
    place === undefined
      ? {}
      : {
          cache: new DiskCache({ folder: place, name: `collection ${root}`, version: cacheVersion(schema) }),
        },
  );
  const names = listing.files.filter((file) => /\.(?:md|ya?ml|json)$/i.test(file) && !isIgnored(file));
  const { records } = await store.read(
    names.map((file) => join(root, file)),
    analyserFor(schema),
  );
  const files = records.map((record) => ({
    path: record.path,
    file: record.file,
    references: record.references,
    issueAt: (reference: Reference, details: IssueDetails) =>
      issueAt(new Source(record.text, record.file), reference, details),
  }));
  const issues = [
    ...listing.issues,
    ...records.flatMap((record) => record.issues),
    ...pictureIssues(files, new LinkResolver({ listing, texts: [], translations: [] })),
  ];
  if (issues.some(isError)) throw new ContentError(issues.filter(isError));
  return {
    entries: records.flatMap(({ path, value, text, bodyStart }) =>
      value
        ? [
            {
              id: listing.relative(path).replace(/\.[^.]*$/, ''),
              file: path,
              data: value.data,
              body: text.slice(bodyStart),
            },
          ]
        : [],
    ),
    warnings: issues.sort(byPlace),
  };
}

function analyserFor<S extends z.ZodType>(schema: S): Analyser<{ data: z.infer<S> }> {
  return {
    variant: () => 'parsed',
    analyse(text, file) {
      return /\.md$/i.test(file) ? analyseMarkdown(schema, text, file) : analyseData(schema, text, file);
    },
    // The cache stores the input of the schema, so that transforms are not applied twice.
    restore(value) {
      const { success, data } = schema.safeParse(value);
      return success ? { data } : undefined;
    },
  };
}

function analyseData<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
): Analysis<{ data: z.infer<S> }> {
  const parsed = parseData(schema, text, file);
  const { issues, document } = parsed;
  const isValid = 'data' in parsed && !issues.some(isError);
  return {
    ...(isValid && { value: { data: parsed.data as z.infer<S> }, stored: document?.data }),
    bodyStart: text.length,
    issues,
    references: [],
    body: noBody,
  };
}

function analyseMarkdown<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
): Analysis<{ data: z.infer<S> }> {
  const parsed = parseText(schema, text, file);
  const { document, bodyStart = 0, issues } = parsed;
  const isValid = 'data' in parsed && !issues.some(isError);
  return {
    ...(isValid && { value: { data: parsed.data as z.infer<S> }, stored: document?.data }),
    bodyStart,
    issues,
    references: [],
    body() {
      const body = parseBody(parsed);
      if (!body) return noBody();
      return {
        issues: body.warnings,
        references: bodyReferences(body.outline, bodyStart),
        ids: body.ids,
      };
    },
  };
}

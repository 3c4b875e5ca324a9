import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, parseDocument, visit } from 'yaml';
import { type ChangeFormat, formatOf } from '../region.js';
import { STRANGE } from './strange.js';

/** A file whose values can be changed. */
export interface TestFile {
  readonly name: string;
  readonly text: string;
  readonly format: ChangeFormat;
}

const ROOTS = ['examples', 'packages/create-tendwell/templates', 'packages/content/test', 'docs'];
const root = fileURLToPath(new URL('../../../../../', import.meta.url));

/** All content of the examples, the templates of new sites, and the fixtures of tests, as far as its syntax is valid. */
export function contentFiles(): TestFile[] {
  return (
    ROOTS.flatMap((folder) => filesIn(join(root, folder)))
      .map((path) => ({
        name: path.slice(root.length),
        text: readFileSync(path, 'utf8'),
        format: formatOf(path),
      }))
      // One fixture is nested more deeply than any value may be.
      .filter(
        ({ text, format }) =>
          !text.includes('[['.repeat(16)) && text.length < 60_000 && isMapping(text, format),
      )
  );
}

/** The corpus of unusual YAML, as files and as front matter. */
export function strangeFiles(): TestFile[] {
  return STRANGE.flatMap((text, index): TestFile[] => [
    { name: `strange ${index}`, text, format: 'yaml' },
    ...(/^(?:\ufeff|%|---)|\n\.\.\./.test(text)
      ? []
      : [
          {
            name: `strange ${index} as front matter`,
            text: `---\n${text}\n---\n\nA text.\n`,
            format: 'markdown' as const,
          },
        ]),
  ]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|dist|\.\w.*)$/.test(entry.name) ? [] : filesIn(path);
    return /\.(?:ya?ml|md)$/.test(entry.name) ? [path] : [];
  });
}

function isMapping(text: string, format: ChangeFormat): boolean {
  const [, front] = /^---\r?\n([\s\S]*?\n)---[ \t]*\r?\n/.exec(text) ?? [];
  const yaml = format === 'markdown' ? front : text;
  if (yaml === undefined) return false;
  const { errors, warnings, contents } = parseDocument(yaml, {
    schema: 'core',
    stringKeys: true,
    logLevel: 'error',
  });
  let isResolved = true;
  // Fixtures of invalid content have unresolved aliases.
  visit(contents, {
    Alias: (_, node) => {
      isResolved &&= new RegExp(`&${node.source}\\b`).test(yaml);
    },
  });
  return errors.length + warnings.length === 0 && isResolved && isMap(contents);
}

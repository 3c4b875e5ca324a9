import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApiEntry } from './api.ts';
import { API_PAGES, apiPage } from './api-pages.ts';
import { COMMON_CODES, codesOf } from './codes.ts';
import { type JsonSchema, objectIn, readSchema } from './schema.ts';

/** What stands above the keys of a file. */
const FILES: Readonly<Record<string, { title: string; about: string }>> = {
  practice: {
    title: 'practice.yaml',
    about: 'The facts of a practice: who, where, when, and how to reach it. The only file that a site needs.',
  },
  newsletter: {
    title: 'newsletter.yaml',
    about: 'The newsletter sign-up: what people receive, what they agree to, and where the form is sent.',
  },
  article: {
    title: 'Front matter',
    about:
      'The keys at the top of a text. In an article, `title` and `date` are required; in any other text, only `title`. A page also takes `nav`, and a question `group` and `order`.',
  },
  letter: {
    title: 'Front matter of a letter',
    about: 'The keys at the top of a text in `letters/`, which is sent to the newsletter’s subscribers.',
  },
  faq: { title: 'faq.yaml', about: 'Short questions and answers. Long answers are texts in `faq/`.' },
};

interface Section {
  /** The keys that lead to the object, from the file. */
  path: readonly string[];
  /** As a reader writes it: `locations[].address`. */
  title: string;
  schema: JsonSchema;
}

/**
 * Writes a page of the reference for each kind of file, for the documented packages, and for the commands. A file is
 * written only if it differs, so that no page reloads.
 *
 * @param api what the packages export
 * @param commands the page of the commands
 */
export function writeReference(api: ReadonlyMap<string, readonly ApiEntry[]>, commands: string): void {
  const folder = fileURLToPath(new URL('../../reference/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const pages = new Map([
    ...Object.keys(FILES).map((name) => [name, page(name)] as const),
    ...Object.entries(API_PAGES).map(([name, each]) => [name, apiPage(each, api)] as const),
    ['commands', commands] as const,
  ]);
  for (const [name, text] of pages) {
    const file = `${folder}${name}.md`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}

function page(file: string): string {
  const root = readSchema(file);
  const { title, about } = FILES[file] ?? { title: file, about: '' };
  const common = COMMON_CODES.map(codeLink).join(', ');
  const sections = sectionsOf({ path: [], title: '', schema: root });
  const seen = new Map<string, string>();
  return `${[
    // The outline lists objects. Their keys would make it too long.
    '---\noutline: 2\n---',
    '<!-- Made from the JSON Schema by .vitepress/reference. -->',
    `# ${title}`,
    `<p class="standfirst">${html(about)}</p>`,
    `Keys without “required” can be left out. Every key can be reported as ${common}; the other [error codes](../errors.md) of a key are listed with it. [Content](../content.md) explains how the keys belong together.`,
    ...sections.map((section) => sectionText(file, root, section, seen)),
  ].join('\n\n')}\n`;
}

/** An object and all objects in it, each before its own. Those in an object that has been seen are not repeated. */
function sectionsOf(section: Section, seen = new Set<string>()): Section[] {
  const content = JSON.stringify({ ...section.schema, description: undefined });
  if (seen.has(content)) return [section];
  seen.add(content);
  const inner = Object.entries(section.schema.properties ?? {}).flatMap(([key, field]) => {
    const found = objectIn(field);
    if (!found) return [];
    const title = `${section.title === '' ? '' : `${section.title}.`}${key}${found.isList ? '[]' : ''}`;
    return sectionsOf({ path: [...section.path, key], title, schema: found.object }, seen);
  });
  return [section, ...inner];
}

function sectionText(file: string, root: JsonSchema, section: Section, seen: Map<string, string>): string {
  const { path, title, schema } = section;
  const heading = `## ${title === '' ? 'The keys of the file' : `\`${title}\``} {#${anchor(title)}}`;
  const content = JSON.stringify({ ...schema, description: undefined });
  const first = seen.get(content);
  if (first !== undefined)
    return `${heading}\n\n${schema.description ?? ''}\n\nThe keys are those of [\`${first}\`](#${anchor(first)}).`;
  seen.set(content, title);
  const keys = Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== '$schema')
    .map(([key, field]) =>
      keyText(file, root, { path, key, field, isRequired: schema.required?.includes(key) }),
    );
  return [heading, ...(title === '' ? [] : [schema.description ?? '']), ...keys].join('\n\n');
}

interface Key {
  path: readonly string[];
  key: string;
  field: JsonSchema;
  isRequired: boolean | undefined;
}

/** A heading for each key, so that a search finds it. */
function keyText(file: string, root: JsonSchema, { path, key, field, isRequired }: Key): string {
  const codes = codesOf(file, root, path, key).map(codeLink).join(', ');
  const example = field.examples?.map((each) => `\`${key}: ${yaml(each)}\``).join(' or ');
  const inner = objectIn(field) && anchor([...path, key].join('.'));
  const type = inner ? `[${typeText(field)}](#${inner})` : typeText(field);
  return [
    `### \`${key}\` {#${anchor([...path, key].join('.'))}-key}`,
    `*${type}*${isRequired ? ', **required**' : ''}`,
    [field.description, example && `Example: ${example}.`, codes && `Error codes: ${codes}.`]
      .filter(Boolean)
      .join(' '),
  ].join('\n\n');
}

function typeText(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeText).join(', or ');
  if (schema.enum)
    return schema.enum.length > 20 ? 'name' : schema.enum.map((name) => `\`${name}\``).join(', ');
  if (schema.type === 'array') return `list of ${schema.items ? plural(schema.items) : 'values'}`;
  if (schema.type === 'object') return schema.properties ? 'keys' : 'keys of your own';
  if (schema.format === 'date') return 'date, `YYYY-MM-DD`';
  return TYPES[schema.type ?? ''] ?? 'value';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
};

const plural = (schema: JsonSchema) =>
  schema.properties
    ? 'entries'
    : schema.enum
      ? `names: ${typeText(schema)}`
      : schema.type === 'string'
        ? 'texts'
        : 'numbers';

/** A value as it is written in YAML. */
const yaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${yaml(each)}`)
      .join(', ')} }`;
  // Quoted where YAML would read something else than the text, and where it is safer.
  const isQuoted = typeof value === 'string' && /^(?:\+|[@[{]|\d+$|\d\d[:-]\d\d)|: | #/.test(value);
  return isQuoted ? `"${value}"` : String(value);
};

const codeLink = (code: string) => `[\`${code}\`](../errors.md#${code})`;

const anchor = (text: string) =>
  text === '' ? 'keys' : text.replaceAll('[]', '').replaceAll('.', '-').toLowerCase();

const html = (text: string) => text.replaceAll(/`([^`]+)`/g, '<code>$1</code>');

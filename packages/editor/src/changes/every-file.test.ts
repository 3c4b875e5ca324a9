import { ContentError, parseArticle, parseNewsletter, parsePractice } from '@tendwell/content';
import { describe, expect, test } from 'vitest';
import { isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { fc } from '../../../../scripts/testing/random.mjs';
import { applyChanges, type ChangeResult, readValues } from './apply.js';
import type { Change, Value, ValuePath } from './change.js';
import { ChangeError } from './change-error.js';
import { contentFiles, strangeFiles, type TestFile } from './testing/files.js';

const files = [...contentFiles(), ...strangeFiles()].map((file) => ({
  ...file,
  values: readValues(file.text, file.format),
  paths: [...pathsIn(readValues(file.text, file.format))],
}));
type ReadFile = (typeof files)[number];

const words = fc.constantFrom(
  ...['tea', 'Ginger tea, and salt', 'it’s', "it's", 'a "quote"', 'a: b', '# no comment', 'a #b', '- x'],
  ...['', ' ', 'x ', ' x', '1', '04101', '1e3', 'true', 'null', '~', '2026-12-24', '09:00-12:30'],
  ...['+1 503 555 0118', 'https://example.com/a?b#c', '[x]', '{x}', 'a, b', '*x', '&x', '!x', '@x', '`x`'],
  ...[
    '%x',
    '|',
    '>',
    '?',
    ':',
    'x:',
    '...',
    '---',
    '<<',
    '=',
    'é 日本 🫖',
    'two\nlines',
    'ends\n',
    '\nbegins',
  ],
  ...['three\n\n\nlines\n\n', ' indented\nless', 'tab\there', 'x\r\ny', '\u0000', '\ufeff', '\u2028'],
  'long '.repeat(40).trim(),
);
const scalars: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.constantFrom(true, false, null),
);
const { anything } = fc.letrec<{ anything: Value }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: scalars },
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'name', 'a b', '1', 'true', ''), tie('anything'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

/** A file, one of the paths in it, and a value, mostly of the kind that is there. */
const places = fc
  .nat({ max: files.length - 1 })
  .map((index) => files[index] as ReadFile)
  .filter(({ paths }) => paths.length > 0)
  .chain((file) =>
    fc
      .nat({ max: file.paths.length - 1 })
      .map((index) => file.paths[index] as ValuePath)
      .chain((path) => {
        const like = typeof at(file.values, path) === 'string' ? words : scalars;
        const value = fc.oneof({ weight: 3, arbitrary: like }, { weight: 1, arbitrary: anything });
        return fc.record({ file: fc.constant(file), path: fc.constant(path), value });
      }),
  );

function* pathsIn(value: Value, path: ValuePath = []): Generator<ValuePath> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const at = (root: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );

/** The YAML of a file, found in another way than by the code under test. */
function yamlOf({ text, format }: Pick<TestFile, 'text' | 'format'>): { yaml: string; offset: number } {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  if (format !== 'markdown') return { yaml: text.slice(mark), offset: mark };
  const offset = text.indexOf('\n') + 1;
  const end = /^---[ \t]*\r?$/m.exec(text.slice(offset))?.index ?? 0;
  return { yaml: text.slice(offset, offset + end), offset };
}

const parse = (yaml: string) =>
  parseDocument(yaml, { schema: 'core', stringKeys: true, uniqueKeys: false, logLevel: 'error' });

/** The end of a key or the start of a hyphen, and the end of the last line of its value, as `yaml` has them. */
function linesOf(file: TestFile, path: ValuePath): { start: number; end: number } {
  const { yaml, offset } = yamlOf(file);
  let node = parse(yaml).contents as Node | null;
  let key: Node | undefined;
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[step as number] as Node | null;
      continue;
    }
    const pair = (node as YAMLMap).items.findLast(
      ({ key }) => String(isScalar(key) ? key.value : key) === step,
    ) as Pair;
    key = pair.key as Node;
    node = pair.value as Node | null;
  }
  const first = node?.range?.[0] ?? 0;
  // Of an item, the hyphen may be in a line above.
  const before = yaml.slice(0, first).replace(/(?:\s|^[ \t]*#.*\n|[ \t]#.*\n|[&!]\S+)+$/m, '');
  const hyphen = before.endsWith('-') ? before.length - 1 : first;
  const start = typeof path.at(-1) === 'string' ? (key?.range?.[1] ?? 0) : hyphen;
  const last = yaml.slice(0, Math.max(start, node?.range?.[1] ?? 0)).trimEnd().length;
  const line = yaml.indexOf('\n', Math.max(start, last));
  return { start: offset + start, end: offset + (line < 0 ? yaml.length : line) };
}

/** @returns `undefined` if the value is shared with another place. */
function change(file: Pick<TestFile, 'text' | 'format'>, ...changes: Change[]): ChangeResult | undefined {
  try {
    return applyChanges(file.text, changes, { format: file.format });
  } catch (error) {
    if (error instanceof ChangeError && error.code === 'alias') return undefined;
    throw error;
  }
}

const undone = ({ text, span, before }: ChangeResult) =>
  text.slice(0, span.start) + before + text.slice(span.end);

/** What our own reader finds at a path, if it accepts the file. */
function readByUs({ name, format }: TestFile, text: string, path: ValuePath): { value: unknown } | undefined {
  const isFacts = /(?:practice|newsletter)\.yaml$/.exec(name);
  if (!isFacts && format !== 'markdown') return undefined;
  const parsers = { 'practice.yaml': parsePractice, 'newsletter.yaml': parseNewsletter };
  const parseFile = isFacts ? parsers[isFacts[0] as keyof typeof parsers] : parseArticle;
  try {
    return { value: at(parseFile(text, { file: name, onWarning: () => {} }), path) };
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

describe('in all files of the repository, and in unusual ones', () => {
  test('a changed value is parsed as such, only its lines differ, and the reverse change restores every byte', () => {
    const counts = { changed: 0, readByUs: 0, sameWhenSetBack: 0 };
    fc.assert(
      fc.property(places, ({ file, path, value }) => {
        const result = change(file, { type: 'set', path, value });
        if (!result) return;
        counts.changed += 1;
        const { text } = result;
        expect(at(parse(yamlOf({ ...file, text }).yaml).toJS(), path)).toEqual(value);
        // A text field takes the digits of a number as they are written.
        const read = typeof value === 'string' ? readByUs(file, text, path) : undefined;
        if (read) {
          counts.readByUs += 1;
          expect(read.value).toEqual(value);
        }
        const { start, end } = linesOf(file, path);
        expect(text.startsWith(file.text.slice(0, start).trimEnd())).toBe(true);
        expect(text.endsWith(file.text.slice(end).trimStart())).toBe(true);
        expect(undone(result)).toBe(file.text);
        const old = at(file.values, path) as Value;
        const back = change({ ...file, text }, { type: 'set', path, value: old });
        if (back?.text === file.text) counts.sameWhenSetBack += 1;
        else expect(readValues(back?.text ?? '', file.format)).toEqual(file.values);
      }),
      { numRuns: 1_600 },
    );
    expect(counts.changed).toBeGreaterThan(1_300);
    expect(counts.readByUs).toBeGreaterThan(100);
    // The rest had quotes, line breaks, or a style that the new value could not show.
    expect(counts.sameWhenSetBack / counts.changed).toBeGreaterThan(0.7);
  }, 300_000);

  test('a removed value leaves all other lines, and can be added again', () => {
    fc.assert(
      fc.property(places, ({ file, path }) => {
        const result = change(file, { type: 'remove', path });
        if (!result) return;
        expect(undone(result)).toBe(file.text);
        const last = path.at(-1) as string | number;
        const parent = path.slice(0, -1);
        const without = { ...file, text: result.text };
        expect(at(readValues(result.text, file.format), path)).toEqual(
          typeof last === 'number' ? at(file.values, [...parent, last + 1]) : undefined,
        );
        const value = at(file.values, path) as Value;
        const added = change(
          without,
          typeof last === 'number'
            ? { type: 'add', path: parent, value, index: last }
            : { type: 'set', path, value },
        );
        expect(readValues(added?.text ?? '', file.format)).toEqual(file.values);
        expect(added && undone(added)).toBe(result.text);
      }),
      { numRuns: 500 },
    );
  }, 300_000);

  test('a moved item keeps its lines, and can be moved back', () => {
    const items = places.filter(({ path }) => typeof path.at(-1) === 'number');
    fc.assert(
      fc.property(items, fc.nat(), ({ file, path }, random) => {
        const parent = path.slice(0, -1);
        const from = path.at(-1) as number;
        const list = at(file.values, parent) as readonly Value[];
        const to = random % list.length;
        const result = change(file, { type: 'move', path, to });
        if (!result) return;
        const expected = list.toSpliced(from, 1).toSpliced(to, 0, list[from] as Value);
        expect(at(readValues(result.text, file.format), parent)).toEqual(expected);
        expect([...result.text].sort()).toEqual([...file.text].sort());
        expect(undone(result)).toBe(file.text);
        const back = change(
          { ...file, text: result.text },
          { type: 'move', path: [...parent, to], to: from },
        );
        expect(readValues(back?.text ?? '', file.format)).toEqual(file.values);
      }),
      { numRuns: 300 },
    );
  }, 300_000);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Field {
  title: string;
  key: string;
  fields?: Field[];
}
interface Texts {
  words: Record<string, string>;
  help: Record<string, string>;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const own = (language: string): Texts => read(`../scripts/form/lang/${language}.json`);
const form = (
  language: string,
): {
  words: Record<string, string>;
  issues: Record<string, string>;
  sections: { title: string; fields: Field[] }[];
} => read(`../dist/tendwell/data/form-${language}.json`);

const titles = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ title, fields = [] }) => [title, ...titles(fields)]);
/** Codes that PHP reports: the last argument of what can return one. */
const codes = [
  ...readFileSync(new URL('../plugin/includes/form-checks.php', import.meta.url), 'utf8').matchAll(
    /'((?:invalid|out|date|overlapping|conflicting|missing|wrong)-[a-z-]+)'/g,
  ),
].map(([, code = '']) => code);

test.each(['ar', 'de', 'en', 'es', 'fr', 'zh'])('the form in “%s” has all texts', (language) => {
  const { words, issues, sections } = form(language);
  expect(Object.keys(words)).toEqual(Object.keys(form('en').words));
  expect(Object.values(words).filter((text) => !text?.trim())).toEqual([]);
  expect(codes.filter((code) => !issues[code])).toEqual([]);
  expect(codes).toContain('invalid-phone');
  // Hours are two times here, and not typed as in the editor.
  expect(issues['invalid-time-range']).not.toContain('12:30');
  const all = sections.flatMap(({ title, fields }) => [title, ...titles(fields)]);
  expect(all.filter((title) => !title?.trim())).toEqual([]);
  expect(all.length).toBe(form('en').sections.flatMap((each) => [each.title, ...titles(each.fields)]).length);
});

test.each(['ar', 'de', 'es', 'fr', 'zh'])(
  'the help in “%s” is that of the plugin in English, or more',
  (language) => {
    const isText = ([, text]: [string, string]) => text !== '';
    const english = Object.entries(own('en').help).filter(isText);
    expect(english.map(([key]) => key).filter((key) => !own(language).help[key])).toEqual([]);
  },
);

import { isFictionalPhone } from '../contact/fictional-phone.js';
import { phoneDigits, phoneParts } from '../contact/phone.js';
import { allTexts, type Folder } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import type { IssueDetails, Path } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';

type Values = Readonly<Record<string | number, unknown>>;

/** Addresses that nobody can own (RFC 2606), with what comes before them. Bounded, so that no text takes long. */
const EXAMPLE_ADDRESS =
  /(?:https?:\/\/|[\w.+-]{1,64}@)(?:[\w-]{1,63}\.){0,5}(?:example\.(?:com|net|org)|example)(?![\w.-]*\w)/gi;
const EXAMPLE_PHONE = /(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]555[ .-]01\d\d\b/g;

/** Warnings about words that came with the kit, and about facts that are reserved for examples. */
export function sampleIssues(folder: Folder): ContentIssue[] {
  const facts = [folder, ...folder.translations].flatMap(({ practice, newsletter, faq }) => [
    practice,
    newsletter,
    faq,
  ]);
  // A translation without a newsletter.yaml has that of the main language.
  const documents = new Set(facts.flatMap((file) => file?.document ?? []));
  return [
    ...[...documents].flatMap(inData),
    ...allTexts(folder).flatMap((text) => [...markOf(text), ...factsIn(text)]),
  ];
}

function inData(document: YamlDocument): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const visit = (value: unknown, path: Path) => {
    if (!document.isStated(path)) return;
    if (typeof value === 'string') issues.push(...factsAt(document, path, value));
    if (typeof value !== 'object' || value === null) return;
    if ((value as Values).sample === true) issues.push(markAt(document, path, value as Values));
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(document.data, []);
  return issues;
}

function markOf(text: FolderText): ContentIssue[] {
  if (!text.article?.sample || !text.document) return [];
  return [markAt(text.document, [], text.article as unknown as Values)];
}

function markAt(document: YamlDocument, path: Path, value: Values): ContentIssue {
  return document.atKey({
    path: [...path, 'sample'],
    code: 'sample-content',
    severity: 'warning',
    message: `${nameOf(value, path)} is still a sample`,
    help: 'write your own text, or keep this if it is true, and delete the line `sample: true`',
  });
}

/** What visitors know it by, or else where it is. */
function nameOf({ name, question, title, heading, kind }: Values, path: Path): string {
  const words = [name, question, title, heading].find((each) => typeof each === 'string');
  if (words !== undefined) return `\`${words}\``;
  const [list, index] = path.slice(-2);
  const place = typeof index === 'number' ? `entry ${index + 1} of \`${list}\`` : 'this file';
  return typeof kind === 'string' ? `the policy \`${kind}\`` : place;
}

function factsAt(document: YamlDocument, path: Path, value: string): ContentIssue[] {
  if (path.at(-1) === 'phone') {
    const isExample = isFictionalPhone(phoneDigits(phoneParts(value).number));
    return isExample ? [document.atValue({ path, ...exampleFact(value) })] : [];
  }
  return findFacts(value).map(({ words }) => document.atValue({ path, ...exampleFact(words) }));
}

function factsIn(text: FolderText): ContentIssue[] {
  const { bodyStart } = text;
  return findFacts(text.text.slice(bodyStart)).map(({ words, index }) => {
    const start = bodyStart + index;
    const reference = { url: words, kind: 'link' as const, path: [], start, end: start + words.length };
    return text.issueAt(reference, exampleFact(words));
  });
}

/** Every fact for examples in a text, each of them once. */
function findFacts(text: string): { words: string; index: number }[] {
  const found = [EXAMPLE_ADDRESS, EXAMPLE_PHONE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index })),
  );
  return found.filter(({ words }, at) => found.findIndex((other) => other.words === words) === at);
}

function exampleFact(words: string): IssueDetails {
  return {
    code: 'sample-fact',
    severity: 'warning',
    message: `\`${words}\` is reserved for examples`,
    help: 'write your own, or delete it',
  };
}

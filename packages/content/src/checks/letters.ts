import type { Folder, LanguageContent } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { ContentIssue } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { postalAddress } from '../letters/postal-address.js';
import { readDocument } from '../markdown/read-document.js';
import type { Block } from '../markdown/tree.js';
import { mediaOf } from '../media.js';
import type { IssueDetails, Span } from '../source/source.js';

/** More columns don't fit a phone, on which mail programs cannot scroll a part of an email. */
const MAX_COLUMNS = 3;
/** Gmail hides what comes after 102 kB. The HTML of a letter is larger than its Markdown. */
const MAX_BODY_BYTES = 60_000;

const isLetter = ({ article }: FolderText) => article?.letter === true;

/** An interest of a letter must be one that people can choose, or nobody gets the letter. */
export function interestIssues({ texts, newsletter }: LanguageContent): ContentIssue[] {
  const known = newsletter?.data?.interests?.map(({ value }) => value) ?? [];
  // If its file has errors, what it lists is unknown.
  if (newsletter && !newsletter.data) return [];
  return texts.filter(isLetter).flatMap((text) =>
    (text.article?.interests ?? []).flatMap((interest, index) => {
      if (known.includes(interest)) return [];
      const meant = suggest(interest, known);
      const list =
        known.length > 0 ? `the interests are ${known.join(', ')}` : 'newsletter.yaml lists no interests';
      const issue = text.document?.atValue({
        path: ['interests', index],
        code: 'unknown-interest',
        message: `\`${interest}\` is not an interest in newsletter.yaml`,
        help: meant === undefined ? list : `did you mean ${meant}?`,
      });
      return issue ?? [];
    }),
  );
}

/** Warnings about what mail programs cannot show, and about what an email must have. */
export function letterIssues(folder: Folder): ContentIssue[] {
  const languages = [folder, ...folder.translations];
  return [
    ...languages.flatMap(({ texts }) => texts.filter(isLetter).flatMap(unshown)),
    ...(languages.some(({ texts }) => texts.some(isLetter)) ? addressIssues(folder) : []),
  ];
}

function unshown(text: FolderText): ContentIssue[] {
  const body = text.article?.body ?? '';
  const at = (span: Span, details: IssueDetails) =>
    text.issueAt({ ...span, url: '', kind: 'link', path: [] }, { ...details, severity: 'warning' });
  return [
    ...text.references.flatMap(({ kind, url, start, end }) => {
      if (kind === 'image') return isRemote(url) ? [at({ start, end }, REMOTE_PICTURE)] : [];
      return mediaOf(url) ? [at({ start, end }, MEDIA)] : [];
    }),
    ...wideTables(readDocument(body).root).map(({ start, end, columns }) =>
      at({ start: text.bodyStart + start, end: text.bodyStart + end }, wideTable(columns)),
    ),
    ...size(text, body, at),
  ];
}

const isRemote = (url: string) => /^(?:https?:)?\/\//i.test(url.trim());

const MEDIA: IssueDetails = {
  code: 'letter-media',
  message: 'mail programs do not play videos or recordings: the letter has a link instead',
  help: 'say in the text what it leads to, or link a picture of it',
};

const REMOTE_PICTURE: IssueDetails = {
  code: 'letter-remote-picture',
  message: 'the picture is on another site, which learns who opens the letter',
  help: 'save it in the content folder, so that it comes from your own site',
};

const wideTable = (columns: number): IssueDetails => ({
  code: 'letter-wide-table',
  message: `the table has ${columns} columns, which do not fit a phone: mail programs cannot scroll it`,
  help: `use up to ${MAX_COLUMNS} columns, or a list, or link a page that has the table`,
});

function wideTables(block: Block): (Span & { columns: number })[] {
  const own = block.alignments.length;
  const [first] = block.rows[0] ?? [];
  const found =
    block.type === 'table' && own > MAX_COLUMNS && first
      ? [{ start: first.offsetOf(0), end: first.offsetOf(first.text.length), columns: own }]
      : [];
  return [...found, ...block.children.flatMap(wideTables)];
}

function size(
  text: FolderText,
  body: string,
  at: (span: Span, details: IssueDetails) => ContentIssue,
): ContentIssue[] {
  const bytes = Buffer.byteLength(body);
  if (bytes <= MAX_BODY_BYTES) return [];
  return [
    at(
      { start: text.bodyStart, end: text.bodyStart },
      {
        code: 'letter-size',
        message: `the letter has ${Math.round(bytes / 1000)} kB of text, and Gmail hides what comes after 102 kB of HTML`,
        help: 'send the beginning, with a link to an article that has the rest',
      },
    ),
  ];
}

function addressIssues({ practice, newsletter }: Folder): ContentIssue[] {
  if (!practice?.data || !practice.document || !newsletter?.data) return [];
  if (postalAddress(practice.data, newsletter.data)) return [];
  return [
    practice.document.atParent({
      path: ['locations', 0, 'address', 'street'],
      code: 'missing-postal-address',
      severity: 'warning',
      message: 'letters have no postal address, which laws such as CAN-SPAM require',
      help: 'add the street here, or a P.O. box to newsletter.yaml: `postalAddress: P.O. Box 114, Oakland, CA 94604`',
    }),
  ];
}

import type { ContentIssue } from '../issues/issue.js';
import { readDocument } from '../markdown/read-document.js';
import type { IssueDetails, Path, Source, Span } from '../source/source.js';
import type { YamlDocument } from '../source/yaml/document.js';
import { type Outline, outlineOf } from './body/outline.js';

/** A URL in a content file and where it is. Plain JSON, so that a cache can keep it. */
export interface Reference extends Span {
  readonly url: string;
  /** An `endpoint` takes a form and has no page. */
  readonly kind: 'link' | 'image' | 'endpoint';
  /** Keys to the value, in front matter and YAML; empty in a body. */
  readonly path: Path;
}

/** A file with links and images. */
export interface ReferringFile {
  /** Absolute. */
  readonly path: string;
  readonly references: readonly Reference[];
  /** An issue at one of the references. */
  issueAt(reference: Reference, details: IssueDetails): ContentIssue;
}

/** An issue at a reference. */
export function issueAt(
  source: Source,
  { start, end, path }: Reference,
  details: IssueDetails,
): ContentIssue {
  return source.issue(start, end, { ...details, path });
}

/** The links and images of a body that starts at an offset of its file. */
export function bodyReferences({ links, images }: Outline, bodyStart: number): Reference[] {
  const at = ({ start, end }: Span) => ({ start: bodyStart + start, end: bodyStart + end, path: [] });
  return [
    ...images.map((image) => ({ url: image.src, kind: 'image' as const, ...at(image) })),
    ...links.map((link) => ({ url: link.href, kind: 'link' as const, ...at(link) })),
  ];
}

/** The picture of an article's front matter. */
export function articleReferences(document: YamlDocument | undefined): Reference[] {
  return fields(document, 'image', [['picture', 'src']]);
}

/** The URLs of `practice.yaml`: photos, booking pages, policies, notices, and the links in bios. */
export function practiceReferences(document: YamlDocument | undefined): Reference[] {
  const each = (list: string, ...keys: string[]) => eachPath(document, list, keys);
  return [
    ...fields(document, 'image', each('practitioners', 'photo', 'src')),
    ...fields(document, 'link', [
      ['booking', 'url'],
      ['announcement', 'link', 'url'],
      ...each('notices', 'url'),
    ]),
    ...fields(document, 'link', [
      ...each('services', 'booking', 'url'),
      ...each('practitioners', 'booking', 'url'),
    ]),
    ...fields(document, 'link', each('policies', 'url')),
    ...markdownReferences(document, each('practitioners', 'bio')),
  ];
}

/** The URLs of `faq.yaml`: those in the answers. */
export function faqReferences(document: YamlDocument | undefined): Reference[] {
  return markdownReferences(document, eachPath(document, 'questions', ['answer']));
}

/** Keys to the same value in each entry of a list. */
function eachPath(document: YamlDocument | undefined, list: string, keys: readonly string[]): Path[] {
  const value = (document?.data as Record<string, unknown> | undefined)?.[list];
  return Array.isArray(value) ? [...value.keys()].map((index): Path => [list, index, ...keys]) : [];
}

function markdownReferences(document: YamlDocument | undefined, paths: readonly Path[]): Reference[] {
  return fields(document, 'link', paths).flatMap((text) =>
    bodyReferences(outlineOf(readDocument(text.url)), 0).map(({ url, kind }) => ({ ...text, url, kind })),
  );
}

/** The URLs of `newsletter.yaml`. */
export function newsletterReferences(document: YamlDocument | undefined): Reference[] {
  return [...fields(document, 'endpoint', [['action']]), ...fields(document, 'link', [['privacyUrl']])];
}

/** The texts at paths, whether or not the rest of the file is valid. */
function fields(
  document: YamlDocument | undefined,
  kind: Reference['kind'],
  paths: readonly Path[],
): Reference[] {
  if (!document) return [];
  return paths.flatMap((path) => {
    const url = path.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
      document.data,
    );
    if (typeof url !== 'string' || url.trim() === '') return [];
    return [{ url, kind, path, ...document.spanOf(path) }];
  });
}

import { readDocument } from '../markdown/read-document.js';
import { outlineOf } from '../parse/body/outline.js';
import type { Reference } from '../parse/references.js';
import type { Path } from '../source/source.js';

/** Returns the URL to use in place of one in a file. */
export type ReplaceUrl = (url: string, kind: Reference['kind']) => string;

/** A copy of a file's data with each URL replaced, also those in Markdown. */
export function replaceUrls<T>(data: T, references: readonly Reference[], replace: ReplaceUrl): T {
  const copy = structuredClone(data);
  const texts = new Set<Path>();
  for (const { url, kind, path } of references) {
    if (valueAt(copy, path) === url) setAt(copy, path, replace(url, kind));
    else texts.add(path);
  }
  for (const path of texts) setAt(copy, path, replaceInMarkdown(String(valueAt(copy, path)), replace));
  return copy;
}

/** Replaces the URLs in a Markdown text, also those of link definitions. */
function replaceInMarkdown(markdown: string, replace: ReplaceUrl): string {
  const { links, images } = outlineOf(readDocument(markdown));
  const urls = [
    ...links.map((link) => ({ ...link, url: link.href, kind: 'link' as const })),
    ...images.map((image) => ({ ...image, url: image.src, kind: 'image' as const })),
  ];
  // By their offset: several links may use one definition.
  const places = new Map(urls.map(({ url, kind, ...place }) => [urlStart(markdown, place), { url, kind }]));
  let text = markdown;
  for (const [start, { url, kind }] of [...places].sort(([a], [b]) => b - a)) {
    // What is written differently, with an escape or a character reference, stays as it is.
    if (!text.startsWith(url, start)) continue;
    text = text.slice(0, start) + replace(url, kind) + text.slice(start + url.length);
  }
  return text;
}

function urlStart(markdown: string, { start, definedAt }: { start: number; definedAt?: number | undefined }) {
  if (definedAt === undefined) return start;
  return markdown[definedAt] === '<' ? definedAt + 1 : definedAt;
}

type Parent = Record<string | number, unknown> | undefined;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Parent)?.[step], data);

function setAt(data: unknown, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1)) as Parent;
  const key = path.at(-1);
  if (parent !== undefined && key !== undefined) parent[key] = value;
}

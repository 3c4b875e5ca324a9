import { readDocument } from '../markdown/read-document.js';
import { outlineOf } from '../parse/body/outline.js';
import type { Reference } from '../parse/references.js';
import type { Path } from '../source/yaml/document.js';

/** Gives the address of a URL on the site. */
export type ReplaceUrl = (url: string, kind: Reference['kind']) => string;

/** A copy of a file's data with another address for each of its URLs, those in Markdown included. */
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

/** URLs of link definitions stay as they are: they have no place in the outline. */
function replaceInMarkdown(markdown: string, replace: ReplaceUrl): string {
  const { links, images } = outlineOf(readDocument(markdown));
  const places = [
    ...links.map(({ href, start, end }) => ({ url: href, kind: 'link' as const, start, end })),
    ...images.map(({ src, start, end }) => ({ url: src, kind: 'image' as const, start, end })),
  ].sort((a, b) => b.start - a.start);
  let text = markdown;
  for (const { url, kind, start, end } of places) {
    const address = replace(url, kind);
    if (address !== url && text.slice(start, end) === url) {
      text = text.slice(0, start) + address + text.slice(end);
    }
  }
  return text;
}

type Parent = Record<string | number, unknown> | undefined;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Parent)?.[step], data);

function setAt(data: unknown, path: Path, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1)) as Parent;
  const key = path.at(-1);
  if (parent !== undefined && key !== undefined) parent[key] = value;
}

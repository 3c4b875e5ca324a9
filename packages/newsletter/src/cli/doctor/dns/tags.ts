/** The `name=value; name=value` of DKIM and DMARC records, or what is wrong with it. */
export type Tags =
  | { readonly tags: ReadonlyMap<string, string>; readonly first: string | undefined }
  | { readonly wrong: string };

/**
 * Reads a tag list.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6376#section-3.2
 */
export function readTags(record: string): Tags {
  const tags = new Map<string, string>();
  let first: string | undefined;
  for (const part of record.split(';')) {
    if (part.trim() === '') continue;
    const [, name, value] = /^\s*([A-Za-z][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (name === undefined || value === undefined) return { wrong: `"${part.trim()}" is not name=value` };
    if (tags.has(name)) return { wrong: `"${name}=" is in it twice` };
    tags.set(name, value);
    first ??= name;
  }
  return { tags, first };
}

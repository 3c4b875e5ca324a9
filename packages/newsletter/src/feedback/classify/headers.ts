/** Headers by lowercase name. A name can occur several times. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Reads the headers at the beginning of a text, up to the first empty line. Lines without a name are skipped. */
export function parseHeaders(text: string): Map<string, string[]> {
  const [head = ''] = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+/, '')
    .split(/\n[ \t]*\n/, 1);
  const headers = new Map<string, string[]>();
  // A line that starts with a space continues the one before.
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!/^[!-9;-~]+$/.test(name)) continue;
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

/** The first value of a header; empty if there is none. */
export function headerOf(headers: Headers, name: string): string {
  return headers.get(name)?.[0] ?? '';
}

/** The addresses in a text, without those that are too long to be one. */
export function addressesIn(text: string): string[] {
  const found = text.slice(0, MAX_TEXT).match(/[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,255}/g) ?? [];
  return [...new Set(found.map((address) => address.replace(/[.'>]+$/, '')))];
}

/** The values of `Message-ID` in a header. */
export function messageIdsIn(text: string): string[] {
  return (text.slice(0, MAX_TEXT).match(/<[^<>\s]{1,250}>/g) ?? []).map((id) => id.slice(1, -1));
}

/** Headers are short. Anything else must not take long. */
const MAX_TEXT = 20_000;

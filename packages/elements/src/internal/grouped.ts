/**
 * The entries under the headings that they name, in the order in which both first appear. Entries without one are under
 * '', and first: after a heading, they would seem to belong to it.
 */
export function grouped<Entry extends { group?: string | undefined }>(
  entries: readonly Entry[],
): [group: string, entries: Entry[]][] {
  const groups = new Map<string, Entry[]>([['', []]]);
  for (const entry of entries) {
    // Data that no schema has checked may be nothing.
    const group = typeof entry?.group === 'string' ? entry.group : '';
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups].filter(([, { length }]) => length > 0);
}

import type { PeopleGroup } from '../../api/letters.js';

/** People by the name of their language, most frequent first. */
export function byLanguage(groups: readonly PeopleGroup[], locale: string): [string, number][] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const counts = new Map<string, number>();
  for (const { locale: tag, count } of groups) counts.set(tag, (counts.get(tag) ?? 0) + count);
  return sorted([...counts].map(([tag, count]) => [nameOf(tag, names), count]));
}

/** A tag may be invalid: forms can send anything. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** People by interest. Those with several are counted for each, and those with none come last. */
export function byInterest(
  groups: readonly PeopleGroup[],
  known: readonly { readonly value: string; readonly label: string }[],
  none: string,
): [string, number][] {
  const counts = new Map(known.map(({ value }) => [value, 0]));
  let without = 0;
  for (const { interests, count } of groups) {
    if (interests.length === 0) without += count;
    for (const each of interests) counts.set(each, (counts.get(each) ?? 0) + count);
  }
  const labels = new Map(known.map(({ value, label }) => [value, label]));
  const rows = [...counts].map(([value, count]): [string, number] => [labels.get(value) ?? value, count]);
  return [...sorted(rows), [none, without]];
}

const sorted = (rows: [string, number][]) => rows.sort(([, one], [, other]) => other - one);

import type { Newsletter } from '@tendwell/content';

/** What chosen interests are called, in the order of the newsletter file. One that it no longer knows is not named. */
export function labelsOf(newsletter: Newsletter, chosen: readonly string[]): string[] {
  return (newsletter.interests ?? []).flatMap(({ value, label }) => (chosen.includes(value) ? [label] : []));
}

import type { Newsletter } from '@tendwell/content';

/** The labels of chosen interests, in the order of `newsletter.yaml`. Interests that were removed from it are skipped. */
export function interestLabels(newsletter: Newsletter, chosen: readonly string[]): string[] {
  return (newsletter.interests ?? []).flatMap(({ value, label }) => (chosen.includes(value) ? [label] : []));
}

import { suggest } from '../issues/suggest.js';

/** Help for a slug that no practitioner has: the one that was probably meant, and all of them. */
export function practitionerHelp(slug: string, slugs: readonly string[]): string {
  const meant = suggest(slug, slugs);
  const known =
    slugs.length > 0 ? `the practitioners are ${slugs.join(', ')}` : 'practice.yaml lists no practitioners';
  return meant === undefined ? known : `did you mean ${meant}? ${known}`;
}

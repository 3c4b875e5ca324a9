import type { Practice, Practitioner } from '../schema/practice.js';
import { absolute, compact } from './compact.js';

/** The id of a practitioner's node, by which the practice and articles refer to it. */
export function personId(slug: string, practice: Practice): string {
  return new URL(`#person-${slug}`, practice.url).href;
}

/** A practitioner as a `Person`. */
export function person(practitioner: Practitioner, practice: Practice): object {
  const { slug, name, title, pronouns, languages, license, photo } = practitioner;
  return compact({
    '@type': 'Person',
    '@id': personId(slug, practice),
    name,
    jobTitle: title,
    pronouns,
    knowsLanguage: languages,
    image: photo && absolute(photo.src, practice.url),
    hasCredential: license && {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'license',
      name: license.type,
      identifier: license.number,
      recognizedBy: { '@type': 'Organization', name: license.region },
    },
  });
}

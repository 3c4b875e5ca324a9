import type { Practice } from '../schema/practice.js';
import type { Practitioner } from '../schema/practitioner.js';
import { absolute, compact } from './compact.js';

/** The id of a practitioner's node, which the practice and articles refer to. */
export function personId(slug: string, practice: Practice): string {
  return new URL(`#person-${slug}`, practice.url).href;
}

/** A practitioner as a `Person`. */
export function person(practitioner: Practitioner, practice: Practice): object {
  const { slug, name, title, pronouns, languages, licenses, photo, summary, specialties } = practitioner;
  return compact({
    '@type': 'Person',
    '@id': personId(slug, practice),
    name,
    jobTitle: title,
    description: summary,
    knowsAbout: specialties,
    pronouns,
    knowsLanguage: languages,
    image: photo && absolute(photo.src, practice.url),
    hasCredential: licenses?.map(({ type, number, region }) => ({
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'license',
      name: type,
      identifier: number,
      recognizedBy: { '@type': 'Organization', name: region },
    })),
  });
}

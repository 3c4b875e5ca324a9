import type { Practice } from '../schema/practice.js';
import type { Practitioner } from '../schema/practitioner.js';
import { absolute, compact, nodeId } from './compact.js';
import { openingHours } from './opening-hours.js';
import { reserveAction } from './reserve-action.js';

/** The id of a practitioner's node, which the practice and articles refer to. */
export function personId(slug: string, practice: Practice): string {
  return nodeId(`person-${slug}`, practice.url);
}

/**
 * A practitioner as a `Person`. schema.org has no word for a supervisor. The hours are of a `ContactPoint`, because only
 * places have opening hours.
 *
 * @param context.url The person's page.
 * @param context.today `YYYY-MM-DD` in the time zone of the practice.
 */
export function person(
  practitioner: Practitioner,
  practice: Practice,
  context: { url: string | undefined; today: string },
): object {
  const { slug, licenses, photo, booking, hours } = practitioner;
  return compact({
    '@type': 'Person',
    '@id': personId(slug, practice),
    name: practitioner.name,
    jobTitle: practitioner.title,
    description: practitioner.summary,
    knowsAbout: practitioner.specialties,
    pronouns: practitioner.pronouns,
    knowsLanguage: practitioner.languages,
    url: context.url && absolute(context.url, practice.url),
    image: photo && absolute(photo.src, practice.url),
    hasCredential: licenses?.map(({ type, number, region }) => ({
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'license',
      name: type,
      identifier: number,
      recognizedBy: { '@type': 'Organization', name: region },
    })),
    contactPoint: hours && {
      '@type': 'ContactPoint',
      hoursAvailable: openingHours(hours, context.today),
    },
    potentialAction: booking && reserveAction(booking, practice),
  });
}

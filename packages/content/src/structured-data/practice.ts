import { streetLine } from '../contact/address.js';
import { plainPhone } from '../contact/phone.js';
import { localDay } from '../hours/local-time.js';
import type { Location } from '../schema/location.js';
import type { Practice } from '../schema/practice.js';
import type { PracticeKind } from '../schema/practice-kinds.js';
import { absolute, compact, nodeId } from './compact.js';
import { openingHours } from './opening-hours.js';
import { person, personId } from './person.js';
import { reserveAction } from './reserve-action.js';
import { catalogId, offerCatalog } from './services.js';

/** All other kinds are clinics. */
const TYPES: { readonly [Kind in PracticeKind]?: string } = {
  coaching: 'ProfessionalService',
  counseling: 'MedicalBusiness',
  'energy-work': 'HealthAndBeautyBusiness',
  massage: 'HealthAndBeautyBusiness',
  meditation: 'HealthClub',
  midwifery: 'Midwifery',
  nutrition: 'DietNutrition',
  'physical-therapy': 'Physiotherapy',
  physiotherapy: 'Physiotherapy',
  pilates: 'ExerciseGym',
  therapy: 'MedicalBusiness',
  yoga: 'HealthClub',
};

/** Options of {@link practiceJsonLd}. */
export interface PracticeJsonLdOptions {
  /** The moment it is made for: closures that have ended are left out, and seasons get their dates in the coming year. */
  now: Date;
  /** URL of each person who has a page, by slug, absolute or a path on the practice's site. */
  personUrls?: Readonly<Record<string, string>>;
  /** URL of each service that has a page, by slug, absolute or a path on the practice's site. */
  serviceUrls?: Readonly<Record<string, string>>;
  /** URL of each location that has a page, in the practice's order, absolute or a path on the practice's site. */
  locationUrls?: readonly (string | undefined)[];
}

/**
 * The practice for search engines: a JSON-LD graph with one schema.org node for each location, one for each
 * practitioner, and one for the services. It only contains what the content states; {@link practiceRecommendations}
 * lists what search engines recommend in addition. Recurring hours are listed by date, for 90 days.
 *
 * @throws RangeError if a location has hours and its time zone is unknown, or there are people and the practice's time
 * zone is unknown.
 * @example
 * ```ts
 * import { jsonLdScript, practiceJsonLd } from '@tendwell/content/structured-data';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice } = await readContent('content');
 * const script = jsonLdScript(practiceJsonLd(practice, { now: new Date() }));
 * ```
 */
export function practiceJsonLd(practice: Practice, options: PracticeJsonLdOptions): object {
  const { now, personUrls = {} } = options;
  const catalog = offerCatalog(practice, options.serviceUrls);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...practice.locations.map((location, index) => locationNode(practice, location, index, options)),
      ...(practice.practitioners ?? []).map((practitioner) => ({
        ...person(practitioner, practice, {
          url: personUrls[practitioner.slug],
          today: localDay(now, practice.timeZone).date,
        }),
        worksFor: practice.locations.map((_, index) => ({ '@id': practiceId(practice, index) })),
      })),
      ...(catalog ? [catalog] : []),
    ],
  };
}

/** The id of a location's node, which other nodes refer to. */
export function practiceId(practice: Practice, index = 0): string {
  return nodeId(index === 0 ? 'practice' : `practice-${index + 1}`, practice.url);
}

function locationNode(
  practice: Practice,
  location: Location,
  index: number,
  { now, locationUrls = [] }: PracticeJsonLdOptions,
): object {
  const { address, geo, hours, timeZone = practice.timeZone } = location;
  const type = practiceType(practice);
  const isMedical = type === 'MedicalClinic';
  return compact({
    '@type': type,
    '@id': practiceId(practice, index),
    name: location.name === undefined ? practice.name : `${practice.name}, ${location.name}`,
    legalName: practice.legalName,
    slogan: practice.tagline,
    url: absolute(locationUrls[index] ?? practice.url, practice.url),
    telephone: location.phone && plainPhone(location.phone),
    email: location.email,
    address: compact({
      '@type': 'PostalAddress',
      streetAddress: streetLine(address),
      addressLocality: address.city,
      addressRegion: address.region,
      postalCode: address.postalCode,
      addressCountry: address.country,
    }),
    areaServed: address.street === undefined ? practice.telehealth?.regions : undefined,
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
    openingHoursSpecification: hours && openingHours(hours, localDay(now, timeZone).date),
    priceRange: practice.priceRange,
    foundingDate: practice.founded,
    // Only medical organizations have these two properties.
    isAcceptingNewPatients: isMedical ? practice.acceptingNewClients : undefined,
    healthPlanNetworkId: isMedical ? networks(practice) : undefined,
    paymentAccepted: practice.payment?.methods?.join(', '),
    sameAs: practice.social?.map(({ url }) => url),
    employee: practice.practitioners?.map(({ slug }) => ({ '@id': personId(slug, practice) })),
    hasOfferCatalog: practice.services?.length ? { '@id': catalogId(practice) } : undefined,
    potentialAction: practice.booking && reserveAction(practice.booking, practice),
  });
}

/** The plans whose network the practice is in. */
const networks = ({ insurance }: Practice) =>
  insurance?.plans?.flatMap(({ name, network }) => (network === 'in' ? name : []));

/** A practitioner who works alone is a medical business; several are a clinic. */
function practiceType({ kind, schemaType, practitioners }: Practice): string {
  return schemaType ?? TYPES[kind] ?? (practitioners?.length === 1 ? 'MedicalBusiness' : 'MedicalClinic');
}

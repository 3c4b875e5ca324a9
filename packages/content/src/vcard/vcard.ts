import { countryName } from '../contact/country-name.js';
import { plainPhone } from '../contact/phone.js';
import { allowedCharacters } from '../feeds/characters.js';
import type { Location } from '../schema/location.js';
import type { Practice } from '../schema/practice.js';
import { practiceId } from '../structured-data/practice.js';
import { contentLine, plainLine } from './content-line.js';

/**
 * The practice for a phone's contacts: a card for each location, one after the other.
 *
 * It is vCard 3.0 (RFC 2426) and not 4.0: 3.0 is what iOS and Android write themselves and what Outlook reads; 4.0
 * adds nothing that a practice states. The file is UTF-8 and is served as `text/vcard`.
 *
 * @param location Index of the one location that is wanted. Default: all.
 * @throws RangeError when there is no such location.
 *
 * @example
 * ```ts
 * import { vCard } from '@tendwell/content/vcard';
 * import { readContent } from '@tendwell/content/node';
 *
 * const { practice } = await readContent('content');
 * const card = vCard(practice);
 * ```
 */
export function vCard(practice: Practice, location?: number): string {
  const chosen = [...practice.locations.entries()].filter(
    ([index]) => location === undefined || index === location,
  );
  if (chosen.length === 0) throw new RangeError(`The practice has no location ${location}`);
  return chosen.map(([index, each]) => card(practice, each, index)).join('');
}

function card(practice: Practice, { name, address, geo, phone, email }: Location, index: number): string {
  const fullName = name === undefined ? practice.name : `${practice.name}, ${name}`;
  const lines = [
    'BEGIN:VCARD\r\n',
    'VERSION:3.0\r\n',
    contentLine('FN', fullName),
    // Must be there; a business has no family name. The last line tells Apple's phones that it is one.
    contentLine('N', '', '', '', '', ''),
    name === undefined ? contentLine('ORG', practice.name) : contentLine('ORG', practice.name, name),
    phone && plainLine('TEL;TYPE=WORK,VOICE', plainPhone(phone)),
    email && contentLine('EMAIL;TYPE=INTERNET,WORK', email),
    contentLine(
      'ADR;TYPE=WORK',
      '',
      // Not in the part for it, which phones do not show.
      '',
      [address.street, address.unit].filter((part) => part !== undefined).join(', '),
      address.city,
      address.region ?? '',
      address.postalCode ?? '',
      countryName(address.country, practice.locale),
    ),
    geo && plainLine('GEO', `${geo.latitude};${geo.longitude}`),
    plainLine('URL', new URL(practice.url).href),
    practice.tagline && contentLine('NOTE', practice.tagline),
    // Takes the place of the card that was imported before.
    plainLine('UID', practiceId(practice, index)),
    'X-ABShowAs:COMPANY\r\n',
    'END:VCARD\r\n',
  ];
  return allowedCharacters(lines.filter((line) => line !== undefined && line !== '').join(''));
}

import { streetLine } from '../contact/address.js';
import { countryName } from '../contact/country-name.js';
import { plainPhone } from '../contact/phone.js';
import { allowedCharacters } from '../feeds/characters.js';
import type { Location } from '../schema/location.js';
import type { Practice } from '../schema/practice.js';
import { practiceId } from '../structured-data/practice.js';
import { contentLine, plainLine } from './content-line.js';

/**
 * The practice for address books: a vCard for each location, one after the other.
 *
 * The version is 3.0 (RFC 2426), which iOS and Android write and Outlook reads. Version 4.0 adds nothing that a practice
 * needs. Serve it as `text/vcard` in UTF-8.
 *
 * @param location The index of one location. Default: all locations.
 * @throws RangeError if there is no such location.
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
    // Required, but a business has no family name. The last line marks it as a business for Apple devices.
    contentLine('N', '', '', '', '', ''),
    name === undefined ? contentLine('ORG', practice.name) : contentLine('ORG', practice.name, name),
    phone && plainLine('TEL;TYPE=WORK,VOICE', plainPhone(phone)),
    email && contentLine('EMAIL;TYPE=INTERNET,WORK', email),
    contentLine(
      'ADR;TYPE=WORK',
      '',
      // Not in the field for units, which phones don't show.
      '',
      streetLine(address) ?? '',
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

import { z } from 'zod';
import { country, text } from './fields.js';

export const addressSchema = z
  .strictObject({
    street: text()
      .optional()
      .describe('Street and number. Leave it out only if clients are seen by video or at their homes.'),
    unit: text().optional().describe('Suite, floor or door.'),
    city: text().describe('City or town.'),
    region: text().optional().describe('State or province, as on an envelope: "CA".'),
    postalCode: text().optional().describe('Postal code, leading zeros included.'),
    country: country().describe('Country code of two capitals (ISO 3166-1): US.'),
  })
  .describe('The postal address.');

/** A postal address. */
export type Address = z.infer<typeof addressSchema>;

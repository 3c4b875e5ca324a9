import { z } from 'zod';
import { country, text } from './fields.js';

export const addressSchema = z
  .strictObject({
    street: text()
      .optional()
      .meta({
        description: 'Street and number. Leave it out only if clients are seen by video or at their homes.',
        examples: ['12 Heron Street'],
      }),
    unit: text()
      .optional()
      .meta({ description: 'Suite, floor, or door.', examples: ['Suite 3'] }),
    city: text().meta({ description: 'City or town.', examples: ['Astoria'] }),
    region: text()
      .optional()
      .meta({ description: 'State or province, as on an envelope.', examples: ['OR'] }),
    postalCode: text()
      .optional()
      .meta({
        description: 'Postal code, in quotes: YAML reads an unquoted 02140 as another number.',
        examples: ['97103'],
      }),
    country: country().meta({
      description: 'Country code of two capital letters (ISO 3166-1).',
      examples: ['US'],
    }),
  })
  .describe('The postal address.');

/** A postal address. */
export type Address = z.infer<typeof addressSchema>;

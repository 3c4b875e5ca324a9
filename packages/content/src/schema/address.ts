import * as z from 'zod';
import { country, text } from './fields.js';

export const addressSchema = z
  .strictObject({
    street: text()
      .optional()
      .meta({
        title: 'Street and number',
        description: 'Street and number. Leave it out only if clients are seen by video or at their homes.',
        examples: ['12 Heron Street'],
      }),
    unit: text()
      .optional()
      .meta({ title: 'Suite or floor', description: 'Suite, floor, or door.', examples: ['Suite 3'] }),
    city: text().meta({ title: 'City', description: 'City or town.', examples: ['Astoria'] }),
    region: text()
      .optional()
      .meta({
        title: 'State or province',
        description: 'State or province, as on an envelope.',
        examples: ['OR'],
      }),
    postalCode: text()
      .optional()
      .meta({
        title: 'Postal code',
        description: 'Postal code, in quotes: YAML reads an unquoted 02140 as another number.',
        examples: ['97103'],
      }),
    country: country().meta({
      title: 'Country',
      description: 'Country code of two capital letters (ISO 3166-1).',
      examples: ['US'],
    }),
  })
  .meta({ title: 'Address', description: 'The postal address.' });

/** A postal address. */
export type Address = z.infer<typeof addressSchema>;

import * as z from 'zod';
import { addressSchema } from './address.js';
import { email, phone, sample, text, timeZone } from './fields.js';
import { hoursSchema } from './hours-schema.js';

export const locationSchema = z
  .strictObject({
    name: text()
      .optional()
      .meta({
        title: 'Name of the location',
        description: 'Name of this location, if the practice has several.',
        examples: ['Riverside'],
      }),
    address: addressSchema,
    geo: z
      .strictObject({
        latitude: z
          .number()
          .min(-90)
          .max(90)
          .meta({
            title: 'Latitude',
            description: 'Degrees north of the equator; south is negative.',
            examples: [46.1879],
          }),
        longitude: z
          .number()
          .min(-180)
          .max(180)
          .meta({
            title: 'Longitude',
            description: 'Degrees east of Greenwich; west is negative.',
            examples: [-123.8313],
          }),
      })
      .optional()
      .meta({
        title: 'Position on the map',
        description: 'Position on a map, in degrees (WGS 84).',
        'x-group': 'more',
      }),
    phone: phone()
      .optional()
      .meta({
        title: 'Phone',
        description: 'Phone number with its country code, in quotes, and with an extension if there is one.',
        examples: ['+1 503 555 0118', '+1 503 555 0118 ext. 12'],
      }),
    email: email()
      .optional()
      .meta({
        title: 'Email',
        description: 'An email address that somebody reads.',
        examples: ['hello@heronstreet.example.com'],
      }),
    timeZone: timeZone()
      .optional()
      .meta({
        title: 'Time zone',
        description: 'IANA time zone of this location. Default: the `timeZone` of the practice.',
        examples: ['America/New_York'],
        'x-group': 'more',
      }),
    hours: hoursSchema.optional(),
    directions: text()
      .optional()
      .meta({
        title: 'How to find us',
        description: 'How to find the door.',
        examples: ['The green door left of the bakery.'],
        'x-group': 'arrival',
      }),
    parking: text()
      .optional()
      .meta({
        title: 'Parking',
        description: 'Where to park, and what it costs.',
        examples: ['Two free spaces behind the bicycle shop.'],
        'x-group': 'arrival',
      }),
    transit: text()
      .optional()
      .meta({
        title: 'Public transit',
        description: 'Bus, streetcar, and train.',
        examples: ['Bus 10 stops at the corner of Heron and Tide.'],
        'x-group': 'arrival',
      }),
    access: text()
      .optional()
      .meta({
        title: 'Accessibility',
        description: 'Steps, ramp, elevator, width of the doors, restroom.',
        examples: ['One step at the door, and a ramp on request.'],
        'x-group': 'arrival',
      }),
    sample: sample(),
  })
  .meta({ title: 'Location', description: 'A place where people are seen.' });

/** One place of a practice. */
export type Location = z.infer<typeof locationSchema>;

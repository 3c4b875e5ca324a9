import { z } from 'zod';
import { addressSchema } from './address.js';
import { email, phone, sample, text, timeZone } from './fields.js';
import { hoursSchema } from './hours-schema.js';

export const locationSchema = z
  .strictObject({
    name: text().optional().describe('Name of this location, if the practice has several.'),
    address: addressSchema,
    geo: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north of the equator.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east of Greenwich; west is negative.'),
      })
      .optional()
      .describe('Position on a map, in degrees (WGS 84).'),
    phone: phone().optional().describe('With country code: +1 510 555 0142, or +1 510 555 0142 ext. 12.'),
    email: email().optional().describe('An email address that somebody reads.'),
    timeZone: timeZone()
      .optional()
      .describe('IANA time zone of this location. Default: the `timeZone` of the practice.'),
    hours: hoursSchema.optional(),
    directions: text().optional().describe('How to find the door.'),
    parking: text().optional().describe('Where to park, and what it costs.'),
    transit: text().optional().describe('Bus, streetcar and train.'),
    access: text().optional().describe('Steps, ramp, elevator, width of the doors, restroom.'),
    sample: sample(),
  })
  .describe('A place where clients are seen.');

/** One place of a practice. */
export type Location = z.infer<typeof locationSchema>;

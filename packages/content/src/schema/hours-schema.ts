import { always } from './fields.js';
import { hoursObject } from './hours.js';
import { overnightOverlaps } from './overnight.js';

/** Opening hours in the time zone of the location, or else of the practice. A day that is not listed is closed. */
export const hoursSchema = hoursObject
  .superRefine((value, context) => {
    for (const { path, message } of overnightOverlaps(value)) {
      context.addIssue({ code: 'custom', path, message, params: { code: 'overlapping-hours' } });
    }
  }, always)
  .meta({
    title: 'Opening hours',
    description:
      'Opening hours in the time zone of the location, or else of the practice. A day that is not listed is closed.',
    'x-group': 'hours',
  });

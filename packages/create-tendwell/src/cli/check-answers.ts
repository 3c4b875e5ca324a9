import { COLORS, DESIGNS, PRACTICE_KINDS, practiceSchema } from '@tendwell/content';
import { HOSTS, LANGUAGES } from '../answers.js';

/** The values that a question or an option can have. */
export const CHOICES = {
  kind: PRACTICE_KINDS,
  languages: LANGUAGES,
  design: DESIGNS,
  colors: COLORS,
  host: HOSTS,
} as const;

const address = practiceSchema.shape.locations.element.shape.address;
const FIELDS = {
  name: practiceSchema.shape.name,
  timeZone: practiceSchema.shape.timeZone,
  town: address.shape.city,
  country: address.shape.country,
  street: address.shape.street,
  region: address.shape.region,
  postalCode: address.shape.postalCode,
} as const;

/** A typed answer. */
export type TextField = keyof typeof FIELDS;

const MAX_LENGTH = 100;

/** The error of a typed answer, as a sentence without its subject; `undefined` if it is valid. */
export function textError(field: TextField, value: string): string | undefined {
  if (value.length > MAX_LENGTH) return `must have at most ${MAX_LENGTH} characters`;
  if (/\p{Cc}/u.test(value)) return 'must not contain control characters';
  const result = FIELDS[field].safeParse(value);
  return result.success ? undefined : result.error.issues[0]?.message;
}

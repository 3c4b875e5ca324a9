import { type Html, trusted } from '@tendwell/content/html';

/** The tag of a heading. Attributes may hold any number; what is not a level is taken for 2. */
export function headingTag(level: number | undefined): Html {
  return trusted(level === 3 || level === 4 ? `h${level}` : 'h2');
}

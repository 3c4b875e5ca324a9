import { type Html, trusted } from '@tendwell/content/html';

/** The tag of a heading. Attributes may hold any number; what is not a level is taken for 2. */
export function headingTag(level: number | undefined): Html {
  return trusted(level === 3 || level === 4 ? `h${level}` : 'h2');
}

/** The tag of a group: a section has a heading. */
export function groupTag(heading: unknown): Html {
  return trusted(heading ? 'section' : 'div');
}

/**
 * The groups in which a form shows the fields of a schema, with their titles. In the JSON Schemas, each field names its
 * group by `x-group`, and the whole schema lists those that it uses by `x-groups`, in this order. Within a group, fields
 * are in the order of `properties`.
 */
export const FIELD_GROUPS = {
  main: 'Basics',
  publication: 'Publication',
  letter: 'Letter',
  news: 'News',
  visit: 'Locations and hours',
  hours: 'Opening hours',
  exceptions: 'Closures and other hours',
  arrival: 'Getting here',
  people: 'People',
  services: 'Services and payment',
  provider: 'Newsletter provider',
  site: 'Site',
  legal: 'Legal',
  more: 'More',
} as const;

/** The name of a group of fields, from {@link FIELD_GROUPS}. */
export type FieldGroup = keyof typeof FIELD_GROUPS;

// @ts-check

/**
 * @typedef {object} Section A page of the settings.
 * @property {string} name
 * @property {'practice' | 'newsletter' | 'questions'} option Where its facts are stored.
 * @property {readonly string[]} keys The fields, in this order.
 */

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    name: 'about',
    option: 'practice',
    keys: ['name', 'kind', 'tagline', 'clientWord', 'legalName', 'url', 'locale', 'timeZone', 'social'],
  },
  { name: 'locations', option: 'practice', keys: ['locations'] },
];

/**
 * Fields that no form shows: they are for sites that Tendwell makes, or so rare that they are written as JSON. Those of
 * a picture say where and how large it is, which the form makes anew with its address.
 */
export const HIDDEN = new Set([
  '$schema',
  'slug',
  'sample',
  'geo',
  'locations.timeZone',
  'recurring',
  'seasons',
]);

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
  { name: 'services', option: 'practice', keys: ['currency', 'services'] },
  { name: 'practitioners', option: 'practice', keys: ['acceptingNewClients', 'practitioners'] },
  {
    name: 'visits',
    option: 'practice',
    keys: ['booking', 'telehealth', 'insurance', 'payment', 'crisis'],
  },
  { name: 'announcement', option: 'practice', keys: ['announcement'] },
  { name: 'policies', option: 'practice', keys: ['policies'] },
  { name: 'notices', option: 'practice', keys: ['notices'] },
  { name: 'questions', option: 'questions', keys: ['questions'] },
  {
    name: 'newsletter',
    option: 'newsletter',
    keys: ['provider', 'action', 'heading', 'description', 'consent', 'privacyUrl', 'name', 'interests'],
  },
];

/**
 * Fields that no form shows: they are for sites that Tendwell makes, are made by the plugin itself, or are so rare that
 * they are written as JSON.
 */
export const HIDDEN = new Set([
  '$schema',
  'slug',
  'sample',
  'geo',
  'jurisdiction',
  'locations.timeZone',
  'photo.caption',
  'photo.credit',
  'photo.focus',
  'photo.width',
  'photo.height',
  'price.currency',
]);

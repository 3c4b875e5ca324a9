/**
 * Makes a part of the index that the search of a site uses, for a thread that loads nothing else.
 *
 * @module
 */

export { indexPart } from './search/index-part.js';

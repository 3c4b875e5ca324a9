/**
 * Letters: what an email to the newsletter's subscribers is made of.
 *
 * @module
 */
export { type LetterColors, letterColors, type SchemeColors } from './colors.js';
export { postalAddress } from './postal-address.js';
export { letterTree, type TreeBlock, type TreeInline, type TreeItem } from './tree.js';

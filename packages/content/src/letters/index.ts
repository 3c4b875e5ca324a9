/**
 * Letters: what an email to the newsletter's subscribers is made of. For Node.
 *
 * @module
 */
export { type LetterColors, letterColors, type SchemeColors } from './colors.js';
export { LETTER_PICTURE_WIDTH, type LetterPicture, letterPicture } from './picture.js';
export { postalAddress } from './postal-address.js';
export { letterTree, type TreeBlock, type TreeInline, type TreeItem } from './tree.js';

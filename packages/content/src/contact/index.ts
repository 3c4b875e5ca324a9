/**
 * How to reach a practice: postal addresses, and the URLs of email addresses and telephone numbers.
 *
 * @module
 */
export { type AddressOptions, addressLines } from './address.js';
export { e164, mailtoUrl, phoneExtension, telUrl } from './urls.js';

import type { Practice } from '@tendwell/content';
import { vCard } from '@tendwell/content/vcard';

/**
 * A location as a contact file (vCard), in a `data:` URL. A link to it with `download` works without JavaScript, under
 * any Content Security Policy (which does not restrict links), in clones, and in saved pages. Base64 hides the email
 * address from the simplest harvesters. Undefined if the data does not make a vCard.
 */
export function contactCardUrl(practice: Practice, location: number): string | undefined {
  try {
    const bytes = new TextEncoder().encode(vCard(practice, location));
    return `data:text/vcard;charset=utf-8;base64,${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    // Data that no schema has checked may lack the site's URL, which identifies the vCard.
    return undefined;
  }
}

import type { Practice } from '@tendwell/content';
import { vCard } from '@tendwell/content/vcard';

/**
 * A location for a phone's contacts, as a `data:` address: a link to it with `download` works without JavaScript, under
 * any Content-Security-Policy (which says nothing of links), in a clone and in a page that was saved. Base64 keeps the
 * e-mail address from the simplest harvesters. Undefined where the data does not make a card.
 */
export function contactCardUrl(practice: Practice, location: number): string | undefined {
  try {
    const bytes = new TextEncoder().encode(vCard(practice, location));
    return `data:text/vcard;charset=utf-8;base64,${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    // Facts that no schema has seen may lack the site's address, which names the card. The footer is right without it.
    return undefined;
  }
}

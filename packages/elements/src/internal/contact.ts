import type { Address } from '@tendwell/content';
import { addressLines } from '@tendwell/content/address';
import { type Html, html, trusted } from '@tendwell/content/html';
import { e164, mailtoUrl, telUrl } from '@tendwell/content/url';

/**
 * A telephone number as a link. Numbers of the North American plan are set in their usual form; others stay as the
 * practice wrote them. `tel:` gets E.164 (RFC 3966).
 */
export function phoneHtml(phone: string): Html {
  const number = e164(phone);
  const nanp = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  // No-break space and hyphen: a number does not wrap.
  const shown = nanp ? `(${nanp[1]})\u00a0${nanp[2]}\u2011${nanp[3]}` : phone.replaceAll(' ', '\u00a0');
  // Among Arabic letters brackets and groups of digits would change places.
  return html`<a href="${telUrl(phone)}" dir="ltr">${shown}</a>`;
}

/**
 * An e-mail address as a link that works without JavaScript, written in character references. That stops the
 * simplest harvesters and no others; it costs readers and screen readers nothing.
 */
export function emailHtml(email: string): Html {
  const encode = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
  // An address may break after its @, where a line is short.
  const [local = '', domain = ''] = email.split('@');
  return trusted(
    `<a href="${encode(mailtoUrl(email))}" dir="ltr">${encode(`${local}@`)}<wbr>${encode(domain)}</a>`,
  );
}

/** Where to ask for directions. A link only: nothing is loaded until somebody follows it. */
export function directionsUrl({ unit: _, ...address }: Address): string {
  const destination = [...addressLines(address), address.country].join(', ');
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination })}`;
}

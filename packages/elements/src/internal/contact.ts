import type { Address } from '@tendwell/content';
import { addressLines, e164, mailtoUrl, phoneExtension, telUrl } from '@tendwell/content/contact';
import { type Html, html, trusted } from '@tendwell/content/html';

/**
 * A phone number as a link. North American numbers are shown in their usual format, others as the practice wrote them.
 * The `tel:` URL uses E.164 (RFC 3966).
 */
export function phoneHtml(phone: string): Html {
  // In Arabic text, brackets and groups of digits would change places.
  return html`<a href="${telUrl(phone)}" dir="ltr">${phoneText(phone)}</a>`;
}

/** A phone number as {@link phoneHtml} shows it. It wraps only before an extension. */
export function phoneText(phone: string): string {
  const nanp = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164(phone));
  if (!nanp) return phone.replaceAll(' ', '\u00a0');
  const extension = phoneExtension(phone);
  return `(${nanp[1]})\u00a0${nanp[2]}\u2011${nanp[3]}${extension ? ` ext.\u00a0${extension}` : ''}`;
}

/**
 * An email address as a link that works without JavaScript, written in character references. They stop only the
 * simplest harvesters, and do not affect readers or screen readers.
 */
export function emailHtml(email: string): Html {
  const encode = (text: string) => [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
  // Allow a line break after the @.
  const [local = '', domain = ''] = email.split('@');
  return trusted(
    `<a href="${encode(mailtoUrl(email))}" dir="ltr">${encode(`${local}@`)}<wbr>${encode(domain)}</a>`,
  );
}

/** URL of directions to an address. Nothing is loaded until the visitor follows the link. */
export function directionsUrl({ unit: _, ...address }: Address): string {
  const destination = [...addressLines(address), address.country].join(', ');
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination })}`;
}

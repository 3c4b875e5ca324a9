/**
 * Domains of common mailbox providers. Those with a short name are only listed so that they are not taken for typos.
 */
const MAILBOX_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es hotmail.com hotmail.de hotmail.fr hotmail.es
  hotmail.co.uk yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.ca yahoo.co.uk yahoo.co.jp icloud.com proton.me
  protonmail.com fastmail.com t-online.de freenet.de laposte.net orange.fr wanadoo.fr comcast.net verizon.net
  sbcglobal.net bellsouth.net btinternet.com telefonica.net movistar.es bluewin.ch
  aol.com att.net cox.net gmx.at gmx.ch gmx.com gmx.de gmx.net live.com mac.com mail.com me.com msn.com web.de ymail.com
  email.com cloud.com qq.com 126.com 163.com sina.com sohu.com free.fr sfr.fr zoho.com`.split(/\s+/),
);
/** The shortest name of a domain that others are compared with. Too many short names differ by one letter. */
const MIN_NAME_LENGTH = 5;

/**
 * Suggests what somebody may have meant to type.
 *
 * @param typed What was typed, up to 320 characters.
 * @param isValid Whether an address is valid.
 * @returns an address if the typed one is valid without an obvious slip, or if its domain differs by one letter from that
 *   of a widely used mailbox; otherwise `undefined`.
 */
export function suggestAddress(typed: string, isValid: (email: string) => boolean): string | undefined {
  const email = isValid(typed) ? typed.trim() : withoutSlips(typed);
  if (!isValid(email)) return undefined;
  const at = email.lastIndexOf('@');
  const meant = mailboxDomain(email.slice(at + 1).toLowerCase());
  const suggestion = meant === undefined ? email : `${email.slice(0, at)}@${meant}`;
  return suggestion === typed.trim() ? undefined : suggestion;
}

/** Full-width and invisible characters, commas, quotes, and what surrounds an address in other programs. */
function withoutSlips(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Z}\s]+/gu, '')
    .replace(/[。・]/g, '.')
    .replace(/^.*<(.*)>$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/^["'‘’“”«»]+|["'‘’“”«».,;:>]+$/g, '');
  const at = text.lastIndexOf('@');
  return (
    text.slice(0, at + 1) +
    text
      .slice(at + 1)
      .replace(/[,;]/g, '.')
      .replace(/\.{2,}/g, '.')
  );
}

/** The domain that differs by one letter. */
function mailboxDomain(domain: string): string | undefined {
  if (MAILBOX_DOMAINS.has(domain)) return undefined;
  return [...MAILBOX_DOMAINS].find(
    (known) => known.indexOf('.') >= MIN_NAME_LENGTH && isOneEditApart(domain, known),
  );
}

/** Whether one letter is missing, added or different, or two neighbors are swapped. */
function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--;
    endOther--;
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

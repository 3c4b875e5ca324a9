import { toASCII } from 'tr46';

/**
 * Converts the domain of an address to lowercase ASCII: `bücher.example` becomes `xn--bcher-kva.example`.
 *
 * Not by `URL`: versions of Node and other platforms disagree about which international domains are valid.
 *
 * @returns `undefined` when the domain isn't valid. A domain with other characters is returned as it is.
 */
export function toAsciiDomain(domain: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return domain;
  // A number in any notation would be an IP address.
  if (/^[a-z0-9.-]+$/i.test(domain) && !/(^|\.)xn--/i.test(domain)) return domain.toLowerCase();
  const ascii = toASCII(domain, {
    checkBidi: true,
    checkHyphens: true,
    checkJoiners: true,
    useSTD3ASCIIRules: true,
    verifyDNSLength: true,
  });
  return ascii ?? undefined;
}

/**
 * Directions open in the maps that a visitor's device came with. Other platforms open the link of the HTML in the maps
 * that they know (https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks).
 */
export function useOwnMaps(footer: Element, userAgent = navigator.userAgent): void {
  if (!/\b(?:iPhone|iPad|Macintosh)\b/.test(userAgent)) return;
  for (const link of footer.querySelectorAll<HTMLAnchorElement>(
    '.tendwell-directions[href*="destination="]',
  )) {
    const destination = new URL(link.href).searchParams.get('destination') ?? '';
    link.href = `https://maps.apple.com/?${new URLSearchParams({ daddr: destination })}`;
  }
}

/**
 * Makes links to directions open Apple Maps on Apple devices. Other platforms open the link in the HTML with their own
 * maps app (https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks).
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

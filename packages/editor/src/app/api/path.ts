/** A path, or a name with slashes, as part of a URL: `pictures/t%C3%A9.jpg`. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A part of a path in a URL, decoded. One with an invalid escape sequence stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const EXTENSION = /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|hei[cf]|bmp|tiff?|jxl|ico|dng)$/i;

/** True for a file whose name says that it is a picture. */
export function isPictureName(path: string): boolean {
  return EXTENSION.test(path);
}

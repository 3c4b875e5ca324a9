/**
 * The contrast of two colors, from 1 to 21, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @param one as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The color that a translucent color has on a ground, as browsers mix them.
 *
 * @param color as `#rrggbb`
 * @param ground as `#rrggbb`
 * @param opacity from 0 to 1
 */
export function over(color: string, ground: string, opacity: number): string {
  const mixed = channels(color).map((value, index) =>
    Math.round(value * opacity + (channels(ground)[index] ?? 0) * (1 - opacity)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (color: string) =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

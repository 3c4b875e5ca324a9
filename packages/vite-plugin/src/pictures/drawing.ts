import { sanitizeSvg } from './svg.js';

/** Size and position of a drawing inside of an SVG, and other attributes that replace those of the drawing. */
export type Placing = Readonly<
  Record<'x' | 'y' | 'width' | 'height', number> & Record<string, string | number>
>;

/**
 * A complete drawing as an element of another SVG.
 *
 * @param place Receives the size of the drawing in CSS pixels, which is that of browsers for an SVG without a size.
 * @throws {Error} if the SVG cannot be read.
 */
export function placedDrawing(
  bytes: Uint8Array,
  place: (size: { readonly width: number; readonly height: number }) => Placing,
): string {
  const svg = sanitizeSvg(Buffer.from(bytes).toString('utf8'));
  if ('problem' in svg) throw new Error(svg.problem);
  const { markup, width = 300, height = 150 } = svg;
  const placing = Object.entries(place({ width, height }));
  const replaced = new RegExp(` (?:${placing.map(([name]) => name).join('|')})="[^"]*"`, 'g');
  const attributes = placing.map(([name, value]) => ` ${name}="${value}"`).join('');
  return markup.replace(/^<svg[^>]*/, (tag) => {
    const kept = tag.replace(replaced, '');
    const box = / viewBox="/.test(kept) ? '' : ` viewBox="0 0 ${width} ${height}"`;
    return kept.replace('<svg', `<svg${attributes}${box}`);
  });
}

import type { PictureKind } from '@tendwell/content/node';
import { FALLBACK_WIDTH, LINKED_WIDTH, WIDTHS } from './limits.js';
import type { PictureInfo } from './probe.js';

/** A file to make from a picture. */
export interface Variant {
  /** Maximum width in pixels. */
  readonly width: number;
  readonly format: 'webp' | 'jpeg' | 'png' | 'gif' | 'svg';
}

/** The files to make from a picture. */
export interface Variants {
  /** For browsers that support WebP, narrowest first. */
  readonly sources: readonly Variant[];
  /** For all others. */
  readonly fallback: Variant;
  /** For a link to the picture. */
  readonly linked: Variant;
}

/** WebP and AVIF fall back to what every browser, feed reader, and mail program shows. */
const FALLBACKS: Partial<Record<PictureKind, Variant['format']>> = { jpeg: 'jpeg', png: 'png', gif: 'gif' };

export function variantsOf({ kind, width = 0, isAnimated, hasAlpha }: PictureInfo): Variants {
  if (kind === 'svg') {
    const only: Variant = { width, format: 'svg' };
    return { sources: [], fallback: only, linked: only };
  }
  const format = isAnimated ? 'gif' : (FALLBACKS[kind] ?? (hasAlpha ? 'png' : 'jpeg'));
  const [widest = 0] = WIDTHS.slice(-1);
  // A file that is hardly narrower than the widest isn't worth its space on the server.
  const widths = WIDTHS.filter((each) => each < Math.min(width, widest) * 0.9);
  return {
    sources: [...widths, Math.min(width, widest)].map((each) => ({ width: each, format: 'webp' })),
    fallback: { width: Math.min(width, FALLBACK_WIDTH), format },
    linked: { width: Math.min(width, LINKED_WIDTH), format },
  };
}

const EXTENSIONS: Partial<Record<Variant['format'], string>> = { jpeg: 'jpg' };

/** The end of a variant's file name: `750.webp`. */
export function variantName({ width, format }: Variant): string {
  return `${format === 'svg' ? '' : `${width}.`}${EXTENSIONS[format] ?? format}`;
}

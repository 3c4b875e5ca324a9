import { Letters } from './letters.js';
import type { PictureInfo } from './probe.js';
import { INPUT, loadSharp } from './sharp.js';
import { sanitizeSvg } from './svg.js';

/** The size that services show large. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Raise it when the same page would give another picture than before. */
export const SHARE_REVISION = 1;

/** What a picture for sharing is made of. */
export interface ShareContent {
  /** The page's own picture. */
  readonly picture?: { readonly bytes: Uint8Array; readonly info: PictureInfo } | undefined;
  readonly title: string;
  /** The practice's name. */
  readonly name: string;
  /** Colors of the theme, as `#fafbf5`. */
  readonly colors: ShareColors;
}

/** Colors of the theme, as `#fafbf5`. */
export interface ShareColors {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

/**
 * The picture that stands for a page where it is shared: a part of the page's photo, or its drawing on paper, or else its
 * title and the practice's name on paper. Names in scripts that the font doesn't have are left out.
 *
 * @returns JPEG of a photo, otherwise PNG.
 * @throws {Error} if the picture cannot be decoded.
 */
export async function sharePicture({ picture, ...text }: ShareContent): Promise<Uint8Array> {
  const sharp = await loadSharp();
  if (picture && picture.info.kind !== 'svg') {
    return sharp(picture.bytes, INPUT)
      .autoOrient()
      .resize({ ...SHARE_SIZE, fit: 'cover', position: 'attention' })
      .flatten({ background: text.colors.paper })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer();
  }
  const svg = picture ? drawingOnPaper(picture.bytes, text.colors) : await titleOnPaper(text);
  return sharp(Buffer.from(svg), INPUT).png({ palette: true, colors: 64 }).toBuffer();
}

/** True if the picture for sharing is a photo. */
export const isPhoto = (info: PictureInfo | undefined) => info !== undefined && info.kind !== 'svg';

function paper({ paper, ink }: ShareColors, inner: string): string {
  const { width, height } = SHARE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="${ink}"><rect width="${width}" height="${height}" fill="${paper}"/>${inner}</svg>`;
}

function drawingOnPaper(bytes: Uint8Array, colors: ShareColors): string {
  const svg = sanitizeSvg(Buffer.from(bytes).toString('utf8'));
  if ('problem' in svg) throw new Error(svg.problem);
  const { markup, width = 300, height = 150 } = svg;
  const scale = Math.min((SHARE_SIZE.width - 160) / width, (SHARE_SIZE.height - 100) / height);
  const [x, y] = [(SHARE_SIZE.width - width * scale) / 2, (SHARE_SIZE.height - height * scale) / 2];
  return paper(colors, `<g transform="translate(${x} ${y}) scale(${scale})">${markup}</g>`);
}

const MARGIN = 96;
const SIZES = [92, 80, 68, 58, 48] as const;

async function titleOnPaper({ title, name, colors }: ShareContent): Promise<string> {
  const letters = await Letters.load();
  const width = SHARE_SIZE.width - 2 * MARGIN;
  const rule = `<rect x="${MARGIN}" y="${MARGIN}" width="72" height="6" fill="${colors.accent}"/>`;
  const shown = letters.has(title) ? title : letters.has(name) ? name : '';
  const size = SIZES.find((each) => (letters.lines(shown, each, width)?.length ?? 9) <= 3) ?? 48;
  const lines = letters.lines(shown, size, width)?.slice(0, 5) ?? [];
  const top = MARGIN + 60 + size;
  const words = lines
    .map((line, index) => letters.path(line, MARGIN, top + index * size * 1.18, size))
    .join('');
  const hasName = name !== shown && letters.has(name) && letters.width(name, 34) <= width;
  const signature = hasName ? letters.path(name, MARGIN, SHARE_SIZE.height - MARGIN + 12, 34) : '';
  return paper(
    colors,
    `${rule}<path d="${words}" fill="${colors.ink}"/><path d="${signature}" fill="${colors.accent}"/>`,
  );
}

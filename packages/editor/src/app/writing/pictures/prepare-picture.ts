/** In pixels. No screen shows a picture in a text larger; the build makes smaller versions of it. */
const LONGEST_SIDE = 2_400;
const QUALITY = 0.88;
/** Side of the square in which transparency is looked for. */
const SAMPLE = 64;

/** A picture that is ready to be saved. */
export interface PreparedPicture {
  readonly blob: Blob;
  /** The ending of its name: `.jpg`. */
  readonly ending: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture that this browser can't show, such as HEIC in most browsers. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
  /** Selects the message that says what to do. */
  readonly reason: 'unreadable' | 'heic' | 'tooLarge';

  constructor(message: string, options?: ErrorOptions & { reason?: UnreadablePicture['reason'] }) {
    super(message, options);
    this.reason = options?.reason ?? 'unreadable';
  }
}

/**
 * The message about a file that is not a picture that this browser can show.
 *
 * @param reasons The messages, without the name of the file.
 * @throws Any other error.
 */
export function problemOf(
  error: unknown,
  { name }: File,
  reasons: Readonly<Record<UnreadablePicture['reason'], string>>,
): string {
  if (!(error instanceof UnreadablePicture)) throw error;
  return `${name}: ${reasons[error.reason]}`;
}

/** Larger pictures could fill the memory: a file of some kilobytes can have many millions of equal pixels. */
const MAX_PIXELS = 120_000_000;

/**
 * Rotates a picture upright, limits it to 2400 pixels, and removes all metadata: the place where a photo was taken
 * never leaves the computer. A drawing (SVG) becomes a picture that is large enough for any page, an animation its
 * first frame.
 *
 * @param as The type to make. Default: PNG if the picture is transparent, otherwise JPEG.
 * @throws UnreadablePicture
 */
export async function preparePicture(file: Blob, as?: 'image/jpeg' | 'image/png'): Promise<PreparedPicture> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    await load(image, url).catch(async (cause: unknown) => {
      const reason = (await isHeic(file)) ? 'heic' : 'unreadable';
      throw new UnreadablePicture('The browser cannot show the picture', { cause, reason });
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    // Before it is decoded.
    if (width * height > MAX_PIXELS) {
      throw new UnreadablePicture('The picture has too many pixels', { reason: 'tooLarge' });
    }
    await image.decode().catch((cause: unknown) => {
      throw new UnreadablePicture('The picture is broken', { cause });
    });
    if (width === 0 || height === 0) throw new UnreadablePicture('The drawing has no size');
    const fit = LONGEST_SIDE / Math.max(width, height);
    const scale = file.type === 'image/svg+xml' ? fit : Math.min(1, fit);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const isOpaque = file.type === 'image/jpeg' || !hasTransparency(image);
    const type = as ?? (isOpaque ? 'image/jpeg' : 'image/png');
    const ending = type === 'image/jpeg' ? '.jpg' : '.png';
    return { blob: await encode(image, size, type), ending, ...size };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function load(image: HTMLImageElement, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve());
    image.addEventListener('error', () => reject(new Error('The picture does not load')));
    image.src = url;
  });
}

/** The name and the type of a file may say something else. */
async function isHeic(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, 40).arrayBuffer());
  return /^[\s\S]{4}ftyp[\s\S]*(?:hei[cxms]|hev[cx]|mif1)/.test(head) && !/avi[fs]/.test(head);
}

function draw(image: HTMLImageElement, width: number, height: number, ground?: string) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d');
  if (!context) throw new UnreadablePicture('The browser has no canvas');
  context.imageSmoothingQuality = 'high';
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  // Rotated as its metadata says.
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

function hasTransparency(image: HTMLImageElement): boolean {
  const { data } = draw(image, SAMPLE, SAMPLE).context.getImageData(0, 0, SAMPLE, SAMPLE);
  return data.some((value, index) => index % 4 === 3 && value < 250);
}

function encode(
  image: HTMLImageElement,
  { width, height }: { width: number; height: number },
  type: string,
): Promise<Blob> {
  // Without a background, transparent pixels are black in a JPEG.
  const { canvas } = draw(image, width, height, type === 'image/jpeg' ? 'white' : undefined);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new UnreadablePicture('The picture is too large'))),
      type,
      QUALITY,
    ),
  );
}

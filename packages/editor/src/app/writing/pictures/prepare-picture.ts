/** Larger than any screen shows a picture of a text; the build makes smaller ones of it. */
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

/** A picture that this browser does not show, such as HEIC in most of them. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}

/**
 * Makes a picture upright and at most 2400 pixels long, and leaves out everything but what it shows: the place where a photo
 * was taken never leaves the computer. Of a drawing (SVG), it makes a picture that is large enough for any page; of an
 * animation, its first moment.
 *
 * @throws UnreadablePicture
 */
export async function preparePicture(file: Blob): Promise<PreparedPicture> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch((cause: unknown) => {
      throw new UnreadablePicture('The browser cannot show the picture', { cause });
    });
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) throw new UnreadablePicture('The drawing has no size');
    const fit = LONGEST_SIDE / Math.max(width, height);
    const scale = file.type === 'image/svg+xml' ? fit : Math.min(1, fit);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const isOpaque = file.type === 'image/jpeg' || !hasTransparency(image);
    const type = isOpaque ? 'image/jpeg' : 'image/png';
    return { blob: await encode(image, size, type), ending: isOpaque ? '.jpg' : '.png', ...size };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function draw(image: HTMLImageElement, width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d');
  if (!context) throw new UnreadablePicture('The browser has no canvas');
  context.imageSmoothingQuality = 'high';
  // Turned as its metadata says.
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
  const { canvas } = draw(image, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new UnreadablePicture('The picture is too large'))),
      type,
      QUALITY,
    ),
  );
}

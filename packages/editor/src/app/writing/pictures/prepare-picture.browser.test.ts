import { expect } from 'chai';
import { preparePicture, type UnreadablePicture } from './prepare-picture.js';

/** A picture with a red left half, as a file. */
async function drawn(width: number, height: number, type: string, isOpaque = true): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas');
  if (isOpaque) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob as Blob), type));
}

/** EXIF as a phone writes it: rotated by 90 degrees, and the place where the photo was taken. */
function exif(): number[] {
  const short = (value: number) => [value & 255, value >> 8];
  const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...short(tag),
    ...short(type),
    ...long(count),
    ...value,
  ];
  const tiff = [
    ...[0x49, 0x49, 42, 0],
    ...long(8),
    ...short(2),
    ...entry(0x0112, 3, 1, long(6)),
    ...entry(0x8825, 4, 1, long(38)),
    ...long(0),
    ...short(1),
    ...entry(1, 2, 2, long(0x4e)),
    ...long(0),
  ];
  const segment = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff];
  const length = segment.length + 2;
  return [0xff, 0xe1, length >> 8, length & 255, ...segment];
}

async function withLocation(photo: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await photo.arrayBuffer());
  return new Blob([bytes.slice(0, 2), new Uint8Array(exif()), bytes.slice(2)], { type: 'image/jpeg' });
}

const textOf = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());

async function pixelAt(blob: Blob, x: number, y: number): Promise<number[]> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])];
}

describe('preparePicture', () => {
  it('removes the place where a photo was taken, and rotates it upright', async () => {
    const photo = await withLocation(await drawn(80, 40, 'image/jpeg'));
    expect(await textOf(photo)).to.contain('Exif');
    const { blob, ending, width, height } = await preparePicture(photo);
    expect({ ending, width, height }).to.deep.equal({ ending: '.jpg', width: 40, height: 80 });
    expect(blob.type).to.equal('image/jpeg');
    expect(await textOf(blob)).not.to.contain('Exif');
    // What was on the left is at the top.
    const [red = 0, green = 255] = await pixelAt(blob, 20, 10);
    expect(red - green).to.be.above(150);
  });

  it('makes large photos smaller, and keeps the size of small ones', async () => {
    const large = await preparePicture(await drawn(3_000, 1_500, 'image/jpeg'));
    expect([large.width, large.height]).to.deep.equal([2_400, 1_200]);
    const small = await preparePicture(await drawn(20, 10, 'image/jpeg'));
    expect([small.width, small.height]).to.deep.equal([20, 10]);
  });

  it('keeps transparency, and converts a PNG without any to a JPEG', async () => {
    expect((await preparePicture(await drawn(90, 90, 'image/png', false))).ending).to.equal('.png');
    expect((await preparePicture(await drawn(90, 90, 'image/png'))).ending).to.equal('.jpg');
  });

  it('makes a sharp picture from a small drawing', async () => {
    const source =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"><path fill="red" d="M0 0h4v6H0z"/></svg>';
    const { ending, width, height, blob } = await preparePicture(
      new Blob([source], { type: 'image/svg+xml' }),
    );
    expect({ ending, width, height }).to.deep.equal({ ending: '.png', width: 2_400, height: 1_600 });
    expect(await pixelAt(blob, 500, 800)).to.deep.equal([255, 0, 0, 255]);
  });

  it('makes a picture of the type that it replaces, with a white background', async () => {
    const { blob, ending } = await preparePicture(await drawn(90, 90, 'image/png', false), 'image/jpeg');
    expect(ending).to.equal('.jpg');
    expect(blob.type).to.equal('image/jpeg');
    for (const value of await pixelAt(blob, 80, 40)) expect(value).to.be.above(245);
  });

  it('says what to do with a HEIC photo, whatever its name says, unless the browser can read it', async () => {
    const bytes = new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0heicmif1');
    const error = await preparePicture(new File([bytes], 'photo.jpg', { type: 'image/jpeg' })).catch(
      (reason: unknown) => reason,
    );
    expect((error as UnreadablePicture).reason).to.equal('heic');
  });

  it('refuses a small file with very many pixels before they fill the memory', async () => {
    // A GIF of 20,000 × 20,000 pixels, of which one is drawn.
    const size = [0x20, 0x4e, 0x20, 0x4e];
    const frame = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b];
    const colors = [0, 0, 0, 255, 255, 255];
    const gif = new Uint8Array([
      ...new TextEncoder().encode('GIF89a'),
      ...size,
      0x80,
      0,
      0,
      ...colors,
      ...frame,
    ]);
    const error = await preparePicture(new Blob([gif], { type: 'image/gif' })).catch(
      (reason: unknown) => reason,
    );
    expect((error as UnreadablePicture).reason).to.equal('tooLarge');
  });

  it('converts a WebP, an animation, and a file of unknown type', async () => {
    const webp = await drawn(20, 10, 'image/webp');
    expect((await preparePicture(webp)).ending).to.equal('.jpg');
    expect((await preparePicture(new Blob([webp]))).ending).to.equal('.jpg');
    const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const bytes = Uint8Array.from(atob(gif), (letter) => letter.charCodeAt(0));
    expect((await preparePicture(new Blob([bytes], { type: 'image/gif' }))).width).to.equal(1);
  });

  it('runs nothing of a drawing, and loads nothing for it', async () => {
    const source = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="parent.hacked=1">
      <script>parent.hacked = 1</script><image href="/never-asked-for.png"/><path fill="red" d="M0 0h9v9H0z"/></svg>`;
    const { blob } = await preparePicture(new Blob([source], { type: 'image/svg+xml' }));
    const [red = 0, green = 255] = await pixelAt(blob, 500, 500);
    expect(red - green).to.be.above(240);
    expect(globalThis).not.to.have.property('hacked');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('never-asked-for'))).to.deep.equal([]);
  });

  it('says that it cannot read a file that is not a picture', async () => {
    const error = await preparePicture(new Blob(['words'], { type: 'image/heic' })).catch(
      (reason: unknown) => reason,
    );
    expect((error as Error).name).to.equal('UnreadablePicture');
  });
});

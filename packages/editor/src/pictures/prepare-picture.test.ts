import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { preparePicture } from './prepare-picture.js';

const PLACE = 'GPS 42.7284 N 73.6918 W';

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A photo as phones make them: rotated, with a location, a comment, and another picture at its end. */
function photo(): Buffer {
  const tiff = Buffer.from('49492a000800000001001201030001000000060000000000000000', 'hex');
  const frame = Buffer.from('080002000301011100', 'hex');
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(PLACE)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${PLACE}`, 'latin1')),
    segment(0xfe, Buffer.from(PLACE)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from('01010000', 'hex')),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]),
    Buffer.from(PLACE),
  ]);
}

function chunk(type: string, content: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type + content, 'latin1'), Buffer.alloc(4)]);
}

test('removes the location from a JPEG, and keeps its pixels and its orientation', () => {
  const result = preparePicture(photo(), 'a.jpg');
  expect(result.toString('latin1')).not.toContain('GPS');
  expect(imageSize(result)).toMatchObject({ width: 3, height: 2, orientation: 6 });
  expect(result.subarray(-6).toString('hex')).toBe('12ff0034ffd9');
});

test('removes the location from a PNG', () => {
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', '\0'.repeat(13)),
    chunk('eXIf', PLACE),
    chunk('tEXt', PLACE),
    chunk('IDAT', 'pixels'),
    chunk('IEND', ''),
    Buffer.from(PLACE),
  ]);
  const result = preparePicture(png, 'a.png').toString('latin1');
  expect(result).not.toContain('GPS');
  expect(result).toContain('pixels');
});

test.each(['a.png', 'a.webp', 'a.svg', 'a'])('refuses a JPEG that is named %s', (name) => {
  expect(() => preparePicture(photo(), name)).toThrow();
});

test('refuses a JPEG that ends before its pixels', () => {
  expect(() => preparePicture(photo().subarray(0, 60), 'a.jpg')).toThrow('damaged');
});

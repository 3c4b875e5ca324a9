import { expect, it } from 'vitest';
import { pictureFiles } from './picture-files.js';
import { picturesOfRtf } from './rtf-pictures.js';

/** As Word writes it: each picture twice, as a photograph and as a drawing for old programs, and a bullet. */
const RTF = String.raw`{\rtf1\ansi{\*\listpicture{\pict\pngblip 89504e47}}
{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex27\picw1\pich1\jpegblip\bliptag-1{\*\blipuid 0a1b2c}
ffd8
ffd9}}{\nonshppict{\pict\picscalex27\wmetafile8\bliptag-1 {\*\blipuid 0a1b}0100090000}}
Words {\*\shppict{\pict\picw2\pich2\pngblip\bliptag7 89504e470d0a}}}`;

const bytes = async (blob: Blob | undefined) => blob && Buffer.from(await blob.arrayBuffer()).toString('hex');
const picture = (src: string) => ({ src, alt: '' });

it('finds the photographs in RTF, but neither drawings nor bullets', async () => {
  const blobs = picturesOfRtf(RTF);
  expect(await Promise.all(blobs.map(bytes))).toEqual(['ffd8ffd9', '89504e470d0a']);
  expect(blobs.map(({ type }) => type)).toEqual(['image/jpeg', 'image/png']);
});

it('leaves out what is not hexadecimal in RTF, and RTF that ends in a picture', () => {
  expect(picturesOfRtf(String.raw`{\pict\pngblip zz}{\pict\pngblip 123}{\pict\pngblip}`)).toEqual([]);
  expect(picturesOfRtf(String.raw`{\pict\pngblip 89504e47`)).toHaveLength(1);
});

it('reads pictures in data URLs', async () => {
  const sources = [
    'data:image/png;base64,iVBORw==',
    'data:image/svg+xml,%3Csvg%3E',
    'data:text/html,x',
    'data:image/png;base64,%',
  ];
  const found = await pictureFiles(sources.map(picture), { files: [], rtf: '' });
  expect(await Promise.all(found.map(bytes))).toEqual(['89504e47', '3c7376673e', undefined, undefined]);
});

it('takes the pictures of Word from its RTF, and others from the files of the clipboard', async () => {
  const word = [picture('file:///C:/1.jpg'), picture('file:///C:/2.png')];
  const files = [new Blob(['a'])];
  expect(await Promise.all((await pictureFiles(word, { files, rtf: RTF })).map(bytes))).toEqual([
    'ffd8ffd9',
    '89504e470d0a',
  ]);
  expect(await pictureFiles([picture('file:///C:/1.jpg')], { files, rtf: RTF })).toEqual(files);
});

it('does not guess which picture belongs where if their numbers differ', async () => {
  const three = ['a', 'b', 'c'].map((name) => picture(`file:///C:/${name}.png`));
  expect(await pictureFiles(three, { files: [new Blob(['a'])], rtf: RTF })).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('requests no picture from another site', async () => {
  expect(await pictureFiles([picture('https://example.com/a.png')], { files: [], rtf: '' })).toEqual([
    undefined,
  ]);
});

import { describe, expect, test } from 'vitest';
import { html, trusted } from './html.js';
import { renderMarkdown } from './markdown/index.js';
import { focusClasses, focusPoint, pictureHtml, pictureMarkup, withFiles, withPictures } from './pictures.js';

const door = {
  src: '/assets/door.jpg',
  width: 1080,
  height: 810,
  type: 'image/webp',
  sources: [
    { src: '/assets/door-320.webp', width: 320 },
    { src: '/assets/door-640.webp', width: 640 },
  ],
};

describe('pictureHtml', () => {
  test('prints the sources with their widths, and a fallback that reserves space and loads when it comes into view', () => {
    expect(String(pictureHtml(door, { alt: 'A "green" door', sizes: '18rem' }))).toBe(
      '<picture><source type="image/webp" srcset="/assets/door-320.webp 320w, /assets/door-640.webp 640w" sizes="18rem">' +
        '<img src="/assets/door.jpg" alt="A &quot;green&quot; door" loading="lazy" decoding="async" width="1080" height="810"></picture>',
    );
  });

  test('prints one file as an image without a source', () => {
    expect(String(pictureHtml({ src: '/tea.svg' }))).toBe(
      '<img src="/tea.svg" alt="" loading="lazy" decoding="async">',
    );
  });

  test('loads a picture with priority before others', () => {
    const markup = String(pictureHtml(door, { priority: true }));
    expect(markup).toContain('fetchpriority="high"');
    expect(markup).not.toContain('loading=');
  });

  test('leaves out sources and sizes that data from outside must not have', () => {
    const hostile = {
      src: '/a.jpg',
      width: '1" onload="alert(1)' as unknown as number,
      height: 1,
      type: '"><script>',
      sources: [
        { src: 'javascript:alert(1)', width: 320 },
        { src: '/b"c.webp', width: 640 },
        { src: '/d.webp', width: '1w, /e.webp 2' as unknown as number },
        null as unknown as { src: string; width: number },
      ],
    };
    expect(String(pictureHtml(hostile, { sizes: '9rem' }))).toBe(
      '<picture><source type="&quot;&gt;&lt;script&gt;" srcset="/b%22c.webp 640w" sizes="9rem">' +
        '<img src="/a.jpg" alt="" loading="lazy" decoding="async"></picture>',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '', undefined])('prints nothing for %j', (src) => {
    expect(pictureHtml({ src: src as string })).toBeUndefined();
  });
});

describe('withFiles', () => {
  const files = new Map([[door.src, door]]);

  test('adds the files of a picture and its real size', () => {
    const picture = withFiles({ src: door.src, alt: 'A door' }, files);
    expect(picture).toMatchObject({ ...door, alt: 'A door' });
    const attributes = html` class="portrait" alt="" loading="lazy"`;
    expect(String(picture.print?.(attributes, '9rem'))).toBe(String(pictureMarkup(door, attributes, '9rem')));
    expect(String(picture.print?.())).toBe(String(pictureHtml(door, { alt: 'A door', priority: true })));
  });

  test('keeps the width that an author states, and corrects the height', () => {
    const picture = withFiles({ src: door.src, width: 400, height: 999 }, files);
    expect(picture).toMatchObject({ width: 400, height: 300 });
  });

  test('leaves other pictures as they are', () => {
    const other = { src: 'https://example.com/a.jpg', width: 4, height: 3 };
    expect(withFiles(other, files)).toEqual(other);
    expect(withFiles(other, undefined)).toEqual(other);
  });
});

describe('withPictures', () => {
  const files = {
    src: '/a.jpg?b&c',
    width: 640,
    height: 480,
    type: 'image/webp',
    sources: [{ src: '/a.webp', width: 640 }],
  };
  const pictures = new Map([[files.src, files]]);

  test('gives the images of a text their files', () => {
    const { html } = renderMarkdown('![A > B](/a.jpg?b&c) ![Other](/other.jpg) and');
    expect(String(withPictures(html, pictures))).toBe(
      '<p><picture><source type="image/webp" srcset="/a.webp 640w" sizes="(min-width: 40rem) 36rem, 90vw">' +
        '<img src="/a.jpg?b&amp;c" alt="A &gt; B" loading="lazy" decoding="async" width="640" height="480"></picture> ' +
        '<img src="/other.jpg" alt="Other" loading="lazy" decoding="async"> and</p>\n',
    );
  });

  test('keeps the size that an author has written', () => {
    const html = trusted('<img src="/a.jpg?b&amp;c" alt=" height=" width="40" height="30">');
    expect(String(withPictures(html, pictures))).toContain(
      'alt=" height=" width="40" height="30"></picture>',
    );
  });
});

describe('the focus of a picture', () => {
  test('is a point, and two classes for its nearest step', () => {
    expect(focusPoint('0% 100%')).toEqual({ x: 0, y: 100 });
    expect(focusClasses('34% 65%')).toBe(' tendwell-focus-x3 tendwell-focus-y7');
  });

  test.each([
    undefined,
    null,
    7,
    {},
    '',
    '50%',
    '50 30',
    '101% 3%',
    '-1% 3%',
    '5% 5% ',
    '5% 5%\n',
    '5.5% 5%',
  ])('is ignored if it is %j', (focus) => {
    expect(focusPoint(focus)).toBeUndefined();
    expect(focusClasses(focus)).toBe('');
  });
});

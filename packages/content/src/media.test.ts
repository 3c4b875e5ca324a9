import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../scripts/testing/cpu-time.mjs';
import { mediaOf } from './media.js';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aBc-e_GhiJk';
const VIMEO = 'https://player.vimeo.com/video/76979871';

describe('mediaOf', () => {
  test.each([
    ['https://www.youtube.com/watch?v=aBc-e_GhiJk', YOUTUBE],
    ['https://youtube.com/watch?list=PL1&v=aBc-e_GhiJk&index=2', YOUTUBE],
    ['http://m.youtube.com/watch?v=aBc-e_GhiJk#comments', YOUTUBE],
    ['https://youtu.be/aBc-e_GhiJk?si=x', YOUTUBE],
    ['https://youtu.be/aBc-e_GhiJk?t=90', `${YOUTUBE}?start=90`],
    ['https://www.youtube.com/watch?v=aBc-e_GhiJk&t=90s', `${YOUTUBE}?start=90`],
    ['https://www.youtube.com/watch?v=aBc-e_GhiJk&t=1m30s', YOUTUBE],
    ['https://www.youtube.com/shorts/aBc-e_GhiJk', YOUTUBE],
    ['https://www.youtube.com/live/aBc-e_GhiJk', YOUTUBE],
    ['https://www.youtube-nocookie.com/embed/aBc-e_GhiJk', YOUTUBE],
  ])('plays %s without cookies', (url, src) => {
    expect(mediaOf(url)).toEqual({ kind: 'frame', src, host: 'youtube.com' });
  });

  test.each([
    ['https://vimeo.com/76979871', `${VIMEO}?dnt=1`],
    ['https://www.vimeo.com/76979871?share=copy', `${VIMEO}?dnt=1`],
    ['https://vimeo.com/76979871/abcdef0123', `${VIMEO}?h=abcdef0123&dnt=1`],
    ['https://player.vimeo.com/video/76979871?h=abcdef0123', `${VIMEO}?h=abcdef0123&dnt=1`],
  ])('plays %s without tracking', (url, src) => {
    expect(mediaOf(url)).toEqual({ kind: 'frame', src, host: 'vimeo.com' });
  });

  test.each([
    ['/talks/sleep.mp3', 'audio', undefined],
    ['./sleep.M4A?v=2#t=10', 'audio', undefined],
    ['tea.webm', 'video', undefined],
    ['https://www.media.example.com/tea.mp4', 'video', 'media.example.com'],
  ])('plays the file %s', (url, kind, host) => {
    expect(mediaOf(url)).toEqual({ kind, src: url, host });
  });

  test.each([
    'https://www.youtube.com/',
    'https://www.youtube.com/@someone',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=aBc-e_GhiJk0',
    'https://www.youtube.com.evil.example/watch?v=aBc-e_GhiJk',
    'https://evil.example/https://youtu.be/aBc-e_GhiJk',
    'https://youtube.com@evil.example/watch?v=aBc-e_GhiJk',
    'https://evilvimeo.com/76979871',
    'https://vimeo.com/blog/76979871',
    'https://vimeo.com/76979871/likes',
    'https://example.com/sleep.mp3.html',
    'https://example.com/listen?file=sleep.mp3',
    'https://example.com/#sleep.mp3',
    '//evil.example/sleep.mp3',
    'javascript:alert(1)//.mp4',
    'data:video/mp4,x.mp4',
    'mailto:a@example.com?subject=.mp4',
    'tea.mp4.txt',
    'mp3',
    '',
  ])('leaves %s a link', (url) => {
    expect(mediaOf(url)).toBeUndefined();
  });

  test('takes time in proportion to the URL', () => {
    for (const url of [`https://youtube.com/watch?${'v=&'.repeat(300_000)}`, `/${'.mp3'.repeat(300_000)}!`]) {
      expect(cpuTime(() => mediaOf(url))).toBeLessThan(1_000);
    }
  });
});

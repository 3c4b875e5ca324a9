/**
 * Which links lead to a video or a recording, and where it plays from.
 *
 * @module
 */

/** A video or a recording that a link leads to. */
export interface Media {
  /** `frame` is a page of a video site, for an `<iframe>`; `video` and `audio` are files. */
  kind: 'frame' | 'video' | 'audio';
  /** The URL to play: of a video site its player that sets no cookies before it plays, or asks not to track. */
  src: string;
  /** Host name without `www.`; `undefined` for a file of the site itself. */
  host: string | undefined;
}

const YOUTUBE =
  /^https?:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|(?:embed|shorts|live)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i;
const VIMEO =
  /^https?:\/\/(?:(?:www|player)\.)?vimeo\.com\/(?:video\/)?(\d{6,12})(?:(?:\/|\?h=)([\da-f]{6,20}))?(?![\w/])/i;
const FILE =
  /^(?:https?:\/\/(?:www\.)?([^/?#]+)|(?![a-z][a-z\d+.-]*:|[/\\]{2}))[^?#]*\.(?:(mp4|webm|ogv|m4v)|mp3|m4a|ogg|oga|opus|wav|flac|aac)(?![^?#])/i;

/**
 * The video or recording that a URL leads to, by a short list: pages of a video on YouTube and Vimeo, and files whose
 * names end like those of videos (`.mp4`, `.webm`, `.ogv`, `.m4v`) and recordings (`.mp3`, `.m4a`, `.ogg`, `.oga`,
 * `.opus`, `.wav`, `.flac`, `.aac`). `undefined` for every other URL.
 *
 * @example
 * ```ts
 * import { mediaOf } from '@tendwell/content/media';
 *
 * mediaOf('https://youtu.be/aBcDeFgHiJk?t=90');
 * // { kind: 'frame', src: 'https://www.youtube-nocookie.com/embed/aBcDeFgHiJk?start=90', host: 'youtube.com' }
 * mediaOf('/talks/sleep.mp3'); // { kind: 'audio', src: '/talks/sleep.mp3', host: undefined }
 * mediaOf('https://example.com/'); // undefined
 * ```
 */
export function mediaOf(url: string): Media | undefined {
  const video = YOUTUBE.exec(url)?.[1];
  if (video) {
    const start = /[?&](?:t|start)=(\d+)s?(?![\w])/.exec(url)?.[1];
    const src = `https://www.youtube-nocookie.com/embed/${video}${start ? `?start=${start}` : ''}`;
    return { kind: 'frame', src, host: 'youtube.com' };
  }
  const [, number, hash] = VIMEO.exec(url) ?? [];
  if (number) {
    const src = `https://player.vimeo.com/video/${number}?${hash ? `h=${hash}&` : ''}dnt=1`;
    return { kind: 'frame', src, host: 'vimeo.com' };
  }
  const file = FILE.exec(url);
  return file ? { kind: file[2] ? 'video' : 'audio', src: url, host: file[1] } : undefined;
}

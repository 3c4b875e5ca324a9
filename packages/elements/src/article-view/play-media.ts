import { mediaOf } from '@tendwell/content/media';

/** This module is loaded when the first video or recording is played. */

/** Replaces a link by a player. The link moves into the caption, so that it can still be followed and is printed. */
export function playMedia(link: HTMLAnchorElement): void {
  const { href, title, textContent } = link;
  const figure = link.parentElement;
  const media = mediaOf(href);
  if (!figure || !media) {
    location.assign(href);
    return;
  }
  const { kind, src } = media;
  const player = kind === 'frame' ? frameOf(src) : fileOf(kind, src);
  // A link of a picture has the picture's alternative text.
  const name = title || textContent?.trim() || link.querySelector('img')?.alt || href;
  if (player instanceof HTMLIFrameElement) player.title = name;
  else player.setAttribute('aria-label', name);
  const caption = figure.querySelector('figcaption') ?? document.createElement('figcaption');
  link.replaceWith(player);
  if (link.querySelector('img')) link.textContent = name;
  caption.prepend(link, ' ');
  figure.append(caption);
  player.focus();
}

function frameOf(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube does not play without it.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  const url = new URL(src);
  url.searchParams.set('autoplay', '1');
  frame.src = url.href;
  return frame;
}

function fileOf(kind: 'video' | 'audio', src: string): HTMLMediaElement {
  const player = document.createElement(kind);
  player.controls = true;
  player.autoplay = true;
  player.src = src;
  return player;
}

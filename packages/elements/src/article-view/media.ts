/**
 * Plays videos and recordings in the page. Until a visitor follows such a link, nothing is requested from anybody.
 *
 * `<article-view>` does this by itself. Call `playOnClick` for other text that is rendered from Markdown.
 *
 * @module
 */

/**
 * Makes links to videos and recordings play in their place, in the figures that `renderMarkdown` makes of them. With a
 * modifier key, such as Ctrl, the browser opens the link as usual.
 *
 * @example
 * ```ts
 * import { playOnClick } from '@tendwell/elements/media';
 *
 * playOnClick(document);
 * ```
 */
export function playOnClick(root: HTMLElement | Document | ShadowRoot): void {
  (root as HTMLElement).addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
    const { defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    import('./play-media.js').then(
      ({ playMedia }) => playMedia(link),
      () => location.assign(link.href),
    );
  });
}

const LINKS = '.tendwell-video>a,.tendwell-audio>a';

/**
 * The text of a data block as its author wrote it, before an editor took it for the text of a page.
 *
 * WordPress's classic editor (`wpautop`) puts `</p>`, a line break, and `<p>` in place of each empty line, also inside a
 * script. The first tag of such a text is a `</p>` without a beginning, which nobody writes. A text without this sign
 * stays as it is.
 */
export function undoAutop(text: string): string {
  if (text.match(/<\/?p>/)?.[0] !== '</p>') return text;
  return text
    .replace(/<\/p>$/gm, '')
    .replace(/^<p>/gm, '\n')
    .replace(/&#038;/g, '&');
}

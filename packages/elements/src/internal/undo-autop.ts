/**
 * The text of a data block as its author wrote it, before an editor took it for the text of a page.
 *
 * WordPress's classic editor (`wpautop`) puts `</p>`, a line break and `<p>` in place of each empty line, also inside a
 * script. The first tag of such a text is a `</p>` without a beginning, which nobody writes. Others put a `<br>` at the
 * end of every line. A text without these signs stays as it is.
 */
export function undoAutop(text: string): string {
  if (/<\/?p>/.exec(text)?.[0] === '</p>') {
    return decode(
      text
        .replace(/<br ?\/?>(?=\n)/g, '')
        .replace(/<\/p>\r?\n<p>/g, '\n\n')
        .replace(/^<p>/gm, '\n')
        .replace(/<\/p>\r?$/gm, '\n'),
    );
  }
  const lines = text.trim().split('\n').slice(0, -1);
  const broken = lines.length > 1 && lines.every((line) => /<br ?\/?>\r?$/.test(line));
  return broken ? decode(text.replace(/<br ?\/?>(?=\r?$)/gm, '')) : text;
}

/** The typography that comes with it where the text holds a `<`: characters that mean something in Markdown and JSON. */
const TYPED: Readonly<Record<string, string>> = {
  '038': '&',
  '8211': '--',
  '8212': '---',
  '8216': "'",
  '8217': "'",
  '8220': '"',
  '8221': '"',
  '8230': '...',
  '8242': "'",
  '8243': '"',
};

const decode = (text: string) => text.replace(/&#(\d+);/g, (all, code: string) => TYPED[code] ?? all);

/** Longer than anything between the start of a picture and its bytes. */
const HEAD = 4_000;

/**
 * The photographs in RTF. Word's HTML has only paths of files that a browser may not read; the same clipboard has the
 * pictures' bytes as RTF, in the same order. Drawings (WMF, EMF) are left out: no browser shows them.
 */
export function picturesOfRtf(rtf: string): Blob[] {
  const pictures: Blob[] = [];
  for (let at = rtf.indexOf('\\pict'); at >= 0; at = rtf.indexOf('\\pict', at + 1)) {
    // Those of bullets are not part of the text.
    if (rtf.slice(Math.max(0, at - 40), at).includes('listpicture')) continue;
    const head = /^\\pict[\s\S]*?\\(png|jpeg)blip/.exec(rtf.slice(at, at + HEAD));
    if (!head || /\\pict/.test(head[0].slice(1))) continue;
    const bytes = bytesAfter(rtf, at + head[0].length);
    if (bytes) pictures.push(new Blob([bytes], { type: `image/${head[1]}` }));
  }
  return pictures;
}

function bytesAfter(rtf: string, start: number): Uint8Array<ArrayBuffer> | undefined {
  let depth = 0;
  let end = start;
  for (; end < rtf.length; end += 1) {
    if (rtf[end] === '{') depth += 1;
    else if (rtf[end] === '}' && depth-- === 0) break;
  }
  const digits = rtf
    .slice(start, end)
    .replace(/\{[^{}]*\}/g, '')
    // A control word ends at a space or a line end, so that the digits after it are not part of it.
    .replace(/\\[a-z]+-?\d*[ \r\n]?/gi, '')
    .replace(/\s+/g, '');
  if (digits.length === 0 || digits.length % 2 > 0 || /[^\da-f]/i.test(digits)) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

/// <reference path="./opentype.d.ts" />
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Font } from 'opentype.js';

/** The parts of the font, which have the characters of European languages and Vietnamese. */
const FONTS = ['latin', 'latin-ext', 'vietnamese'].map(
  (part) => `@fontsource/gelasio/files/gelasio-${part}-400-normal.woff`,
);

/** Text as shapes: installed fonts would give different pixels on each machine. */
export class Letters {
  readonly #fonts: readonly Font[];

  private constructor(fonts: readonly Font[]) {
    this.#fonts = fonts;
  }

  static async load(): Promise<Letters> {
    // Node takes half a second to find the exports of the main file, which is not a module.
    const { parse } = await import('opentype.js/dist/opentype.mjs');
    const fonts = FONTS.map(async (name) => {
      const bytes = await readFile(fileURLToPath(import.meta.resolve(name)));
      return parse(new Uint8Array(bytes).buffer);
    });
    return new Letters(await Promise.all(fonts));
  }

  /** True if the font has all letters of a text. Arabic and Chinese would need fonts of many megabytes. */
  has(text: string): boolean {
    return [...text.normalize()].every((letter) => /\s/.test(letter) || this.#fontOf(letter) !== undefined);
  }

  width(text: string, size: number): number {
    return [...text.normalize()].reduce((width, letter) => width + this.#advance(letter, size), 0);
  }

  /** The shapes of a line as the data of an SVG path. */
  path(text: string, x: number, baseline: number, size: number): string {
    let [data, left] = ['', x];
    for (const letter of text.normalize()) {
      const font = this.#fontOf(letter);
      data += font?.charToGlyph(letter).getPath(left, baseline, size).toPathData(1) ?? '';
      left += this.#advance(letter, size);
    }
    return data;
  }

  /** The text in lines of at most this width. `undefined` if a word is wider. */
  lines(text: string, size: number, width: number): string[] | undefined {
    const lines: string[] = [];
    for (const word of text.trim().split(/\s+/)) {
      if (this.width(word, size) > width) return undefined;
      const line = [lines.at(-1), word].filter(Boolean).join(' ');
      if (lines.length > 0 && this.width(line, size) <= width) lines[lines.length - 1] = line;
      else lines.push(word);
    }
    return lines;
  }

  #advance(letter: string, size: number): number {
    const font = this.#fontOf(letter) ?? this.#fonts[0];
    if (!font) return 0;
    const glyph = font.charToGlyph(/\s/.test(letter) ? ' ' : letter);
    return ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm;
  }

  #fontOf(letter: string): Font | undefined {
    return this.#fonts.find((font) => font.charToGlyphIndex(letter) > 0);
  }
}

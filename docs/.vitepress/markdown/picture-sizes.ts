import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MarkdownRenderer } from 'vitepress';

const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));

/** Gives each picture its size, so that nothing moves when it arrives. */
export function pictureSizes(md: MarkdownRenderer): void {
  const image = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const src = token?.attrGet('src') ?? '';
    if (token && src.endsWith('.webp')) {
      const { width, height } = sizeOf(`${publicFolder}${src}`);
      token.attrSet('width', String(width));
      token.attrSet('height', String(height));
    }
    return image?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}

/**
 * The size of a WebP file with an extended header, as all pictures of the docs are.
 *
 * See https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
 *
 * @throws Error if it isn’t one.
 */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 8, 16) !== 'WEBPVP8X') throw new Error(`The size of ${file} can’t be read.`);
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

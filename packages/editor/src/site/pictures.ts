import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentInspection } from '@tendwell/content/node';
import { imageSize } from 'image-size';
import type { PictureSummary } from '../api/types.js';
import { isPictureName } from '../files/paths.js';

/** The size of a picture is in the first part of its file. */
const HEAD_BYTES = 256 * 1024;

interface Measured {
  readonly stamp: string;
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** Knows the sizes of pictures, and measures them again only after they have changed. */
export class Pictures {
  readonly #root: string;
  readonly #measured = new Map<string, Measured>();

  /** @param root The absolute path of the content folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The pictures of the folder, with their sizes and where they are shown. */
  async summaries({ files, pictureUses }: ContentInspection): Promise<PictureSummary[]> {
    const summaries: PictureSummary[] = [];
    for (const path of files) {
      if (isPictureName(path) && !path.split('/').some((part) => part.startsWith('.'))) {
        summaries.push(await this.summary(path, pictureUses.get(path) ?? []));
      }
    }
    return summaries;
  }

  /** A picture with its size. */
  async summary(path: string, usedIn: readonly string[]): Promise<PictureSummary> {
    return { path, ...(await this.#sizeOf(path)), usedIn };
  }

  async #sizeOf(path: string): Promise<Measured['size']> {
    const file = join(this.#root, path);
    const stats = await lstat(file).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const stamp = `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.ino}`;
    const before = this.#measured.get(path);
    if (before?.stamp === stamp) return before.size;
    const size = await measure(file);
    this.#measured.set(path, { stamp, size });
    return size;
  }
}

async function measure(path: string): Promise<Measured['size']> {
  const file = await open(path).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)) ?? {};
    if (!buffer || !bytesRead) return undefined;
    const { width, height, orientation = 1 } = imageSize(buffer.subarray(0, bytesRead));
    // Turned by a quarter.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentInspection } from '@tendwell/content/node';
import { imageSize } from 'image-size';
import type { PictureSummary } from '../api/types.js';
import { isPictureName } from '../files/paths.js';
import { undescribedPictures } from './undescribed.js';

/**
 * How much of a file is read to find the size of a picture: a little suffices for most, but large metadata can come
 * first.
 */
const HEAD_BYTES = [4 * 1024, 256 * 1024] as const;

/** How many files are read at the same time. */
const PARALLEL = 16;

interface Measured {
  readonly version: string;
  readonly bytes: number;
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** Where a picture is shown. */
type Uses = Pick<PictureSummary, 'usedIn' | 'undescribedIn'>;

/** Caches the sizes of pictures until they change. */
export class Pictures {
  readonly #root: string;
  readonly #measured = new Map<string, Measured>();

  /** @param root The absolute path of the content folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The pictures of the folder, with their sizes and where they are shown. */
  async summaries(inspection: ContentInspection): Promise<PictureSummary[]> {
    const { files, pictureUses } = inspection;
    const undescribed = undescribedPictures(inspection);
    const paths = files.filter(
      (path) => isPictureName(path) && !path.split('/').some((part) => part.startsWith('.')),
    );
    const summaries: PictureSummary[] = [];
    for (let start = 0; start < paths.length; start += PARALLEL) {
      summaries.push(
        ...(await Promise.all(
          paths.slice(start, start + PARALLEL).map((path) =>
            this.summary(path, {
              usedIn: pictureUses.get(path) ?? [],
              undescribedIn: undescribed.get(path) ?? [],
            }),
          ),
        )),
      );
    }
    return summaries;
  }

  /** A picture with its size. */
  async summary(path: string, uses: Uses): Promise<PictureSummary> {
    const { size, version = '', bytes = 0 } = (await this.#measure(path)) ?? {};
    return { path, ...size, bytes, version, ...uses };
  }

  async #measure(path: string): Promise<Measured | undefined> {
    const file = join(this.#root, path);
    const stats = await lstat(file).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const version = [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino]
      .map((part) => part.toString(36))
      .join('-');
    const before = this.#measured.get(path);
    if (before?.version === version) return before;
    const measured = { version, bytes: stats.size, size: await sizeOf(file, stats.size) };
    this.#measured.set(path, measured);
    return measured;
  }
}

async function sizeOf(path: string, bytes: number): Promise<Measured['size']> {
  const file = await open(path).catch(() => undefined);
  try {
    for (const [index, length] of HEAD_BYTES.entries()) {
      const isLast = index === HEAD_BYTES.length - 1 || bytes <= length;
      const { buffer, bytesRead } = (await file?.read(Buffer.alloc(length), 0, length, 0)) ?? {};
      const size = buffer && bytesRead ? parse(buffer.subarray(0, bytesRead)) : undefined;
      if (size || isLast) return size;
    }
  } catch {
    // It cannot be read.
  } finally {
    await file?.close();
  }
  return undefined;
}

function parse(head: Uint8Array): Measured['size'] {
  try {
    const { width, height, orientation = 1 } = imageSize(head);
    // Rotated by 90 degrees.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { EditorError } from '../failure.js';
import { isWellFormed } from './well-formed.js';

/** Longer names don't fit into most file systems. */
const MAX_SEGMENT_BYTES = 240;
const MAX_PATH_BYTES = 1000;
/** Control characters, and characters that cannot be in the names of files on Windows. */
const UNUSUAL = /[\p{Cc}\\:*?"<>|]/u;
/** What would be decoded in a URL. */
const ESCAPE = /%[\da-f]{2}/i;
/** Names that mean devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const TEXT = /\.(?:md|ya?ml|json)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** What kind of file a path names. */
export type FileKind = 'text' | 'picture';

/**
 * Checks a path in the content folder, as it comes in a request.
 *
 * @throws EditorError if it could lead out of the folder, names a hidden file, or is not of this kind.
 */
export function checkPath(path: string, kind: FileKind): void {
  const segments = path.split('/');
  const isSafe =
    Buffer.byteLength(path) <= MAX_PATH_BYTES &&
    isWellFormed(path) &&
    segments.every((segment) => isSafeSegment(segment));
  if (!isSafe || segments.includes('node_modules')) {
    throw new EditorError('invalid-path', 'This name cannot be used for a file of the site.');
  }
  if (!(kind === 'text' ? TEXT : PICTURE).test(path)) {
    throw new EditorError(
      'invalid-path',
      kind === 'text'
        ? 'Only files that end in .md, .yaml, .yml, or .json can be edited.'
        : 'Pictures have names that end in .jpg, .png, .webp, .avif, .gif, or .svg.',
    );
  }
}

function isSafeSegment(segment: string): boolean {
  return (
    segment !== '' &&
    // Hidden files, and the folder above.
    !segment.startsWith('.') &&
    !/[\0\\]/.test(segment) &&
    Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES &&
    (process.platform !== 'win32' || isUsualSegment(segment))
  );
}

/** True for a name that every operating system allows. */
const isUsualSegment = (segment: string) =>
  !UNUSUAL.test(segment) && !ESCAPE.test(segment) && !DEVICE.test(segment) && !/[. ]$/.test(segment);

/**
 * Checks the path of a new file: its name must work on any computer that the folder is copied to.
 *
 * @throws EditorError if some operating systems don't allow the name.
 */
export function checkNewPath(path: string): void {
  if (path.split('/').every(isUsualSegment)) return;
  throw new EditorError('invalid-path', 'File names cannot contain line breaks, or any of \\ : * ? " < > |');
}

/** True for the name of a file with texts or facts. */
export const isTextName = (path: string): boolean => TEXT.test(path);

/** True for the name of a picture. */
export const isPictureName = (path: string): boolean => PICTURE.test(path);

/** Where a file is on the disk. */
export interface Place {
  /** Its absolute path, without links. */
  readonly path: string;
  /** The real path of the content folder. */
  readonly root: string;
  /** The folders of the path that don't exist yet, the outermost first. */
  readonly missingFolders: readonly string[];
  readonly exists: boolean;
}

/**
 * Finds the place of a path that {@link checkPath} accepts. No part of it below the content folder may be a link.
 *
 * @throws EditorError if it is one, or if a folder of the path is a file.
 */
export async function findPlace(folder: string, path: string): Promise<Place> {
  const root = await realpath(folder);
  const segments = path.split('/');
  let current = root;
  for (const [index, segment] of segments.entries()) {
    current = join(current, segment);
    const isLast = index === segments.length - 1;
    const stats = await lstat(current).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new EditorError('invalid-path', 'This name cannot be used for a file of the site.', {
        cause: error,
      });
    });
    if (!stats) {
      const folders = segments
        .slice(index, -1)
        .map((_, each) => join(root, ...segments.slice(0, index + each + 1)));
      return { path: join(root, ...segments), root, missingFolders: folders, exists: false };
    }
    if (isLast ? !stats.isFile() : !stats.isDirectory()) {
      throw new EditorError(
        'invalid-path',
        stats.isSymbolicLink()
          ? 'This file is a link, or in a linked folder. It can only be changed where it really is.'
          : 'Something with this name exists, but it is not a file.',
      );
    }
  }
  return { path: current, root, missingFolders: [], exists: true };
}

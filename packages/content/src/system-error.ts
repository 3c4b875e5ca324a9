/** What stands after a file's name and a colon. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file is larger than files may be here',
  ENOENT: 'it does not exist',
  EEXIST: 'something with this name exists already',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'it is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program uses it',
  EIO: 'the disk reports an error',
};

/**
 * Why the operating system refused something, in words that stand after the name of a file: `permission denied`.
 *
 * @returns `undefined` for an error that is not one of the operating system's.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { systemErrorReason } from '@tendwell/content/terminal';
 *
 * try {
 *   writeFileSync('content/practice.yaml', '');
 * } catch (error) {
 *   const reason = systemErrorReason(error);
 *   if (reason === undefined) throw error;
 *   console.error(`content/practice.yaml: ${reason}`);
 * }
 * ```
 */
export function systemErrorReason(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return undefined;
  // That is all Node says if the folder around it is on a disk that is read-only.
  if (code === 'ENOENT' && syscall === 'mkdir') return 'it cannot be made here';
  return REASONS[code] ?? code;
}

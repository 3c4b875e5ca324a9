import { type Folder, referringFiles } from '../folder/folder-reader.js';
import type { FolderText } from '../folder/folder-text.js';
import type { Reference, ReferringFile } from '../parse/references.js';
import type { LinkResolver } from './resolve.js';

/** A picture's absolute path, and a place that shows it. */
export interface ShownPicture {
  readonly file: string;
  readonly from: ReferringFile;
  readonly reference: Reference;
}

/**
 * The pictures of a folder that its files show, at each place. Those that don't exist, or are elsewhere, are left out, and
 * so are those in the bodies of texts that are not parsed yet.
 */
export function shownPictures(folder: Folder, resolver: LinkResolver): ShownPicture[] {
  const pictures: ShownPicture[] = [];
  for (const from of referringFiles(folder)) {
    for (const reference of knownReferences(from)) {
      if (reference.kind !== 'image') continue;
      const target = resolver.resolve(reference.url, from.path);
      if (target.type === 'file') pictures.push({ file: target.file, from, reference });
    }
  }
  return pictures;
}

const knownReferences = (file: ReferringFile | FolderText): readonly Reference[] =>
  'isParsed' in file && !file.isParsed ? file.frontReferences : file.references;

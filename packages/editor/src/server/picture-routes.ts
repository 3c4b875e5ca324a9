import { extname } from 'node:path';
import type { SavedPicture } from '../api/types.js';
import { type ContentFiles, MAX_PICTURE_BYTES } from '../files/content-files.js';
import { preparePicture } from '../pictures/prepare-picture.js';
import type { SiteReader } from '../site/site-reader.js';
import { json } from './answers.js';
import type { ApiRoutes } from './api.js';
import { readBytes } from './body.js';
import { FILE_HEADERS } from './headers.js';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

/** Requests that show and add pictures. */
export function pictureRoutes({
  files,
  site,
  now,
}: {
  files: ContentFiles;
  site: SiteReader;
  now: () => Date;
}): ApiRoutes {
  return {
    'GET pictures': async ({ segments }) => {
      const path = segments.join('/');
      const bytes = await files.readPicture(path);
      return new Response(new Uint8Array(bytes), {
        headers: {
          ...FILE_HEADERS,
          'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
        },
      });
    },
    'PUT pictures': async ({ request, segments, session }) => {
      const path = segments.join('/');
      const bytes = preparePicture(await readBytes(request, MAX_PICTURE_BYTES), path);
      const { id } = await files.writePicture(path, bytes, { by: session.email, at: now() });
      const summary = await site.pictures.summary(path, []);
      return json({ ...summary, bytes: bytes.length, history: id } satisfies SavedPicture);
    },
  };
}

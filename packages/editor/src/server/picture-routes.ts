import { extname } from 'node:path';
import type { Restored, SavedPicture } from '../api/types.js';
import { EditorError } from '../failure.js';
import type { ContentFiles } from '../files/content-files.js';
import { MAX_PICTURE_BYTES } from '../files/writes.js';
import { preparePicture } from '../pictures/prepare-picture.js';
import type { Thumbnails } from '../pictures/thumbnails.js';
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

/** What the routes of pictures need. */
export interface PictureServices {
  readonly files: ContentFiles;
  readonly site: SiteReader;
  readonly thumbnails: Thumbnails;
  readonly now: () => Date;
}

/** Requests that show, add, replace, and remove pictures. */
export function pictureRoutes({ files, site, thumbnails, now }: PictureServices): ApiRoutes {
  return {
    'GET pictures': async ({ segments }) => {
      const path = segments.join('/');
      return picture(await files.readPicture(path), path);
    },
    'GET thumbnails': async ({ segments, query }) => {
      const path = segments.join('/');
      const bytes = await files.readPicture(path);
      const thumbnail = await thumbnails.of(bytes, path);
      // The version in the address changes with the picture.
      const cache = query.has('version') ? 'private, max-age=31536000, immutable' : 'no-store';
      return thumbnail ? picture(thumbnail, 'thumbnail.webp', cache) : picture(bytes, path, cache);
    },
    'PUT pictures': async ({ request, segments, session, query }) => {
      const path = segments.join('/');
      const bytes = preparePicture(await readBytes(request, MAX_PICTURE_BYTES), path);
      const author = { by: session.email, at: now() };
      const { id } = await files.writePicture(path, bytes, { replace: query.has('replace') }, author);
      const summary = await site.pictures.summary(path, { usedIn: [], undescribedIn: [] });
      return json({ ...summary, history: id } satisfies SavedPicture);
    },
    'DELETE pictures': async ({ segments, session }) => {
      const path = segments.join('/');
      const users = (await site.inspect()).pictureUses.get(path) ?? [];
      if (users.length > 0) throw new EditorError('in-use', `This picture is shown in ${users.join(', ')}.`);
      const { id } = await files.removePicture(path, { by: session.email, at: now() });
      return json({ history: id, files: [], removed: [path] } satisfies Restored);
    },
  };
}

function picture(bytes: Uint8Array, name: string, cache = 'no-store'): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...FILE_HEADERS,
      'content-type': TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': cache,
    },
  });
}

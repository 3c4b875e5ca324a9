import type { PictureSummary } from '../../api/types.js';
import type { Api } from '../api/client.js';

/** The address of a small copy of a picture. Browsers keep it until the picture changes. */
export const thumbnailUrl = (api: Api, { path, version }: Pick<PictureSummary, 'path' | 'version'>): string =>
  `${api.pictureUrl(path).replace('/api/pictures/', '/api/thumbnails/')}?version=${version}`;

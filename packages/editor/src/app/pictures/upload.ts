import { formatMessage } from '@tendwell/content/intl';
import type { Failure, SavedPicture } from '../../api/types.js';
import { ApiError } from '../api/api-error.js';
import { loadViewMessages } from '../lang/views/view-messages.js';
import type { App } from '../shell/app.js';

/** How long an upload may make no progress before the connection counts as lost. */
const STALLED_MS = 60_000;
/** How long to wait before the next attempt, unless the browser reports that it is online again. */
const RETRY_MS = 5_000;
/** A quarter of an hour without a connection. */
const ATTEMPTS = 180;
/** Progress is shown from this size on. */
const SLOW_BYTES = 300_000;
/** The steps of the progress, in percent: a screen reader reads each message. */
const STEP = 25;

/** A picture to save. */
export interface Upload {
  /** Its path in the content folder. */
  readonly path: string;
  readonly blob: Blob;
}

/** Options of {@link uploadPicture}. */
export interface UploadOptions {
  /** Which of how many it is, for the message. Default: one of one. */
  readonly number?: number;
  readonly count?: number;
  /** Replaces an existing picture. */
  readonly replace?: boolean;
}

/**
 * Saves a picture, and reports the progress. If the connection drops, the picture is kept and sent again. The server
 * recognizes a picture that it already has.
 *
 * @throws ApiError
 */
export async function uploadPicture(
  app: App,
  { path, blob }: Upload,
  { number = 1, count = 1, replace = false }: UploadOptions,
): Promise<SavedPicture> {
  const { pictures: words } = await loadViewMessages(app.locale);
  let said = -1;
  const progress = (sent: number) => {
    const percent = Math.floor((sent / blob.size) * (100 / STEP)) * STEP;
    if (blob.size < SLOW_BYTES || percent === said) return;
    said = percent;
    app.notify({ text: formatMessage(words.sending, { number, count, percent }) });
  };
  const url = `${app.api.pictureUrl(path)}${replace ? '?replace' : ''}`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(url, blob, progress);
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'offline' || attempt === ATTEMPTS) throw error;
      said = -1;
      app.notify({ kind: 'error', text: words.waiting });
      await connection();
    }
  }
}

/** Not with `fetch`, which doesn't report upload progress. */
function send(url: string, blob: Blob, progress: (sent: number) => void): Promise<SavedPicture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer = setTimeout(() => request.abort(), STALLED_MS);
    const lost = () => {
      clearTimeout(timer);
      reject(new ApiError('offline'));
    };
    request.upload.addEventListener('progress', ({ loaded }) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED_MS);
      progress(loaded);
    });
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () => {
      clearTimeout(timer);
      const data: unknown = request.response;
      if (request.status === 200 && data) resolve(data as SavedPicture);
      else if (request.status === 401) reject(new ApiError('signed-out', 401));
      else reject(new ApiError('failed', request.status, data ? { failure: data as Failure } : {}));
    });
    request.open('PUT', url);
    request.responseType = 'json';
    request.send(blob);
  });
}

function connection(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, RETRY_MS);
    window.addEventListener('online', go);
  });
}

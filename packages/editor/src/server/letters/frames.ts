import { EditorError } from '../../failure.js';
import type { Previews } from '../../letters/previews.js';
import type { ApiRequest } from '../api.js';
import { FILE_HEADERS, MAIL_HEADERS } from '../headers.js';

/**
 * Answers with a letter as a mail program shows it, in a frame. Nothing in it runs, and nothing is loaded from elsewhere.
 *
 * The path ends with the id; the query chooses `language`, `scheme=dark`, and `pictures=off`.
 */
export async function mailFrame(previews: Previews, id: string, query: URLSearchParams): Promise<Response> {
  const preview = previews.find(id);
  if (!preview) throw gone();
  const html = preview.html(query.get('language') ?? '', {
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
    pictureUrl: (index) => `../picture/${id}/${index}`,
  });
  const images = query.get('pictures') === 'off' ? "'none'" : "'self'";
  return new Response(html, {
    headers: {
      ...MAIL_HEADERS,
      'content-security-policy': `${MAIL_HEADERS['content-security-policy']}; img-src ${images}`,
    },
  });
}

/** Answers with a picture of a letter. */
export async function mailPicture(previews: Previews, { segments }: ApiRequest): Promise<Response> {
  const [, id = '', index = ''] = segments;
  const preview = previews.find(id);
  const picture = /^\d{1,4}$/.test(index) ? await preview?.picture(Number(index)) : undefined;
  if (!picture) throw gone();
  return new Response(picture.bytes, { headers: { ...FILE_HEADERS, 'content-type': picture.type } });
}

const gone = () => new EditorError('not-found', 'This preview no longer exists. Reload the page.');

import type { Access } from '../access/access.js';
import { EditorError } from '../failure.js';
import { type ApiRoutes, answerApi } from './api.js';
import { appFile } from './app-files.js';
import { requireSameOrigin } from './guard.js';
import { FILE_HEADERS } from './headers.js';

/** What is known about the connection of a request. */
export interface Connection {
  /** The IP address of the browser. */
  readonly address?: string | undefined;
}

/**
 * Creates a function that answers a request: of somebody who signs in or out, of the page, or for the page itself.
 *
 * @throws EditorError
 */
export function createAnswer({
  origin,
  basePath,
  access,
  routes,
}: {
  readonly origin: URL;
  readonly basePath: string;
  readonly access: Access;
  readonly routes: ApiRoutes;
}): (request: Request, connection?: Connection) => Promise<Response> {
  const answer = async (request: Request, { address }: Connection): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === basePath) {
      return new Response(null, { status: 308, headers: { ...FILE_HEADERS, location: `${basePath}/` } });
    }
    if (!pathname.startsWith(`${basePath}/`)) throw new EditorError('not-found', 'There is no such page.');
    const path = pathname.slice(basePath.length + 1);
    const accessAnswer = await access.answer(request, path, address);
    if (accessAnswer) return accessAnswer;
    if (path === 'api' || path.startsWith('api/')) {
      requireSameOrigin(request, origin);
      return answerApi(request, path, { access, routes });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new EditorError('method-not-allowed', 'This cannot be done here.');
    }
    return appFile(path);
  };
  return async (request, connection = {}) => {
    const response = await answer(request, connection);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

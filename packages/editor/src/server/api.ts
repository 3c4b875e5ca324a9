import type { Access, Session } from '../access/access.js';
import type { SessionState } from '../api/account.js';
import { EditorError } from '../failure.js';
import { json } from './answers.js';

/** A request of the page, by somebody who may use the editor. */
export interface ApiRequest {
  readonly request: Request;
  readonly session: Session;
  /** The decoded segments of the path below `api/`. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** Answers requests. The keys are a method and the first segment of the path: `GET files`. */
export type ApiRoutes = Readonly<Record<string, (request: ApiRequest) => Promise<Response>>>;

/**
 * Answers a request of the page.
 *
 * @param path Below the base path: `api/files/articles/tea.md`.
 * @throws EditorError
 */
export async function answerApi(
  request: Request,
  path: string,
  { access, routes }: { access: Access; routes: ApiRoutes },
): Promise<Response> {
  const segments = path.split('/').slice(1).map(decodeSegment);
  const [name = ''] = segments;
  const session = await access.sessionOf(request);
  if (name === 'session' && segments.length === 1 && request.method === 'GET') {
    return json({
      isSignedIn: session !== undefined,
      ...(session?.email && { email: session.email }),
      mode: access.mode,
    } satisfies SessionState);
  }
  // Without a session, nothing is revealed, not even which requests exist.
  if (!session) throw new EditorError('sign-in-needed', signInHelp(access));
  const route = Object.hasOwn(routes, `${request.method} ${name}`) && routes[`${request.method} ${name}`];
  if (route) {
    return route({ request, session, segments: segments.slice(1), query: new URL(request.url).searchParams });
  }
  const isKnown = Object.keys(routes).some((key) => key.endsWith(` ${name}`));
  throw isKnown
    ? new EditorError('method-not-allowed', 'This cannot be done here.')
    : new EditorError('not-found', 'There is no such page.');
}

const signInHelp = ({ mode }: Access) =>
  mode === 'local'
    ? 'Open the address that `tendwell edit` shows. It works once: start it again for a new one.'
    : 'Sign in first.';

/** A segment may contain an encoded slash, which is no separator, and in no name. */
function decodeSegment(segment: string): string {
  try {
    const decoded = decodeURIComponent(segment);
    if (!decoded.includes('/')) return decoded;
  } catch {
    // An incomplete escape.
  }
  throw new EditorError('invalid-path', 'The address is not valid.');
}

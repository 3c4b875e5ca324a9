import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Route } from 'playwright-core';
import { fontCss, fontFile } from './fonts.js';

/** Where scenes are shown. Nothing listens there: the browser is answered before it asks the network. */
export const ORIGIN = 'https://ropewalk.example.com';

const dist = new URL('../../../dist/', import.meta.url);
const BOWL = new URL('../content/bowl.svg', import.meta.url);

interface Answer {
  contentType: string;
  body: string | Buffer;
  status?: number;
}

const drawings = new Map<string, Answer>();

/** The path of a line drawing on the site. Elements do not show pictures with a `data:` URL. */
export function drawing(svg: string): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const path = `/drawings/${hash}.svg`;
  drawings.set(path, { contentType: 'image/svg+xml', body: svg });
  return path;
}

/** What scenes load and post to, by path. */
const ANSWERS: Record<string, Answer> = {
  '/answers/pending': json('{"outcome":"pending"}'),
  '/answers/invalid': json('{"outcome":"invalid","errors":{"email":"We cannot send to this address."}}', 422),
  '/answers/failed': json('{"outcome":"failed"}', 503),
};

function json(body: string, status = 200): Answer {
  return { contentType: 'application/json', body, status };
}

/** Answers everything that a context's pages ask for. `/answers/never` keeps them waiting. */
export async function serve(context: BrowserContext, documents: ReadonlyMap<string, string>): Promise<void> {
  const files = new Map<string, Answer>([
    ['/fonts.css', { contentType: 'text/css', body: fontCss }],
    ['/tendwell.css', { contentType: 'text/css', body: await readFile(new URL('tendwell.css', dist)) }],
    ['/bowl.svg', { contentType: 'image/svg+xml', body: await readFile(BOWL) }],
    ['/elements.js', { contentType: 'text/javascript', body: await bundle() }],
  ]);
  await context.route(`${ORIGIN}/**`, async (route: Route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/answers/never') return;
    const document = documents.get(pathname);
    if (document !== undefined) return route.fulfill({ contentType: 'text/html', body: document });
    if (pathname.startsWith('/fonts/')) {
      return route.fulfill({ path: fontFile(pathname.slice('/fonts/'.length)) });
    }
    const answer = files.get(pathname) ?? drawings.get(pathname) ?? ANSWERS[pathname];
    return route.fulfill(answer ?? { status: 404, contentType: 'text/plain', body: 'Not found' });
  });
}

/** All elements and Arabic in one script, from what the build has made. */
async function bundle(): Promise<string> {
  const contents = "import './index.js'; import './lang/ar.js';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(dist) },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

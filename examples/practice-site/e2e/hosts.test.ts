import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type IncomingMessage, get as request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { WebServer } from '../../../scripts/testing/web-servers.mjs';
import { launch } from './support/browser.ts';
import { deploy, HOSTS, type Host, removeDeployed } from './support/hosts.ts';
import { copySite, runVite } from './support/site.ts';

/** A whole site in two languages, built for the root of a domain and for a path below it, on each kind of host. */

const CONFIG = `import { tendwell } from '@tendwell/vite-plugin';

export default { plugins: [tendwell({ policyInPages: true })] };
`;
const BASES = ['/', '/practice/'] as const;
const COMPRESSED = /\.(?:html|css|js|svg|json|xml)$|\/$/;

let project: Awaited<ReturnType<typeof copySite>>;

beforeAll(async () => {
  project = await copySite('solo-therapist', async (folder) => {
    const practice = join(folder, 'content/practice.yaml');
    const security = 'securityContact: security@marisolquiroga.example.com\n';
    await writeFile(practice, security + (await readFile(practice, 'utf8')));
    const start = join(folder, 'content/pages/start.md');
    const moved = '---\nredirectFrom: [/begin, /how-to-start.html, /año-nuevo]';
    await writeFile(start, (await readFile(start, 'utf8')).replace('---', moved));
    await writeFile(join(folder, 'vite.config.ts'), CONFIG);
  });
  for (const base of BASES) {
    const built = await runVite(project.folder, ['build', '--base', base, '--outDir', builtFolder(base)]);
    if (built.code !== 0) throw new Error(built.output);
  }
});
afterAll(() => project?.remove());

const builtFolder = (base: string) => `dist${base.replaceAll('/', '-')}`;

for (const host of HOSTS) {
  for (const base of host.onlyAtRoot ? ['/'] : BASES) {
    const reason = host.missing ? ` (skipped: ${host.missing})` : '';
    describe.skipIf(host.missing)(`on ${host.name}, at ${base}${reason}`, () => testHost(host, base));
  }
}

interface Answer {
  status: number;
  type: string;
  headers: IncomingMessage['headers'];
  text: string;
}

function testHost(host: Host, base: string): void {
  let server: WebServer;
  let site: string;
  let assets: string[];

  beforeAll(async () => {
    site = await deploy(join(project.folder, builtFolder(base)), base);
    assets = await readdir(join(site, base, 'assets'));
    server = await host.start(site, base).catch(async (error) => {
      await removeDeployed(site);
      throw error;
    });
  });
  afterAll(async () => {
    await server?.stop().finally(() => removeDeployed(site));
  });

  /** A page or file of the site, by its path below the base. */
  const get = (path: string, headers: Record<string, string> = { 'accept-encoding': 'gzip' }) =>
    new Promise<Answer>((resolve, reject) => {
      request(server.origin + encodeURI(base + path), { agent: false, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const isCompressed = response.headers['content-encoding'] === 'gzip' && body.length > 0;
          resolve({
            status: response.statusCode ?? 0,
            type: String(response.headers['content-type']).toLowerCase().replaceAll(' ', ''),
            headers: response.headers,
            text: (isCompressed ? gunzipSync(body) : body).toString(),
          });
        });
      }).on('error', reject);
    });
  const pathOf = (url = '') => decodeURI(new URL(url, server.origin).pathname);
  const assetOf = (ending: string) => `assets/${assets.find((name) => name.endsWith(ending))}`;

  it('shows pages in each language, and adds a missing slash', async () => {
    for (const [path, lang] of [
      ['', 'en-US'],
      ['services/', 'en-US'],
      ['es/', 'es'],
      ['es/visit/', 'es'],
    ]) {
      const { status, type, text } = await get(path ?? '');
      expect([path, status, type]).toEqual([path, 200, 'text/html;charset=utf-8']);
      expect(text).toContain(`<html lang="${lang}`);
    }
    const { status, headers } = await get('services');
    expect([301, 302, 307, 308]).toContain(status);
    expect(pathOf(headers.location)).toBe(`${base}services/`);
  });

  it('shows the site’s own page for unknown addresses, with the status 404, and lists no folder', async () => {
    const statuses = new Map([
      ['nope', 404],
      ['es/nope/', 404],
      ['assets/nope.js', 404],
      ['assets/', host.folder ?? 404],
      ['notices/', host.folder ?? 404],
    ]);
    for (const [path, expected] of statuses) {
      const { status, type, text, headers } = await get(path);
      expect([path, status, type]).toEqual([path, expected, 'text/html;charset=utf-8']);
      const isSpanish = path.startsWith('es/') && !host.hasNoHeaders;
      expect(text).not.toContain('rel="canonical"');
      expect(text).toBe(await readFile(join(site, base, isSpanish ? 'es/404.html' : '404.html'), 'utf8'));
      // Somebody who came while the site was being copied may come back.
      if (!host.onlyAtRoot) expect(headers['cache-control']).not.toContain('immutable');
    }
  });

  it('redirects old URLs', async () => {
    for (const path of ['begin/', 'how-to-start.html']) {
      const { status, headers, text } = await get(path);
      expect([path, status]).toEqual([path, host.redirects]);
      if (status === 301) expect(pathOf(headers.location)).toBe(`${base}start/`);
      else expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${base}start/">`);
    }
    expect([200, 301]).toContain((await get('año-nuevo/')).status);
  });

  it('sends the media type of each file', async () => {
    const types: [path: string, type: RegExp][] = [
      ['feed.xml', /^(?:text|application)\/xml\b/],
      ['atom.xml', /^(?:text|application)\/xml\b/],
      ['sitemap.xml', /^(?:text|application)\/xml\b/],
      ['feed.json', /^application\/json\b/],
      ['hours.ics', /^text\/calendar\b/],
      ['es/contact.vcf', /^text\/(?:x-)?vcard\b/],
      ['llms.txt', /^text\/plain;charset=utf-8$/],
      ['icon.svg', /^image\/svg\+xml\b/],
      [assetOf('.js'), /^(?:text|application)\/javascript\b/],
      [assetOf('.css'), /^text\/css\b/],
      [assetOf('.webp'), /^image\/webp$/],
      [assetOf('.png'), /^image\/png$/],
    ];
    // This one is only read at the root of a host.
    if (base === '/') types.push(['.well-known/security.txt', /^text\/plain;charset=utf-8$/]);
    for (const [path, expected] of types) {
      const { status, type } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(type, path).toMatch(expected);
    }
  });

  it('lets browsers cache files whose names have a hash, and revalidate all others', async () => {
    for (const path of [assetOf('.js'), assetOf('.webp')]) {
      const { headers } = await get(path);
      if (!host.hasNoHeaders) expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    for (const path of ['', 'es/', 'feed.xml', 'icon.svg']) {
      const { headers } = await get(path);
      const lifetime = host.hasNoHeaders ? /^max-age=600$/ : /^no-cache$|max-age=0, must-revalidate/;
      expect(headers['cache-control'], path).toMatch(lifetime);
      if (host.hasNoHeaders) continue;
      const tag = String(headers.etag);
      const again = await get(path, { 'accept-encoding': 'gzip', 'if-none-match': tag });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  it('compresses texts, but not pictures', async () => {
    for (const path of [
      '',
      'es/',
      'feed.xml',
      'feed.json',
      assetOf('.js'),
      assetOf('.css'),
      assetOf('.svg'),
    ]) {
      expect(path === '' || COMPRESSED.test(path)).toBe(true);
      expect([path, (await get(path)).headers['content-encoding']]).toEqual([path, 'gzip']);
    }
    expect((await get(assetOf('.webp'))).headers['content-encoding']).toBeUndefined();
    expect((await get('', {})).headers['content-encoding']).toBeUndefined();
  });

  it('has a strict policy on every page, in a header or in the page itself', async () => {
    for (const path of ['', 'es/visit/', 'nope']) {
      const { headers, text } = await get(path);
      const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(text)?.[1];
      expect(meta?.replaceAll('&#39;', "'")).toContain("default-src 'none'; script-src 'self' 'sha256-");
      if (host.hasNoHeaders) continue;
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      const framing = `${headers['x-frame-options']} ${headers['content-security-policy']}`;
      expect(framing).toMatch(/DENY|frame-ancestors 'none'/);
    }
  });

  it.skipIf(host.hasNoHeaders)('does not serve the files that are for hosts', async () => {
    for (const path of ['_headers', '_redirects', '.htaccess']) {
      const { status, text } = await get(path);
      expect([403, 404], path).toContain(status);
      expect(text, path).toContain('<html');
    }
  });
}

it('does not violate the policy in its pages, which blocks an injected script', async () => {
  const host = HOSTS.find(({ hasNoHeaders }) => hasNoHeaders);
  const site = await deploy(join(project.folder, builtFolder('/practice/')), '/practice/');
  onTestFinished(() => removeDeployed(site));
  const server = await host?.start(site, '/practice/');
  onTestFinished(() => server?.stop());
  const browser = await launch();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  for (const path of ['', 'es/', 'visit/', 'articles/', 'nope/../search/']) {
    await page.goto(`${server?.origin}/practice/${path}`);
    await page.locator('practice-footer').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => customElements.get('practice-footer'));
  }
  expect(problems).toEqual([]);
  await page
    .evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "Taken over"');
      document.body.append(script);
    })
    .catch(() => {});
  expect(await page.title()).not.toBe('Taken over');
});

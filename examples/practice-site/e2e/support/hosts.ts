import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFiles } from '../../../../packages/create-tendwell/dist/index.js';
import {
  noApache,
  noCaddy,
  noNginx,
  startApache,
  startCaddy,
  startNginx,
  startServer,
  type WebServer,
} from '../../../../scripts/testing/web-servers.mjs';
import { serveFiles } from './file-host.ts';

/** A host, with the settings that the documentation shows or that new sites have. */
export interface Host {
  readonly name: string;
  /** Why it can't be started here. `undefined`: it can. */
  readonly missing?: string | undefined;
  /**
   * @param site the folder of a whole site
   * @param base the path below which the pages are, with a slash at both ends
   */
  start(site: string, base: string): Promise<WebServer>;
  /** True if the build has to be at the root of a domain. */
  readonly onlyAtRoot?: true;
  /** How an old address answers: with 301, or with a page that redirects at once. */
  readonly redirects: 301 | 200;
  /** True if the site can't choose its headers. */
  readonly hasNoHeaders?: true;
  /** The status of a folder without a page. Default: 404. */
  readonly folder?: number;
}

const wrangler = process.env.TENDWELL_WRANGLER;

export const HOSTS: readonly Host[] = [
  { name: 'nginx', missing: noNginx, start: startNginx, redirects: 200 },
  { name: 'Apache', missing: noApache, start: startApache, redirects: 200, folder: 403 },
  { name: 'Caddy', missing: noCaddy, start: startCaddy, redirects: 301 },
  {
    name: 'Cloudflare',
    missing: wrangler ? undefined : 'TENDWELL_WRANGLER is not set',
    start: startCloudflare,
    onlyAtRoot: true,
    redirects: 301,
  },
  {
    name: 'a host without settings, like GitHub Pages',
    start: serveFiles,
    redirects: 200,
    hasNoHeaders: true,
  },
];

/** Runs Cloudflare's own server of static sites, offline, with the `wrangler.jsonc` of a new site. */
function startCloudflare(site: string): Promise<WebServer> {
  return startServer(async (folder, port) => {
    await cp(site, join(folder, 'dist'), { recursive: true });
    const files = await projectFiles(
      {
        name: 'Low Tide',
        kind: 'massage',
        town: 'Wellfleet',
        country: 'US',
        timeZone: 'America/New_York',
        languages: ['en'],
        design: 'warm',
        colors: 'clay',
        host: 'cloudflare',
        newsletter: false,
      },
      // The server rejects a day that is later than its own version.
      { now: new Date('2026-01-15T12:00:00Z') },
    );
    await writeFile(join(folder, 'wrangler.jsonc'), files.get('wrangler.jsonc') ?? '');
    const options = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'];
    return {
      program: process.execPath,
      args: [wrangler ?? '', 'dev', ...options],
      cwd: folder,
      env: { CI: '1', HOME: folder, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    };
  });
}

/** Puts a built site where a server has it: at the root of a folder, or below a path. */
export async function deploy(built: string, base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tendwell-deployed-'));
  await mkdir(join(folder, base), { recursive: true });
  // A server may run as another user.
  await chmod(folder, 0o755);
  for (const name of await readdir(built)) {
    await cp(join(built, name), join(folder, base, name), { recursive: true });
  }
  return folder;
}

export const removeDeployed = (folder: string) => rm(folder, { recursive: true, force: true });

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ContentIssue } from '@tendwell/content';
import type { Settings } from '../options.js';
import { decodePath } from '../paths.js';
import type { Assets } from './assets.js';
import { displayName } from './texts.js';

/** What an address in a content file may lead to. */
export interface Targets {
  readonly settings: Settings;
  readonly assets: Assets;
  /** The page of a Markdown file, by the file's absolute path. */
  readonly pageOf: ReadonlyMap<string, string>;
  /** Collects the links between Markdown files: the page that each leads to, with the words to name it by. */
  readonly links: Map<string, string>;
  /** Collects what leads nowhere. */
  readonly problems: ContentIssue[];
}

/**
 * Makes the function that turns an address in a content file into one on the site: `./other.md` into the page of that
 * file, `./picture.svg` into the picture's own address, `/visit/` into the same below Vite's `base`. Other addresses
 * stay as they are. What leads nowhere is added to the problems.
 */
export function addressesOf(file: string, targets: Targets): (url: string) => string {
  const { settings, assets, pageOf } = targets;
  return (url) => {
    if (/^\/(?![/\\])/.test(url)) return settings.base + url.slice(1);
    if (!isRelative(url)) return url;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const target = resolve(dirname(file), decodePath(path));
    const page = pageOf.get(target);
    if (page !== undefined) {
      targets.links.set(page, `${displayName(file)}: ${url}`);
      return settings.base + page.slice(1) + rest;
    }
    const asset = target.endsWith('.md') ? { problem: 'missing' as const } : assets.url(target);
    if ('url' in asset) return asset.url + rest;
    report(file, url, asset.problem, targets);
    return url;
  };
}

function isRelative(url: string): boolean {
  return url !== '' && !/^(?:[#?/\\]|[a-z][a-z\d+.-]*:)/i.test(url);
}

function report(file: string, url: string, problem: 'outside' | 'missing', { problems }: Targets): void {
  const source = readFileSync(file, 'utf8');
  const found = source.indexOf(url);
  const lines = source.slice(0, Math.max(0, found)).split('\n');
  const issue: ContentIssue = {
    file: displayName(file),
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    ...(found >= 0 && { length: url.length }),
    path: [],
    code: problem === 'outside' ? 'outside-folder' : 'broken-link',
    message:
      problem === 'outside'
        ? `\`${url}\` leads out of the content folder`
        : `\`${url}\` leads to no file of the content folder`,
    help: help(url, problem),
    severity: 'error',
    lineText: source.split(/\r?\n/)[lines.length - 1] ?? '',
  };
  problems.push(issue);
}

function help(url: string, problem: 'outside' | 'missing'): string {
  if (problem === 'outside')
    return 'move the file into the content folder, so that it is published on purpose';
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info)\b)/i.test(url)) {
    return `for a web address, write https://${url}`;
  }
  return 'write a path relative to this file, or /visit/ for a page of the site';
}

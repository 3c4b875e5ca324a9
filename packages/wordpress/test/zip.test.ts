import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';

const build = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));
const zip = () => readFileSync(new URL('../dist/tendwell.zip', import.meta.url));

test('the zip for WordPress has the plugin, the files of the elements, and nothing else', () => {
  expect(Object.keys(unzipSync(zip()))).toEqual([
    'tendwell/assets/purify.js',
    'tendwell/assets/tendwell.css',
    'tendwell/assets/tendwell.js',
    'tendwell/data/en.json',
    'tendwell/editor.js',
    ...[
      'blocks',
      'contact',
      'hours',
      'html',
      'load',
      'render-announcement',
      'render-articles',
      'render-footer',
      'render-people',
      'render-services',
      'render-signup',
      'render-visit',
      'settings',
      'status-space',
      'text',
    ].map((name) => `tendwell/includes/${name}.php`),
    'tendwell/readme.txt',
    'tendwell/tendwell.php',
  ]);
});

test('the same files make the same zip, in any time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tendwell-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, [build, folder], { env: { ...process.env, TZ: 'Asia/Tokyo' } });
  expect(readFileSync(join(folder, 'tendwell.zip')).equals(zip())).toBe(true);
});

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
    'tendwell/assets/licenses.txt',
    'tendwell/assets/purify.js',
    ...['ar', 'de', 'es', 'fr', 'zh'].map((language) => `tendwell/assets/tendwell-${language}.js`),
    'tendwell/assets/tendwell.css',
    'tendwell/assets/tendwell.js',
    ...['ar', 'de', 'en', 'es'].map((name) => `tendwell/data/${name}.json`),
    ...['ar', 'de', 'en', 'es', 'fr', 'zh'].map((name) => `tendwell/data/form-${name}.json`),
    ...['fr', 'providers', 'zh'].map((name) => `tendwell/data/${name}.json`),
    'tendwell/editor.js',
    ...[
      'blocks',
      'contact',
      'dates',
      'footer-contact',
      'footer-notices',
      'form-changes',
      'form-checks',
      'form-data',
      'form-fields',
      'form-groups',
      'form-items',
      'form-kinds',
      'form-values',
      'hours',
      'html',
      'load',
      'locale',
      'posts',
      'practice-words',
      'reading-time',
      'render-announcement',
      'render-article',
      'render-articles',
      'render-footer',
      'render-hours',
      'render-people',
      'render-policies',
      'render-questions',
      'render-services',
      'render-signup',
      'render-visit',
      'settings-form',
      'settings-json',
      'settings',
      'status-space',
      'text',
      'weeks',
    ].map((name) => `tendwell/includes/${name}.php`),
    'tendwell/readme.txt',
    'tendwell/settings.css',
    'tendwell/tendwell.php',
  ]);
});

test('the same files make the same zip, in any time zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tendwell-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync(process.execPath, [build, folder], { env: { ...process.env, TZ: 'Asia/Tokyo' } });
  expect(readFileSync(join(folder, 'tendwell.zip')).equals(zip())).toBe(true);
});

// @ts-check
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engineOf, parseEngines } from './engines.mjs';
import { isSnap } from './find.mjs';
import { aptPackages } from './install.mjs';
import { overrideOf, placesOf } from './places.mjs';

test('Linux searches PATH for Chromium, first without windows, before Chrome and Edge', () => {
  const places = placesOf('chromium', { platform: 'linux', env: { PATH: '/a:/b' }, home: '/home/x' });
  expect(places.slice(0, 4)).toEqual([
    '/a/chromium-headless-shell',
    '/b/chromium-headless-shell',
    '/a/chromium',
    '/b/chromium',
  ]);
  expect(places.indexOf('/b/google-chrome')).toBeLessThan(places.indexOf('/a/microsoft-edge'));
});

test('macOS looks in both application folders', () => {
  const places = placesOf('firefox', { platform: 'darwin', env: {}, home: '/Users/x' });
  expect(places.slice(0, 2)).toEqual([
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Users/x/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
});

test('Windows looks in the program folders that the environment names', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\x\\AppData\\Local' };
  const places = placesOf('chromium', { platform: 'win32', env, home: '' });
  expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain('C:\\Users\\x\\AppData\\Local\\Chromium\\Application\\chrome.exe');
});

test('an environment variable names a browser, ours before those of other tools', () => {
  expect(overrideOf('chromium', { CHROME_PATH: '/c', TENDWELL_CHROMIUM: '/t' })?.executable).toBe('/t');
  expect(overrideOf('chromium', { CHROME_PATH: '/c' })).toEqual({
    variable: 'CHROME_PATH',
    executable: '/c',
  });
  expect(overrideOf('firefox', { CHROME_PATH: '/c' })).toBeUndefined();
});

test('Debian has packages of all three engines, Ubuntu only of WebKit, other systems none', () => {
  const all = parseEngines('all');
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
  expect(aptPackages(all, debian)).toEqual([
    'chromium-headless-shell',
    'firefox-esr',
    'webkit2gtk-driver',
    'xvfb',
  ]);
  expect(aptPackages(['firefox'], debian)).toEqual(['firefox-esr']);
  expect(aptPackages(all, 'ID=ubuntu\nID_LIKE=debian\n')).toEqual(['webkit2gtk-driver', 'xvfb']);
  expect(aptPackages(all, 'ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toEqual(['webkit2gtk-driver', 'xvfb']);
  expect(aptPackages(all, 'ID=fedora\n')).toEqual([]);
});

test('a script or a link that starts a snap is recognized', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tendwell-snap-'));
  try {
    const script = path.join(folder, 'firefox');
    writeFileSync(script, '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
    chmodSync(script, 0o755);
    writeFileSync(path.join(folder, 'snap'), '');
    symlinkSync(path.join(folder, 'snap'), path.join(folder, 'chromium'));
    expect(isSnap(script)).toBe(true);
    expect(isSnap(path.join(folder, 'chromium'))).toBe(true);
    expect(isSnap(process.execPath)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    'chromium',
    '156.0.0.0',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    'chromium',
    '156.0.0.0',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox', '153.0'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'webkit',
    '26.0',
  ],
])('%s is recognized', (userAgent, id, version) => {
  expect(engineOf(userAgent)).toEqual({ id, version });
});

test('a list of engines may be all, and a misspelled engine is an error', () => {
  expect(parseEngines('firefox, WebKit')).toEqual(['firefox', 'webkit']);
  expect(parseEngines('all')).toEqual(['chromium', 'firefox', 'webkit']);
  expect(parseEngines('')).toEqual([]);
  expect(() => parseEngines('opera')).toThrow('Unknown engine "opera"');
});

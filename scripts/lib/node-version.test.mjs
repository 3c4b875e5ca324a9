// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeVersionMessage, satisfies } from './node-version.mjs';
import { root } from './root.mjs';

const RANGE = '^20.19.0 || >=22.12.0';

test.each([
  ['v20.19.0', true],
  ['v20.20.2', true],
  ['v22.12.0', true],
  ['v24.0.1', true],
  ['v20.18.9', false],
  ['v21.7.3', false],
  ['v22.11.0', false],
  ['v18.20.4', false],
  ['v8.17.0', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(satisfies(version, RANGE)).toBe(expected);
});

test('the message names the supported versions and the current one', () => {
  const message = nodeVersionMessage('v18.20.4', RANGE);
  expect(message).toContain('Node 20.19 or a later 20, or 22.12 or newer. This is Node 18.20.4.');
  expect(message).toContain('https://nodejs.org');
});

test('a command rejects an outdated Node with a short message, and loads nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tendwell-node-'));
  try {
    cpSync(path.join(root, 'scripts/start.mjs'), path.join(folder, 'scripts/start.mjs'));
    cpSync(
      path.join(root, 'scripts/lib/node-version.mjs'),
      path.join(folder, 'scripts/lib/node-version.mjs'),
    );
    writeFileSync(path.join(folder, 'package.json'), '{"engines":{"node":">=999.1.0"}}');
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'scripts/start.mjs')], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Tendwell needs Node 999.1 or newer.');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the range in package.json includes this Node', () => {
  const script = `import('./scripts/lib/node-version.mjs').then((m) => process.stdout.write(String(m.nodeIsNewEnough())))`;
  expect(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })).toBe('true');
});

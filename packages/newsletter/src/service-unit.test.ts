import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './testing/world.js';

const PRODUCTION = new URL('../../../examples/newsletter-servers/production/', import.meta.url);
const GUIDE = new URL('../../../docs/going-live.md', import.meta.url);
const readUnit = () => readFile(new URL('tendwell-newsletter.service', PRODUCTION), 'utf8');

const isInstalled = spawnSync('systemd-analyze', ['--version']).error === undefined;
const reason = isInstalled ? '' : ' (skipped: systemd-analyze is not installed here)';

it.skipIf(reason)(`the systemd unit of the guide is valid${reason}`, async () => {
  const unit = await readUnit();
  const command = /^ExecStart=(\S+) serve$/m.exec(unit)?.[1] ?? '';
  expect(command).toMatch(/\/node_modules\/\.bin\/tendwell-newsletter$/);
  const file = join(await temporaryFolder(), 'tendwell-newsletter.service');
  // The command must exist.
  await writeFile(file, unit.replace(command, process.execPath));
  const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  // It may also complain about other units of this computer.
  expect(`${stdout}${stderr}`.split('\n').filter((line) => /tendwell-newsletter|^Failed/.test(line))).toEqual(
    [],
  );
});

it('the systemd unit runs as the user, and writes to the folder, that the guide creates', async () => {
  const [unit, guide] = await Promise.all([readUnit(), readFile(GUIDE, 'utf8')]);
  const setting = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(unit)?.[1] ?? name;
  const home = setting('WorkingDirectory');
  expect(guide).toContain(`useradd --system --home-dir ${home} ${setting('User')}\n`);
  expect(setting('ReadWritePaths')).toBe(`${home}/.data`);
  // The unit doesn't start without the folder.
  expect(guide).toContain('install -d -m 700 .data\n');
  expect(guide).toContain(`chown -R ${setting('User')}: ${home}/.data ${home}/.env\n`);
  expect(guide).toContain(`chown ${setting('User')}: ${home}/dkim.pem `);
});

import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { anyPort } from '../../../../scripts/lib/port.mjs';
import { temporaryFolder } from './world.js';

/** Where Debian installs it. */
const DOVECOT = '/usr/sbin/dovecot';

/** The account that Debian has for processes without files. Dovecot refuses to open a mailbox as root. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Starts an IMAP server with one mailbox of the user `ada`, whose password is `secret`. */
export async function startDovecot(messages: readonly string[]) {
  const folder = await temporaryFolder();
  const { uid, gid, username } = userInfo();
  const owner = uid === 0 ? NOBODY : { uid, gid };
  const maildir = join(folder, 'mail');
  await chmod(folder, 0o755);
  await mkdir(maildir);
  for (const part of ['new', 'cur', 'tmp']) await mkdir(join(maildir, part));
  for (const [i, message] of messages.entries()) {
    const file = join(maildir, 'new', `${1773144000 + i}.M${i}.host`);
    await writeFile(file, message.replace(/\n/g, '\r\n'));
    if (uid === 0) await chown(file, owner.uid, owner.gid);
  }
  for (const path of uid === 0 ? ['', 'new', 'cur', 'tmp'] : []) {
    await chown(join(maildir, path), owner.uid, owner.gid);
  }
  const port = await anyPort('127.0.0.1');
  const internal = uid === 0 ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}\n`;
  const config = `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${maildir}
first_valid_uid = 1
${internal}passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
  await writeFile(join(folder, 'dovecot.conf'), config);
  const server = spawn(DOVECOT, ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  await untilListening(port, ended, () => readFile(join(folder, 'log'), 'utf8').catch(() => ''));
  return {
    url: (password = 'secret') => `imap://ada:${password}@127.0.0.1:${port}/INBOX`,
    maildir,
  };
}

async function untilListening(port: number, ended: Promise<void>, log: () => Promise<string>): Promise<void> {
  let isRunning = true;
  void ended.then(() => {
    isRunning = false;
  });
  while (isRunning) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Dovecot did not start: ${await log()}`);
}

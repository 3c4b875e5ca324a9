// @ts-check
// Real mail servers for tests: Postfix with OpenDKIM, in a temporary folder, and SpamAssassin.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { anyPort } from '../lib/port.mjs';

const run = promisify(execFile);
const START_MS = 30_000;

/** Why Postfix with OpenDKIM can't be started here. `undefined`: it can. Its master process must be root. */
export const noPostfix =
  process.getuid?.() !== 0
    ? 'Postfix needs root'
    : ['/usr/sbin/postfix', '/usr/sbin/opendkim'].every((file) => existsSync(file))
      ? undefined
      : 'the Debian packages postfix and opendkim are not installed';

/** Why SpamAssassin can't be run here. `undefined`: it can. */
export const noSpamAssassin = existsSync('/usr/bin/spamassassin')
  ? undefined
  : 'the Debian package spamassassin is not installed';

/** Why no IMAP server can be started here. `undefined`: one can. */
export const noDovecot = existsSync('/usr/sbin/dovecot')
  ? undefined
  : 'the Debian package dovecot-imapd is not installed';

/**
 * @typedef {object} MailServer
 * @property {number} port
 * @property {() => Promise<string[]>} names the names of all messages that it has delivered so far
 * @property {(name: string) => Promise<string>} read a message, as it was delivered
 * @property {string} bounces the Maildir of the user `bounces`, with any part after a plus sign
 * @property {(to: string, raw: string) => Promise<void>} send a message without a sender, as reports have
 * @property {() => Promise<string>} log
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Postfix, which signs each message with OpenDKIM and delivers it to one Maildir, whoever it is for; but messages to
 * the user `bounces` to another one, and those to a domain in `routes` to the mail server on that port.
 *
 * @param {{ domain: string, selector: string, privateKey: string, routes?: Readonly<Record<string, number>> }} settings
 * @returns {Promise<MailServer>}
 */
export async function startPostfix({ domain, selector, privateKey, routes = {} }) {
  const root = await mkdtemp(join(tmpdir(), 'tendwell-postfix-'));
  await chmod(root, 0o755);
  const port = await anyPort('127.0.0.1');
  // Over TCP, each message would wait 80 ms for acknowledgments.
  const milter = join(root, 'dkim/socket');
  const [postfix, postdrop] = [await idOf('-u', 'postfix'), await idOf('-g', 'postfix')];
  for (const name of ['conf', 'queue', 'data', 'mail', 'dkim']) await mkdir(join(root, name));
  for (const name of ['data', 'mail']) await chown(join(root, name), postfix, postdrop);
  await writeFile(join(root, 'dkim/key'), privateKey, { mode: 0o600 });
  await writeFile(join(root, 'dkim/conf'), dkimSettings(root, { milter, domain, selector }));
  await writeFile(join(root, 'conf/main.cf'), mainSettings(root, { milter, postfix, postdrop }));
  await writeFile(join(root, 'conf/mailboxes'), '/^bounces[+@]/ bounces/\n/./ all/\n');
  const lines = Object.entries(routes).map(([name, to]) => `${name} smtp:[127.0.0.1]:${to}\n`);
  await writeFile(join(root, 'conf/transport'), lines.join(''));
  for (const folder of ['', 'new', 'cur', 'tmp']) {
    await mkdir(join(root, 'mail/bounces', folder), { recursive: true });
    await chown(join(root, 'mail/bounces', folder), postfix, postdrop);
  }
  await writeFile(join(root, 'conf/master.cf'), services(port));
  const child = spawn('/usr/sbin/opendkim', ['-f', '-x', join(root, 'dkim/conf')], { stdio: 'ignore' });
  const postfixCommand = (/** @type {string} */ command) =>
    run('/usr/sbin/postfix', ['-c', join(root, 'conf'), command]);
  const folder = join(root, 'mail/all/new');
  const stop = async () => {
    await postfixCommand('stop').catch(() => {});
    child.kill('SIGKILL');
    await rm(root, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await listening({ path: milter });
    await postfixCommand('start');
    await listening({ port, host: '127.0.0.1' });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    names: () => readdir(folder).catch(() => []),
    read: (name) => readFile(join(folder, name), 'utf8'),
    bounces: join(root, 'mail/bounces'),
    async send(to, raw) {
      const sending = run('/usr/sbin/sendmail', ['-C', join(root, 'conf'), '-f', '', to]);
      sending.child.stdin?.end(raw);
      await sending;
    },
    log: () => readFile(join(root, 'data/log'), 'utf8').catch(() => ''),
    stop,
  };
}

/**
 * The result of SpamAssassin for a message: its score, and the tests that it fails. The tests that need the network are
 * left out.
 *
 * @param {string} raw
 * @returns {Promise<{ score: number, tests: string }>}
 */
export async function spamScore(raw) {
  const child = spawn('/usr/bin/spamassassin', ['--local', '--test-mode']);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  child.stdin.end(raw);
  await closed;
  const [, score = 'NaN', tests = ''] =
    /^X-Spam-Status: .*?score=(-?[\d.]+).*?tests=([\s\S]*?)autolearn/m.exec(out) ?? [];
  return { score: Number(score), tests: tests.replace(/\s+/g, '') };
}

/**
 * @param {string} root
 * @param {{ milter: string, domain: string, selector: string }} settings
 */
function dkimSettings(root, { milter, domain, selector }) {
  return `Socket local:${milter}
UMask 000
Mode s
Domain ${domain}
Selector ${selector}
KeyFile ${root}/dkim/key
RequireSafeKeys no
Canonicalization relaxed/simple
SignHeaders *,+list-unsubscribe,+list-unsubscribe-post
Syslog no
PidFile ${root}/dkim/pid
`;
}

/**
 * @param {string} root
 * @param {{ milter: string, postfix: number, postdrop: number }} settings
 */
function mainSettings(root, { milter, postfix, postdrop }) {
  return `compatibility_level = 3.6
queue_directory = ${root}/queue
data_directory = ${root}/data
mail_owner = postfix
setgid_group = postdrop
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.com
mydestination =
mynetworks = 127.0.0.0/8
maillog_file = ${root}/data/log
maillog_file_prefixes = ${root}
smtputf8_enable = yes
smtpd_milters = unix:${milter}
milter_default_action = tempfail
transport_maps = texthash:${root}/conf/transport
# Whoever a message is for.
virtual_mailbox_domains = static:all
virtual_mailbox_maps = regexp:${root}/conf/mailboxes
virtual_mailbox_base = ${root}/mail
virtual_minimum_uid = 1
virtual_uid_maps = static:${postfix}
virtual_gid_maps = static:${postdrop}
`;
}

/** @param {number} port */
function services(port) {
  return [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'flush unix n - n 1000? 0 flush',
    'proxymap unix - - n - - proxymap',
    'smtp unix - - n - - smtp',
    'relay unix - - n - - smtp',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'postlog unix-dgram n - n - 1 postlogd',
    '',
  ].join('\n');
}

/**
 * @param {string} option
 * @param {string} user
 */
async function idOf(option, user) {
  return Number((await run('id', [option, user])).stdout);
}

/**
 * Waits until a server accepts connections.
 *
 * @param {import('node:net').NetConnectOpts} address
 */
async function listening(address) {
  const end = performance.now() + START_MS;
  for (;;) {
    const isOpen = await new Promise((resolve) => {
      const socket = createConnection(address);
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.end());
    });
    if (isOpen) return;
    if (performance.now() > end)
      throw new Error(`Nothing answers at ${JSON.stringify(address)} after ${START_MS / 1000} s.`);
    await wait(50);
  }
}

// @ts-check
// Sends a letter to a long list of odd addresses: shows that memory doesn't grow with the list, and that everybody gets the
// letter once. Usage: node bench/long-letter.mjs [people] [folder for the list]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstMessage } from './lib/first-message.mjs';

const people = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(process.argv[3] ?? tmpdir(), 'tendwell-long-letter-'));
/** @param {string} name */
const module = (name) => fileURLToPath(new URL(`./lib/${name}.mjs`, import.meta.url));
const server = fork(module('letter-sink'));
try {
  const { port } = await firstMessage(server);
  const options = JSON.stringify({ url: `file:${join(folder, 'list.db')}`, port, people });
  const [failed] = await once(fork(module('make-long-list'), [options]), 'exit');
  if (failed !== 0) throw new Error('The list could not be made.');
  const client = fork(module('long-letter-client'), [options]);
  client.on('message', (line) => console.log(String(line)));
  const [code] = await once(client, 'exit');
  server.send('report');
  const { messages, recipients, utf8 } = await firstMessage(server);
  console.log(`${messages} messages to ${recipients} addresses arrived, ${utf8} of them with SMTPUTF8`);
  process.exitCode = code || Number(messages !== people || recipients !== people);
} finally {
  server.kill();
  await rm(folder, { recursive: true, force: true });
}

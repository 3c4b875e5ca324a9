import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { Zone } from './dns.js';
import { temporaryFolder } from './world.js';

/** The records of a domain whose mail arrives. */
export const GOOD: Zone = {
  'quietpine.example.com': {
    mx: ['mail.example.net'],
    txt: ['google-site-verification=abc', 'v=spf1 include:_spf.example.net ~all'],
  },
  '_spf.example.net': { txt: ['v=spf1 ip4:203.0.113.0/24 -all'] },
  'news2026._domainkey.quietpine.example.com': { txt: [`v=DKIM1; k=rsa; p=MIIBIjANBgkq`] },
  '_dmarc.quietpine.example.com': { txt: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@quietpine.example.com'] },
};

/** A folder with content files. */
export async function folder(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'content'));
  await writeFile(
    join(cwd, 'content/practice.yaml'),
    'name: Quiet Pine\nkind: yoga\nurl: https://quietpine.example.com/\nlocale: en\ntimeZone: UTC\nlocations:\n  - address: { street: 1 A St, city: B, country: US }\n',
  );
  await writeFile(
    join(cwd, 'content/newsletter.yaml'),
    'action: /newsletter/subscribe\ndescription: One letter a month.\nconsent: { text: I agree., version: v1 }\n',
  );
  return cwd;
}

/** Starts a web server with one page. */
export async function startSite(html: string, status = 200): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', connection: 'close' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A mail server's only account has the password `p@ss`. */
export const account: SMTPServerOptions = {
  authOptional: true,
  allowInsecureAuth: true,
  onAuth: ({ password }, _, callback) =>
    password === 'p@ss' ? callback(null, { user: 'ada' }) : callback(new Error('no')),
};

/** A secret that is long enough. */
export const SECRET = 'x'.repeat(32);

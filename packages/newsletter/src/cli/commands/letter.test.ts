import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from '../../testing/command-line.js';
import { LETTER, letterFolder, PRACTICE } from '../../testing/letter-folder.js';
import { startSmtp } from '../../testing/smtp.js';
import { here } from '../../testing/terminal.js';

/** A site that has some paths, and a content folder that knows its address. */
async function site(isPublished: (path: string) => boolean) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(isPublished(request.url ?? '') ? 200 : 404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const content = await letterFolder({
    'practice.yaml': PRACTICE.replace('https://quietpine.example.com/', url),
  });
  return { content, requests };
}

describe('letter check', () => {
  it('says what the letter is, and that the site has its page and its pictures', async () => {
    const { content, requests } = await site(() => true);
    const { code, out } = await here(['letter', 'check', 'winter-tea', '--content', content]);
    expect(out).toContain('en-US: “Three teas for the cold months”, ');
    expect(out).toContain('For people interested in tea.');
    expect(out).toContain('Has the page of the letter, and all its pictures.');
    expect(code).toBe(0);
    expect(requests.map((request) => request.replace(/-[0-9a-f]{12}/, '')).sort()).toEqual([
      'HEAD /letters/pictures/bowl.png',
      'HEAD /letters/winter-tea/',
    ]);
  });

  it('says what is missing in a site without a newsletter', async () => {
    const content = await letterFolder({
      'letters/winter-tea.md': LETTER.replace('interests: [tea]\n', ''),
    });
    await rm(join(content, 'newsletter.yaml'));
    const { code, err } = await here(['letter', 'check', 'winter-tea', '--content', content]);
    expect(code).toBe(1);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      `There is no newsletter.yaml in the folder ${content}. Write one with the keys action, description, and consent`,
    );
  });

  it('fails for a picture that the site does not have yet', async () => {
    const { content } = await site((path) => !path.includes('/pictures/'));
    const { code, out } = await here(['letter', 'check', 'winter-tea', '--content', content]);
    expect(code).toBe(1);
    expect(out).toMatch(/FIX .*\/letters\/pictures\/bowl-\w+\.png\s+answers\s+with\s+status\s+404\./s);
    expect(out).toContain('Build the site, and publish it');
  });

  it('reports what mail programs cannot show, with its line, and sends no request with --offline', async () => {
    const content = await letterFolder({
      'letters/winter-tea.md': LETTER.replace('Bye.', '[A talk](https://youtu.be/aBcDeFgHiJk)'),
    });
    const { code, out } = await here([
      'letter',
      'check',
      'winter-tea',
      '--content',
      content,
      '--offline',
      '--json',
    ]);
    expect(code).toBe(0);
    const { ok, checks } = JSON.parse(out);
    expect(ok).toBe(true);
    expect(checks).toContainEqual(
      expect.objectContaining({
        state: 'note',
        message: expect.stringMatching(/winter-tea\.md:\d+: mail programs do not play/),
      }),
    );
    expect(checks.map(({ area }: { area: string }) => area)).not.toContain('Your site');
  });

  it('accepts the path of the file, and lists the letters if there is none of the name', async () => {
    const content = await letterFolder({});
    const path = `${content}/letters/winter-tea.md`;
    expect((await here(['letter', 'check', path, '--content', content, '--offline'])).code).toBe(0);
    const { code, err } = await here(['letter', 'check', 'winter', '--content', content]);
    expect(code).toBe(1);
    expect(err).toContain('There is no letter or article named winter');
    expect(err).toContain('The letters are winter-tea.');
  });

  it('shows the errors of a letter at their lines', async () => {
    const content = await letterFolder({ 'letters/winter-tea.md': '---\ntitle: A\n---\nWords.\n' });
    const { code, err } = await here(['letter', 'check', 'winter-tea', '--content', content]);
    expect(code).toBe(1);
    expect(err).toContain('unknown-key');
    expect(err).toContain('winter-tea.md:2:1');
  });
});

describe('letter test', () => {
  it('sends one marked copy, with the headers of the letter, and records nothing', async () => {
    const smtp = await startSmtp();
    const content = await letterFolder({});
    const { host, port } = smtp.transport as { host: string; port: number };
    const env = {
      SMTP_URL: `smtp://${host}:${port}`,
      SMTP_FROM: 'newsletter@quietpine.example.com',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    };
    const { code, out, err } = await here(
      ['letter', 'test', 'winter-tea', '--to', 'ada@example.com', '--content', content],
      { env },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Sent “[Test] Three teas for the cold months” to ada@example.com.\n');
    const mail = await simpleParser(smtp.received[0]?.raw ?? '');
    expect(mail.subject).toBe('[Test] Three teas for the cold months');
    expect(mail.from?.text).toBe('"Quiet Pine Acupuncture" <newsletter@quietpine.example.com>');
    expect(mail.replyTo?.text).toContain('hello@quietpine.example.com');
    expect(smtp.received[0]?.raw).toContain(
      'List-Unsubscribe: <https://quietpine.example.com/newsletter/unsubscribe>',
    );
    expect(mail.html).toContain('href="https://quietpine.example.com/newsletter/manage"');
    expect(mail.text).not.toContain('.invalid');
  });

  it('explains which settings are missing, except those that a test does not need', async () => {
    const content = await letterFolder({});
    const { code, err } = await here(
      ['letter', 'test', 'winter-tea', '--to', 'ada@example.com', '--content', content],
      {
        env: { TRUSTED_PROXIES: 'many' },
      },
    );
    expect(code).toBe(1);
    expect(err).toContain('SMTP_URL is missing.');
    expect(err).not.toContain('TRUSTED_PROXIES');
  });

  it.each([
    [['--to', 'nobody'], '`nobody` is not a valid email address'],
    [[], 'missing `--to`'],
  ])('rejects %j', async (args, message) => {
    const { code, err } = await here(['letter', 'test', 'winter-tea', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(`letter test: ${message}`);
  });
});

describe('letter preview', () => {
  async function preview() {
    const cwd = await letterFolder({
      'es/practice.yaml': 'locale: es-US\n',
      'es/letters/winter-tea.md': '---\nsubject: Tres infusiones\n---\nHola.\n',
    });
    const child = start(['letter', 'preview', 'winter-tea', '--content', '.', '--port', '0'], { cwd });
    let out = '';
    for await (const text of child.stdout?.setEncoding('utf8') ?? []) {
      out += text;
      if (out.includes('Ctrl+C')) break;
    }
    const url = /http:\/\/localhost:\d+/.exec(out)?.[0]?.replace('localhost', '127.0.0.1') ?? '';
    return { child, get: (path: string, headers = {}) => fetch(url + path, { headers }) };
  }

  it('serves the letter with pictures of the content folder, in each language, color scheme, and as text', async () => {
    const { child, get } = await preview();
    const page = await get('/?language=es');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<h1>Tres infusiones</h1>');
    expect(await (await get('/?part=text')).text()).toContain(
      '<pre lang="en-US" dir="auto" tabindex="0">Read in your browser:',
    );

    const light = await get('/letter');
    expect(light.headers.get('content-security-policy')).toContain("img-src 'self'");
    const html = await light.text();
    expect(html).toContain('@media not all{');
    expect(html).toContain(' src="/pictures/0"');
    expect(html).not.toMatch(/ src="https?:/);
    const picture = await get('/pictures/0');
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toContain('<svg style="color:#19221a;color-scheme:light"');

    const dark = await get('/letter?scheme=dark&pictures=off');
    expect(dark.headers.get('content-security-policy')).toContain("img-src 'none'");
    expect(await dark.text()).toContain('@media all{');
    expect((await get('/elsewhere')).status).toBe(404);
    expect((await get('/pictures/9')).status).toBe(404);

    const closed = once(child, 'close');
    child.kill('SIGINT');
    expect(await closed).toEqual([0, null]);
  }, 60_000);
});

import { spawn } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '@tendwell/content';
import { html, trusted } from '@tendwell/content/html';
import { markedEngine } from '@tendwell/content/marked';
import { practiceJsonLd } from '@tendwell/content/structured-data';
import { sitePages } from '@tendwell/site';
import type { Plugin } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, htmlModule, pages, siteFolder, write } from '../../test/fixture.js';

afterEach(cleanUp);

const source = fileURLToPath(new URL('../index.ts', import.meta.url));
const vite = join(dirname(fileURLToPath(import.meta.resolve('vite'))), '../../bin/vite.js');

/** `vite build` in a process of its own, as people run it. */
async function runVite(root: string): Promise<{ code: number | null; output: string }> {
  const path = JSON.stringify(source);
  await write(
    root,
    'vite.config.mjs',
    `import { html } from ${htmlModule};\nimport { tendwell } from ${path};\nexport default { plugins: [tendwell({ pages: (site) => [{ path: '/', title: 'A', body: html\`\${site.practice.name}\` }] })] };\n`,
  );
  const child = spawn(process.execPath, [vite, 'build'], {
    cwd: root,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

describe('a build', () => {
  it('renders texts with another engine, and links, pictures, and anchors as always', async () => {
    const root = await siteFolder({
      'content/articles/oil.md': `${FILES['content/articles/oil.md']}\n## Why\n\nOne\nand two, [why](#why), ~sub~ <b onclick="x()">c</b>.\n`,
    });
    const markdown = markedEngine({ extensions: [{ breaks: true }] });
    const { read, messages } = await buildSite(root, { markdown });
    const page = await read('articles/oil/index.html');
    expect(page).toContain('One<br>');
    expect(page).toContain('<b>c</b>');
    expect(page).toContain('<h2 id="why">Why</h2>');
    expect(page).toContain('<a href="/articles/towels/#wash">');
    expect(page).toMatch(/<div class="tendwell-gallery"><figure><img src="\/assets\/oil-[\w-]+\.svg"/);
    expect(messages.join('\n')).not.toContain('printed');
  });

  it('writes one file per page, readable without JavaScript', async () => {
    const { files, read } = await buildSite(await siteFolder());
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([
      '404.html',
      'about/index.html',
      'articles/oil/index.html',
      'articles/towels/index.html',
      'blog/towels/index.html',
      'index.html',
    ]);
    const page = await read('articles/oil/index.html');
    expect(page).toContain('<strong>smells of nothing</strong>');
    expect(page).toContain('<title>Which oil &amp; why</title>');
    expect(page).toContain('<html lang="en-US" class="site">');
    expect(page).toContain('<link rel="canonical" href="https://heronlane.example.com/articles/oil/">');
    expect(page).toContain('"headline":"Which oil & why"');
    expect(page).not.toContain('tendwell:');
  });

  it('gives each page the hashed scripts and styles of the shell', async () => {
    const { files, read } = await buildSite(await siteFolder());
    const script = files.find((file) => /^assets\/index-[\w-]+\.js$/.test(file));
    const style = files.find((file) => /^assets\/index-[\w-]+\.css$/.test(file));
    for (const path of ['index.html', 'articles/oil/index.html', '404.html']) {
      const page = await read(path);
      expect(page).toContain(`src="/${script}"`);
      expect(page).toContain(`href="/${style}"`);
    }
  });

  it('does not write the bare shell if there is no page at /', async () => {
    const { files } = await buildSite(await siteFolder(), {
      pages: () => [{ path: '/only/', title: 'Only', body: html`Only` }],
    });
    expect(files).toContain('only/index.html');
    expect(files).not.toContain('index.html');
  });

  it('copies pictures under names with a content hash, and links to them', async () => {
    const root = await siteFolder();
    const first = await buildSite(root);
    const page = await first.read('articles/oil/index.html');
    const [, oil] = /<img class="picture" src="\/(assets\/oil-[\w-]{8}\.svg)">/.exec(page) ?? [];
    const [, shelf] = /src="\/(assets\/shelf-[\w-]{8}\.svg)"/.exec(page) ?? [];
    expect(await first.read(oil as string)).toBe(FILES['content/articles/oil.svg']);
    expect(await first.read(shelf as string)).toBe(FILES['content/pictures/shelf.svg']);
    expect(page.split(`/${oil}`)).toHaveLength(3);

    await write(root, 'content/articles/oil.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await (await buildSite(root)).read('articles/oil/index.html')).not.toContain(oil);
  });

  it('resolves practitioners’ photos and files requested with site.asset', async () => {
    const { read } = await buildSite(await siteFolder(), {
      pages: ({ practice, asset }) => [
        {
          path: '/',
          title: 'A',
          body: html`${practice.practitioners?.[0]?.photo?.src} ${asset('pictures/shelf.svg')}`,
        },
      ],
    });
    expect(await read('index.html')).toMatch(/\/assets\/ada-[\w-]{8}\.svg \/assets\/shelf-[\w-]{8}\.svg/);
  });

  it('turns links between Markdown files into links between pages', async () => {
    const { read } = await buildSite(await siteFolder());
    expect(await read('articles/oil/index.html')).toContain(
      '<a href="/articles/towels/#wash">the towels</a>',
    );
    expect(await read('about/index.html')).toContain('<a href="/articles/oil/">a bottle</a>');
  });

  it('adds the base to every URL', async () => {
    const { read } = await buildSite(await siteFolder(), {}, { base: '/clinic/' });
    const page = await read('articles/oil/index.html');
    expect(page).toContain('<a href="/clinic/articles/towels/#wash">');
    expect(page).toContain('<a href="/clinic/visit/">');
    expect(page).toMatch(/src="\/clinic\/assets\/oil-[\w-]{8}\.svg"/);
    expect(page).toMatch(/src="\/clinic\/assets\/index-[\w-]+\.js"/);
    expect(page).toContain('href="https://heronlane.example.com/clinic/articles/oil/"');
    expect(await read('blog/towels/index.html')).toContain('url=/clinic/articles/towels/');
  });

  it('adds the base to URLs in YAML, JSON-LD, feeds, and the vCard', async () => {
    const practice = FILES['content/practice.yaml'] as string;
    const root = await siteFolder({
      'content/practice.yaml': `${practice.replace(
        'name: Ada Voss\n',
        'name: Ada Voss\n    bio: See [my rooms](/visit/) and [oil](./articles/oil.md).\n',
      )}booking: { url: /book/ }
notices:
  - { kind: privacy-policy, url: /notices/privacy-policy/ }
social:
  - { name: Elsewhere, url: https://example.org/ada/ }
`,
      'content/newsletter.yaml': `${FILES['content/newsletter.yaml']}privacyUrl: /notices/privacy-policy/\n`,
    });
    const { read } = await buildSite(
      root,
      {
        pages: ({ practice, newsletter, now }) => [
          {
            path: '/',
            title: 'A',
            body: html`${JSON.stringify([practice, newsletter])}`,
            jsonLd: [practiceJsonLd(practice, { now })],
          },
        ],
      },
      { base: '/practice/' },
    );
    const page = (await read('index.html')).replaceAll('&quot;', '"');
    for (const address of [
      '"url":"https://heronlane.example.com/practice/"',
      '"booking":{"url":"/practice/book/"}',
      '"url":"/practice/notices/privacy-policy/"',
      '"privacyUrl":"/practice/notices/privacy-policy/"',
      '"action":"/practice/newsletter/subscribe"',
      '[my rooms](/practice/visit/) and [oil](/practice/articles/oil/)',
      '"url":"https://example.org/ada/"',
      '"target":"https://heronlane.example.com/practice/book/"',
      '"@id":"https://heronlane.example.com/practice/#practice"',
    ]) {
      expect(page).toContain(address);
    }
    expect(await read('contact.vcf')).toContain('URL:https://heronlane.example.com/practice/\r\n');
    const feed = JSON.parse(await read('feed.json')) as Record<string, string>;
    expect(feed.home_page_url).toBe('https://heronlane.example.com/practice/');
    expect(feed.feed_url).toBe('https://heronlane.example.com/practice/feed.json');
  });

  it('adds the base once to URLs of the site’s own pages', async () => {
    let addresses: string[] = [];
    await buildSite(
      await siteFolder(),
      {
        pages: (site) => {
          const picture = site.articles.find(({ slug }) => slug === 'oil')?.picture?.src ?? '';
          addresses = [
            site.url(picture).replace(/-[\w-]{8}\./, '.'),
            site.url('/about/'),
            site.url('https://example.com/x'),
            ...['/about/', '/practice/about/', 'https://example.com/x', '#top'].map((path) =>
              site.href(path),
            ),
          ];
          return pages(site);
        },
      },
      { base: '/practice/' },
    );
    expect(addresses).toEqual([
      'https://heronlane.example.com/practice/assets/oil.svg',
      'https://heronlane.example.com/practice/about/',
      'https://example.com/x',
      '/practice/about/',
      '/practice/about/',
      'https://example.com/x',
      '#top',
    ]);
  });

  it('rejects a base that is a URL, which would be on another site', async () => {
    await expect(buildSite(await siteFolder(), {}, { base: 'https://cdn.example.com/a/' })).rejects.toThrow(
      '`base: "https://cdn.example.com/a/"` is a URL',
    );
  });

  it('rejects a relative base, which cannot work for pages at different depths', async () => {
    await expect(buildSite(await siteFolder(), {}, { base: './' })).rejects.toThrow(
      '`base: "./"` is relative',
    );
  });

  it('puts articles at the configured path', async () => {
    const { files, read } = await buildSite(await siteFolder(), {
      articles: { path: (slug) => `/letters/${slug}/` },
    });
    expect(files).toContain('letters/oil/index.html');
    expect(await read('letters/oil/index.html')).toContain('href="/letters/towels/#wash"');
  });

  it('prints page bodies unchanged', async () => {
    const body =
      '<p>$& $1 <!--tendwell:body--> <img src="./nowhere.png"> <script type="module" src="/none.js"></script></p>';
    const { read } = await buildSite(await siteFolder(), {
      pages: () => [{ path: '/', title: '$& <b>', body: trusted(body) }],
    });
    const page = await read('index.html');
    expect(page).toContain(body);
    expect(page).toContain('<title>$&amp; &lt;b&gt;</title>');
  });

  it('redirects from old paths', async () => {
    const { read } = await buildSite(await siteFolder());
    expect(await read('blog/towels/index.html')).toContain('content="0; url=/articles/towels/"');
  });

  it('redirects from old paths of a page that is no article', async () => {
    const about = '---\ntitle: About\nredirectFrom: [/our-story]\n---\n\nWords.\n';
    const { read } = await buildSite(await siteFolder({ 'content/pages/about.md': about }), {
      pages: sitePages,
    });
    expect(await read('our-story/index.html')).toContain('content="0; url=/about/"');
    expect(await read('_redirects')).toContain('/our-story');
  });
});

describe('virtual modules', () => {
  const script = `import practice, { newsletter } from 'virtual:tendwell/practice';
import articles, { loadArticle } from 'virtual:tendwell/articles';
console.log(practice.name, newsletter?.description, articles);
export const load = loadArticle; globalThis.load = loadArticle;`;

  it('contain the practice and the list, with each body in its own chunk', async () => {
    const { files, read } = await buildSite(await siteFolder({ 'src/main.ts': script }));
    const chunks = files.filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(chunks.map(read));
    const [main] = texts.filter((text) => text.includes('Heron Lane Massage'));
    expect(main).toContain('One letter a month.');
    expect(main).toContain('Forty towels');
    expect(main).not.toContain('<strong>smells');
    expect(main).not.toContain('Not ready yet');
    expect(texts.filter((text) => text.includes('<strong>smells'))).toHaveLength(1);
  });

  it('omit the bodies if nothing loads them', async () => {
    const list = `import articles from 'virtual:tendwell/articles';\nconsole.log(articles.length);`;
    const { files } = await buildSite(await siteFolder({ 'src/main.ts': list }));
    expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(1);
  });

  it('report an unknown name', async () => {
    const root = await siteFolder({ 'src/main.ts': "import 'virtual:tendwell/article/none';" });
    await expect(buildSite(root)).rejects.toThrow('There is no module virtual:tendwell/article/none');
  });
});

describe('what is published', () => {
  const dated = (line: string) => `---\ntitle: Timely\ndate: 2019-01-01\n${line}\n---\n\nWords.\n`;
  const built = async (
    line: string,
    timeZone = 'America/Chicago',
    now = new Date('2026-03-02T18:00:00Z'),
  ) => {
    const practice = (FILES['content/practice.yaml'] as string).replace('America/Chicago', timeZone);
    const root = await siteFolder({
      'content/articles/timely.md': dated(line),
      'content/practice.yaml': practice,
    });
    const { files } = await buildSite(root, { now: () => now });
    return files.includes('articles/timely/index.html');
  };

  it('excludes drafts, scheduled articles, and expired articles', async () => {
    expect(await built('draft: false')).toBe(true);
    expect(await built('draft: true')).toBe(false);
    expect(await built('publishAt: 2020-01-01')).toBe(true);
    expect(await built('publishAt: 9999-01-01')).toBe(false);
    expect(await built('expiresAt: 9999-01-01')).toBe(true);
    expect(await built('expiresAt: 2020-01-01')).toBe(false);
  });

  it('uses the practice’s time zone', async () => {
    // At this moment it is March 3 in Kiritimati and March 1 in Pago Pago.
    const now = new Date('2026-03-02T10:30:00Z');
    expect(await built('publishAt: 2026-03-03', 'Pacific/Kiritimati', now)).toBe(true);
    expect(await built('publishAt: 2026-03-02', 'Pacific/Pago_Pago', now)).toBe(false);
    expect(await built('expiresAt: 2026-03-03', 'Pacific/Kiritimati', now)).toBe(false);
    expect(await built('expiresAt: 2026-03-02', 'Pacific/Pago_Pago', now)).toBe(true);
  });

  it('depends on the moment in the options', async () => {
    const root = await siteFolder({ 'content/articles/timely.md': dated('publishAt: 2030-05-01') });
    const built = async (now: string) => {
      const { files, read } = await buildSite(root, {
        now: () => new Date(now),
        pages: (site) => [
          { path: '/', title: 'A', body: html`${site.now.toISOString()}` },
          ...pages(site).slice(1),
        ],
      });
      expect(await read('index.html')).toContain(new Date(now).toISOString());
      const inFeed = (await read('feed.json')).includes('Timely');
      return [files.includes('articles/timely/index.html'), inFeed];
    };
    // Midnight in Chicago, where the practice is.
    expect(await built('2030-05-01T04:59:00Z')).toEqual([false, false]);
    expect(await built('2030-05-01T05:00:00Z')).toEqual([true, true]);
  });

  it('warns about a link to a page that the site does not have', async () => {
    const { messages } = await buildSite(await siteFolder({ 'public/visit/index.html': '' }));
    expect(messages.join('\n')).not.toContain('broken-link');
    const without = await buildSite(await siteFolder());
    expect(without.messages.join('\n')).toMatch(
      /warning\[broken-link\]: there is no page at `\/visit\/`\n.*oil\.md:11:96/,
    );
  });

  it('warns about a link to an unpublished article', async () => {
    const { messages } = await buildSite(
      await siteFolder({ 'content/articles/timely.md': dated('').replace('Words', '[Knees](./knees.md)') }),
    );
    expect(messages.join('\n')).toMatch(
      /warning\[link-to-draft\].*knees\.md is a draft.*\n.*articles\/timely\.md:7:9\n/,
    );
  });
});

describe('a broken build', () => {
  const broken = (FILES['content/articles/towels.md'] as string).replace('2026-02-01', '2026-02-31');

  it('prints each warning once with its line, and still builds', async () => {
    const root = await siteFolder({
      'content/pages/more.md': '---\ntitle: More\ndate: 2026-01-01\n---\n## A\n\n#### B\n',
    });
    await write(
      root,
      'content/articles/oil.md',
      (FILES['content/articles/oil.md'] as string).replace('![A bottle]', '![]'),
    );
    const { code, output } = await runVite(root);
    expect(code).toBe(0);
    expect(output.match(/warning\[(?:missing-alt|skipped-heading)/g)).toHaveLength(2);
    expect(output).toContain('13 | ![](./oil.svg) ![A shelf](../pictures/shelf.svg)\n   | ^^^^^^^^^^^^^^');
    expect(output).toMatch(/warning\[skipped-heading\].*\n --> content\/pages\/more\.md:7:1/);
  });

  it('exits with code 1 and prints the code frame once, without a stack', async () => {
    const root = await siteFolder({ 'content/articles/towels.md': broken });
    const { code, output } = await runVite(root);
    expect(code).toBe(1);
    expect(output).toContain('--> content/articles/towels.md:3:7\n');
    expect(output.split('date: 2026-02-31')).toHaveLength(2);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('reports the problems of all files', async () => {
    const root = await siteFolder({
      'content/articles/towels.md': broken,
      'content/pages/about.md': '---\ndate: 2026-01-01\n---\n',
      'content/notices/privacy-policy.md': '---\ntitle: [\n---\n',
    });
    const failure = await buildSite(root).then(String, (error: Error) => error.message);
    expect(failure).toContain('articles/towels.md:3:7');
    expect(failure).toContain('pages/about.md:');
    expect(failure).toContain('notices/privacy-policy.md:');
  });

  it('points to a link to a missing file', async () => {
    const root = await siteFolder({
      'content/articles/oil.md': (FILES['content/articles/oil.md'] as string).replace(
        './towels.md',
        './towel.md',
      ),
    });
    await expect(buildSite(root)).rejects.toThrow(/oil\.md:11:62\n[\s\S]*towel\.md#wash/);
  });

  it('rejects files outside the content folder', async () => {
    const root = await siteFolder({ 'secret.txt': 'secret' });
    await symlink(join(root, 'secret.txt'), join(root, 'content/pictures/way-out.svg'));
    const article = FILES['content/articles/oil.md'] as string;
    for (const path of ['../../secret.txt', '..%2f..%2fsecret.txt', '../pictures/way-out.svg']) {
      await write(root, 'content/articles/oil.md', article.replace('../pictures/shelf.svg', path));
      await expect(buildSite(root)).rejects.toThrow('is outside the content folder');
    }
    await write(root, 'content/articles/oil.md', article);
    const asks = buildSite(root, {
      pages: ({ asset }) => [{ path: '/', title: 'A', body: html`${asset('../secret.txt')}` }],
    });
    await expect(asks).rejects.toThrow('is outside the content folder');
  });

  it('shows the frame of a content error thrown by another plugin', async () => {
    const reading: Plugin = {
      name: 'reading',
      buildStart() {
        parseArticle('---\ntitle: A\ndate: 03/02/2026\n---\n', { file: 'other.md' });
      },
    };
    const failed = await buildSite(await siteFolder(), {}, { plugins: [reading] }).catch((error) => error);
    expect(String(failed.message)).toContain('other.md:3:7: `date` must be a day of the calendar');
    expect(String(failed.message)).toContain('3 | date: 03/02/2026\n  |       ^^^^^^^^^^');
  });

  it('says what is missing from the shell and where to add it', async () => {
    const shell = FILES['index.html'] as string;
    const build = async (text: string | null) => buildSite(await siteFolder({ 'index.html': text }));
    await expect(build(shell.replace('<!--tendwell:head-->', ''))).rejects.toThrow(
      'add <!--tendwell:head--> to the <head> of index.html',
    );
    await expect(build(shell.replace('<!--tendwell:body-->', ''))).rejects.toThrow(
      'add <!--tendwell:body--> to the <body> of index.html',
    );
  });

  it('has a shell with the styles and the script of the standard pages if there is no index.html', async () => {
    const { read } = await buildSite(await siteFolder({ 'index.html': null }));
    const page = await read('articles/oil/index.html');
    expect(page).toMatch(/<link rel="stylesheet"[^>]* href="\/assets\/index-[\w-]{8}\.css">/);
    expect(page).toMatch(/<script type="module"[^>]* src="\/assets\/index-[\w-]{8}\.js">/);
    expect(page).toContain('It <strong>smells of nothing</strong>');
  });

  it('has the design and the colors of practice.yaml', async () => {
    const practice = `${FILES['content/practice.yaml']}theme: { design: clear, colors: dusk }\n`;
    const { read } = await buildSite(
      await siteFolder({ 'index.html': null, 'content/practice.yaml': practice }),
    );
    expect(await read('index.html')).toContain('data-tendwell-theme="dusk"');
  });

  it('reports a missing content folder', async () => {
    await expect(buildSite(await siteFolder(), { content: 'words' })).rejects.toThrow(
      'the folder does not exist',
    );
  });

  it('points to an old path that is a page, or that two articles have', async () => {
    const moved = (from: string) =>
      (FILES['content/articles/oil.md'] as string).replace('summary:', `redirectFrom: [${from}]\nsummary:`);
    await expect(buildSite(await siteFolder({ 'content/articles/oil.md': moved('/about') }))).rejects.toThrow(
      /redirect-over-page[\s\S]*oil\.md:5:16/,
    );
    await expect(
      buildSite(await siteFolder({ 'content/articles/oil.md': moved('/feed.xml') })),
    ).rejects.toThrow('redirect-over-page');
    const twice = buildSite(await siteFolder({ 'content/articles/oil.md': moved('/blog/towels/') }));
    await expect(twice).rejects.toThrow(/duplicate-redirect[\s\S]*oil\.md:5:16[\s\S]*towels\.md:4:16/);
  });

  it('rejects two pages at the same path', async () => {
    const root = await siteFolder();
    const twice = buildSite(root, {
      pages: (site) => [...pages(site), { path: '/about/', title: 'A', body: html`` }],
    });
    await expect(twice).rejects.toThrow('two pages have the path /about/');
  });
});

import { html, trusted } from '@tendwell/content/html';
import { markedEngine } from '@tendwell/content/marked';
import { sitePages } from '@tendwell/site';
import { afterEach, describe, expect, it } from 'vitest';
import { buildSite, cleanUp, FILES, pages, siteFolder, write } from '../../test/fixture.js';

afterEach(cleanUp);

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

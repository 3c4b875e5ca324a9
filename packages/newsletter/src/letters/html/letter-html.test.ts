import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { doIUseEmail } from '@jsx-email/doiuse-email';
import { letterColors, letterTree } from '@tendwell/content/letters';
import { describe, expect, it } from 'vitest';
import { hasJava, htmlProblems } from '../../../../../scripts/testing/html-checker.mjs';
import { Languages } from '../../lang/language.js';
import { LETTER } from '../../testing/letter-folder.js';
import type { LetterContent } from '../letter-content.js';
import { letterHtml } from './letter-html.js';

const BODY = LETTER.slice(LETTER.indexOf('---\n\n') + 4);
const IMAGE = { url: 'https://quietpine.example.com/letters/pictures/bowl-1.png', width: 560, height: 350 };

async function contentOf(
  markdown = BODY,
  tag = 'en-US',
  changes: Partial<LetterContent> = {},
): Promise<LetterContent> {
  return {
    language: await new Languages().choose(tag),
    subject: 'Three teas for the cold months',
    preheader: 'Ginger for cold hands.',
    practiceName: 'Quiet Pine Acupuncture',
    homeUrl: 'https://quietpine.example.com/',
    archiveUrl: 'https://quietpine.example.com/letters/winter-tea/',
    colors: letterColors(undefined),
    picture: { ...IMAGE, alt: 'A bowl', caption: 'The blue bowl', credit: 'Drawing: Ada Voss' },
    blocks: letterTree(markdown, tag),
    link: (href) =>
      href.startsWith('javascript:') ? undefined : new URL(href, 'https://quietpine.example.com/').href,
    image: () => IMAGE,
    sender: ['Quiet Pine Acupuncture', '12 Alder Street', 'Fort Bragg, CA 95437'],
    ...changes,
  };
}

const htmlOf = async (...args: Parameters<typeof contentOf>) => letterHtml(await contentOf(...args));

/** What some mail programs lack, by https://www.caniemail.com, and why the letter is good without it. */
const DISPENSABLE = {
  '@media': 'the letter has its light colors',
  '<body> element': 'the column has the same colors',
  overflow: 'the preheader is hidden by `display`',
  'display:none': 'the preheader is the first line',
  'word-break': 'a long address makes the letter wider',
  'white-space': 'a line of code is wrapped',
};

describe('the HTML of a letter', () => {
  it.runIf(hasJava)(
    'is valid in every language',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'tendwell-letter-'));
      for (const tag of new Languages().tags)
        await writeFile(join(folder, `${tag}.html`), await htmlOf(BODY, tag));
      const problems = await htmlProblems([folder]);
      await rm(folder, { recursive: true });
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it('uses nothing that common mail programs do not support', async () => {
    const result = doIUseEmail(await htmlOf(), {
      emailClients: [
        'apple-mail.*',
        'gmail.*',
        'outlook.*',
        'yahoo.*',
        'thunderbird.*',
        'samsung-email.*',
        'fastmail.*',
      ],
    });
    const missing = ('errors' in result ? result.errors : []).map((error) => error.split('`')[1]);
    expect([...new Set(missing)].sort()).toEqual(Object.keys(DISPENSABLE).sort());
  });

  it('takes at most 30 kB for 1,000 words', async () => {
    const article = fileURLToPath(
      new URL('../../../../../examples/practice-site/content/articles/ginger-tea.md', import.meta.url),
    );
    const body = (await readFile(article, 'utf8')).replace(/^---.*?^---/ms, '');
    const words = body.trim().split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    expect(Buffer.byteLength(await htmlOf(body)) / words).toBeLessThanOrEqual(30);
  });

  it('loads nothing but its pictures: no script, no style sheet, no font', async () => {
    const html = await htmlOf();
    expect(html).not.toMatch(
      /<(?:script|link|iframe|object|embed|video|audio|form|svg)\b|url\(|@import|@font-face| on\w+=/i,
    );
    expect([
      ...new Set([...html.matchAll(/ (?:src|srcset|background)="([^"]*)"/g)].map(([, url]) => url)),
    ]).toEqual([IMAGE.url]);
  });

  it('has the same sender, reason, and links in every language', async () => {
    for (const tag of new Languages().tags) {
      const html = await htmlOf(BODY, tag);
      const { mail } = (await new Languages().choose(tag)).words;
      expect(html).toContain(`>${mail.letterOnline}</a>`);
      expect(html).toContain(
        `href="https://leave.letter.invalid/" style="color:#4f564f">${mail.unsubscribe}</a>`,
      );
      expect(html).toContain('12 Alder Street');
      expect(html).not.toContain('{practice}');
    }
  });

  it('is mirrored in right-to-left languages', async () => {
    const html = await htmlOf(BODY, 'ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('border-right:2px');
    expect(html).toContain('\u2068Quiet Pine Acupuncture\u2069.');
    expect(html).not.toContain('<em>');
    expect(html).toContain('padding-right:24px');
    expect(html).not.toMatch(/border-left|padding-left:(?:18|24)px|letter-spacing/);
  });

  it('has dark colors of the same theme, with enough contrast', async () => {
    const dusk = letterColors({ colors: 'dusk' });
    const html = await htmlOf(BODY, 'en', { colors: dusk });
    expect(html).toContain(
      `.paper{background:${dusk.dark.paper} !important;color:${dusk.dark.ink} !important}`,
    );
    for (const name of ['sage', 'clay', 'dusk'] as const) {
      for (const { paper, ink, accent, muted } of Object.values(letterColors({ colors: name }))) {
        expect(contrast(ink, paper)).toBeGreaterThan(7);
        expect(contrast(accent, paper)).toBeGreaterThan(4.5);
        expect(contrast(muted, paper)).toBeGreaterThan(4.5);
      }
    }
  });

  it('shows what authors wrote as text, and no link to anything unsafe', async () => {
    const html = await htmlOf(
      'A <script>alert(1)</script> [click](javascript:alert(1)) ![" onerror="alert(1)](a.png) **"<b>"**',
      'en',
      { subject: '</title><script>', sender: ['<i>Pine</i>'] },
    );
    expect(html).not.toMatch(/<script|<i>|<b>|javascript:| onerror="/);
    expect(html).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; click');
  });

  it('limits the depth of the HTML, however deep the text is nested', async () => {
    const html = await htmlOf(`${'> '.repeat(400)}deep\n\n${'*a '.repeat(400)}${'b* '.repeat(400)}`);
    expect(html).toContain('deep');
    expect([...html.matchAll(/<blockquote/g)].length).toBeLessThanOrEqual(24);
    expect([...html.matchAll(/<em>/g)].length).toBeLessThanOrEqual(24);
  });
});

/** The contrast of two colors, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { readFileSync } from 'node:fs';
import { ContentError, parseArticle, parseNewsletter, parsePractice } from '@tendwell/content';
import { openingStatus } from '@tendwell/content/hours';
import type { Html } from '@tendwell/content/html';
import { renderArticle } from '@tendwell/content/markdown';
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml,
} from '@tendwell/elements/html';
import type { MarkdownRenderer } from 'vitepress';
import type { Transcripts } from '../reference/commands.ts';

const site = new URL('../../first-site/content/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, site), 'utf8');

const practice = () => parsePractice(read('practice.yaml'), { file: 'content/practice.yaml' });
const newsletter = () => parseNewsletter(read('newsletter.yaml'), { file: 'content/newsletter.yaml' });
const article = () =>
  parseArticle(read('articles/wool-socks.md'), { file: 'content/articles/wool-socks.md' });
const json = (data: unknown) => JSON.stringify(data, null, 2);

/** The hours shown on the content page. */
const WINTER = {
  tuesday: ['10:00-18:00'],
  thursday: ['10:00-12:30', '14:00-20:00'],
  friday: ['20:00-02:00'],
  exceptions: [
    { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break' },
    { from: '2027-01-08', hours: ['10:00-12:00'] },
  ],
};

/** Output of the packages, computed each time the docs are built. */
const OUTPUTS: Readonly<Record<string, () => string>> = {
  broken: () => brokenFrame(),
  parseArticle: () => json({ ...article(), body: shorten(article().body, 60) }),
  renderArticle() {
    const rendered = renderArticle(article());
    return json({ ...rendered, html: shorten(String(rendered.html), 60) });
  },
  articleHtml: () => compact(articleHtml(renderArticle(article()), { practice: practice(), contents: true })),
  articleListHtml: () =>
    compact(articleListHtml([{ ...article(), minutes: 1, url: '/articles/wool-socks/' }])),
  newsletterSignupHtml: () => compact(newsletterSignupHtml(newsletter(), { locale: 'en-US', page: '/' })),
  openingStatus: () =>
    json(openingStatus(WINTER, 'America/Los_Angeles', new Date('2026-12-24T12:00:00-08:00'))),
  practiceAnnouncementHtml: () =>
    compact(
      practiceAnnouncementHtml(
        {
          ...practice(),
          locations: practice().locations.map((location) => ({
            ...location,
            hours: {
              exceptions: [
                { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break', announceDays: 14 },
              ],
            },
          })),
        },
        { today: '2026-12-20' },
      ),
    ),
  practiceFaqHtml: () =>
    compact(
      practiceFaqHtml([
        {
          question: 'What should I wear?',
          slug: 'what-to-wear',
          group: 'Before you come',
          answer: 'Anything **loose**.',
        },
      ]),
    ),
  practiceVisitHtml: () => compact(practiceVisitHtml(practice())),
  practicePeopleHtml: () =>
    compact(
      practicePeopleHtml({
        ...practice(),
        practitioners: [
          {
            slug: 'nora-lind',
            name: 'Nora Lind',
            title: 'LMT, founder',
            summary: 'Shoulders, mostly.',
            licenses: [{ type: 'Licensed Massage Therapist', number: 'LMT-20117', region: 'OR' }],
            photo: { src: '/people/nora.jpg', alt: 'Nora at the table', width: 800, height: 1000 },
            acceptingNewClients: true,
            booking: { url: '/book/nora/' },
          },
        ],
      }),
    ),
  practicePoliciesHtml: () =>
    compact(
      practicePoliciesHtml({
        ...practice(),
        insurance: { plans: [{ name: 'Columbia Health', network: 'in' }] },
        payment: { methods: ['cash', 'cards'] },
        policies: [{ kind: 'cancellation', text: 'Until a day before, a visit costs nothing.' }],
      }),
    ),
  practiceServicesHtml: () =>
    compact(
      practiceServicesHtml({
        ...practice(),
        currency: 'USD',
        services: [
          {
            slug: 'swedish-massage',
            group: 'Massage',
            name: 'Swedish massage',
            description: 'Long, slow strokes with oil.',
            minutes: 60,
            price: { from: 95, to: 120 },
            booking: { url: '/book/' },
          },
        ],
      }),
    ),
  practiceFooterHtml: () => compact(practiceFooterHtml(practice())),
};

/**
 * Replaces the content of a fence marked `output=name` with the packages' actual output, and of one marked `run=name`
 * with a command of the session and what it printed.
 */
export function outputs(md: MarkdownRenderer, transcripts: Transcripts): void {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const [, kind, name = ''] = /\s(output|run)=([\w-]+)/.exec(token?.info ?? '') ?? [];
    if (token && kind !== undefined) {
      const text = kind === 'run' ? transcripts.get(name) : OUTPUTS[name]?.();
      if (text === undefined) throw new Error(`Unknown ${kind}: ${name}`);
      token.info = token.info.replace(/\s(?:output|run)=[\w-]+/, '');
      token.content = `${text.trimEnd()}\n`;
    }
    return fence?.(tokens, index, options, env, self) ?? '';
  };
}

function brokenFrame(): string {
  const source = read('articles/wool-socks.md')
    .replace('date: 2026-01-15', 'date: 15/01/2026')
    .replace('summary:', 'sumary:');
  try {
    parseArticle(source, { file: 'content/articles/wool-socks.md' });
  } catch (error) {
    if (error instanceof ContentError) return error.format();
  }
  throw new Error('The broken article has no errors');
}

/** Removes the empty lines that a renderer leaves for missing data. */
function compact(html: Html): string {
  return String(html).replace(/\n{2,}/g, '\n');
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

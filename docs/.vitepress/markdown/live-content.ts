import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Practice, parseArticle } from '@tendwell/content';
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

/** An element of a live example. */
interface Example {
  /** Its attributes, by name. */
  attributes: Readonly<Record<string, string>>;
  /** The text of the script in it, without the indentation that its lines share. */
  script: string;
  /** That of the `<practice-provider>` around it. */
  practice: Practice | undefined;
}

type Renderer = (example: Example) => Html | undefined;

const HEADING_LEVELS = [2, 3, 4] as const;

const headingLevel = ({ attributes }: Example) => {
  const headingLevel = HEADING_LEVELS.find((level) => String(level) === attributes['heading-level']);
  return { ...(headingLevel && { headingLevel }) };
};
const ofPractice =
  (render: (practice: Practice, options: ReturnType<typeof headingLevel>) => Html): Renderer =>
  (example) =>
    example.practice && render(example.practice, headingLevel(example));

const RENDERERS: Readonly<Record<string, Renderer>> = {
  'article-list': ({ attributes: { src = '' } }) => articleListHtml(feed(src)),
  'article-view': ({ attributes, script, practice }) => {
    const headingOffset = Number(attributes['heading-offset'] ?? 0);
    const article = renderArticle(parseArticle(script, { file: 'live.md' }), {
      topHeading: 2 + headingOffset,
    });
    const contents = attributes.contents !== undefined;
    return articleHtml(article, { headingOffset, contents, locale: 'en-US', ...(practice && { practice }) });
  },
  'newsletter-signup': ({ attributes }) =>
    newsletterSignupHtml(
      {
        action: attributes.action ?? '',
        heading: attributes.heading ?? '',
        description: attributes.description ?? '',
        consent: { text: attributes.consent ?? '', version: attributes['consent-version'] ?? '' },
      },
      { locale: 'en-US' },
    ),
  'practice-announcement': ofPractice((practice) => practiceAnnouncementHtml(practice)),
  'practice-faq': (example) =>
    practiceFaqHtml(JSON.parse(example.script), { locale: 'en-US', ...headingLevel(example) }),
  'practice-footer': ofPractice((practice) => practiceFooterHtml(practice)),
  'practice-people': ofPractice(practicePeopleHtml),
  'practice-policies': ofPractice(practicePoliciesHtml),
  'practice-services': ofPractice(practiceServicesHtml),
  'practice-visit': ofPractice((practice) => practiceVisitHtml(practice)),
};

const ELEMENT = new RegExp(`<(${Object.keys(RENDERERS).join('|')})\\b([^>]*)>([\\s\\S]*?)</\\1>`, 'g');

/** The markup of a live example with the content of its elements, as a server renders it: nothing moves when they arrive. */
export function withContent(markup: string): string {
  const [, json] =
    /<practice-provider>\s*<script type="application\/json">([\s\S]*?)<\/script>/.exec(markup) ?? [];
  const practice: Practice | undefined = json === undefined ? undefined : JSON.parse(json);
  return markup.replace(ELEMENT, (element, tag: string, attributes: string, inner: string) => {
    const isDelivered = inner.trim() !== '' && !inner.trim().startsWith('<script');
    if (isDelivered) return element;
    const content = RENDERERS[tag]?.({
      attributes: Object.fromEntries(
        Array.from(attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, name, value = '']) => [name, value]),
      ),
      script: dedent(/<script[^>]*>([\s\S]*?)<\/script>/.exec(inner)?.[1] ?? ''),
      practice,
    });
    return `<${tag}${attributes}>${content ?? inner}</${tag}>`;
  });
}

function dedent(text: string): string {
  const shortest = text.match(/^ *(?=\S)/gm)?.sort()[0] ?? '';
  return text.replace(/^\s*\n/, '').replaceAll(new RegExp(`^${shortest}`, 'gm'), '');
}

/** The summaries in a JSON Feed among the files of the docs. */
function feed(src: string) {
  const file = fileURLToPath(new URL(`../../public${src}`, import.meta.url));
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as {
    items: { url: string; title: string; summary: string; date_published: string; tags: string[] }[];
  };
  return items.map(({ date_published: published, ...item }) => ({ ...item, date: published.slice(0, 10) }));
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Html, trusted } from '@tendwell/content/html';
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import { expect, test } from 'vitest';
import { articleListHtml, practiceFaqHtml, practiceServicesHtml } from '../src/html.js';

/*
 * The samples of the markup contract, in docs/markup.md, run by the interpreters of their languages. They have to print what
 * the renderers print of the same data. Python and Ruby are used where they are installed; Nunjucks, which reads the same
 * templates as Jinja, and LiquidJS always.
 */

const docs = readFileSync(new URL('../../../docs/markup.md', import.meta.url), 'utf8');
const sample = (language: string) => docs.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

/** Runs a program of an interpreter, with JSON as its input. */
function run(program: string, args: readonly string[], input: unknown): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

/** White space between tags has no effect on these elements, and each language escapes quotes in its own way. */
const normalized = (html: string) =>
  html
    .replaceAll(/&#(?:34|x22);/gi, '&quot;')
    .replaceAll(/\s*(<[^>]*>)\s*/g, '$1')
    .trim();
const element = (tag: string, html: Html) => `<${tag}>${html}</${tag}>`;

const services = [
  { name: 'First <visit> & "tea"', price: '$120' },
  { name: 'Back rub', price: '$80' },
];
const servicesHtml = element(
  'practice-services',
  practiceServicesHtml({ locale: 'en', services } as Parameters<typeof practiceServicesHtml>[0]),
);

test('the Jinja sample prints what the renderer prints, with Nunjucks', () => {
  const html = new nunjucks.Environment(null, { autoescape: true }).renderString(sample('jinja'), {
    services,
  });
  expect(normalized(html)).toBe(normalized(servicesHtml));
});

const JINJA = `import json, sys, jinja2
given = json.load(sys.stdin)
print(jinja2.Environment(autoescape=True).from_string(given['template']).render(services=given['services']))`;

test.skipIf(!works('python3', '-c', 'import jinja2'))(
  'the Jinja sample prints what the renderer prints, with Python',
  () => {
    const html = run('python3', ['-c', JINJA], { template: sample('jinja'), services });
    expect(normalized(html)).toBe(normalized(servicesHtml));
  },
);

/** Rails escapes what `<%=` prints, unless it has been marked as safe, as `sanitize` does. */
const ERB = `require 'erb'
require 'json'
class Safe < String; end
def sanitize(html) = Safe.new(html)
def printed(value) = value.is_a?(Safe) ? value : ERB::Util.html_escape(value)
Question = Struct.new(:text, :slug, :answer)
given = JSON.parse($stdin.read)
questions = given['questions'].map { |each| Question.new(*each.values_at('text', 'slug', 'answer')) }
puts ERB.new(given['template'].gsub(/<%=(.*?)%>/) { "<%= printed(#{$1.strip}) %>" }).result(binding)`;

test.skipIf(!works('ruby', '-rerb', '-e', ''))('the ERB sample prints what the renderer prints', () => {
  const questions = [
    { text: 'May I <eat> & drink?', slug: 'eat', answer: '<p>Something <em>small</em>.</p>' },
    { text: 'What should I wear?', slug: 'what-to-wear', answer: '<p>Anything loose.</p>' },
  ];
  const html = run('ruby', ['-e', ERB], { template: sample('erb'), questions });
  const expected = practiceFaqHtml(
    questions.map(({ text, slug, answer }) => ({ question: text, slug, answer: trusted(answer) })),
  );
  expect(normalized(html)).toBe(normalized(element('practice-faq', expected)));
});

test('the Liquid sample prints what the renderer prints', async () => {
  const posts = [
    { title: 'Tea <hot>', url: '/tea/?a=1&b=2', date: '2026-02-01', tags: ['tea', 'winter'] },
    { title: 'Sleep', url: '/sleep/', date: '2026-01-11', tags: ['sleep'] },
  ];
  const liquid = new Liquid({ timezoneOffset: 0 });
  const html: string = await liquid.parseAndRender(sample('liquid'), { site: { posts } });
  expect(normalized(html)).toBe(normalized(element('article-list', articleListHtml(posts))));
});

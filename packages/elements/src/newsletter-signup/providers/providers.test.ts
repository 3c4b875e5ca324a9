import { readFileSync } from 'node:fs';
import type { Newsletter } from '@tendwell/content';
import { SIGNUP_METHODS, type SignupProvider } from '@tendwell/content/newsletter-providers';
import { describe, expect, it } from 'vitest';
import { newsletter } from '../../testing/samples.js';
import { newsletterSignupHtml } from '../form.html.js';
import { PROVIDERS } from './all.js';

const names = Object.keys(SIGNUP_METHODS) as SignupProvider[];

const html = (provider: SignupProvider, more: Partial<Newsletter> = {}) =>
  String(newsletterSignupHtml({ ...newsletter, provider, ...more }, { locale: 'pt-PT', page: '/tea/' }));

/** The form's fields as a browser would send them: what is hidden, and what a person fills in as its type. */
const fields = (form: string) =>
  [...form.matchAll(/<input type="(\w+)" name="([^"]+)"(?:[^>]* value="([^"]*)")?/g)].map(
    ([, type, name, value]) => `${name}=${type === 'hidden' || type === 'checkbox' ? value : `<${type}>`}`,
  );

it('are listed in the README, with their methods in the same order', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, table = ''] = readme.split('<!-- #region providers -->');
  const rows = [...table.matchAll(/^\| `(\w+)`[^|]*\|[^|]*\|([^|]*)\|/gm)].slice(1);
  const words = { script: 'json', form: 'navigate' } as const;
  const listed = rows.map(([, name, methods = '']) => [
    name,
    [...methods.matchAll(/\b(script|form)\b/g)].map(([, word]) => words[word as keyof typeof words]),
  ]);
  expect(Object.fromEntries(listed)).toEqual(SIGNUP_METHODS);
});

describe.each(names)('the form of %s', (name) => {
  it('works without a script, or says that it needs one', () => {
    const form = html(name);
    expect(form).toContain(`method="post" action="${newsletter.action}"`);
    expect(form).toContain(`data-provider="${name}"`);
    const takesForms = (SIGNUP_METHODS[name] as readonly string[]).includes('navigate');
    expect(form.includes('<button type="submit" disabled>')).toBe(!takesForms);
    expect(form.includes('<noscript>')).toBe(!takesForms);
  });

  it('asks for an address that browsers and password managers recognize, and checks no box', () => {
    const form = html(name, { interests: [{ value: '15001-2', label: 'Talks' }] });
    expect(form).toMatch(
      /<label[^>]*><span>Email<\/span><input type="email" name="[^"]+" required autocomplete="email" inputmode="email"/,
    );
    expect(form).not.toContain('checked');
  });

  it('can be read by a script if its methods say so', () => {
    expect((SIGNUP_METHODS[name] as readonly string[]).includes('json')).toBe(Boolean(PROVIDERS[name].json));
  });

  it('has a source and a certainty in its file', () => {
    const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
    expect(source).toMatch(/\n \* Source: \S/);
    expect(source).toMatch(
      /\n \* Certainty: (tested against it|read in its own source|documented|seen in other sites' code)/,
    );
  });
});

describe('fields', () => {
  const interests = [{ value: '15001-2', label: 'Talks' }];

  it.each([
    [
      'tendwell',
      [
        'interests=15001-2',
        'name=<text>',
        'email=<email>',
        'website=<text>',
        'locale=pt-PT',
        'page=/tea/',
        'consent=2026-01',
      ],
    ],
    [
      'brevo',
      [
        'lists_15001[]=2',
        'FIRSTNAME=<text>',
        'EMAIL=<email>',
        'email_address_check=<text>',
        'locale=pt',
        'html_type=simple',
      ],
    ],
    ['buttondown', ['tag=15001-2', 'metadata__name=<text>', 'email=<email>', 'embed=1']],
    ['emailoctopus', ['field_1=<text>', 'field_0=<email>', 'hpc4b27b6e-eb38-11e9-be00-06b4694bee2a=<text>']],
    [
      'formspree',
      [
        'interests=15001-2',
        'name=<text>',
        'email=<email>',
        '_gotcha=<text>',
        'locale=pt-PT',
        'page=/tea/',
        'consent=2026-01',
      ],
    ],
    ['ghost', ['labels=15001-2', 'name=<text>', 'email=<email>', 'honeypot=<text>', 'emailType=signup']],
    [
      'keila',
      [
        'contact[data][interests][]=15001-2',
        'contact[first_name]=<text>',
        'contact[email]=<email>',
        'h[url]=<text>',
      ],
    ],
    ['kit', ['tags[]=15001-2', 'fields[first_name]=<text>', 'email_address=<email>']],
    ['listmonk', ['l=15001-2', 'name=<text>', 'email=<email>', 'nonce=<text>']],
    ['mailchimp', ['group[15001][2]=2', 'FNAME=<text>', 'EMAIL=<email>', 'b_{u}_{id}=<text>']],
    ['mailerlite', ['fields[name]=<text>', 'fields[email]=<email>', 'ml-submit=1', 'anticsrf=true']],
    [
      'netlify',
      [
        'interests=15001-2',
        'name=<text>',
        'email=<email>',
        'bot-field=<text>',
        'locale=pt-PT',
        'page=/tea/',
        'consent=2026-01',
        'form-name=newsletter',
      ],
    ],
  ] as const)('of %s are %j', (name, expected) => {
    expect(fields(html(name, { name: true, interests }))).toEqual(expected);
  });

  it('name Mailchimp’s honeypot by the list in its URL', () => {
    const action = 'https://example.us1.list-manage.com/subscribe/post?u=5c0f&id=9a1b';
    expect(html('mailchimp', { action })).toContain('name="b_5c0f_9a1b" tabindex="-1"');
  });

  it('include every other value of the provider’s own form', () => {
    const form = html('listmonk', { hidden: { l: ['0a-1', '0b-2'], tag: '{locale}' } });
    expect(fields(form).slice(-3)).toEqual(['l=0a-1', 'l=0b-2', 'tag={locale}']);
  });

  it('show a choice with its description', () => {
    const form = html('tendwell', {
      interests: [{ value: 'talks', label: 'Talks & walks', description: 'Once a month' }],
    });
    expect(form).toContain('<legend>What would you like to hear about? (optional)</legend>');
    expect(form).toContain('<span>Talks &amp; walks <small>Once a month</small></span>');
  });

  it('are found by Netlify in the deployed page', () => {
    expect(html('netlify')).toContain('name="newsletter" data-netlify="true" netlify-honeypot="bot-field"');
  });

  it('link to Ghost’s own page without a script', () => {
    const form = html('ghost', { action: 'https://notes.example.com/' });
    expect(form).toContain(
      '<a href="https://notes.example.com/#/portal/signup">You can also subscribe at notes.example.com.</a>',
    );
    expect(html('ghost', { method: 'json' })).toContain('data-method="json"');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLORS, DESIGNS, PRACTICE_KINDS, parseNewsletter, parsePractice } from '@tendwell/content';
import { checkFolder } from '@tendwell/content/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOSTS, LANGUAGES } from '../answers.js';
import { writeProject } from '../cli/write-project.js';
import { PACKAGE_MANAGERS } from '../package-manager.js';
import { answersWith, now } from '../testing/answers.js';
import { projectFiles } from './files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-create-'));
});
afterEach(() => rm(folder, { recursive: true }));

const filesOf = (some: Parameters<typeof answersWith>[0] = {}) => projectFiles(answersWith(some), { now });
const practiceOf = async (some: Parameters<typeof answersWith>[0] = {}) => {
  const text = (await filesOf(some)).get('content/practice.yaml') ?? '';
  return parsePractice(text, { file: 'practice.yaml' });
};

describe('the content of a new site', () => {
  test.each(PRACTICE_KINDS.flatMap((kind) => ['US', 'DE'].map((country) => [kind, country] as const)))(
    'has no issues except warnings about samples, for %s in %s',
    async (kind, country) => {
      writeProject(folder, await filesOf({ kind, country, timeZone: 'Europe/Berlin' }));
      const { issues } = await checkFolder(join(folder, 'content'), { samples: true, now });
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['sample-content', 'sample-fact']));
    },
  );

  test.each(LANGUAGES)('has no issues except warnings about samples, in %s', async (language) => {
    writeProject(folder, await filesOf({ languages: [language], country: 'CH', timeZone: 'Europe/Zurich' }));
    const { issues } = await checkFolder(join(folder, 'content'), { samples: true, now });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['sample-content', 'sample-fact']));
  });

  test('leaves no placeholder', async () => {
    for (const kind of PRACTICE_KINDS) {
      for (const languages of [['en'], ['es'], ['fr'], ['de']] as const) {
        const files = await filesOf({ kind, languages });
        for (const [path, text] of files) {
          if (path.startsWith('content/'))
            expect(text.match(/\$[A-Za-z]+/g) ?? [], path).toEqual(
              text.includes('yaml-language-server') ? ['$schema'] : [],
            );
        }
      }
    }
  });

  test('marks every text, person, service, policy, and question as a sample', async () => {
    for (const kind of PRACTICE_KINDS) {
      const files = await filesOf({ kind });
      const practice = await practiceOf({ kind });
      const { locations, practitioners = [], services = [], policies = [] } = practice;
      for (const entry of [...locations, ...practitioners, ...services, ...policies])
        expect(entry.sample).toBe(true);
      for (const entry of parse(files.get('content/faq.yaml') ?? '').questions)
        expect(entry.sample).toBe(true);
      for (const [path, text] of files) {
        if (path.startsWith('content/') && path.endsWith('.md'))
          expect(text, path).toContain('\nsample: true\n---\n');
      }
    }
  });

  test('states the answers, whatever characters they have', async () => {
    const name = 'O’Neill & "Søn": #1 [yes] $town *';
    const practice = await practiceOf({ name, town: 'true', street: '- 1', postalCode: '02667' });
    expect(practice.name).toBe(name);
    expect(practice.locations[0]?.address).toMatchObject({
      city: 'true',
      street: '- 1',
      postalCode: '02667',
    });
    const notice = (await filesOf({ name })).get('content/notices/privacy-policy.md');
    expect(notice).toContain('O’Neill \\& "Søn": \\#1 \\[yes\\] $town \\*, [your address');
  });

  test('leaves out unanswered fields, and has a sample street', async () => {
    const practice = await practiceOf({ street: undefined, region: undefined, postalCode: undefined });
    expect(practice.locations[0]?.address).toEqual({
      street: '1 Main Street',
      city: 'Wellfleet',
      country: 'US',
    });
  });

  test('has a folder for each other language, and lists what is not translated', async () => {
    const files = await filesOf({ languages: ['en', 'es', 'zh'] });
    expect(files.get('content/es/practice.yaml')).toMatch(/\nlocale: es-US\ntagline: Masaje, Wellfleet\n$/);
    expect(files.get('content/zh/practice.yaml')).toMatch(/\nlocale: zh-US\n$/);
    writeProject(folder, files);
    const { issues } = await checkFolder(join(folder, 'content'), { now });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-translation']));
  });

  test('has the date in the practice’s time zone', async () => {
    const files = await projectFiles(answersWith({ timeZone: 'Pacific/Auckland' }), {
      now: new Date('2026-03-02T20:00:00Z'),
    });
    expect(files.get('content/articles/how-to-ask.md')).toContain('\ndate: 2026-03-03\n');
  });

  test('has prices and a telephone number of the country', async () => {
    const british = await practiceOf({ country: 'GB', timeZone: 'Europe/London' });
    expect(british.currency).toBe('GBP');
    expect(british.locations[0]?.phone).toBe('+44 1632 960142');
    expect(british.services?.[0]?.price).toEqual({ amount: 60 });
    const french = await practiceOf({ languages: ['fr'], country: 'FR', timeZone: 'Europe/Paris' });
    expect(french.services?.map(({ price }) => price)).toEqual([
      { amount: 90 },
      { amount: 65 },
      { amount: 35 },
    ]);
    const japanese = await practiceOf({ country: 'JP', timeZone: 'Asia/Tokyo' });
    expect(japanese.services?.[0]?.price).toEqual({ amount: 9000 });
    expect(japanese.locations[0]?.phone).toBeUndefined();
    const unknown = await practiceOf({ country: 'MN', timeZone: 'Asia/Ulaanbaatar' });
    expect(unknown.currency).toBeUndefined();
    expect(unknown.services?.map(({ price }) => price)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('keeps free services in a country whose currency is unknown', async () => {
    const practice = await practiceOf({ kind: 'therapy', country: 'MN', timeZone: 'Asia/Ulaanbaatar' });
    expect(practice.services?.map(({ price }) => price)).toEqual([{ free: true }, undefined, undefined]);
  });

  test.each([
    ['de', 'AT', 'Impressum'],
    ['fr', 'FR', 'Mentions légales'],
    ['es', 'ES', 'Aviso legal'],
    ['fr', 'CA', undefined],
  ] as const)('says who is behind a site in %s in %s: %s', async (language, country, title) => {
    const some = { languages: [language] as const, country, timeZone: 'Europe/Vienna' };
    writeProject(folder, await filesOf(some));
    const { issues } = await checkFolder(join(folder, 'content'), { samples: true, now });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['sample-content', 'sample-fact']));
    const custom = (await practiceOf(some)).notices?.find(({ kind }) => kind === 'custom');
    expect(custom?.title).toBe(title);
  });

  test.each(['en', 'es', 'fr', 'de'] as const)(
    'says in its privacy policy what a newsletter stores, if it has one, in %s',
    async (language) => {
      const policyOf = async (newsletter: boolean) =>
        (await filesOf({ languages: [language], newsletter })).get('content/notices/privacy-policy.md') ?? '';
      const word = { en: 'unsubscribe', es: 'darse de baja', fr: 'désinscrire', de: 'Abmelden' }[language];
      expect(await policyOf(true)).toContain(word);
      expect(await policyOf(false)).not.toContain(word);
    },
  );

  test('has the notices of US law only for health care in the United States', async () => {
    const kinds = async (some: Parameters<typeof answersWith>[0]) =>
      (await practiceOf(some)).notices?.map(({ kind }) => kind);
    const both = ['privacy-policy', 'accessibility'];
    expect(await kinds({ kind: 'acupuncture' })).toEqual([
      ...both,
      'good-faith-estimate',
      'privacy-practices',
    ]);
    expect(await kinds({ kind: 'yoga' })).toEqual(both);
    expect(await kinds({ kind: 'acupuncture', country: 'CA', timeZone: 'America/Toronto' })).toEqual(both);
  });

  test('lists crisis lines for therapy, where they are known', async () => {
    expect((await practiceOf({ kind: 'therapy' })).crisis).toBe('US');
    expect(
      (await practiceOf({ kind: 'therapy', country: 'ES', timeZone: 'Europe/Madrid' })).crisis,
    ).toBeUndefined();
    expect((await practiceOf({ kind: 'yoga' })).crisis).toBeUndefined();
  });

  test.each(['en', 'es', 'fr', 'de', 'zh'] as const)(
    'offers a newsletter only if asked to, in %s',
    async (language) => {
      expect((await filesOf({ languages: [language] })).has('content/newsletter.yaml')).toBe(false);
      const files = await filesOf({ languages: [language], newsletter: true });
      const newsletter = parseNewsletter(files.get('content/newsletter.yaml') ?? '', {
        file: 'newsletter.yaml',
      });
      expect(newsletter).toMatchObject({ consent: { version: '2026-03-02' }, sample: true });
      expect(newsletter.consent.text).toContain('Saltmarsh Practice');
    },
  );

  test('states the language of texts that are not in the main language', async () => {
    const article = 'content/articles/how-to-ask.md';
    expect((await filesOf({ languages: ['ar'] })).get(article)).toMatch(/^---\nlang: en\ntitle: /);
    expect((await filesOf({ languages: ['en'] })).get(article)).toMatch(/^---\ntitle: /);
  });

  test('is in the main language', async () => {
    const practice = await practiceOf({ languages: ['es', 'en'], country: 'ES', timeZone: 'Europe/Madrid' });
    expect(practice).toMatchObject({
      locale: 'es-ES',
      tagline: 'Masaje en Wellfleet, con tiempo para sus preguntas.',
    });
  });

  test.each(DESIGNS.flatMap((design) => COLORS.map((colors) => ({ design, colors }))))(
    'has the theme %o',
    async (theme) => {
      expect(await practiceOf(theme)).toMatchObject({ theme });
    },
  );
});

describe('the project of a new site', () => {
  test('has scripts, and packages of one release', async () => {
    const manifest = JSON.parse((await filesOf()).get('package.json') ?? '');
    expect(manifest).toMatchObject({
      name: 'saltmarsh-practice',
      private: true,
      scripts: {
        dev: 'vite',
        edit: 'tendwell edit',
        build: 'vite build',
        preview: 'vite preview',
        check: 'tendwell check',
      },
    });
    expect(Object.keys(manifest.dependencies)).toEqual([
      '@tendwell/content',
      '@tendwell/newsletter',
      '@tendwell/vite-plugin',
    ]);
    expect(Object.values({ ...manifest.dependencies, ...manifest.devDependencies })).not.toContain(undefined);
  });

  test('is named after its folder', async () => {
    const files = await projectFiles(answersWith(), { now, folder: '/srv/Café Site' });
    expect(JSON.parse(files.get('package.json') ?? '').name).toBe('cafe-site');
  });

  test.each([
    ['Über-Praxis “Wald”', 'uber-praxis-wald'],
    ['Praxis Weiß', 'praxis-weiss'],
    ['中医', 'my-practice'],
    ['  ', 'my-practice'],
  ])('named %j has the package name %s', async (name, expected) => {
    expect(JSON.parse((await filesOf({ name })).get('package.json') ?? '').name).toBe(expected);
  });

  test('keeps passwords and subscribers out of git', async () => {
    expect((await filesOf()).get('.gitignore')?.split('\n')).toEqual(
      expect.arrayContaining(['.env', '.data/']),
    );
  });

  test.each(HOSTS)('has what the host %s needs, and nothing of others', async (host) => {
    const known = ['.github/workflows/deploy.yml', 'netlify.toml', 'wrangler.jsonc', 'vercel.json'];
    const files = await filesOf({ host });
    const found = known.filter((file) => files.has(file));
    expect(found).toEqual(host === 'other' ? [] : [known[HOSTS.indexOf(host)]]);
  });

  test('has the headers for Vercel that other hosts read in _headers, except a policy, which depends on the content', async () => {
    const { headers } = JSON.parse((await filesOf({ host: 'vercel' })).get('vercel.json') ?? '');
    expect(headers.map(({ source }: { source: string }) => source)).toEqual(['/(.*)', '/assets/(.*)']);
    const keys = headers[0].headers.map(({ key }: { key: string }) => key);
    expect(keys).toContain('X-Content-Type-Options');
    expect(keys).not.toContain('Content-Security-Policy');
  });

  test.each(HOSTS)('has the policy in its pages if %s ignores _headers', async (host) => {
    const config = (await filesOf({ host })).get('vite.config.js');
    expect(config?.includes('policyInPages')).toBe(!['netlify', 'cloudflare'].includes(host));
  });

  test.each(PACKAGE_MANAGERS)('is published by a workflow that uses %s', async (packageManager) => {
    const files = await projectFiles(answersWith(), { now, packageManager });
    const workflow = parse(files.get('.github/workflows/deploy.yml') ?? '');
    const commands = workflow.jobs.publish.steps.map(({ run = '' }: { run?: string }) => run);
    expect(commands.join('\n')).toContain(packageManager === 'npm' ? 'npm ci' : `${packageManager} install`);
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });
});

import { markedEngine } from '@tendwell/content/marked';
import { type Page, sitePages } from '@tendwell/site';
import { resolveConfig } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, siteFolder } from '../../test/fixture.js';
import { resolveOptions } from '../options.js';
import { Project } from '../project.js';
import { pageBody } from './pages.js';

afterEach(cleanUp);

const MANY = 30;

/** A project with many articles, and the titles of those whose bodies were parsed. */
async function project(files: Record<string, string> = {}, front = 'summary: On tea.\n') {
  const articles = Array.from({ length: MANY }, (_, index) => [
    `content/articles/tea-${index}.md`,
    `---\ntitle: Tea ${index}\ndate: 2026-01-01\n${front}---\n\nBody ${index}.\n`,
  ]);
  const root = await siteFolder({ ...Object.fromEntries(articles), ...files });
  const config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'serve');
  const parsed: string[] = [];
  const engine = markedEngine();
  const markdown = {
    ...engine,
    render: (...given: Parameters<typeof engine.render>) => {
      parsed.push(given[0].trim());
      return engine.render(...given);
    },
  };
  const now = () => new Date('2026-06-01T12:00:00Z');
  const settings = { ...resolveOptions({ pages: sitePages, markdown, now }, config), warn: () => {} };
  const teas = () => parsed.filter((body) => body.startsWith('Body'));
  return { reading: await new Project(settings).read(), teas };
}

const bodyOf = async (page: Page | undefined) => String(page && (await pageBody(page)));

describe('in development, before all texts are parsed', () => {
  it('an article is shown, with links to others', async () => {
    const { reading, teas } = await project();
    const shown = await bodyOf(reading.pages.get('/articles/tea-7/'));
    expect(shown).toContain('Body 7.');
    expect(shown).toContain('Tea 8');
    expect(teas().length).toBeLessThan(MANY);
    await reading.check();
    expect(new Set(teas()).size).toBe(MANY);
    expect(await bodyOf(reading.pages.get('/articles/tea-7/'))).toBe(shown);
  });

  it('an article without a summary is described by its beginning', async () => {
    const { reading, teas } = await project({}, '');
    const page = reading.pages.get('/articles/tea-7/');
    const { description, meta } = page ?? {};
    expect(typeof description === 'function' && description()).toBe('Body 7.');
    expect(String(meta?.())).toContain('<meta property="og:description" content="Body 7.">');
    expect(teas().length).toBeLessThan(MANY);
  });

  it('the errors of a page that is opened are known, and at the end all', async () => {
    const broken = (name: string) =>
      `---\ntitle: ${name}\ndate: 2026-01-01\nsummary: On ${name}.\n---\n\n[None](./none.md)\n`;
    const { reading } = await project({
      'content/articles/oil.md': broken('oil'),
      'content/articles/wool.md': broken('wool'),
      'content/articles/knees.md': '---\ntitle: Knees\ndate: never\n---\n',
    });
    const early = await reading.failuresAt(['/articles/oil/']);
    expect(early.pages.get('/articles/oil/')?.issues[0]?.code).toBe('broken-link');
    expect((await reading.failuresAt(['/articles/knees/'])).pages.has('/articles/knees/')).toBe(true);
    const { failures } = await reading.check();
    expect([...failures.pages.keys()].sort()).toEqual([
      '/articles/knees/',
      '/articles/oil/',
      '/articles/wool/',
    ]);
    expect(await reading.failuresAt([])).toBe(failures);
  });
});

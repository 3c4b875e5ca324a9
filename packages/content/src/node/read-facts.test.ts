import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContentError } from '../issues/content-error.js';
import { readFacts } from './index.js';
import { practice, spanish } from './testing/translated-practice.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-facts-'));
  await write({
    'practice.yaml': practice,
    'ana.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'es/practice.yaml': spanish,
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

describe('readFacts', () => {
  test('reads the facts in all languages, whatever is wrong with the texts', async () => {
    await write({
      'articles/broken.md': 'No front matter',
      'newsletter.yaml': 'action: /subscribe\ndescription: A letter.\nconsent: { text: Yes, version: "1" }\n',
    });
    const facts = await readFacts(folder);
    expect(facts).toMatchObject({ practice: { locale: 'en-US' }, newsletter: { description: 'A letter.' } });
    expect(facts.translations.es).toMatchObject({
      practice: { tagline: 'Lento y firme.' },
      newsletter: { description: 'A letter.' },
    });
  });

  test('throws all problems of these files', async () => {
    await write({ 'es/practice.yaml': `${spanish}taglin: Mal\n`, 'newsletter.yaml': 'action: /subscribe\n' });
    const error = await readFacts(folder).catch((error: unknown) => error);
    expect((error as ContentError).issues.map(({ code }) => code)).toEqual([
      'unknown-key',
      'missing-key',
      'missing-key',
    ]);
  });
});

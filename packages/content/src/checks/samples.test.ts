import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from './check-folder.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendwell-samples-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = new Date('2026-03-02T12:00:00Z');
const PRACTICE = `name: Saltmarsh Massage
kind: massage
url: https://saltmarsh.test/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 8 Heron Lane, city: Wellfleet, country: US }
`;

/** The samples that are left in a folder with these files. */
async function samples(files: Record<string, string>, allowed = false): Promise<string[]> {
  for (const [name, text] of Object.entries({ 'practice.yaml': PRACTICE, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { issues } = await checkFolder(folder, { now, samples: !allowed });
  return issues.map(({ file, line, column, message }) => {
    return `${file.slice(file.lastIndexOf('tendwell-samples-') + 24)}:${line}:${column} ${message}`;
  });
}

describe('words marked as a sample', () => {
  test('are named in every file that can hold them', async () => {
    expect(
      await samples({
        'practice.yaml': `${PRACTICE}    sample: true
practitioners:
  - { slug: ana, name: Ana Reed, sample: true }
services:
  - name: Massage
    sample: true
policies:
  - kind: late-arrival
    text: We end on time.
    sample: true
`,
        'newsletter.yaml':
          'action: /newsletter/subscribe\ndescription: Letters.\nconsent: { text: Yes., version: "1" }\nsample: true\n',
        'faq.yaml': 'questions:\n  - question: Is there tea?\n    answer: There is.\n    sample: true\n',
        'faq/parking.md': '---\ntitle: Where can I park?\nsample: true\n---\nIn the yard.\n',
        'articles/a.md': '---\ntitle: Rest\ndate: 2026-01-01\nsample: true\n---\nWords.\n',
        'pages/b.md': '---\ntitle: Rooms\nsample: true\n---\nWords.\n',
      }),
    ).toEqual([
      'articles/a.md:4:1 `Rest` is still a sample',
      'faq.yaml:4:5 `Is there tea?` is still a sample',
      'faq/parking.md:3:1 `Where can I park?` is still a sample',
      'newsletter.yaml:4:1 this file is still a sample',
      'pages/b.md:3:1 `Rooms` is still a sample',
      'practice.yaml:8:5 entry 1 of `locations` is still a sample',
      'practice.yaml:10:34 `Ana Reed` is still a sample',
      'practice.yaml:13:5 `Massage` is still a sample',
      'practice.yaml:17:5 the policy `late-arrival` is still a sample',
    ]);
  });

  test('are named once if a translation uses the file of the main language', async () => {
    const newsletter =
      'action: /newsletter/subscribe\ndescription: Letters.\nconsent: { text: Yes., version: "1" }\nsample: true\n';
    const files = { 'newsletter.yaml': newsletter, 'de/practice.yaml': 'locale: de-DE\n' };
    expect(await samples(files)).toEqual(['newsletter.yaml:4:1 this file is still a sample']);
    expect(await checkFolder(folder, { now })).toMatchObject({ files: 3 });
  });

  test('are not named without the mark, or with `sample: false`', async () => {
    expect(await samples({ 'pages/a.md': '---\ntitle: Rooms\nsample: false\n---\nWords.\n' })).toEqual([]);
  });

  test('are allowed in a site that shows the kit', async () => {
    const files = { 'pages/a.md': '---\ntitle: Rooms\nsample: true\n---\nhttps://example.com\n' };
    expect(await samples(files, true)).toEqual([]);
  });
});

describe('facts reserved for examples', () => {
  test('are found in practice.yaml, in answers, and in texts', async () => {
    expect(
      await samples({
        'practice.yaml': `${PRACTICE}    phone: "+1 (508) 555-0142 ext. 3"\nbooking: { url: https://book.example.com/us }\n`,
        'faq.yaml': 'questions:\n  - { question: Q?, answer: "Write to hello@saltmarsh.example." }\n',
        'articles/a.md':
          '---\ntitle: A\ndate: 2026-01-01\n---\n\nCall 508 555 0142, or write to [us](mailto:us@example.org).\nOr call 508 555 0142.\n',
      }),
    ).toEqual([
      'articles/a.md:6:6 `508 555 0142` is reserved for examples',
      'articles/a.md:6:44 `us@example.org` is reserved for examples',
      'faq.yaml:2:29 `hello@saltmarsh.example` is reserved for examples',
      'practice.yaml:8:12 `+1 (508) 555-0142 ext. 3` is reserved for examples',
      'practice.yaml:9:17 `https://book.example.com` is reserved for examples',
    ]);
  });

  test.each([
    '+44 20 7946 0123',
    '+44 1632 960123',
    '+353 20 912 3456',
    '+61 2 5550 1234',
    '+49 30 23125 123',
    '+33 1 99 00 12 34',
  ])('include the phone number %s', async (phone) => {
    expect(await samples({ 'practice.yaml': `${PRACTICE}    phone: "${phone}"\n` })).toHaveLength(1);
  });

  test('do not include addresses and numbers that only look like them', async () => {
    expect(
      await samples({
        'practice.yaml': `${PRACTICE}    phone: "+1 508 555 0242"\n    email: hello@my-example.test\n`,
        'pages/a.md':
          '---\ntitle: A\n---\nhttps://example.community and https://example.com.test, for example, at 508 555 0299.\n',
      }),
    ).toEqual([]);
  });

  test('are found in linear time', async () => {
    const before = process.cpuUsage().user;
    await samples({
      'pages/a.md': `---\ntitle: A\n---\n${'a.'.repeat(200_000)}\n${'555 '.repeat(50_000)}\n`,
    });
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(5_000_000);
  });
});

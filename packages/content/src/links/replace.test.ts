import { describe, expect, test } from 'vitest';
import { parsePracticeFile } from '../parse/practice.js';
import { practiceReferences } from '../parse/references.js';
import { replaceUrls } from './replace.js';

const BIO = `I work by the [river](/river/ "At the *river*"), see [my rooms][rooms] and ![a boat](./boat.svg).

Write to <hello@example.com>, or read [the \`/river/\` page](/river/).

[rooms]: /rooms/ 'Rooms'

> - ![A map][map], [twice][rooms]
>
>   [map]:
>     <./a map.svg> "Map"
`;

const PRACTICE = `name: Riverside
kind: massage
url: https://riverside.example.com/
locale: en-US
timeZone: America/New_York
locations:
  - address: { street: 1 Main St, city: Nyack, country: US }
booking: { url: /book/ }
notices:
  - { kind: privacy-policy, url: /privacy/ }
practitioners:
  - slug: ada-voss
    name: Ada Voss
    photo: { src: ./ada.svg, alt: Ada, width: 1, height: 1 }
    bio: |
${BIO.replace(/^(?=.)/gm, '      ')}
  - slug: bo-lin
    name: Bo Lin
    bio: No links, only /river/ as text.
`;

function replaced(replace: (url: string, kind: string) => string) {
  const { data, document, issues } = parsePracticeFile(PRACTICE, 'practice.yaml');
  expect(issues).toEqual([]);
  if (!data) throw new Error('The practice is valid.');
  const before = structuredClone(data);
  const after = replaceUrls(data, practiceReferences(document), replace);
  expect(data).toEqual(before);
  return after;
}

describe('replacing the URLs of a file', () => {
  test('replaces URLs of facts, and of links and images in bios, and keeps the rest unchanged', () => {
    const practice = replaced((url) => url.replace(/^\.?\//, '/base/'));
    expect(practice.booking?.url).toBe('/base/book/');
    expect(practice.notices?.[0]?.url).toBe('/base/privacy/');
    const [ada, bo] = practice.practitioners ?? [];
    expect(ada?.photo?.src).toBe('/base/ada.svg');
    expect(ada?.bio).toBe(
      BIO.replaceAll('(/river/', '(/base/river/')
        .replace('./boat.svg', '/base/boat.svg')
        .replace('[rooms]: /rooms/', '[rooms]: /base/rooms/')
        .replace('<./a map.svg>', '</base/a map.svg>'),
    );
    expect(bo?.bio).toBe('No links, only /river/ as text.');
  });

  test('passes the kind of each URL', () => {
    const kinds: string[] = [];
    replaced((url, kind) => {
      kinds.push(`${kind} ${url}`);
      return url;
    });
    expect(new Set(kinds)).toEqual(
      new Set([
        'image ./a map.svg',
        'image ./ada.svg',
        'image ./boat.svg',
        'link /book/',
        'link /privacy/',
        'link /river/',
        'link /rooms/',
      ]),
    );
  });

  test('changes nothing if every URL stays the same', () => {
    expect(replaced((url) => url).practitioners?.[0]?.bio).toBe(BIO);
  });
});

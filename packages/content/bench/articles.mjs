// @ts-check
/**
 * Generated content: a practice and articles of about 900 words, each with headings, links, emphasis, a list, a quote,
 * and a picture. The same seed gives the same text.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const WORDS =
  'ginger winter slowly kettle morning river sleep needle shoulder quiet breath garden window harbor linen bread ' +
  'stone evening hands walk bitter orange lemon ordinary week table kettle snow boots wool salt pepper tea cup ' +
  'the a of and to in is it that was for on with as at by from or an be this which you we they have not';
const LIST = WORDS.split(' ');

/** @param {number} seed */
function random(seed) {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An article's file.
 *
 * @param {number} index
 */
export function articleSource(index) {
  const next = random(index);
  /** @param {number} count */
  const words = (count) =>
    Array.from({ length: count }, () => LIST[Math.floor(next() * LIST.length)]).join(' ');
  const paragraph = () =>
    `${words(24)} *${words(2)}* ${words(20)}, [${words(3)}](/articles/a-${Math.floor(next() * 100)}/) ${words(22)}. **${words(2)}** ${words(26)}.`;
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  return `---
title: "Article ${index}: ${words(4)}"
date: ${2010 + (index % 16)}-${month}-${day}
author: ana-lee
summary: ${words(18)}
picture:
  src: ../pictures/cup.svg
  alt: A cup on a sill
tags: [${words(1)}, ${words(1)}]
---

${paragraph()}

## ${words(4)}

${paragraph()}

${paragraph()}

- ${words(8)}
- ${words(9)}
- ${words(7)}

> ${words(24)}

### ${words(3)}

${paragraph()}

![A cup](../pictures/cup.svg)

${paragraph()}

## ${words(3)}

${paragraph()}

${paragraph()}

${paragraph()}

${words(30)}.
`;
}

export const PRACTICE = `name: Linden Street Acupuncture
kind: acupuncture
url: https://example.com/
locale: en-US
timeZone: America/Los_Angeles
locations:
  - address: { street: 12 Linden Street, city: Oakland, country: US }
practitioners:
  - { slug: ana-lee, name: Ana Lee }
`;

/**
 * Writes a content folder.
 *
 * @param {string} folder
 * @param {number} count
 */
export async function writeContent(folder, count) {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'pictures'), { recursive: true });
  await writeFile(join(folder, 'practice.yaml'), PRACTICE);
  await writeFile(join(folder, 'pictures', 'cup.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (let index = 0; index < count; index += 1) {
    await writeFile(join(folder, 'articles', `a-${index}.md`), articleSource(index));
  }
}

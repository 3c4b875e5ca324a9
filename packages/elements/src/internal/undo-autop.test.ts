import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../../scripts/testing/cpu-time.mjs';
import { undoAutop } from './undo-autop.js';

const markdown = `---
title: Ginger tea
tags: [tea, "cold, dry air"]
---

First paragraph and a
second line & "quotes".

## A heading

- one

  more of one

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`
code one

  code two < 3 && x
\`\`\`

## Another

Last words.
`;

/** What wpautop and wptexturize of WordPress 6.1 make of it: a `<` begins what they take for a tag. */
const mangled = `---
title: Ginger tea
tags: [tea, "cold, dry air"]
---</p>
<p>First paragraph and a
second line & "quotes".</p>
<p>## A heading</p>
<p>- one</p>
<p>  more of one</p>
<p>| a | b |
|---|--:|
| 1 | 2 |</p>
<p>\`\`\`
code one</p>
<p>  code two < 3 &#038;&#038; x
\`\`\`

## Another

Last words.
`;

describe('a data block that an editor has formatted as page text', () => {
  it('is read as written', () => {
    expect(undoAutop(mangled)).toBe(markdown);
  });

  it('is read if it is JSON', () => {
    const json = '{\n  "name": "Salt & Reed",</p>\n<p>  "timeZone": "UTC"\n}';
    expect(JSON.parse(undoAutop(json))).toEqual({ name: 'Salt & Reed', timeZone: 'UTC' });
  });

  it.each([
    ['without any tag', markdown],
    ['with paragraphs of its own', '<p>One</p>\n<p>Two</p>\n'],
    ['with a line break here and there', 'One<br>\ntwo<br>\nthree\nfour'],
    ['with a character reference', '## Q&#038;A'],
    ['that is empty', ''],
  ])('is left alone where nobody has: %s', (_, text) => {
    expect(undoAutop(text)).toBe(text);
  });

  it('is read in linear time', () => {
    expect(cpuTime(() => undoAutop(`</p>${'\n \n '.repeat(200_000)}`))).toBeLessThan(1_000);
    expect(cpuTime(() => undoAutop(`</p>${'</p>\n\n'.repeat(100_000)}`))).toBeLessThan(1_000);
  });
});

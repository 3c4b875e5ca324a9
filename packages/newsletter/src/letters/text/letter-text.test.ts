import { letterColors, letterTree } from '@tendwell/content/letters';
import { describe, expect, it } from 'vitest';
import { Languages } from '../../lang/language.js';
import { LETTER } from '../../testing/letter-folder.js';
import { letterText } from './letter-text.js';

const BODY = LETTER.slice(LETTER.indexOf('---\n\n') + 4);

async function textOf(markdown = BODY, tag = 'en-US'): Promise<string> {
  return letterText({
    language: await new Languages().choose(tag),
    subject: 'Three teas',
    preheader: '',
    practiceName: 'Quiet Pine',
    homeUrl: 'https://quietpine.example.com/',
    archiveUrl: 'https://quietpine.example.com/letters/winter-tea/',
    colors: letterColors(undefined),
    picture: { url: 'https://quietpine.example.com/a.png', width: 1, height: 1, alt: 'A bowl of tea' },
    blocks: letterTree(markdown, tag),
    link: (href) => new URL(href, 'https://quietpine.example.com/').href,
    image: () => undefined,
    sender: ['Quiet Pine', '12 Alder Street'],
  });
}

/** Chinese characters are as wide as two others. */
const widthOf = (line: string) =>
  [...line].reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

describe('the text of a letter', () => {
  it('has everything that the HTML has, in its order', async () => {
    expect(await textOf()).toBe(`Read in your browser:
https://quietpine.example.com/letters/winter-tea/

Three teas
==========

[A bowl of tea]

The frost came early, and with it the question: “What is warm, and not
coffee?” See the recipe [1], or our hours [2].(1)

Ginger
------

1. Slice it.
2. Simmer it for 10 minutes.

> Until it smells of bread.

Tea: Ginger
Water: 500 ml

[Moxa] Beside the bowl

Also
----

* [x] Ginger
* A price list [3], hello@quietpine.example.com, here [4]

* * *

    indented code

Bye.
Ada

1. In the evening it keeps people awake.

Links:
[1] https://quietpine.example.com/articles/ginger.md#steps
[2] https://quietpine.example.com/visit/
[3] https://quietpine.example.com/prices.pdf
[4] https://quietpine.example.com/#ginger

-- 
Quiet Pine
12 Alder Street

You get this letter because you signed up for the newsletter from Quiet
Pine.

See, change, or erase your data:
https://manage.letter.invalid/

Unsubscribe:
https://leave.letter.invalid/
`);
  });

  it('has lines of at most 72 columns, also in Chinese, which has no spaces', async () => {
    const chinese =
      '霜冻来得早，随之而来的是我最常听到的问题：除了咖啡，还能喝什么？这里有三个答案，每一个都用不了十分钟。'.repeat(
        4,
      );
    for (const [tag, body] of [
      ['en', `${BODY}\n\n> - ${'words and tea '.repeat(30)}\n`],
      ['zh', `> ${chinese}\n\n- ${chinese}`],
    ] as const) {
      const lines = (await textOf(body, tag)).split('\n').filter((line) => !line.includes('https://'));
      expect(lines.filter((line) => widthOf(line) > 72)).toEqual([]);
      expect(lines.filter((line) => /^[>\s]*[，。？：]/.test(line))).toEqual([]);
    }
  });

  it('keeps the lines of nested lists and quotes together', async () => {
    expect(await textOf('- one\n  - two\n\n    > three\n')).toContain('\n* one\n  * two\n');
  });
});

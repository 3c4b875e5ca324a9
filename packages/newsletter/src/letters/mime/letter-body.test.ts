import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { fc } from '../../../../../scripts/testing/random.mjs';
import { addressLetter, LEAVE_URL, type LetterVersion, MANAGE_URL } from '../frozen-letter.js';
import { LETTER_CONTENT_TYPE, letterBody } from './letter-body.js';

const links = {
  leaveUrl: `https://quietpine.example.com/newsletter/unsubscribe?token=${'a'.repeat(43)}&lang=en`,
  manageUrl: `https://quietpine.example.com/newsletter/manage?token=${'b'.repeat(43)}`,
};

const version = (parts: Partial<LetterVersion>): LetterVersion => ({
  subject: 'Winter tea',
  html: '',
  text: '',
  ...parts,
});

const sent = (letter: LetterVersion) => letterBody(letter)(links).toString('latin1');

/** What a mail program gets, with the line breaks of a file. */
async function received(body: string) {
  const { html = '', text = '' } = await PostalMime.parse(
    `MIME-Version: 1.0\r\nContent-Type: ${LETTER_CONTENT_TYPE}\r\n\r\n${body}`,
  );
  return { html: plainLines(html), text: plainLines(text) };
}

const plainLines = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd();

const piece = fc.oneof(
  fc.constantFrom(
    LEAVE_URL,
    MANAGE_URL,
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '=',
    '.\n',
    '\n.',
    '=_letter',
    '--=_letter',
  ),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 90 }),
);
// A letter contains no null characters, which the parser replaces.
const content = fc.array(piece).map((pieces) => pieces.join('').replaceAll('\0', ''));

describe('the body of a letter', () => {
  it('decodes to the letter with the links of the person, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(content, content, async (html, text) => {
        const letter = version({ html: `<p>${html}`, text: `Tea\n${text}` });
        const expected = addressLetter(letter, links);
        expect(await received(sent(letter))).toEqual({
          html: plainLines(expected.html),
          text: plainLines(expected.text),
        });
      }),
    );
  });

  it('has lines of at most 76 ASCII characters that end with CRLF', () => {
    fc.assert(
      fc.property(content, content, (html, text) => {
        const body = sent(version({ html, text }));
        expect(body).toMatch(/^(?:[\t\x20-\x7e]{0,76}\r\n)+$/);
      }),
    );
  });

  it.each(['constructor', 'valueOf', '__proto__'])('may consist of the word %s', async (word) => {
    expect(await received(sent(version({ html: word, text: word })))).toEqual({ html: word, text: word });
  });

  it.each([
    ['quoted-printable', 'in English', 'Tea warms you in winter. '],
    ['quoted-printable', 'in German', 'Tee wärmt im Winter, schön langsam getrunken. '],
    ['base64', 'in Arabic', 'الشاي يدفئك في الشتاء. '],
    ['base64', 'in Chinese', '冬天喝茶暖身。'],
  ])('is encoded as %s %s, which is shorter', async (encoding, _, sentence) => {
    const letter = version({ html: `<p>${sentence.repeat(20)}</p>`, text: sentence.repeat(20) });
    const encodings = [...sent(letter).matchAll(/Content-Transfer-Encoding: (.*)\r\n/g)].map(
      ([, each]) => each,
    );
    expect(encodings).toEqual([encoding, encoding]);
    expect((await received(sent(letter))).text).toBe(sentence.repeat(20).trimEnd());
  });

  it('differs between two people only in their links', () => {
    const letter = version({ html: `<a href="${LEAVE_URL}">Unsubscribe</a>`, text: `Tea\n${MANAGE_URL}` });
    const other = { leaveUrl: 'https://example.com/l', manageUrl: 'https://example.com/m' };
    const [one, two] = [links, other].map((each) =>
      letterBody(letter)(each).toString('latin1').split('\r\n'),
    );
    const ownLines = one?.filter((line) => !two?.includes(line));
    expect(ownLines?.join('\n').replaceAll('=\n', '')).toMatch(
      /^https:\S*manage\?token=3Db{43}https:\S*unsubscribe\?token=3Da{43}&amp;lang=3Den=$/,
    );
    expect(two?.filter((line) => !one?.includes(line))).toEqual([
      'https://example.com/m=',
      'https://example.com/l=',
    ]);
  });
});

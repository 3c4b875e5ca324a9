import { ChangeSet, Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { fc } from '../../../../../../scripts/testing/random.mjs';
import { RawText } from './raw-text.js';

const normalized = (text: string) => text.replace(/\r\n?/g, '\n');

it('keeps the line ends of what was not edited', () => {
  const raw = new RawText('a\r\nb\nc\rd\r\n');
  raw.apply(ChangeSet.of([{ from: 2, to: 3, insert: 'B\n\nB' }], 8));
  expect(raw.text).toBe('a\r\nB\r\n\r\nB\nc\rd\r\n');
});

it('keeps a text without any line end, and one that is empty', () => {
  const raw = new RawText('');
  raw.apply(ChangeSet.of([{ from: 0, insert: 'a\nb' }], 0));
  expect(raw.text).toBe('a\nb');
});

it('has the text of the editor after any changes, and keeps all other bytes', () => {
  const line = fc.constantFrom('a', 'bc', '', '\u00e9\ud83d\ude00');
  const end = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc.array(fc.tuple(line, end), { maxLength: 8 }).map((lines) => lines.flat().join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'x\ny'), (before, one, other, insert) => {
      const doc = Text.of(normalized(before).split('\n'));
      const [from = 0, to = 0] = [one % (doc.length + 1), other % (doc.length + 1)].sort((a, b) => a - b);
      const changes = ChangeSet.of([{ from, to, insert }], doc.length);
      const raw = new RawText(before);
      raw.apply(changes);
      // A lone \r that meets an inserted \n would be one line end, as in any text editor.
      fc.pre(!/\r$/.test(before.slice(0, before.length)) || to < doc.length || insert !== 'x\ny');
      expect(normalized(raw.text).length).toBeLessThanOrEqual(changes.apply(doc).length);
      if (!/\r(?!\n)/.test(before)) expect(normalized(raw.text)).toBe(changes.apply(doc).toString());
      let kept = 0;
      while (kept < from && before[kept] === raw.text[kept]) kept += 1;
      expect(kept).toBeGreaterThanOrEqual(from);
    }),
  );
});

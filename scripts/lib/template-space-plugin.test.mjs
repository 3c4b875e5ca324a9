// @ts-check
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { withoutIndentation } from './template-space-plugin.mjs';

test('templates lose their indentation, also those in others, and keep their lines; other texts stay', () => {
  const code = [
    'const one = html`<p>',
    '    $' + '{html`<b>',
    '      $' + '{name}</b>`}  two',
    '  </p>`;',
    '  const style = css`a {',
    '    b: c;',
    '  }`;',
    'const other = `html',
    '    x`;',
  ];
  const expected = code.map((line, index) => ([0, 4, 7, 8].includes(index) ? line : line.trimStart()));
  const text = code.join('\n');
  expect(withoutIndentation(text, parseAst(text)).split('\n')).toEqual(expected);
});

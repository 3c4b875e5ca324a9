import { describe, expect, it } from 'vitest';
import { markdown } from '../testing/samples.js';
import { readFrontMatter } from './front-matter.js';

describe('readFrontMatter', () => {
  it('reads scalars, quoted strings, lists and one level of nesting', () => {
    const { data, body } = readFrontMatter(markdown);
    expect({ ...data, picture: { ...(data.picture as object) } }).toEqual({
      title: 'Hands <in> winter',
      date: '2026-01-15',
      author: 'ida-holm',
      tags: ['hands', 'cold, dry air'],
      picture: { src: './hands.svg', alt: 'Two hands' },
    });
    expect(body).toMatch(/^\nWool first/);
  });

  it('reads CRLF, a byte order mark, comments and block lists', () => {
    const { data, body } = readFrontMatter(
      '\uFEFF---\r\ntitle: It’s # a comment\r\ntags:\r\n  - one\r\n- two\r\n---\r\nText',
    );
    expect({ ...data }).toEqual({ title: 'It’s', tags: ['one', 'two'] });
    expect(body).toBe('Text');
  });

  it('treats a file without front matter as body only, even if it contains a rule', () => {
    expect(readFrontMatter('Text\n\n---\n\nMore\n\n---\n').body).toBe('Text\n\n---\n\nMore\n\n---\n');
    expect(readFrontMatter('---\nnever closed').body).toBe('---\nnever closed');
  });

  it('reads an empty front matter', () => {
    expect(readFrontMatter('---\n---\nText').body).toBe('Text');
  });

  it('does not let a key change the prototype', () => {
    const { data } = readFrontMatter('---\n__proto__:\n  polluted: yes\nconstructor: x\n---\n');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  });
});

import { html } from '@tendwell/content/html';
import { describe, expect, it } from 'vitest';
import { practiceFaqHtml } from './practice-faq.html.js';

const render = (questions: unknown, options = {}) => String(practiceFaqHtml(questions as never, options));

describe('practiceFaqHtml', () => {
  it('renders each answer as Markdown, in a <details> that opens without a script', () => {
    const markup = render([{ question: 'Socks & shoes?', slug: 'socks', answer: 'Only **socks**.' }]);
    expect(markup).toContain('<details><summary>Socks &amp; shoes?</summary>');
    expect(markup).toContain('<div class="tendwell-body" id="socks"><p>Only <strong>socks</strong>.</p>');
  });

  it('keeps HTML that was rendered before, and escapes none that is only text', () => {
    expect(render([{ question: 'A', answer: html`<p>B</p>` }])).toContain('<p>B</p>');
    expect(render([{ question: 'A', answer: '<script>alert(1)</script>' }])).not.toContain('<script');
    expect(render([{ question: 'A', answer: '[x](javascript:alert(1))' }])).not.toContain('href');
  });

  it('lists questions of one group together, under a heading of the given level, after those without a group', () => {
    const markup = render(
      [
        { question: 'A', answer: 'a', group: 'Before' },
        { question: 'B', answer: 'b' },
        { question: 'C', answer: 'c', group: 'Before' },
      ],
      { headingLevel: 3 },
    );
    expect(markup.match(/<(?:h3|summary)>[^<]*/g)).toEqual([
      '<summary>B',
      '<h3>Before',
      '<summary>A',
      '<summary>C',
    ]);
  });

  it('gives ids in different answers different names', () => {
    const markup = render([
      { question: 'A', slug: 'a', answer: 'One[^1].\n\n[^1]: Note.' },
      { question: 'B', slug: 'b', answer: 'Two[^1].\n\n[^1]: Note.' },
    ]);
    const ids = markup.match(/ id="[^"]*"/g) ?? [];
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out what cannot be read, and is empty if nothing is left', () => {
    for (const questions of [
      undefined,
      null,
      [],
      {},
      'garbage',
      [null],
      [{ question: 'A' }],
      [{ answer: 'a' }],
    ]) {
      expect(render(questions)).toBe('');
    }
    const markup = render([
      { question: 'A', answer: {}, slug: 3 },
      { question: 'B', answer: 'b', slug: {} },
    ]);
    expect(markup).toContain('<summary>B</summary>');
    expect(markup).not.toMatch(/undefined|\[object/);
  });
});

// @ts-check
/**
 * About 10,000 words of typical Markdown: sections of paragraphs with emphasis and links, lists, quotations, and tables.
 * No code, because one of the other libraries would load a highlighter for it.
 */
export function longArticle() {
  const sections = Array.from({ length: 40 }, (_, index) => section(index + 1));
  return `# Hands in winter\n\n${sections.join('\n\n')}\n\nThe last words.\n`;
}

const SENTENCES = [
  'Wool keeps the hands dry, and dry hands are *warm* hands.',
  'A bowl of water on the stove gives back what the heating takes.',
  'Whoever works outside should oil them **before** going out, and not after.',
  'The [old rule](https://example.com/rule) is to begin with the smallest finger.',
  'It helps some people; we have not seen that it harms anybody.',
  'Ask for a cup of something hot, hold it, and drink it later.',
];

/** @param {number} number */
function section(number) {
  const paragraph = (/** @type {number} */ from) =>
    Array.from({ length: 6 }, (_, index) => SENTENCES[(from + index * number) % SENTENCES.length]).join(' ');
  return [
    `## Part ${number}: what to do`,
    paragraph(0),
    paragraph(1),
    '- Gloves of *wool*\n- A small bottle of oil\n- A [list](https://example.com/list) of places to sit',
    `> ${SENTENCES[number % SENTENCES.length]}`,
    '| Finger | Minutes |\n|---|---:|\n| First | 2 |\n| Second | 3 |',
    paragraph(2),
  ].join('\n\n');
}

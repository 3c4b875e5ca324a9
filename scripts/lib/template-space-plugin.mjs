// @ts-check

/**
 * A Vite plugin that removes the indentation of Lit's templates. Their lines stay, so that source maps still lead to the
 * right one.
 *
 * @returns {import('vitest/config').Plugin}
 */
export function templateSpace() {
  return {
    name: 'tendwell-template-space',
    apply: 'build',
    // After TypeScript, which it could not parse.
    enforce: 'post',
    transform: {
      filter: { code: /\b(?:html|css)`/ },
      handler(code) {
        return { code: withoutIndentation(code, this.parse(code)), map: null };
      },
    },
  };
}

/**
 * The code without the spaces at the beginning of each line of the templates `html` and `css`.
 *
 * @param {string} code
 * @param {unknown} tree its syntax tree
 */
export function withoutIndentation(code, tree) {
  /** @type {{ start: number, end: number }[]} */
  const texts = [];
  collect(tree, texts);
  let result = '';
  let last = 0;
  for (const { start, end } of texts.sort((a, b) => a.start - b.start)) {
    result += code.slice(last, start) + code.slice(start, end).replace(/\n[ \t]+/g, '\n');
    last = end;
  }
  return result + code.slice(last);
}

/**
 * Adds the texts of all templates in a syntax tree, also of those in others.
 *
 * @param {unknown} node
 * @param {{ start: number, end: number }[]} texts
 */
function collect(node, texts) {
  if (typeof node !== 'object' || node === null) return;
  if ('tag' in node && 'quasi' in node && isTag(node.tag)) {
    const { quasis } = /** @type {{ quasis: { start: number, end: number }[] }} */ (node.quasi);
    texts.push(...quasis);
  }
  for (const child of Object.values(node)) collect(child, texts);
}

/** @param {unknown} tag */
const isTag = (tag) => {
  const { name } = /** @type {{ name?: unknown }} */ (tag);
  return name === 'html' || name === 'css';
};

// @ts-check
/** @typedef {import('custom-elements-manifest').CssCustomProperty & { description: string, default: string }} Token */

/**
 * The custom properties of a stylesheet, each described by the comment before its first declaration: others are for some
 * languages only.
 *
 * @param {string} css
 * @returns {Token[]}
 */
export function readTokens(css) {
  const declaration = /(?:\/\*\s*([^*]*?)\s*\*\/\s*)?(--[\w-]+):\s*([^;]+);/g;
  const tokens = [...css.matchAll(declaration)].map(([, comment = '', name = '', value = '']) => ({
    name,
    description: comment.replace(/\s+/g, ' '),
    default: value.replace(/\s+/g, ' '),
  }));
  return tokens.filter(({ name }, index) => tokens.findIndex((other) => other.name === name) === index);
}

/**
 * Those of the tokens that some styles use, directly or through another token.
 *
 * @param {readonly Token[]} tokens
 * @param {string} styles
 * @returns {Token[]}
 */
export function tokensUsed(tokens, styles) {
  const used = new Set(styles.match(/(?<=var\()--[\w-]+/g));
  return tokens.filter(({ name }) => used.has(name));
}

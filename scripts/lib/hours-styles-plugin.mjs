// @ts-check

/**
 * A Vite plugin for pages that show the hours of a practice in `<practice-visit>` and have no `<practice-footer>`. The styles of
 * hours are among those of the footer: the rules for its other parts, which match nothing there, are removed.
 *
 * @returns {import('vitest/config').Plugin}
 */
export function hoursStyles() {
  return {
    name: 'tendwell-hours-styles',
    apply: 'build',
    transform: {
      filter: { id: /practice-footer\.css\.js$/ },
      handler: (code) => ({ code: withoutFooter(code), map: null }),
    },
  };
}

/** A rule of a single selector that begins with a part of the footer other than hours. */
const RULE =
  /:where\(\.tendwell-(?:footer|locations?|contact|crisis|notices)\b(?:[^,(){}]|\((?:[^(){}]|\([^(){}]*\))*\))*\)[^,{}]*\{[^{}]*\}/g;
const CONTAINER = /@container tendwell-footer[^{]*\{/;

/**
 * Styles without the rules that only match in a footer.
 *
 * @param {string} css without comments
 */
export function withoutFooter(css) {
  let rest = css;
  for (let found = CONTAINER.exec(rest); found; found = CONTAINER.exec(rest)) {
    rest = rest.slice(0, found.index) + rest.slice(endOfBlock(rest, found.index + found[0].length));
  }
  return rest.replace(RULE, '');
}

/** @param {string} css @param {number} start after the brace that opens it @returns {number} after the one that closes it */
function endOfBlock(css, start) {
  let depth = 1;
  let at = start;
  for (; depth > 0 && at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
  }
  return at;
}

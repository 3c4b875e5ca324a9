// @ts-check

/**
 * A Vite plugin for pages that show hours in a narrow `<practice-visit>` or `<practice-people>`, and have no
 * `<practice-footer>`: the rules for other parts, and for more room, which match nothing there, are removed.
 *
 * @returns {import('vitest/config').Plugin}
 */
export function hoursStyles() {
  return {
    name: 'tendwell-hours-styles',
    apply: 'build',
    transform: {
      filter: { id: /practice-(?:footer|people|visit)\.css\.js$/ },
      handler: (code) => ({ code: onlyHours(code), map: null }),
    },
  };
}

const PARTS = [
  'footer|locations?|contact|crisis|notices',
  'portrait|focus|person-(?:role|summary)',
  'visit-(?:actions|way|where)|book|call',
].join('|');
/** A rule of a single selector that begins with a part other than hours. */
const RULE = new RegExp(
  String.raw`:where\((?:svg)?\.tendwell-(?:${PARTS})\b(?:[^,(){}]|\((?:[^(){}]|\([^(){}]*\))*\))*\)[^,{}]*\{[^{}]*\}`,
  'g',
);
/** The footer, at any width, and others where they have room for a second column. */
const CONTAINER = /@container tendwell-(?:footer|(?:people|visit) \(min-width)[^{]*\{/;

/**
 * Styles without the rules that only match in a footer, at other parts of a visit or of people, or where these have room.
 *
 * @param {string} css without comments
 */
export function onlyHours(css) {
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

/** The entities for U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Other entities that are common in prose, each name with its character. */
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” euro € ' +
  'rarr →';

const ENTITIES = new Map(LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)]));
for (const [, name = '', character = ''] of OTHERS.matchAll(/(\w+) (.)/g)) ENTITIES.set(name, character);

/**
 * The text of a common entity. All entities would add half the size of the parser, so only Node has them (`all.ts`), and
 * browsers decode rare ones when they parse the HTML.
 */
export function entityText(name: string): string | undefined {
  return ENTITIES.get(name);
}

/**
 * True if the browser can decode an unknown reference. It must not start with an old name, which needs no semicolon:
 * browsers read `&parag;` as `&para` and two more characters.
 */
export function isLeftToBrowser(reference: string): boolean {
  return ![...ENTITIES.keys()].some((known) => reference.startsWith(`&${known}`));
}

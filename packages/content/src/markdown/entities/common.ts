/** The entities for U+00A0 to U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Others that prose uses; each name is followed by its character. */
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” euro € ' +
  'rarr →';

const ENTITIES = new Map(LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)]));
for (const [, name = '', character = ''] of OTHERS.matchAll(/(\w+) (.)/g)) ENTITIES.set(name, character);

/**
 * The text of a common entity. All of them would take half as many bytes as the parser itself: Node has them, see
 * `all.ts`, and a browser decodes a rare one when it is printed.
 */
export function entityText(name: string): string | undefined {
  return ENTITIES.get(name);
}

/**
 * Whether an unknown reference may be left to the browser to decode. It reads the older names without a semicolon: of `&parag;`
 * it would make a paragraph sign and two more characters.
 */
export function isLeftToBrowser(reference: string): boolean {
  return ![...ENTITIES.keys()].some((known) => reference.startsWith(`&${known}`));
}

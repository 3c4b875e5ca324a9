// @ts-check
import ts from '@typescript/typescript6';

/**
 * @typedef {object} Example
 * @property {string} owner what it is an example of: `openingStatus of @tendwell/content/hours`
 * @property {string} code
 */

/**
 * The exported names whose documentation lacks something, one line each.
 *
 * @param {import('./surface.mjs').Surface} surface
 * @param {ts.TypeChecker} checker
 */
export function documentationGaps({ names, hidden }, checker) {
  return [
    ...names.flatMap((one) => [
      ...(hasSummary(one.symbol, checker) ? [] : [`${ownerOf(one)} has no TSDoc summary`]),
      ...(needsExample(one.symbol, checker) && examplesIn(one.symbol, checker).length === 0
        ? [`${ownerOf(one)} has no @example with a \`\`\`ts block`]
        : []),
    ]),
    ...hidden
      .filter(({ flags }) => flags & ts.SymbolFlags.Type)
      .map(({ name }) => `${name} stands in a public signature and is not exported`),
  ];
}

/**
 * @param {import('./surface.mjs').Surface} surface
 * @param {ts.TypeChecker} checker
 * @returns {Example[]}
 */
export function examplesOf({ names }, checker) {
  return names.flatMap((one) =>
    examplesIn(one.symbol, checker).map((code) => ({ owner: ownerOf(one), code })),
  );
}

/** @param {import('./surface.mjs').PublicName} name */
const ownerOf = ({ name, home }) => `${name} of ${home}`;

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
function hasSummary(symbol, checker) {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'summary');
  const parts = [...symbol.getDocumentationComment(checker), ...tags.flatMap(({ text }) => text ?? [])];
  return ts.displayPartsToString(parts).trim() !== '';
}

/**
 * Functions, and classes that users construct. Custom elements are described in the manifest, with their markup.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function needsExample(symbol, checker) {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return false;
  const type = checker.getTypeOfSymbol(symbol);
  if (type.getCallSignatures().length > 0) return true;
  return type.getConstructSignatures().some((signature) => !isElement(signature.getReturnType()));
}

/** @param {ts.Type} instance */
const isElement = (instance) => instance.getProperty('attachShadow') !== undefined;

/**
 * The TypeScript blocks below `@example`, those of a class's members too.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {string[]}
 */
function examplesIn(symbol, checker) {
  const members = symbol.flags & ts.SymbolFlags.Class ? [...(symbol.members?.values() ?? [])] : [];
  return [symbol, ...members].flatMap((one) =>
    one
      .getJsDocTags(checker)
      .filter(({ name }) => name === 'example')
      .flatMap(({ text }) => codeBlocks(ts.displayPartsToString(text))),
  );
}

/** @param {string} markdown */
function codeBlocks(markdown) {
  return [...markdown.matchAll(/^```ts[^\n]*\n(.*?)^```/gms)].map(([, code = '']) => code);
}

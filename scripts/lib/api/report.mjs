// @ts-check
import ts from '@typescript/typescript6';
import { isPrivate } from './surface.mjs';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The committed report, in the folder of its package. */
export const REPORT = 'api.md';

/**
 * The public types of a package as one page: every declaration once, below the first import that has it.
 *
 * @param {import('./program.mjs').PublishedPackage} published
 * @param {import('./surface.mjs').Surface} surface
 */
export function reportOf({ name, entries }, { names, hidden, ambient }) {
  const sections = entries.map(({ specifier }) => {
    const own = names.filter(({ home }) => home === specifier);
    const blocks = [
      ...own.flatMap(printName),
      ...printSharedNames(specifier, names),
      ...ambient.filter(({ home }) => home === specifier).map(({ node }) => print(node)),
    ];
    return section(specifier, blocks.length > 0 ? blocks : ['export {};']);
  });
  const rest = hidden.length > 0 ? [section('Used above, not exported', hidden.flatMap(printSymbol))] : [];
  return [
    `# Public types of ${name}\n`,
    'Generated from the built declarations by `npm run api`. Do not edit it.\n',
    ...sections,
    ...rest,
  ].join('\n');
}

/** @param {string} title @param {readonly string[]} blocks */
const section = (title, blocks) => `## ${title}\n\n\`\`\`ts\n${blocks.join('\n\n')}\n\`\`\`\n`;

/** @param {import('./surface.mjs').PublicName} name */
function printName({ name, symbol }) {
  const renamed = name === symbol.name ? [] : [`export { ${symbol.name} as ${name} };`];
  return [...printSymbol(symbol), ...renamed];
}

/**
 * Names that an earlier section declares.
 *
 * @param {string} specifier
 * @param {readonly import('./surface.mjs').PublicName[]} names
 */
function printSharedNames(specifier, names) {
  /** @type {Map<string, string[]>} */
  const byHome = new Map();
  for (const { name, home, specifiers } of names) {
    if (home === specifier || !specifiers.includes(specifier)) continue;
    byHome.set(home, [...(byHome.get(home) ?? []), name]);
  }
  return [...byHome].map(([home, shared]) => `export { ${shared.join(', ')} } from '${home}';`);
}

/** @param {ts.Symbol} symbol */
export function printSymbol({ declarations = [] }) {
  return declarations.map((declaration) => print(statementOf(declaration)));
}

/**
 * The statement that a declaration is part of: `declare const a: 1, b: 2` declares two.
 *
 * @param {ts.Node} declaration
 */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** @param {ts.Node} node */
function print(node) {
  const { transformed } = ts.transform(node, [withoutPrivate]);
  const [first] = transformed;
  return first ? printer.printNode(ts.EmitHint.Unspecified, first, node.getSourceFile()) : '';
}

/** @type {ts.TransformerFactory<ts.Node>} */
const withoutPrivate = (context) => {
  /** @type {(node: ts.Node) => ts.Node | undefined} */
  const visit = (node) => {
    if (isPrivate(node)) return undefined;
    // A path between modules is nothing that users see.
    if (ts.isImportTypeNode(node) && isRelative(node) && node.qualifier) {
      const types = ts.visitNodes(node.typeArguments, visit, ts.isTypeNode);
      return node.isTypeOf
        ? context.factory.createTypeQueryNode(node.qualifier, types)
        : context.factory.createTypeReferenceNode(node.qualifier, types);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (node) => visit(node) ?? node;
};

/** @param {ts.ImportTypeNode} node */
function isRelative({ argument }) {
  return (
    ts.isLiteralTypeNode(argument) &&
    ts.isStringLiteral(argument.literal) &&
    argument.literal.text.startsWith('.')
  );
}

// @ts-check
import path from 'node:path';
import ts from '@typescript/typescript6';
import { isOwn } from './program.mjs';

/**
 * @typedef {object} PublicName
 * @property {string} name
 * @property {string} home the first import that has it
 * @property {string[]} specifiers every import that has it
 * @property {ts.Symbol} symbol the symbol that it resolves to, without aliases
 *
 * @typedef {object} Surface
 * @property {PublicName[]} names what the package exports, by name
 * @property {ts.Symbol[]} hidden declarations that the exported ones refer to and no import has, by name
 * @property {{ home: string, node: ts.ModuleDeclaration }[]} ambient what importing an entry adds to global scope or to other modules
 */

/**
 * What users of a package can see of its types.
 *
 * @param {import('./program.mjs').PublishedPackage} published
 * @param {ts.Program} program
 * @returns {Surface}
 */
export function surfaceOf(published, program) {
  const checker = program.getTypeChecker();
  const names = exportedNames(published, program, checker);
  return {
    names,
    hidden: hiddenSymbols(published, names, checker),
    ambient: ambientModules(published, program),
  };
}

/**
 * @param {import('./program.mjs').PublishedPackage} published
 * @param {ts.Program} program
 * @param {ts.TypeChecker} checker
 */
function exportedNames({ entries }, program, checker) {
  /** @type {Map<string, PublicName>} */
  const names = new Map();
  for (const { specifier, file } of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = followAlias(exported, checker);
      const [declaration] = symbol.declarations ?? [];
      // The same name may mean different things in different entries.
      const key = `${exported.name} ${declaration?.getSourceFile().fileName} ${declaration?.pos}`;
      const known = names.get(key);
      if (known) known.specifiers.push(specifier);
      else names.set(key, { name: exported.name, home: specifier, specifiers: [specifier], symbol });
    }
  }
  return [...names.values()].sort((a, b) => compare(a.name, b.name));
}

/**
 * @param {import('./program.mjs').PublishedPackage} published
 * @param {readonly PublicName[]} names
 * @param {ts.TypeChecker} checker
 */
function hiddenSymbols(published, names, checker) {
  const seen = new Set(names.map(({ symbol }) => symbol));
  const waiting = [...seen];
  /** @type {ts.Symbol[]} */
  const hidden = [];
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    for (const declaration of symbol.declarations ?? []) {
      for (const used of referredTo(declaration, checker)) {
        // What a package adds to an interface of the DOM is not its own.
        const own = used.declarations?.every((node) => isOwn(node, published));
        if (seen.has(used) || !own) continue;
        seen.add(used);
        hidden.push(used);
        waiting.push(used);
      }
    }
  }
  return hidden.sort((a, b) => compare(a.name, b.name));
}

/**
 * The symbols that a declaration names in its types.
 *
 * @param {ts.Node} declaration
 * @param {ts.TypeChecker} checker
 */
function referredTo(declaration, checker) {
  /** @type {ts.Symbol[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isPrivate(node)) return;
    const name = nameIn(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol && !(symbol.flags & ts.SymbolFlags.TypeParameter)) found.push(followAlias(symbol, checker));
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/** @param {ts.Node} node */
function nameIn(node) {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  if (ts.isImportTypeNode(node)) return node.qualifier;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  return undefined;
}

/**
 * A member that users of a class cannot reach.
 *
 * @param {ts.Node} node
 */
export function isPrivate(node) {
  return (
    ts.isClassElement(node) &&
    ((node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
      (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0)
  );
}

/**
 * @param {import('./program.mjs').PublishedPackage} published
 * @param {ts.Program} program
 */
function ambientModules(published, program) {
  /** @type {Surface['ambient']} */
  const found = [];
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} file @param {string} home */
  const visit = (file, home) => {
    const source = program.getSourceFile(file);
    if (!source || seen.has(file) || !isOwn(source, published)) return;
    seen.add(file);
    for (const statement of source.statements) {
      if (ts.isModuleDeclaration(statement)) found.push({ home, node: statement });
      const imported = importedFrom(statement);
      if (imported?.startsWith('.')) visit(path.resolve(path.dirname(file), declarations(imported)), home);
    }
  };
  for (const { specifier, file } of published.entries) visit(file, specifier);
  return found;
}

/** @param {ts.Statement} statement */
function importedFrom(statement) {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** @param {string} specifier of a built module */
const declarations = (specifier) => specifier.replace(/\.js$/, '.d.ts');

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
const followAlias = (symbol, checker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The same order on every machine. @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

import ts from '@typescript/typescript6';
import { createProgram, publishedPackages } from '../../../scripts/lib/api/program.mjs';
import { printSymbol } from '../../../scripts/lib/api/report.mjs';
import { surfaceOf } from '../../../scripts/lib/api/surface.mjs';

/** An exported name, with its TSDoc. Texts are Markdown. */
export interface ApiEntry {
  name: string;
  /** The first import that has it: `@tendwell/elements/html`. */
  home: string;
  kind: 'function' | 'interface' | 'class' | 'type' | 'constant';
  summary: string;
  /** The declaration, without comments. */
  declaration: string;
  /** Properties and methods of an interface. */
  members: readonly ApiMember[];
  /** The name of the type of the last parameter, if it is exported. */
  options: string | undefined;
  parameters: readonly { name: string; text: string }[];
  returns: string;
  throws: readonly string[];
  example: string;
}

export interface ApiMember {
  name: string;
  type: string;
  isOptional: boolean;
  text: string;
}

/** What the packages export, by the package's name. Reads the built declarations. */
export function readApi(names: readonly string[]): ReadonlyMap<string, readonly ApiEntry[]> {
  const published = publishedPackages().filter(({ name }) => names.includes(name));
  const program = createProgram(published);
  const checker = program.getTypeChecker();
  return new Map(
    published.map((one) => [
      one.name,
      surfaceOf(one, program).names.map(({ name, home, symbol }) => entryOf(name, home, symbol, checker)),
    ]),
  );
}

function entryOf(name: string, home: string, symbol: ts.Symbol, checker: ts.TypeChecker): ApiEntry {
  const tags = symbol.getJsDocTags(checker).map((tag) => ({
    name: tag.name,
    text: ts.displayPartsToString(tag.text),
  }));
  const all = (tag: string) => tags.filter((each) => each.name === tag).map(({ text }) => text);
  return {
    name,
    home,
    kind: kindOf(symbol, checker),
    summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)) || (all('summary')[0] ?? ''),
    declaration: printSymbol(symbol).join('\n'),
    members: symbol.flags & ts.SymbolFlags.Interface ? membersOf(symbol, checker) : [],
    options: optionsOf(symbol),
    parameters: all('param').map((text) => {
      const [, parameter = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
      return { name: parameter, text: rest };
    }),
    returns: all('returns')[0] ?? '',
    throws: all('throws'),
    example: all('example')[0] ?? '',
  };
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): ApiEntry['kind'] {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  if (symbol.flags & ts.SymbolFlags.Interface) return 'interface';
  if (symbol.flags & ts.SymbolFlags.TypeAlias) return 'type';
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'constant';
}

function membersOf(symbol: ts.Symbol, checker: ts.TypeChecker): ApiMember[] {
  return [...(symbol.members?.values() ?? [])].flatMap((member) => {
    const [declaration] = member.declarations ?? [];
    if (!declaration || !(ts.isPropertySignature(declaration) || ts.isMethodSignature(declaration)))
      return [];
    const own = memberOf(member, declaration, checker);
    // Keys of an object type without a name have no other place to be described.
    const { type } = declaration;
    const inner =
      type && ts.isTypeLiteralNode(type) && ts.isPropertySignature(declaration) ? type.members : [];
    const innerMembers = [...inner].flatMap((each) => {
      const symbolOf = each.name && checker.getSymbolAtLocation(each.name);
      if (!symbolOf || !ts.isPropertySignature(each)) return [];
      return { ...memberOf(symbolOf, each, checker), name: `${own.name}.${symbolOf.name}` };
    });
    return innerMembers.length > 0 ? [{ ...own, type: 'object' }, ...innerMembers] : [own];
  });
}

function memberOf(
  member: ts.Symbol,
  declaration: ts.PropertySignature | ts.MethodSignature,
  checker: ts.TypeChecker,
): ApiMember {
  const isMethod = ts.isMethodSignature(declaration);
  const type = isMethod ? declaration.getText().replace(/;$/, '') : declaration.type?.getText();
  const throws = member.getJsDocTags(checker).filter((tag) => tag.name === 'throws');
  return {
    name: isMethod ? `${member.name}()` : member.name,
    type: (type ?? 'unknown').replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' '),
    isOptional: declaration.questionToken !== undefined,
    text: [
      ts.displayPartsToString(member.getDocumentationComment(checker)),
      ...throws.map((tag) => `Throws ${ts.displayPartsToString(tag.text).replace(/^\{(\w+)\}/, 'an `$1`')}`),
    ].join(' '),
  };
}

/** The type of the last parameter, where it is a name. */
function optionsOf({ declarations: [declaration] = [] }: ts.Symbol): string | undefined {
  if (!declaration || !ts.isFunctionDeclaration(declaration)) return undefined;
  const type = declaration.parameters.at(-1)?.type;
  return type && ts.isTypeReferenceNode(type) && /Options$/.test(type.typeName.getText())
    ? type.typeName.getText()
    : undefined;
}

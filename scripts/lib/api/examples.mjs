// @ts-check
import path from 'node:path';
import ts from '@typescript/typescript6';
import { createProgram } from './program.mjs';

/**
 * Compiles every example as a separate module, in the folder of its package: it can import what users of the package
 * can.
 *
 * @param {readonly import('./program.mjs').PublishedPackage[]} published
 * @param {ReadonlyMap<string, readonly import('./docs.mjs').Example[]>} examples by the package's name
 * @param {ts.Program} [previous]
 * @returns {string[]} what is wrong with them, one message each
 */
export function exampleErrors(published, examples, previous) {
  /** @type {Map<string, import('./docs.mjs').Example>} */
  const byFile = new Map();
  for (const { name, folder } of published) {
    for (const [index, example] of (examples.get(name) ?? []).entries()) {
      byFile.set(path.join(folder, `example-${index}.ts`), example);
    }
  }
  const virtual = new Map([...byFile].map(([file, { code }]) => [file, code]));
  const program = createProgram(published, virtual, previous);
  return [...byFile].flatMap(([file, { owner }]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => `The example of ${owner}${describe(diagnostic)}`);
  });
}

/** @param {ts.Diagnostic} diagnostic */
function describe({ file, start, messageText }) {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
  return `, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}

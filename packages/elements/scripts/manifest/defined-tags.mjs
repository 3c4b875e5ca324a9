// @ts-check
/**
 * Teaches the analyzer the package's own `define(tag, Class)`, which it would not take for `customElements.define`.
 *
 * @returns {import('./analyzer.mjs').Plugin}
 */
export function definedTags() {
  return {
    name: 'tendwell-defined-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag) || moduleDoc.exports === undefined) return;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText(), module: `/${moduleDoc.path.replace('.define', '')}` },
      });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const tags = modules
        .flatMap((module) => module.exports ?? [])
        .filter(({ kind }) => kind === 'custom-element-definition');
      for (const declaration of modules.flatMap((module) => module.declarations ?? [])) {
        if (declaration.kind !== 'class') continue;
        const definition = tags.find((tag) => tag.declaration.name === declaration.name);
        if (definition) Object.assign(declaration, { tagName: definition.name, customElement: true });
      }
    },
  };
}

// @ts-check
/**
 * Adds the `@since` and `@status` of each class to the manifest. The analyzer ignores these tags.
 *
 * @returns {import('./analyzer.mjs').Plugin}
 */
export function maturity() {
  return {
    name: 'tendwell-maturity',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
      for (const tag of ts.getJSDocTags(node)) {
        const name = tag.tagName.getText();
        if (declaration && (name === 'since' || name === 'status')) {
          const [text = ''] = String(ts.getTextOfJSDocComment(tag.comment)).trim().split('\n');
          Object.assign(declaration, { [name]: text });
        }
      }
    },
  };
}

// @ts-check
/**
 * Leaves what a page can use, and parts the one-line summary from the description after it: the analyzer takes
 * all of a comment up to its next tag for the summary.
 *
 * @returns {import('./analyzer.mjs').Plugin}
 */
export function publicSurface() {
  return {
    name: 'tendwell-public-surface',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap((module) => module.declarations ?? [])) {
        if (declaration.kind !== 'class' || !('customElement' in declaration)) continue;
        const hidden = (declaration.members ?? []).filter(({ privacy }) => privacy && privacy !== 'public');
        declaration.members = declaration.members?.filter((member) => !hidden.includes(member)) ?? [];
        const element = /** @type {import('custom-elements-manifest').CustomElementDeclaration} */ (
          declaration
        );
        element.attributes = (element.attributes ?? []).filter(
          ({ fieldName }) => !hidden.some(({ name }) => name === fieldName),
        );
        const [summary = '', ...paragraphs] = (element.summary ?? '').split(/\n\s*\n/).map(oneLine);
        element.summary = summary;
        element.description = [oneLine(element.description ?? ''), ...paragraphs]
          .filter(Boolean)
          .join('\n\n');
      }
    },
  };
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

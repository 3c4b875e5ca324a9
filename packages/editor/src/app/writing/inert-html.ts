interface TrustedTypePolicy {
  createHTML(markup: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;

/**
 * Parses HTML into a separate document, which runs no scripts, loads nothing, and is never shown. This is the only
 * place where the editor turns text into HTML: the Trusted Types policy `tendwell-editor` is not used elsewhere.
 */
export function parseInert(markup: string): Document {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('tendwell-editor', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, 'text/html');
}

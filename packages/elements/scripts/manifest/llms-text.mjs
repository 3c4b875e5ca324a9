// @ts-check
/**
 * The package on one page, in the form of https://llmstxt.org.
 *
 * @param {readonly import('./analyze.mjs').ElementDeclaration[]} elements
 * @param {{ name: string, version: string, description: string, exports: Record<string, unknown> }} manifest
 */
export function llmsText(elements, { name, version, description, exports }) {
  const languages = Object.keys(exports).flatMap((entry) => /^\.\/lang\/(\w\w)$/.exec(entry)?.[1] ?? []);
  const tokens = new Map(
    elements.flatMap(({ cssProperties = [] }) =>
      cssProperties.map((token) => [token.name, token.description]),
    ),
  );
  return `# ${name} ${version}

> ${description}.

What a visitor reads, fills in, copies or prints is plain HTML between an element's tags (light DOM); what the element
is doing (loading, failed, sent) is in its shadow root. An element that finds content adopts it; one that finds none
fills itself from a property, from \`src\`, or from the \`<practice-provider>\` around it.

## Use

With a bundler: \`import '${name}';\` registers all elements, \`import '${name}/article-view';\` one.
\`${name}/classes\` registers nothing. Link \`${name}/tendwell.css\`, or let the elements bring their styles.

Without one: \`<script src="tendwell.js" defer></script>\` with the file \`${name}/cdn/tendwell.js\`, which has
everything, or \`<script type="module" src="cdn/tendwell.module.js"></script>\` with its whole folder, \`${name}/dist/cdn\`,
which loads what a page needs. Before the module, \`cdn/lang/fr.js\` adds a language.

On a server or in a build, with no DOM:
\`import { articleHtml, articleListHtml, newsletterSignupHtml, practiceAnnouncementHtml, practiceFaqHtml,
practiceFooterHtml, practicePeopleHtml, practicePoliciesHtml, practiceServicesHtml, practiceVisitHtml } from '${name}/html';\`
Each takes data of \`@tendwell/content\` and returns the HTML to put between the tags.

Types for templates: \`import type {} from '${name}/react';\` (19), \`/preact\`, \`/vue\`, \`/svelte\`.
Languages: \`import '${name}/lang/fr';\` (${languages.join(', ')}; English is built in).

## Elements

${elements.map(section).join('\n\n')}

## Custom properties

${[...tokens].map(([token, text]) => `- \`${token}\`: ${text}`).join('\n')}

Themes: \`<html data-tendwell-theme="clay">\` or \`dusk\`; sage is the default. Dark follows the page's \`color-scheme\`.
`;
}

/** @param {import('./analyze.mjs').ElementDeclaration} element */
function section(element) {
  const { tagName, summary, description, attributes = [], members = [] } = element;
  const properties = members.filter(
    ({ name }) => !attributes.some(({ fieldName, name: attribute }) => (fieldName ?? attribute) === name),
  );
  return [
    `### <${tagName}>\n\n${[summary, description].filter(Boolean).join('\n')}\n`,
    ...attributes.map((entry) => line('attribute', entry)),
    ...properties.map((entry) => line('property', entry)),
    ...(element.events ?? []).map((entry) => line('event', entry)),
    ...(element.slots ?? []).map((entry) => line('slot', { ...entry, name: entry.name || '(default)' })),
    ...(element.cssParts ?? []).map((entry) => line('part', entry)),
    ...(element.cssStates ?? []).map((entry) => line('state', entry)),
  ].join('\n');
}

/**
 * @param {string} kind
 * @param {{ name: string, description?: string | undefined, type?: { text: string } | undefined }} entry
 */
function line(kind, { name, description, type }) {
  const typed = type ? ` (${type.text.replace(' | undefined', '')})` : '';
  return `- ${kind} \`${name}\`${typed}: ${description}`;
}

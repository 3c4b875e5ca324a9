import type { MarkdownRenderer } from 'vitepress';
import type { ApiEntry } from '../reference/api.ts';
import { rendererText } from '../reference/api-text.ts';
import { attributesOf, interfaceOf, readElements, summaryOf } from '../reference/manifest.ts';

/** Comments on an element's page that are placeholders for parts of the manifest, or of the TSDoc of a renderer. */
const DIRECTIVE = /^<!--@(summary|attributes|interface|renderer) ([\w-]+)-->$/gm;

/**
 * Replaces comments such as `<!--@attributes article-view-->` with tables, so that no page can differ from the sources.
 *
 * @param entries what `@tendwell/elements` exports
 */
export function directives(md: MarkdownRenderer, entries: readonly ApiEntry[]): void {
  const elements = readElements();
  const expand = (kind: string, name: string): string => {
    const element = elements.get(name);
    const entry = entries.find((each) => each.name === name);
    if (kind === 'renderer' && entry) return rendererText(entry, entries);
    if (kind === 'summary' && element) return summaryOf(element);
    if (kind === 'attributes' && element) return attributesOf(element);
    if (kind === 'interface' && element) return interfaceOf(element);
    throw new Error(`Nothing is named ${name}: <!--@${kind} ${name}-->`);
  };
  md.core.ruler.before('normalize', 'directives', (state) => {
    state.src = state.src.replaceAll(DIRECTIVE, (_comment, kind: string, name: string) => expand(kind, name));
  });
}

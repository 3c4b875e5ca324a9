import { createRequire } from 'node:module';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

/** An example of the CommonMark specification. */
export interface Example {
  number: number;
  section: string;
  markdown: string;
  /** The expected HTML. */
  html: string;
}

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] };

/** All examples. The package writes tabs as arrows. */
export const EXAMPLES: readonly Example[] = tests.map((example) => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
  html: example.html.replaceAll('→', '\t'),
}));

type Node = DefaultTreeAdapterMap['childNode'];

const FIGURE =
  /<figure>(<img [^>]*?) loading="lazy" decoding="async"><figcaption>([^<]*)<\/figcaption><\/figure>/g;

/**
 * HTML as text to compare: without the attributes that this package adds, and without space between blocks. A figure
 * counts as an image whose title is its caption.
 */
export function htmlTree(source: string): string {
  const html = source.replace(FIGURE, '<p>$1 title="$2"></p>');
  const print = (node: Node): string => {
    if ('value' in node) return /^\n*$/.test(node.value) ? '' : JSON.stringify(node.value.replace(/\n$/, ''));
    if (!('tagName' in node)) return '';
    const added = /^h\d$/.test(node.tagName) ? ['id'] : ['loading', 'decoding'];
    const attributes = node.attrs.filter(({ name }) => !added.includes(name));
    const list = attributes.map(({ name, value }) => `${name}=${JSON.stringify(decode(value))}`).sort();
    return `<${[node.tagName, ...list].join(' ')}>${node.childNodes.map(print).join('')}</${node.tagName}>`;
  };
  return parseFragment(html).childNodes.map(print).join('');
}

/** The specification doesn't say which characters of a URL are percent-encoded. */
function decode(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

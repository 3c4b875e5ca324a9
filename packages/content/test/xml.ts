import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';

/** An element of a parsed document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** The document as a strict parser reads it; it throws if the XML is not well-formed. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true, fileName: 'feed.xml' });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (hasXmllint) execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: xml });
  return root.children[0] as Element;
}

const hasXmllint = (() => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** All elements with a name, at any depth. */
export const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]) ?? [];
/** The texts of all elements with a name. */
export const texts = (element: Element | undefined, name: string) =>
  all(element, name).map(({ text }) => text);

import type { UnreadablePicture } from '@tendwell/content/node';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { EXPORT_AGAIN } from './problem.js';
import { ATTRIBUTES, ELEMENTS } from './svg-names.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** An SVG without anything that could run, load, or leak something. */
export interface SafeSvg {
  readonly markup: string;
  /** In CSS pixels. Absent if the SVG states neither its size nor a `viewBox`. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Keeps the elements and attributes that draw something: no scripts, no handlers, no HTML, no comments and metadata of
 * editors, and nothing that is loaded from elsewhere.
 */
export function sanitizeSvg(source: string): SafeSvg | UnreadablePicture {
  const parser = new SaxesParser({ xmlns: true });
  const writer = new Writer();
  parser.on('doctype', (doctype) => Object.assign(parser.ENTITIES, entitiesOf(doctype)));
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (text) => writer.text(text));
  parser.on('cdata', (text) => writer.text(text));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(source.replace(/^\ufeff/, '')).close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `is not valid SVG (${reason.trim()})`, help: EXPORT_AGAIN };
  }
  return { markup: writer.markup, ...writer.size };
}

/** Short names that drawing programs define for namespaces. Longer values could make the text grow without bound. */
function entitiesOf(doctype: string): Record<string, string> {
  const entities = doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\s*>/g);
  return Object.fromEntries(
    [...entities].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

class Writer {
  markup = '';
  size: { width?: number; height?: number } = {};
  /** For each open element: its end tag, empty for one that is left out with its tag only, and `undefined` with content. */
  readonly #open: (string | undefined)[] = [];
  #style: string | undefined;
  /** The length of the markup after the last start tag. */
  #startEnd = -1;

  open({ local, uri, attributes, prefix }: SaxesTagNS): void {
    const isRoot = this.#open.length === 0;
    const isSvg = uri === SVG || (uri === '' && prefix === '');
    if (isRoot && isSvg) this.size = sizeOf(attributes);
    if (this.#isDropped || !isSvg || !(isRoot ? local === 'svg' : ELEMENTS.has(local))) {
      // A link is not drawn, but what is in it is.
      this.#open.push(!this.#isDropped && isSvg && local === 'a' ? '' : undefined);
      return;
    }
    if (local === 'style') this.#style = '';
    const namespaces = isRoot ? ` xmlns="${SVG}"` : '';
    const kept = Object.values(attributes).map((attribute) => attributeOf(attribute, local));
    this.markup += `<${local}${namespaces}${kept.join('')}>`;
    this.#startEnd = this.markup.length;
    this.#open.push(`</${local}>`);
  }

  close(): void {
    const end = this.#open.pop();
    if (end === '</style>' && this.#style !== undefined) {
      if (isSafeCss(this.#style)) this.markup += escapeXml(this.#style);
      this.#style = undefined;
    }
    // An element without content.
    if (end && this.#startEnd === this.markup.length) this.markup = `${this.markup.slice(0, -1)}/>`;
    else this.markup += end ?? '';
  }

  text(text: string): void {
    if (this.#isDropped || this.#open.length === 0) return;
    if (this.#style !== undefined) this.#style += text;
    else this.markup += escapeXml(text);
  }

  get #isDropped(): boolean {
    return this.#open.at(-1) === undefined && this.#open.length > 0;
  }
}

function attributeOf({ local, uri, value }: SaxesAttributeNS, element: string): string {
  if (local === 'href' && (uri === '' || uri === XLINK)) {
    const isSafe = element === 'image' ? isEmbedded(value) : /^\s*#/.test(value);
    return isSafe ? ` href="${escapeXml(value)}"` : '';
  }
  if (uri === XML && (local === 'space' || local === 'lang')) return ` xml:${local}="${escapeXml(value)}"`;
  if (uri !== '' || !ATTRIBUTES.has(local) || !isSafeCss(value)) return '';
  return ` ${local}="${escapeXml(value)}"`;
}

/** A picture in the file itself, but not another SVG. */
const isEmbedded = (url: string) => /^\s*data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=\s]*$/i.test(url);

/**
 * CSS, or an attribute that may contain `url()`, that only refers to the file itself. An escape could hide a keyword.
 */
function isSafeCss(css: string): boolean {
  return !/\\|@import|@font-face|expression|javascript:|image-set|src\s*\(|url\s*\((?!\s*["']?\s*#)/i.test(
    css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''),
  );
}

function sizeOf(attributes: Readonly<Record<string, SaxesAttributeNS>>): { width?: number; height?: number } {
  const [, , boxWidth, boxHeight] = (attributes.viewBox?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [attributes.width, attributes.height].map((each) => pixels(each?.value));
  const ratio = boxWidth && boxHeight && boxWidth / boxHeight;
  const size = {
    width: width ?? (height && ratio ? height * ratio : boxWidth),
    height: height ?? (width && ratio ? width / ratio : boxHeight),
  };
  if (!isFinitePositive(size.width) || !isFinitePositive(size.height)) return {};
  return { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) };
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

function pixels(length: string | undefined): number | undefined {
  const [, value, unit = ''] = /^\s*([\d.]+)([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return value !== undefined && factor !== undefined ? Number(value) * factor || undefined : undefined;
}

const isFinitePositive = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

import { isScrambledEmail } from '../../schema/scrambled-email.js';
import type { Path, Span } from '../source.js';

/** What most front matter is made of: text, numbers, lists of text, and keys with such values. */
export type SimpleData = { [key: string]: SimpleValue };
type SimpleValue = string | number | boolean | SimpleValue[] | SimpleData;

/** Longer documents take too long to match for what they save. */
const MAX_LENGTH = 4_000;
/** Comments, tabs, carriage returns, and control characters are left to the parser. */
const UNUSUAL = /[#\p{Cc}\p{Cs}\ufeff\u2028\u2029](?<!\n)/u;
const LINE = /^( *)(?:([a-z][\w-]{0,60}):|(-))(?: (.*))?$/i;
const QUOTED = /^"([^"\\]*)"$|^'([^']*)'$/;
/** Text without quotes that begins with a letter, a path, or a date, and has no colon that could end a key. */
const PLAIN = /^(?:\p{L}|\.{0,2}\/|\d{4}-\d\d-\d\d(?= |$))(?:[^:]|:(?=[^\s:]))*$/u;
const LIST = /^\[(.*)\]$/;
const LIST_ITEM = /^(?:\p{L}|\.{0,2}\/)[\p{L}\p{N}/._' -]*$/u;
const NUMBER = /^(?:0|[1-9]\d{0,8})$/;
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * The data of YAML in the form that nearly all front matter has, which takes a tenth of the parser's time. The data is what the
 * parser would return. `undefined` for everything else, valid or not: parse it then.
 */
export function simpleData(yaml: string): SimpleData | undefined {
  if (yaml.length > MAX_LENGTH || UNUSUAL.test(yaml)) return undefined;
  const data = record();
  const lines = yaml.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; ) {
    const [, indent, key, , written] = LINE.exec(lines[index] ?? '') ?? [];
    if (indent !== '' || key === undefined || key in data || NO_TEXT.test(key)) return undefined;
    index += 1;
    const inner: string[] = [];
    if (written === undefined) while (isInner(lines[index])) inner.push(lines[index++] ?? '');
    const value = written === undefined ? innerValue(inner) : (scalar(written) ?? list(written));
    if (value === undefined) return undefined;
    data[key] = value;
  }
  return lines.length === 0 ? undefined : data;
}

const KEY = /^[a-z][\w-]*$/i;

/**
 * Where a value is that is on the line of its key, in YAML that {@link simpleData} reads. `undefined` for every other value:
 * ask the parser then.
 */
export function simpleSpan(yaml: string, path: Path): Span | undefined {
  let end = yaml.length;
  let start = 0;
  for (const [depth, key] of path.entries()) {
    if (typeof key !== 'string' || !KEY.test(key)) return undefined;
    const line = new RegExp(`^${depth === 0 ? '' : ' +'}${key}:(?: |\n)`, 'm').exec(yaml.slice(start, end));
    if (!line) return undefined;
    const isLast = depth === path.length - 1;
    if (line[0].endsWith(' ') !== isLast) return undefined;
    start += line.index + line[0].length;
    // The values of a key end at the next line that is not indented.
    const length = yaml.slice(start, end).search(isLast ? /$/m : /^\S/m);
    if (length >= 0) end = start + length;
  }
  return path.length > 0 ? { start, end } : undefined;
}

const record = (): SimpleData => Object.create(null);

const isInner = (line: string | undefined) => line !== undefined && /^(?: |- )/.test(line);

/** Keys with text, or a list of text, on the lines below a key. */
function innerValue(lines: readonly string[]): SimpleValue | undefined {
  const [, first, key] = LINE.exec(lines[0] ?? '') ?? [];
  if (first === undefined) return undefined;
  const data = record();
  const items: SimpleValue[] = [];
  for (const line of lines) {
    const [, indent, name, hyphen, written = ''] = LINE.exec(line) ?? [];
    const value = scalar(written);
    if (indent !== first || value === undefined || (name === undefined) !== (key === undefined))
      return undefined;
    if (hyphen) items.push(value);
    else if (name === undefined || name in data || NO_TEXT.test(name)) return undefined;
    else data[name] = value;
  }
  return key === undefined ? items : data;
}

function scalar(written: string): string | number | boolean | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted) return text(quoted[1] ?? quoted[2] ?? '');
  if (written === 'true' || written === 'false') return written === 'true';
  if (NUMBER.test(written)) return Number(written);
  const isPlain = PLAIN.test(written) && !written.endsWith(' ') && !NO_TEXT.test(written);
  return isPlain ? text(written) : undefined;
}

/** A list in brackets. */
function list(written: string): string[] | undefined {
  const [, inner] = LIST.exec(written) ?? [];
  const items = inner?.split(', ');
  const isItem = (item: string) => LIST_ITEM.test(item) && !item.endsWith(' ') && !NO_TEXT.test(item);
  // In brackets, a single placeholder of an email address is a list.
  return items?.every(isItem) && !isScrambledEmail(written) ? items : undefined;
}

/** A text, unless it is to be reported. */
const text = (value: string) => (isScrambledEmail(value) ? undefined : value);

/**
 * Front matter for browsers: the subset of YAML that articles use, at 1 % of the size of a YAML parser. Top-level
 * `key: value`, quoted strings, `[a, b]`, block lists, and one level of nested keys (`picture:`). Everything else is
 * ignored; `@tendwell/content` has a parser that reports errors.
 */
export interface FrontMatter {
  data: Record<string, string | string[] | Record<string, string>>;
  body: string;
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** The start of an article's front matter. Other files may start with a thematic break. */
const BEGUN = /^\uFEFF?---[ \t]*\r?\n(?:title|date|slug|author|summary)[ \t]*:/;

/**
 * Splits Markdown into front matter and body.
 *
 * @throws Error if the front matter has no end.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = BLOCK.exec(source);
  if (match?.index !== 0) {
    if (BEGUN.test(source)) throw new Error('The front matter has no closing "---"');
    return { data: {}, body: source };
  }
  return { data: readKeys((match[1] ?? '').split(/\r?\n/)), body: source.slice(match[0].length) };
}

function readKeys(lines: string[]): FrontMatter['data'] {
  const data: FrontMatter['data'] = Object.create(null);
  let key = '';
  for (const line of lines) {
    const nested = /^\s+(?:-\s+(.*)|(\w+):\s+(.*))$/.exec(line) ?? /^-\s+(.*)$/.exec(line);
    const top = /^([\w-]+):\s*(.*)$/.exec(line);
    if (top) {
      key = top[1] as string;
      const value = top[2] as string;
      data[key] = /^\[.*\]\s*$/.test(value) ? readList(value) : readScalar(value);
    } else if (nested && key) {
      addNested(data, key, nested);
    }
  }
  return data;
}

function addNested(data: FrontMatter['data'], key: string, [, item, name, value]: RegExpExecArray): void {
  const current = data[key];
  if (item !== undefined) {
    data[key] = [...(Array.isArray(current) ? current : []), readScalar(item)];
  } else if (name !== undefined) {
    const map = typeof current === 'object' && !Array.isArray(current) ? current : Object.create(null);
    map[name] = readScalar(value ?? '');
    data[key] = map;
  }
}

function readList(value: string): string[] {
  const items =
    value
      .trim()
      .slice(1, -1)
      .match(/\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)/g) ?? [];
  return items.map((item) => readScalar(item)).filter(Boolean);
}

function readScalar(value: string): string {
  const text = value.trim();
  if (/^".*"$/.test(text)) {
    try {
      return String(JSON.parse(text));
    } catch {
      return text.slice(1, -1);
    }
  }
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return text.replace(/\s+#.*$/, '');
}

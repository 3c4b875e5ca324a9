const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const GLOBAL = ['title', 'lang', 'dir'];
const CELL = ['align', 'colspan', 'rowspan'];

/** The tags that may be printed, with their attributes. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  ...Object.fromEntries(
    'p em strong del pre blockquote ul label sup table thead tbody tr br hr figcaption'
      .split(' ')
      .map((name) => [name, []]),
  ),
  code: ['class'],
  figure: ['class'],
  ol: ['start'],
  li: ['class', 'id'],
  input: ['type', 'disabled', 'checked', 'aria-label'],
  a: ['href', 'title', 'id', 'role', 'aria-label'],
  img: ['src', 'alt', 'title', 'loading', 'decoding'],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  section: ['class', 'role', 'aria-label'],
  th: ['scope', 'class'],
  td: ['class'],
};

/** The tags and attributes of raw HTML that may be printed. */
const SANITIZED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'abbr b bdi bdo cite dfn i ins kbd mark q s samp small span sub time u var wbr caption dd details dl dt ' +
      'summary tfoot'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  img: ['width', 'height'],
  ol: ['reversed', 'type'],
  li: ['value'],
  details: ['open'],
  time: ['datetime'],
  ins: ['datetime'],
  del: ['datetime'],
  th: CELL,
  td: CELL,
};

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>"]+)|(.)/gs;

/**
 * Checks that HTML follows the strict rules of the printer: balanced allowed tags, quoted allowed attributes, URLs with
 * allowed schemes, escaped text, and unique ids. Throws if it does not. Returns its tags, which a browser must find too.
 * Needs neither Node nor a DOM.
 */
export function checkHtml(html: string, isSanitized = false): string {
  const open: string[] = [];
  const ids = new Set<string>();
  let outline = '';
  for (const [, slash, name = '', attributes = '', , stray] of html.matchAll(TOKEN)) {
    if (stray !== undefined) throw new Error(`stray ${stray} in ${html}`);
    if (name === '') continue;
    outline += `<${slash}${name}>`;
    if (slash) {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> in place of </${expected}> in ${html}`);
      continue;
    }
    if (!VOID.has(name)) open.push(name);
    const allowed = [
      ...(PRINTED[name] ?? []),
      ...(isSanitized ? [...GLOBAL, ...(SANITIZED[name] ?? [])] : []),
    ];
    if (!(name in PRINTED || (isSanitized && name in SANITIZED))) throw new Error(`<${name}> in ${html}`);
    for (const [, attribute = '', , value = ''] of attributes.matchAll(/ ([a-z-]+)(="([^"]*)")?/g)) {
      if (!allowed.includes(attribute)) throw new Error(`${attribute} of <${name}> in ${html}`);
      if (attribute === 'id' && ids.has(value)) throw new Error(`id ${value} twice in ${html}`);
      if (attribute === 'id') ids.add(value);
      if (attribute === 'href' || attribute === 'src') checkAddress(value, name === 'img');
    }
  }
  if (open.length > 0) throw new Error(`${open} left open in ${html}`);
  return outline;
}

/** Throws unless a browser finds an allowed scheme, or none, in the URL. */
export function checkAddress(printed: string, isPicture: boolean): void {
  const url = printed.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '');
  if (!URL.canParse(url, 'https://base.example/')) return;
  const { protocol } = new URL(url, 'https://base.example/');
  const allowed = ['http:', 'https:', ...(isPicture ? [] : ['mailto:', 'tel:'])];
  if (!allowed.includes(protocol)) throw new Error(`address ${printed}`);
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The tags of a tree, a browser's or another's, in the form of {@link checkHtml}. */
export function outlineOfTree(node: TreeNode): string {
  let outline = '';
  for (const child of node.childNodes ?? []) {
    const name = child.nodeName.toLowerCase();
    if (name.startsWith('#')) continue;
    outline += `<${name}>${outlineOfTree(child)}${VOID.has(name) ? '' : `</${name}>`}`;
  }
  return outline;
}

interface TreeNode {
  readonly nodeName: string;
  readonly childNodes?: Iterable<TreeNode>;
}

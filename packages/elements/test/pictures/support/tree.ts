import type { Page } from 'playwright-core';

/** A node of the tree as Chromium gives it to assistive technology. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

interface Entry {
  role: string;
  name: string;
  facts: string[];
  description: string;
  value: string;
  children: Entry[];
}

/** Roles that say nothing: what they hold is told as if they were not there. */
const SILENT = new Set([
  'generic',
  'none',
  'InlineTextBox',

  'ListMarker',
  'LayoutTable',
  'Iframe',
]);

/** Properties that are heard, or that decide when something is. */
const HEARD = [
  'level',
  'live',
  'busy',
  'required',
  'invalid',
  'disabled',
  'checked',
  'pressed',
  'expanded',
  'focused',
  'hasPopup',
];

/** Properties that are told even when they are false: collapsed, not pressed, not checked. */
const TOLD_WHEN_FALSE = new Set(['pressed', 'expanded', 'checked']);

/** Says what assistive technology is told of a page, as YAML, one node a line. */
export async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.role?.value === 'RootWebArea');
  if (!root) throw new Error('Chromium gives no tree');
  return `${childrenOf(root, byId)
    .flatMap((entry) => lines(entry, ''))
    .join('\n')}\n`;
}

function childrenOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): Entry[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return joinTexts(children.flatMap((child) => entriesOf(child, byId)));
}

function entriesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): Entry[] {
  const role = text(node.role);
  const name = text(node.name);
  if (role === 'LineBreak') return [leaf('text', ' ')];
  if (role === 'StaticText') return name ? [leaf('text', name)] : [];
  const children = childrenOf(node, byId);
  if (node.ignored || (SILENT.has(role) && !name)) return children;
  const properties = new Map((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const facts = HEARD.flatMap((key) => fact(role, key, properties.get(key)));
  const entry = { role, name, facts, description: text(node.description), value: text(node.value) };
  // What has been typed is told as the field's value.
  return [{ ...entry, children: entry.value ? [] : children }];
}

function leaf(role: string, name: string): Entry {
  return { role, name, facts: [], description: '', value: '', children: [] };
}

function fact(role: string, key: string, value: unknown): string[] {
  if (value === undefined || value === 'off' || value === '') return [];
  // The level of a list's item is how deep its list is, which the tree shows.
  if (key === 'level' && role === 'listitem') return [];
  if (value === false || value === 'false') return TOLD_WHEN_FALSE.has(key) ? [`${key}=false`] : [];
  return [value === true || value === 'true' ? key : `${key}=${value}`];
}

function text(value: { value?: unknown } | undefined): string {
  return String(value?.value ?? '').replace(/\s+/g, ' ');
}

/** Texts that a person hears as one. */
function joinTexts(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (entry.role === 'text' && last?.role === 'text') last.name += entry.name;
    else joined.push({ ...entry });
  }
  return joined.filter(({ role, name }) => role !== 'text' || name.trim());
}

function lines({ role, name, facts, description, value, children }: Entry, indent: string): string[] {
  const label = [
    role,
    role !== 'text' && name && JSON.stringify(name.trim()),
    facts.length > 0 && `[${facts.join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
  const [only] = children;
  const content =
    role === 'text' ? name.trim() : children.length === 1 && only?.role === 'text' ? only.name.trim() : '';
  const rest: string[] = [];
  if (description) rest.push(`${indent}    - description: ${scalar(description.trim())}`);
  if (value) rest.push(`${indent}    - value: ${scalar(value)}`);
  // A name that comes from the contents is not told twice.
  const told = role !== 'text' && withoutSpaces(content) === withoutSpaces(name) ? '' : content;
  if (!content) rest.push(...children.flatMap((child) => lines(child, `${indent}    `)));
  else if (told && rest.length > 0) rest.push(`${indent}    - text: ${scalar(told)}`);
  const inline = told && rest.length === 0 ? ` ${scalar(told)}` : '';
  return [`${indent}- ${key(label)}${inline || rest.length > 0 ? ':' : ''}${inline}`, ...rest];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

function key(label: string): string {
  return /: | #|:$/.test(label) ? `'${label.replaceAll("'", "''")}'` : label;
}

function scalar(text: string): string {
  return /^[\w(\p{L}]/u.test(text) && !/: | #|:$|^(true|false|null|yes|no|\d[\d.]*)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

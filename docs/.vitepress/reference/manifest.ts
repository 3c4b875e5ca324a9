import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cell, code, table, typed } from './tables.ts';

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface ElementDeclaration {
  tagName: string;
  summary: string;
  since: string;
  status: string;
  members?: readonly (Described & { attribute?: string })[];
  events?: readonly Described[];
  slots?: readonly Described[];
  cssParts?: readonly Described[];
  cssStates?: readonly Described[];
  cssProperties?: readonly Described[];
}

interface Manifest {
  modules: readonly { declarations?: readonly (ElementDeclaration | { name: string })[] }[];
}

/** The custom elements that the package ships, by tag, as its manifest describes them. */
export function readElements(): ReadonlyMap<string, ElementDeclaration> {
  const file = fileURLToPath(import.meta.resolve('@tendwell/elements/custom-elements.json'));
  const { modules }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const declarations = modules.flatMap(({ declarations: all = [] }) => all).filter(isElement);
  return new Map(declarations.map((element) => [element.tagName, element]));
}

const isElement = (declaration: object): declaration is ElementDeclaration => 'tagName' in declaration;

/** The summary of an element at the top of its page: one sentence, and the version that added it. */
export const summaryOf = ({ summary, since, status }: ElementDeclaration): string =>
  `<p class="standfirst">${cell(summary)
    .replaceAll('<', '&lt;')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</p>

Since version ${since}. Status: ${status}.`;

/** The table of attributes and properties. */
export const attributesOf = ({ members = [] }: ElementDeclaration): string =>
  table(
    ['attribute or property', 'type and description'],
    members.map(({ name, attribute, type, description, default: value }) => [
      attribute === undefined
        ? `${code(name)}<br>property only`
        : [...new Set([attribute, name])].map(code).join('<br>'),
      typed(typeOf(type), description, description?.includes('Default:') ? undefined : value),
    ]),
  );

/** The tables of events, slots, parts, states, and custom properties, each with its heading, and what there is none of. */
export function interfaceOf(element: ElementDeclaration): string {
  const { events = [], slots = [], cssParts = [], cssStates = [], cssProperties = [] } = element;
  const kinds: readonly Kind[] = [
    {
      title: 'Events',
      header: ['event', '`detail`, and when'],
      rows: events.map((each) => [code(each.name), typed(detailOf(each), each.description)]),
    },
    {
      title: 'Slots',
      header: ['slot', 'content'],
      rows: slots.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
    },
    {
      title: 'CSS parts',
      header: ['part', 'description'],
      rows: cssParts.map(({ name, description }) => [code(name), cell(description)]),
    },
    {
      title: 'Custom states',
      header: ['state', 'when'],
      rows: cssStates.map(({ name, description }) => [code(`:state(${name})`), cell(description)]),
    },
    {
      title: 'Custom properties',
      header: ['property', 'description and default'],
      rows: cssProperties.map((each) => [code(each.name), typed('', each.description, each.default)]),
    },
  ];
  const missing = kinds
    .filter(({ rows }) => rows.length === 0)
    .map(({ title }) => title.replace(/^[CES](?!S)/, (first) => first.toLowerCase()));
  return [
    ...kinds.flatMap(({ title, header, rows }) =>
      rows.length === 0 ? [] : [`### ${title}`, table(header, rows)],
    ),
    ...(events.length > 0
      ? ['Events bubble and are composed: listen on the element, or on the document.']
      : []),
    ...(missing.length > 0 ? [`The element has no ${list(missing)}.`] : []),
  ].join('\n\n');
}

interface Kind {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A type without `undefined`, which every optional property has. */
const typeOf = (type: { text: string } | undefined) => (type?.text ?? '').replace(/ \| undefined$/, '');

const detailOf = ({ type }: Described) => /^CustomEvent<(.*)>$/.exec(type?.text ?? '')?.[1] ?? '';

const list = (words: readonly string[]) => new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

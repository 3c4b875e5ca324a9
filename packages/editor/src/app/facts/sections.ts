import type { FactFile } from '../../api/types.js';
import type { Value } from '../../changes/change.js';
import { isList, valueAt } from '../../changes/value.js';
import { fieldKind, fieldsOf, type Schema } from './schema.js';

/** Names of groups of single facts. Each has a title in the messages. */
export type GroupName = 'about' | 'visits' | 'site' | 'other';

/** A screen of facts: one list, or some fields. */
export interface Section {
  /** In the address: the key of a list, or the name of a group. */
  readonly name: string;
  /** The key of the list, if it is one. */
  readonly list?: string;
  /** The fields, in the order of the schema. */
  readonly keys: readonly string[];
}

/** Groups of single facts of a practice. Every key that isn't listed is in `other`. */
const GROUPS: Readonly<Record<string, Readonly<Partial<Record<GroupName, readonly string[]>>>>> = {
  practice: {
    about: ['name', 'legalName', 'tagline', 'kind', 'clientWord', 'founded', 'social'],
    visits: [
      'booking',
      'telehealth',
      'insurance',
      'payment',
      'priceRange',
      'acceptingNewClients',
      'announcement',
      'crisis',
    ],
    site: ['url', 'locale', 'timeZone', 'currency', 'schemaType', 'securityContact', 'theme'],
  },
};

/** The screens of a file, from its schema: one for each list of named items, and groups of the other facts. */
export function sectionsOf(schemaName: string, schema: Schema): Section[] {
  const groups = Object.hasOwn(GROUPS, schemaName) ? GROUPS[schemaName] : undefined;
  const grouped = new Map(
    Object.entries(groups ?? {}).flatMap(([group, keys]) => (keys ?? []).map((key) => [key, group] as const)),
  );
  const sections = new Map<string, Section>();
  for (const { key, schema: field } of fieldsOf(schema)) {
    const isList = fieldKind(field) === 'items' && !grouped.has(key);
    const name = isList ? key : (grouped.get(key) ?? (groups ? 'other' : 'about'));
    const before = sections.get(name);
    sections.set(name, { name, ...(isList && { list: key }), keys: [...(before?.keys ?? []), key] });
  }
  return [...sections.values()];
}

/** The place in the facts that an address names. */
export type FactsRoute =
  | { readonly screen: 'index' }
  | { readonly screen: 'text'; readonly file: string }
  | { readonly screen: 'section'; readonly file: FactFile; readonly section: string; readonly item?: number };

/** Reads what follows `facts/` in the address: `practice.yaml/services/2`. */
export function factsRoute(rest: string, facts: readonly FactFile[]): FactsRoute {
  if (rest.startsWith('text/')) return { screen: 'text', file: rest.slice('text/'.length) };
  const file = facts.find(({ path }) => rest.startsWith(`${path}/`));
  if (!file) return { screen: 'index' };
  const [section = '', item] = rest.slice(file.path.length + 1).split('/');
  const isItem = item !== undefined && /^\d+$/.test(item);
  return { screen: 'section', file, section, ...(isItem && { item: Number(item) }) };
}

/** The number of items in a section, if it is a list. */
export function countOf(section: Section, value: Value | undefined): number | undefined {
  if (!section.list) return undefined;
  const list = valueAt(value, [section.list]);
  return isList(list) ? list.length : 0;
}

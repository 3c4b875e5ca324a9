import type { ApiEntry, ApiMember } from './api.ts';
import { cell, code, prose, table, typed } from './tables.ts';

/** The part of an element's page about a renderer: an example, its options, and what it returns and throws. */
export function rendererText(entry: ApiEntry, entries: readonly ApiEntry[]): string {
  return [entry.example, ...details(entry, entries)].filter(Boolean).join('\n\n');
}

/** A section of the reference: a heading, the meaning of the name, and how to use it. */
export function entryText(entry: ApiEntry, entries: readonly ApiEntry[]): string {
  const { name, kind, declaration, members, summary, example } = entry;
  return [
    `### ${code(name)} {#${name}}`,
    prose(summary),
    kind === 'interface' && members.length > 0
      ? memberTable('key', members)
      : fence(declaration.replaceAll(/^export declare /gm, '')),
    ...details(entry, entries),
    example && `::: details Example\n${example}\n:::`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The tables of parameters and options, and what comes back. */
function details({ parameters, options, returns, throws }: ApiEntry, entries: readonly ApiEntry[]): string[] {
  const members = entries.find(({ name }) => name === options)?.members ?? [];
  return [
    ...(parameters.length > 0
      ? [
          table(
            ['parameter', 'description'],
            parameters.map(({ name, text }) => [code(name), cell(text)]),
          ),
        ]
      : []),
    ...(members.length > 0 ? [memberTable('option', members)] : []),
    ...(returns ? [`Returns ${prose(returns)}`] : []),
    ...throws.map((text) => `Throws ${prose(text.replace(/^\{(\w+)\}/, '`$1`'))}`),
  ];
}

function memberTable(title: string, members: readonly ApiMember[]): string {
  return table(
    [title, 'type and description'],
    members.map(({ name, type, isOptional, text }) => [
      `${code(name)}${isOptional || name.endsWith(')') ? '' : '<br>required'}`,
      typed(type.replace(/ \| undefined$/, ''), text),
    ]),
  );
}

const fence = (text: string) => `\`\`\`ts\n${text}\n\`\`\``;

import type { Subscriber } from '../../store/store.js';
import { csvLine } from './csv.js';

/** An output format: what to write before the list, for each person, between two people, and at the end. */
export interface ExportFormat {
  readonly header: string;
  person(person: Subscriber): string;
  readonly separator: string;
  footer(isEmpty: boolean): string;
}

/** The columns of a CSV export, which `import` recognizes. */
export const COLUMNS = {
  email: ({ email }: Subscriber) => email,
  name: ({ name }: Subscriber) => name ?? '',
  status: ({ status }: Subscriber) => status,
  locale: ({ locale }: Subscriber) => locale,
  interests: ({ interests }: Subscriber) => interests.join(' '),
  signed_up_at: ({ createdAt }: Subscriber) => createdAt.toISOString(),
  confirmed_at: ({ confirmedAt }: Subscriber) => confirmedAt?.toISOString() ?? '',
  unsubscribed_at: ({ unsubscribedAt }: Subscriber) => unsubscribedAt?.toISOString() ?? '',
  bounced_at: ({ bounce }: Subscriber) => bounce?.at.toISOString() ?? '',
  bounce_reason: ({ bounce }: Subscriber) => bounce?.reason ?? '',
  consent_text: ({ consent }: Subscriber) => consent?.text ?? '',
  consent_version: ({ consent }: Subscriber) => consent?.version ?? '',
  consent_page: ({ consent }: Subscriber) => consent?.page ?? '',
  consent_source: ({ consent }: Subscriber) => consent?.source ?? '',
} as const;

/** Excel recognizes UTF-8 by it. */
const BYTE_ORDER_MARK = '\ufeff';

const csv: ExportFormat = {
  header: csvLine(Object.keys(COLUMNS)),
  person: (person) => csvLine(Object.values(COLUMNS).map((cell) => cell(person))),
  separator: '',
  footer: () => '',
};

export const FORMATS = {
  csv,
  excel: { ...csv, header: BYTE_ORDER_MARK + csv.header },
  json: {
    header: '[',
    person: (person) => `\n  ${JSON.stringify(toJson(person))}`,
    separator: ',',
    footer: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
  },
  jsonl: {
    header: '',
    person: (person) => `${JSON.stringify(toJson(person))}\n`,
    separator: '',
    footer: () => '',
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Without the `id`, which means nothing outside this list. */
function toJson({ id: _, ...person }: Subscriber): object {
  return person;
}

import type { Subscriber } from '../../store/people.js';
import { csvLine } from './csv.js';

/** How a list is written: what stands before, for each person, between them and behind. */
export interface ExportFormat {
  readonly before: string;
  person(person: Subscriber): string;
  readonly between: string;
  after(anybody: boolean): string;
}

/** The columns of an exported table; `import` knows them again. */
export const COLUMNS = {
  email: ({ email }: Subscriber) => email,
  name: ({ name }: Subscriber) => name ?? '',
  status: ({ status }: Subscriber) => status,
  locale: ({ locale }: Subscriber) => locale,
  interests: ({ interests }: Subscriber) => interests.join(' '),
  signed_up_at: ({ createdAt }: Subscriber) => createdAt.toISOString(),
  confirmed_at: ({ confirmedAt }: Subscriber) => confirmedAt?.toISOString() ?? '',
  unsubscribed_at: ({ unsubscribedAt }: Subscriber) => unsubscribedAt?.toISOString() ?? '',
  consent_text: ({ consent }: Subscriber) => consent?.text ?? '',
  consent_version: ({ consent }: Subscriber) => consent?.version ?? '',
  consent_page: ({ consent }: Subscriber) => consent?.page ?? '',
  consent_source: ({ consent }: Subscriber) => consent?.source ?? '',
} as const;

/** The mark by which Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const csv: ExportFormat = {
  before: csvLine(Object.keys(COLUMNS)),
  person: (person) => csvLine(Object.values(COLUMNS).map((cell) => cell(person))),
  between: '',
  after: () => '',
};

export const FORMATS = {
  csv,
  excel: { ...csv, before: BYTE_ORDER_MARK + csv.before },
  json: {
    before: '[',
    person: (person) => `\n  ${JSON.stringify(toJson(person))}`,
    between: ',',
    after: (anybody) => (anybody ? '\n]\n' : ']\n'),
  },
  jsonl: {
    before: '',
    person: (person) => `${JSON.stringify(toJson(person))}\n`,
    between: '',
    after: () => '',
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** Without the number that only this list knows them by. */
function toJson({ id: _, ...person }: Subscriber): object {
  return person;
}

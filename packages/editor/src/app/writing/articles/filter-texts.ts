import type { TextState, TextSummary } from '../../../api/types.js';

/** The filter of the list. */
export interface TextFilter {
  readonly kind: 'article' | 'page';
  /** Default: all. */
  readonly state?: TextState | undefined;
  /** Words of the title, in any order. */
  readonly search: string;
}

/** The texts that match, drafts and scheduled ones first, then the newest. */
export function filterTexts(
  texts: readonly TextSummary[],
  { kind, state, search }: TextFilter,
): TextSummary[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return texts
    .filter((text) => text.kind === kind && (!state || text.state === state))
    .filter(({ title, path }) => {
      const searched = fold(`${title} ${path}`);
      return words.every((word) => searched.includes(word));
    })
    .map((text) => ({ text, key: sortKey(text) }))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0))
    .map(({ text }) => text);
}

/** How many texts of a kind are in each state. */
export function countStates(
  texts: readonly TextSummary[],
  kind: TextSummary['kind'],
): ReadonlyMap<TextState, number> {
  const counts = new Map<TextState, number>();
  for (const text of texts) if (text.kind === kind) counts.set(text.state, (counts.get(text.state) ?? 0) + 1);
  return counts;
}

const FIRST: Readonly<Record<TextState, number>> = { broken: 3, draft: 2, scheduled: 1, live: 0, expired: 0 };

const sortKey = ({ state, published = '', path }: TextSummary) => `${FIRST[state]} ${published} ${path}`;

/** For comparing: without case and accents. */
const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

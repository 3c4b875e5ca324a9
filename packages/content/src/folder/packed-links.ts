import type { Reference } from '../parse/references.js';
import type { BodyAnalysis } from './analysis.js';

/** The references and ids of a body as JSON, which takes a quarter of the memory that the objects take. */
export type PackedLinks = string;

/** What a body links to, and what can be linked to in it. */
type Links = Pick<BodyAnalysis, 'references' | 'ids'>;

type PackedReference = readonly [url: string, isImage: 0 | 1, start: number, end: number];

/** Packs what only checks need. */
export function packed({ references, ids }: Links): PackedLinks {
  if (references.length === 0 && ids.length === 0) return '';
  const each = ({ url, kind, start, end }: Reference): PackedReference => [
    url,
    kind === 'image' ? 1 : 0,
    start,
    end,
  ];
  return JSON.stringify([references.map(each), ids]);
}

/** The opposite of {@link packed}. */
export function unpacked(links: PackedLinks): Links {
  if (links === '') return { references: [], ids: [] };
  const [references, ids] = JSON.parse(links) as [PackedReference[], string[]];
  return { references: references.map(unpackedReference), ids };
}

const unpackedReference = ([url, isImage, start, end]: PackedReference): Reference => ({
  url,
  kind: isImage ? 'image' : 'link',
  start,
  end,
  path: [],
});

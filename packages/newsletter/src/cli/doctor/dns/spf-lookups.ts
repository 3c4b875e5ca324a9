import { readTerm, spfRecords } from './spf.js';

/** Most questions that a receiver asks for one record; beyond, it does not count. */
export const MOST_LOOKUPS = 10;

/** A name that is asked for its TXT records. */
export type ResolveTxt = (domain: string) => Promise<string[]>;

/**
 * How many questions an SPF record causes, those of the records that it includes counted in. Stops counting when it is
 * clear that they are too many.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4
 */
export async function countLookups(record: string, resolveTxt: ResolveTxt): Promise<number> {
  let asked = 0;
  async function count(text: string): Promise<void> {
    for (const word of text.split(/ +/).slice(1).filter(Boolean)) {
      const term = readTerm(word);
      if (typeof term === 'string' || asked > MOST_LOOKUPS) continue;
      const follows = term.name === 'include' || (term.modifier && term.name === 'redirect');
      if (follows || (!term.modifier && ['a', 'mx', 'ptr', 'exists'].includes(term.name))) asked++;
      // A macro depends on the mail that is judged.
      if (!follows || !term.value || term.value.includes('%')) continue;
      const [found] = spfRecords(await resolveTxt(term.value).catch(() => []));
      if (found !== undefined) await count(found);
    }
  }
  await count(record);
  return asked;
}

import type { MxRecord } from 'node:dns';
import { Resolver } from 'node:dns/promises';

/** The DNS does not answer, or not now. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Asks the DNS; "there is none" is an empty answer. */
export interface Dns {
  /** Whether there is such a name at all, with or without records. */
  knows(name: string): Promise<boolean>;
  /** Each record's parts joined. */
  txt(name: string): Promise<string[]>;
  mx(name: string): Promise<MxRecord[]>;
}

/** @param server Another one than this computer's: `192.0.2.1` or `192.0.2.1:5353`. */
export function openDns(server?: string): Dns {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  return {
    knows: async (name) => {
      const found = await resolver.resolveTxt(name).catch((error) => codeOf(error));
      if (typeof found === 'string' && !NOTHING.includes(found)) throw new NoAnswer(found);
      return found !== 'ENOTFOUND';
    },
    txt: async (name) => (await orNothing(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    mx: (name) => orNothing(resolver.resolveMx(name)),
  };
}

async function orNothing<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    const code = codeOf(error);
    if (NOTHING.includes(code)) return [];
    throw new NoAnswer(code);
  }
}

/** There is no such name; it has no such records. */
const NOTHING = ['ENOTFOUND', 'ENODATA'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

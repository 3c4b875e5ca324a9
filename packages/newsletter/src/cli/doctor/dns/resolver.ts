import type { MxRecord } from 'node:dns';
import { Resolver } from 'node:dns/promises';

/** The DNS server did not answer, or reported an error. */
export class DnsUnavailable extends Error {
  override readonly name = 'DnsUnavailable';
}

/** Looks up DNS records. No records is an empty list. @throws DnsUnavailable */
export interface Dns {
  /** Whether a name exists, with or without records. */
  exists(name: string): Promise<boolean>;
  /** TXT records, the parts of each joined. */
  txt(name: string): Promise<string[]>;
  mx(name: string): Promise<MxRecord[]>;
}

/** @param server The DNS server to use, such as `192.0.2.1` or `192.0.2.1:5353`. Default: this computer's. */
export function openDns(server?: string): Dns {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  return {
    exists: async (name) => {
      const found = await resolver.resolveTxt(name).catch((error) => codeOf(error));
      if (typeof found === 'string' && !NO_RECORDS.includes(found)) throw new DnsUnavailable(found);
      return found !== 'ENOTFOUND';
    },
    txt: async (name) => (await orEmpty(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    mx: (name) => orEmpty(resolver.resolveMx(name)),
  };
}

async function orEmpty<T>(answer: Promise<T[]>): Promise<T[]> {
  try {
    return await answer;
  } catch (error) {
    const code = codeOf(error);
    if (NO_RECORDS.includes(code)) return [];
    throw new DnsUnavailable(code);
  }
}

/** The name does not exist, or has no records of this type. */
const NO_RECORDS = ['ENOTFOUND', 'ENODATA'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

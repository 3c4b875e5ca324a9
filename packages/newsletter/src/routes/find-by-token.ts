import { hashToken } from '../tokens.js';

/** What belongs to the token of a link. Both are absent if it doesn't have the form of a token. */
export interface FoundByToken<Found> {
  readonly tokenHash?: string;
  readonly found?: Found | undefined;
}

/** Finds what belongs to the token of a link by its hash. */
export async function findByToken<Found>(
  token: unknown,
  find: (tokenHash: string) => Promise<Found | undefined>,
): Promise<FoundByToken<Found>> {
  const tokenHash = await hashToken(token);
  return tokenHash === undefined ? {} : { tokenHash, found: await find(tokenHash) };
}

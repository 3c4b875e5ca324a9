import { parsePerson } from '../request/fields.js';
import { UsageError } from './errors.js';

/** The email address that a command was given. @throws UsageError */
export function givenAddress([address]: readonly string[]): string {
  const parsed = parsePerson({ email: address });
  if (!parsed.ok) throw new UsageError(`\`${address}\` is not a valid email address`);
  return parsed.fields.email;
}

import { sendTest } from '../letters/sending/send-test.js';
import { explainDeliveryFailure } from '../mail/delivery-failure.js';
import type { Mailer } from '../mail/mailer.js';
import { parsePerson } from '../request/fields.js';
import type { LetterFolder } from './letter-folder.js';

/**
 * Sends one copy of a letter, marked as a test.
 *
 * @returns why it was not sent, in English; `undefined` if it was.
 * @throws ContentError with the errors of the letter's files.
 */
export async function sendTestCopy(
  name: string,
  { to, language }: { readonly to: string; readonly language?: string | undefined },
  {
    folder,
    mailer,
    origin,
    basePath,
  }: {
    readonly folder: LetterFolder;
    readonly mailer: Mailer;
    readonly origin: () => string;
    readonly basePath: string;
  },
): Promise<string | undefined> {
  if (!mailer.send) return 'there is no mail server';
  const person = parsePerson({ email: to });
  if (!person.ok) return `${to} is not a valid email address`;
  const found = await folder.read(name);
  if (!found) return 'there is no such letter';
  const { email } = person.fields;
  const practice = await folder.readPractice();
  const copy = { letter: found.letter, to: email, language, practice, origin: origin(), basePath, mailer };
  try {
    await sendTest(copy);
    return undefined;
  } catch (error) {
    return explainDeliveryFailure(error instanceof Error ? error.message : String(error));
  }
}

import { stat } from 'node:fs/promises';
import { fileOf, open, shown } from '../list-access.js';
import { Problem } from '../problem.js';
import { counted, duration } from '../words.js';
import { type Finding, fix, note, ok } from './finding.js';

/** Mails go out within a minute; what waits longer is being tried again. */
const LATE_MS = 60 * 60_000;

/** Looks into the list: can it be opened, do mails wait, could some not be delivered. */
export async function checkList(url: string, now: Date): Promise<Finding[]> {
  const file = fileOf(url);
  if (file !== undefined && !(await stat(file).catch(() => undefined))) {
    return [note(`There is no list at ${shown(url)} yet.`, 'It begins when serve is started.')];
  }
  try {
    const store = await open(url);
    try {
      const { subscribers, mails, waitingSince } = await store.countList();
      const findings = [ok(`The list opens: ${counted(subscribers.confirmed, 'subscriber')}.`)];
      const late = waitingSince && now.getTime() - waitingSince.getTime();
      if (late !== undefined && late > LATE_MS) {
        findings.push(
          fix(
            `${counted(mails.waiting, 'mail')} waiting, the oldest for ${duration(late)}.`,
            'Does serve run? Does the mail server take mails? See:  tendwell-newsletter list --mails waiting',
          ),
        );
      }
      if (mails.failed > 0) {
        findings.push(
          note(
            `${counted(mails.failed, 'mail')} could not be delivered.`,
            'See which:  tendwell-newsletter list --mails failed',
          ),
        );
      }
      return findings;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof Problem) return [fix(error.message, error.help)];
    throw error;
  }
}

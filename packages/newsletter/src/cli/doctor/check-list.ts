import { stat } from 'node:fs/promises';
import { redactUrl } from '../../store/redact.js';
import { CliError } from '../errors.js';
import { formatDuration, formatNumber, pluralize } from '../format.js';
import { listPath, openList } from '../list-access.js';
import { type Finding, fix, note, ok } from './finding.js';

/** Emails normally leave within a minute. Those that wait longer are being retried. */
const LATE_MS = 60 * 60_000;

const DAY_MS = 24 * 60 * 60_000;

/**
 * Checks that the list opens, that emails do not wait too long, that none failed, and that the daily limit is far away.
 *
 * @param mailsPerDay The daily limit, if the settings are known.
 */
export async function checkList(url: string, now: Date, mailsPerDay?: number): Promise<Finding[]> {
  const file = listPath(url);
  if (file !== undefined && !(await stat(file).catch(() => undefined))) {
    return [note(`There is no list at ${redactUrl(url)} yet.`, 'It is created when the server starts.')];
  }
  try {
    const store = await openList(url);
    try {
      const { subscribers, mails, waitingSince } = await store.countList();
      const today = await store.mailsSince(new Date(now.getTime() - DAY_MS));
      const findings = [
        ok(`The list opens: ${pluralize(subscribers.confirmed, 'subscriber')}.`),
        ...checkDailyLimit(today, mailsPerDay),
      ];
      const late = waitingSince && now.getTime() - waitingSince.getTime();
      if (late !== undefined && late > LATE_MS) {
        findings.push(
          fix(
            `${pluralize(mails.waiting, 'email')} waiting, the oldest for ${formatDuration(late)}.`,
            'Check that serve is running and that the mail server accepts emails. For details: tendwell-newsletter list --emails waiting',
          ),
        );
      }
      if (mails.failed > 0) {
        findings.push(
          note(
            `${pluralize(mails.failed, 'email')} could not be delivered.`,
            'For details: tendwell-newsletter list --emails failed',
          ),
        );
      }
      return findings;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof CliError) return [fix(error.message, error.help)];
    throw error;
  }
}

/** Near the limit, somebody may be misusing the form; at the limit, nobody can sign up. */
function checkDailyLimit(today: number, mailsPerDay: number | undefined): Finding[] {
  if (mailsPerDay === undefined || today < mailsPerDay / 2) return [];
  const sent = `Sign-ups caused ${pluralize(today, 'email')} in the last 24 hours. The limit is ${formatNumber(mailsPerDay)}.`;
  const help =
    'See who signed up: tendwell-newsletter list --status pending. If they are real, raise MAILS_PER_DAY.';
  return [today < mailsPerDay ? note(sent, help) : fix(`${sent} Nobody can sign up at the moment.`, help)];
}

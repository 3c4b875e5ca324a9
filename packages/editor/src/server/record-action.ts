import type { Session } from '../access/access.js';
import type { FolderLock } from '../files/lock.js';
import type { History } from '../history/history.js';
import type { HistoryRecord } from '../history/record.js';

/** Records in the history what somebody has done, other than changes of files, which are recorded as they are saved. */
export type RecordAction = (
  session: Session,
  action: Pick<HistoryRecord, 'action' | 'letter' | 'published'> & { readonly at?: string },
) => Promise<void>;

/** @param services.now The time of an action that doesn't say when it began. */
export function actionRecorder({
  history,
  lock,
  now,
}: {
  readonly history: History;
  readonly lock: FolderLock;
  readonly now: () => Date;
}): RecordAction {
  return async ({ email }, action) => {
    await lock.hold(() => history.add({ at: now().toISOString(), by: email, files: [], ...action }));
  };
}

import type { Change, Value } from '../../../changes/change.js';
import { isObject } from '../../../changes/value.js';

/** When an article is to be shown: not yet, from today, or from a later day (`2026-12-01`). */
export type Schedule =
  | { readonly type: 'draft' }
  | { readonly type: 'now' }
  | { readonly type: 'day'; readonly day: string };

/**
 * The changes of the front matter that apply a schedule. Values that are already right aren't changed.
 *
 * @param today In the practice's time zone.
 */
export function scheduleChanges(value: Value | undefined, schedule: Schedule, today: string): Change[] {
  const now = isObject(value) ? value : {};
  if (schedule.type === 'draft')
    return now.draft === true ? [] : [{ type: 'set', path: ['draft'], value: true }];
  const changes: Change[] = [];
  const day = schedule.type === 'day' ? schedule.day : today;
  const wasHidden = now.draft === true || (typeof now.publishAt === 'string' && now.publishAt > today);
  if (now.draft !== undefined) changes.push({ type: 'remove', path: ['draft'] });
  if (day > today) {
    if (now.publishAt !== day) changes.push({ type: 'set', path: ['publishAt'], value: day });
    if (now.date !== day) changes.push({ type: 'set', path: ['date'], value: day });
  } else {
    if (now.publishAt !== undefined) changes.push({ type: 'remove', path: ['publishAt'] });
    // An article that was published before keeps its date.
    if (wasHidden && now.date !== day) changes.push({ type: 'set', path: ['date'], value: day });
  }
  // Without an earlier end, which would hide it again.
  if (typeof now.expiresAt === 'string' && now.expiresAt <= day)
    changes.push({ type: 'remove', path: ['expiresAt'] });
  if (typeof now.updated === 'string' && now.updated < day && wasHidden)
    changes.push({ type: 'remove', path: ['updated'] });
  return changes;
}

/** The changes that make a copy of an article a draft of its own. */
export function copyChanges(value: Value | undefined, title: string, today: string): Change[] {
  const now = isObject(value) ? value : {};
  const gone = ['slug', 'redirectFrom', 'canonical', 'publishAt', 'expiresAt', 'updated'];
  return [
    { type: 'set', path: ['title'], value: title },
    { type: 'set', path: ['date'], value: today },
    { type: 'set', path: ['draft'], value: true },
    ...gone.flatMap((key): Change[] => (now[key] === undefined ? [] : [{ type: 'remove', path: [key] }])),
  ];
}

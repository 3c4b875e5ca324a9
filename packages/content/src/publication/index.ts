/**
 * Which texts visitors see on a day: the rule for drafts and schedules that pages, lists, feeds, and checks share.
 *
 * @module
 */
import { localDay } from '../hours/local-time.js';
import type { ArticleFrontMatter } from '../schema/article.js';

/** The keys of the front matter that determine when a text is shown. */
export type Schedule = Pick<ArticleFrontMatter, 'draft' | 'publishAt' | 'expiresAt'>;

/** `published`: visitors see it. `draft`, `scheduled`: not yet. `expired`: no longer. */
export type Publication = 'published' | 'draft' | 'scheduled' | 'expired';

/**
 * Whether visitors see a text on a day in the practice's time zone. `publishAt` is the first day that it is shown,
 * `expiresAt` the first day that it is no longer shown.
 *
 * @param today `YYYY-MM-DD` in the practice's time zone, as from `localDay`.
 *
 * @example
 * ```ts
 * import { publication } from '@tendwell/content/publication';
 *
 * publication({ publishAt: '2026-03-02' }, '2026-03-01'); // 'scheduled'
 * ```
 */
export function publication({ draft, publishAt, expiresAt }: Schedule, today: string): Publication {
  if (expiresAt !== undefined && expiresAt <= today) return 'expired';
  if (draft) return 'draft';
  return publishAt !== undefined && publishAt > today ? 'scheduled' : 'published';
}

/**
 * The texts that visitors see, in the same order.
 *
 * @param options.timeZone The practice's IANA time zone, which determines when a day begins.
 * @param options.now The current moment.
 * @param options.drafts Include drafts and scheduled texts, with `draft: true`. Default: no.
 * @throws RangeError if the time zone is unknown or `now` is an invalid date.
 *
 * @example
 * ```ts
 * import { readContent } from '@tendwell/content/node';
 * import { publishedTexts } from '@tendwell/content/publication';
 *
 * const { practice, articles } = await readContent('content');
 * const published = publishedTexts(articles, { timeZone: practice.timeZone, now: new Date() });
 * ```
 */
export function publishedTexts<Text extends Schedule>(
  texts: readonly Text[],
  options: { timeZone: string; now: Date; drafts?: boolean | undefined },
): Text[] {
  const { timeZone, now, drafts = false } = options;
  const today = localDay(now, timeZone).date;
  return texts.flatMap((text) => {
    const state = publication(text, today);
    if (state === 'published') return [text];
    return drafts && state !== 'expired' ? [{ ...text, draft: true }] : [];
  });
}

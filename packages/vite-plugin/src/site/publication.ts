import type { ArticleFrontMatter } from '@tendwell/content';

type Dates = Pick<ArticleFrontMatter, 'draft' | 'publishAt' | 'expiresAt'>;

/**
 * Whether visitors see a text on a day of the practice's calendar (`YYYY-MM-DD`): a draft is one that they do not see
 * yet, an expired one they do not see any more.
 */
export function publication(text: Dates, today: string): 'published' | 'draft' | 'expired' {
  if (text.expiresAt !== undefined && text.expiresAt <= today) return 'expired';
  if (text.draft || (text.publishAt !== undefined && text.publishAt > today)) return 'draft';
  return 'published';
}

/** The texts to show: published ones and, with `drafts`, those to come, each marked `draft: true`. */
export function toShow<Text extends Dates>(texts: readonly Text[], today: string, drafts: boolean): Text[] {
  return texts.flatMap((text) => {
    const state = publication(text, today);
    if (state === 'published') return [text];
    return state === 'draft' && drafts ? [{ ...text, draft: true }] : [];
  });
}

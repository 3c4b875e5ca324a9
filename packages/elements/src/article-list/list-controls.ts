/** The part of a list that a visitor wants to see. */
export interface ListView {
  /** Only articles with this tag. Empty: all. */
  tag: string;
  /** Maximum number of articles. */
  count: number;
}

/** The tags of a list's articles without duplicates, in order of appearance. */
export function tagsOf(list: Element): string[] {
  return [...new Set([...list.querySelectorAll('li[data-tags]')].flatMap(readTags))];
}

/** Hides all articles outside the view. Returns the articles shown, and the number of articles with the tag. */
export function applyView(list: Element, { tag, count }: ListView): { shown: HTMLElement[]; total: number } {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > ol > li')];
  const matching = items.filter((item) => tag === '' || readTags(item).includes(tag));
  const shown = matching.slice(0, count);
  for (const item of items) item.hidden = !shown.includes(item);
  return { shown, total: matching.length };
}

function readTags(item: Element): string[] {
  try {
    const tags: unknown = JSON.parse(item.getAttribute('data-tags') ?? '[]');
    return Array.isArray(tags) ? tags.map(String) : [];
  } catch {
    // A list that was written by hand may have anything here.
    return [];
  }
}

/** The filter of a list, if it has one. */
export function filterOf(list: Element): HTMLElement | null {
  return list.querySelector(':scope > .tendwell-list-filter');
}

/** The tags of a filter's buttons. */
export function offeredTags(filter: Element): string[] {
  return [...filter.querySelectorAll('button')].map(({ value }) => value).filter(Boolean);
}

/** Marks the button of the current tag. */
export function markChosen(filter: Element, tag: string): void {
  for (const button of filter.querySelectorAll('button')) button.ariaPressed = String(button.value === tag);
}

/** What a visitor has asked to see of a list. */
export interface ListView {
  /** Only articles with this tag. Empty: all. */
  tag: string;
  /** How many at the most. */
  count: number;
}

/** The tags of a list's articles, each once, in the order in which they come. */
export function tagsOf(list: Element): string[] {
  return [...new Set([...list.querySelectorAll('li[data-tags]')].flatMap(readTags))];
}

/** Hides the articles that a view leaves out. Gives those that it shows, and how many there would be. */
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
    // A list written by hand may hold anything here.
    return [];
  }
}

/** The buttons that choose a tag, where a list has them. */
export function filterOf(list: Element): HTMLElement | null {
  return list.querySelector(':scope > .tendwell-list-filter');
}

/** The tags that the buttons offer. */
export function offeredTags(filter: Element): string[] {
  return [...filter.querySelectorAll('button')].map(({ value }) => value).filter(Boolean);
}

/** Shows which of the buttons was chosen. */
export function markChosen(filter: Element, tag: string): void {
  for (const button of filter.querySelectorAll('button')) button.ariaPressed = String(button.value === tag);
}

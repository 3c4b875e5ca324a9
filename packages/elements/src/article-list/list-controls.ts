import type { Messages } from '../lang/messages.js';

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

/** A button for each tag, and one for all. */
export function filterButtons(
  tags: readonly string[],
  chosen: string,
  words: Messages,
  choose: (tag: string) => void,
): HTMLElement[] {
  return ['', ...tags].map((tag) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = tag || words.all;
    button.ariaPressed = String(tag === chosen);
    button.addEventListener('click', () => choose(tag));
    return button;
  });
}

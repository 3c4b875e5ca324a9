import { Lookup } from '../search/lookup.js';
import { wordPattern, wordsOfQuery } from '../search/match.js';
import { isUnspaced, plainText } from '../search/terms.js';

/**
 * Filters the list of all pages while a visitor types: by what the list shows, and, once they are loaded, by the words of the
 * pages. Without this script, the whole list is shown.
 */
export function filterPages(field: HTMLInputElement): void {
  const { form } = field;
  if (!form) return;
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const groups = [...document.querySelectorAll<HTMLElement>('.site-results')];
  const entries = groups.flatMap((group) => [...group.querySelectorAll<HTMLElement>('li')]);
  // The texts don't change, and reading them for each key would take long.
  const texts = entries.map((entry) => plainText(`${entry.textContent} ${entry.dataset.words ?? ''}`));
  const { index: version = '', files = '1' } = form.dataset;
  const lookup = new Lookup(
    async (file) => {
      const response = await fetch(`${form.action}${file}.txt?v=${version}`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.text();
    },
    { version, count: Number(files) },
  );

  const show = (words: readonly string[], found: readonly Awaited<ReturnType<Lookup['find']>>[]) => {
    const patterns = words.map(wordPattern);
    const first: HTMLElement[] = [];
    const last: HTMLElement[] = [];
    for (const [index, entry] of entries.entries()) {
      const text = texts[index] ?? '';
      const isShown = patterns.map((pattern) => pattern.test(text));
      const isFound = isShown.every((shown, word) => {
        const numbers = found[word];
        return shown || numbers === 'all' || numbers?.has(index);
      });
      entry.hidden = !isFound;
      (isShown.every(Boolean) ? first : last).push(entry);
    }
    // Entries that visibly match come before those with the words somewhere on their page.
    for (const entry of [...first, ...last]) entry.parentElement?.append(entry);
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    const count = entries.filter(({ hidden }) => !hidden).length;
    if (!status) return;
    const { none = '', results = '' } = status.dataset;
    const text = count === 0 ? none : results.replace('{count}', String(count));
    status.textContent = words.length === 0 ? '' : text;
  };

  const update = async () => {
    const query = field.value;
    const words = wordsOfQuery(query);
    // A single letter is only looked up in what the list shows. A Chinese character is a word.
    const isLetter = words.length === 1 && words[0]?.length === 1 && !isUnspaced(words[0]);
    const found = isLetter ? [] : await Promise.all(words.map((word) => lookup.find(word)));
    if (field.value === query) show(words, found);
  };

  field.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update();
  });
  void update();
}

import { matcher } from './match.js';

/** Filters the list of all pages while a visitor types. Without this script, the whole list is shown. */
export function filterPages(field: HTMLInputElement): void {
  const { form } = field;
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  const entries = [...document.querySelectorAll<HTMLElement>('.site-results li')];
  // The texts don't change, and reading them for each key would take long.
  const texts = entries.map((entry) => `${entry.textContent} ${entry.dataset.words ?? ''}`);

  const update = () => {
    const matches = matcher(field.value);
    let count = 0;
    for (const [index, entry] of entries.entries()) {
      entry.hidden = !matches(texts[index] ?? '');
      if (!entry.hidden) count += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('.site-results')) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    if (status) {
      const { none = '', results = '' } = status.dataset;
      const text = count === 0 ? none : results.replace('{count}', String(count));
      status.textContent = field.value.trim() === '' ? '' : text;
    }
  };

  field.addEventListener('input', update);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
  });
  update();
}

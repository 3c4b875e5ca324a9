import type { Hours } from '@tendwell/content';
import { hoursOn } from '@tendwell/content/hours';
import { dayTexts } from '../internal/time-texts.js';

/** A calendar day, as `localDay` returns it. */
interface Day {
  date: string;
  weekday: string;
}

/**
 * Marks the row of a day in a table of hours. If the hours of that day differ from the usual ones, the row shows them, so
 * that the table agrees with the status. The usual hours stay in the row, hidden, and return on the next day.
 */
export function markToday(section: Element, hours: Hours, { date, weekday }: Day, locale: string): void {
  for (const row of section.querySelectorAll('tr[data-day]')) {
    const isToday = row.getAttribute('data-day') === weekday;
    if (isToday) row.setAttribute('aria-current', 'date');
    else row.removeAttribute('aria-current');
    const cell = row.querySelector('td');
    if (cell) showTexts(cell, isToday ? differentHours(cell, hours, date, locale) : undefined);
  }
}

/** The hours of a day in words. Undefined if the cell already has them: it may be of another season than today's. */
function differentHours(cell: Element, hours: Hours, date: string, locale: string): string[] | undefined {
  const texts = dayTexts(hoursOn(hours, date).ranges, locale);
  const printed = [...cell.querySelectorAll(':scope > span:not(.tendwell-today)')];
  // Engines differ in the spaces of a time.
  const plain = (all: readonly string[]) => all.map((text) => text.replace(/\s+/g, ' ').trim()).join();
  return plain(printed.map(({ textContent }) => textContent ?? '')) === plain(texts) ? undefined : texts;
}

/** Shows texts in place of the content of a cell, or the content again. */
function showTexts(cell: HTMLElement, texts: readonly string[] | undefined): void {
  const shown = [...cell.querySelectorAll('.tendwell-today')];
  if (texts && String(shown.map(({ textContent }) => textContent)) === String(texts)) return;
  // A cell that becomes lower would move everything below it.
  const height = cell.getBoundingClientRect().height;
  for (const line of shown) line.remove();
  for (const line of cell.querySelectorAll<HTMLElement>(':scope > span')) line.hidden = texts !== undefined;
  cell.style.cssText = '';
  if (!texts) return;
  for (const text of texts) {
    const line = document.createElement('span');
    line.className = 'tendwell-today';
    line.textContent = text;
    cell.append(line);
  }
  if (cell.getBoundingClientRect().height < height) {
    cell.style.boxSizing = 'border-box';
    cell.style.blockSize = `${height}px`;
  }
}

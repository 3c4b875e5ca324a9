/// <reference types="vite/client" />

/** Runs in open pages of the dev server: keeps what is typed and open while an edit of the content reloads the page. */

/** A form control whose value a reload would lose, by its position among all of them. */
interface Field {
  index: number;
  name: string;
  value: string;
  checked: boolean;
}

interface Kept {
  path: string;
  scroll: number;
  fields: Field[];
  /** Positions of open `<details>`. */
  open: number[];
  focused: number;
}

const KEY = 'tendwell:kept';
const CONTROLS = 'input:not([type=hidden], [type=password], [type=file]), textarea, select';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = () => [...document.querySelectorAll<Control>(CONTROLS)];
const details = () => [...document.querySelectorAll('details')];
const isChecked = (control: Control) => control instanceof HTMLInputElement && control.checked;

function keep(): void {
  const all = controls();
  const kept: Kept = {
    path: location.pathname,
    scroll: scrollY,
    fields: all.map((control, index) => ({
      index,
      name: control.name,
      value: control.value,
      checked: isChecked(control),
    })),
    open: details().flatMap((each, index) => (each.open ? [index] : [])),
    focused: all.indexOf(document.activeElement as Control),
  };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

function restore(): void {
  const stored = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (stored === null) return;
  const { path, scroll, fields, open, focused } = JSON.parse(stored) as Kept;
  if (path !== location.pathname) return;
  const all = controls();
  for (const { index, name, value, checked } of fields) {
    const control = all[index];
    if (control?.name !== name || (control.value === value && isChecked(control) === checked)) continue;
    control.value = value;
    if (control instanceof HTMLInputElement) control.checked = checked;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const list = details();
  for (const index of open) list[index]?.setAttribute('open', '');
  all[focused]?.focus({ preventScroll: true });
  scrollTo({ top: scroll, behavior: 'instant' });
}

import.meta.hot?.on('vite:beforeFullReload', keep);
restore();

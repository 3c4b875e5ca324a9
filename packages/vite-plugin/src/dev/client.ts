/// <reference types="vite/client" />

/**
 * Runs in open pages of the dev server. Shows an edit of the content in place, or else keeps what is typed and open while the
 * page is reloaded.
 */
import type { FullReloadPayload } from 'vite';
import { pageChanges } from './page-changes.js';
import { EDITED, READING } from './reading-mark.js';

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

/** The reading of the content that a page was made from. Only pages with the standard shell say so. */
const mark = (page: Document) => page.querySelector<HTMLMetaElement>(`meta[name="${READING}"]`);

/** The HTML from which the page is made now. `undefined` if it has errors, or is elsewhere. */
async function load(): Promise<Document | undefined> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok || response.redirected) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The document that the open page shows, from the HTML that the server has sent. */
let shown: Promise<Document | undefined> | undefined;

/** Shows an edit. Returns false if the page has to be reloaded for it. */
async function showEdit(): Promise<boolean> {
  const before = await shown;
  const [opened, loaded] = [mark(document)?.content, before && mark(before)?.content];
  if (!before || opened === undefined || opened !== loaded) return false;
  const after = await load();
  if (!after || !mark(after) || document.querySelector('vite-error-overlay')) return false;
  const changes = pageChanges(document, before, after);
  for (const change of changes ?? []) change();
  if (changes) shown = Promise.resolve(after);
  return changes !== undefined;
}

async function beforeReload(payload: FullReloadPayload): Promise<void> {
  const isEdit = payload.triggeredBy === EDITED;
  // Vite reloads only the page that has this path, if it is that of a file.
  if (isEdit && (await showEdit().catch(() => false))) payload.path = '/no-page.html';
  else keep();
}

function begin(): void {
  shown = load().catch(() => undefined);
}

if (mark(document)) addEventListener('load', begin, { once: true });
import.meta.hot?.on('vite:beforeFullReload', beforeReload);
restore();

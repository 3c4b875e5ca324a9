import type { Change, Value, ValuePath } from '../../changes/change.js';
import { isEqual } from '../../changes/value.js';
import { applyChanges } from '../values/apply.js';
import { difference } from '../values/difference.js';

/** The values of a file with unsaved edits. It dispatches `change`. */
export class Draft extends EventTarget {
  #base: Value;
  #value: Value;
  readonly #touched = new Set<string>();

  constructor(base: Value) {
    super();
    this.#base = base;
    this.#value = base;
  }

  /** The values in the file. */
  get base(): Value {
    return this.#base;
  }

  get value(): Value {
    return this.#value;
  }

  /** The changes of the file that save the draft. Only what differs. */
  get changes(): Change[] {
    return difference(this.#base, this.#value);
  }

  get isChanged(): boolean {
    return !isEqual(this.#base, this.#value);
  }

  /** True if somebody has edited this field: in other fields, errors would be shown too early. */
  isTouched(path: ValuePath): boolean {
    return this.#touched.has(JSON.stringify(path));
  }

  set(path: ValuePath, value: Value): void {
    this.#touched.add(JSON.stringify(path));
    this.#apply({ type: 'set', path, value });
  }

  /** Sets a field that is derived from another one, such as a slug from a name. It doesn't count as edited. */
  follow(path: ValuePath, value: Value): void {
    this.#apply({ type: 'set', path, value });
  }

  remove(path: ValuePath): void {
    this.#touched.add(JSON.stringify(path));
    this.#apply({ type: 'remove', path });
  }

  add(path: ValuePath, value: Value, index?: number): void {
    this.#forget(path);
    this.#apply({ type: 'add', path, value, ...(index !== undefined && { index }) });
  }

  move(path: ValuePath, to: number): void {
    this.#forget(path.slice(0, -1));
    this.#apply({ type: 'move', path, to });
  }

  /** Removes an item of a list, which changes the indexes of the items after it. */
  removeItem(path: ValuePath): void {
    this.#forget(path.slice(0, -1));
    this.#apply({ type: 'remove', path });
  }

  /** Takes over the current values of the file, and keeps unsaved edits. */
  rebase(base: Value): void {
    if (isEqual(base, this.#base)) return;
    this.#value = this.isChanged ? applyChanges(base, this.changes) : base;
    this.#base = base;
    this.#changed();
  }

  /** Restores the values of the file. */
  discard(): void {
    this.#touched.clear();
    this.#value = this.#base;
    this.#changed();
  }

  #apply(change: Change): void {
    this.#value = applyChanges(this.#value, [change]);
    this.#changed();
  }

  #forget(path: ValuePath): void {
    const start = JSON.stringify(path).slice(0, -1);
    for (const touched of this.#touched) if (touched.startsWith(start)) this.#touched.delete(touched);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

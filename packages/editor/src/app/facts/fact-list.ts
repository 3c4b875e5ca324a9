import { formatMessage } from '@tendwell/content/intl';
import { html } from 'lit';
import type { Value, ValuePath } from '../../changes/change.js';
import { valueAt } from '../../changes/value.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { routeUrl } from '../shell/route.js';
import type { Draft } from './draft.js';
import { itemName } from './schema.js';

/** The items of a list, with buttons to move and to remove each. They can be dragged, too. */
export class FactList extends LightElement {
  static override properties = {
    app: { attribute: false },
    draft: { attribute: false },
    path: { attribute: false },
    items: { attribute: false },
    url: {},
    _dragged: { state: true },
  };

  declare app: App;
  declare draft: Draft;
  declare path: ValuePath;
  declare items: readonly Value[];
  /** The part of the address before the index. */
  declare url: string;
  declare _dragged: number | undefined;

  protected override render() {
    const { facts } = this.app.words;
    if (this.items.length === 0) return html`<p class="muted">${facts.empty}</p>`;
    return html`<ul class="rows">
      ${this.items.map((item, index) => this.#row(item, index))}
    </ul>`;
  }

  #row(item: Value, index: number) {
    const { facts, actions } = this.app.words;
    const name = itemName(item) || facts.newItem;
    const group = valueAt(item, ['group']) ?? valueAt(item, ['title']);
    const last = this.items.length - 1;
    return html`<li class=${index === this._dragged ? 'dragged' : ''} draggable="true"
      @dragstart=${() => {
        this._dragged = index;
      }}
      @dragover=${(event: DragEvent) => this._dragged !== undefined && event.preventDefault()}
      @drop=${(event: DragEvent) => this.#drop(event, index)}
      @dragend=${() => {
        this._dragged = undefined;
      }}>
      <div class="row">
        <a class="row-name" draggable="false" href=${routeUrl('facts', `${this.url}/${index}`)}>${name}${typeof group === 'string' && group !== name ? html`<small>${group}</small>` : ''}</a>
        <span class="row-actions">
          <button class="icon" data-move="up" aria-label=${formatMessage(facts.moveUp, { name })} ?disabled=${index === 0} @click=${() => this.#move(index, index - 1, 'up')}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 13V3M4 7l4-4 4 4" /></svg>
          </button>
          <button class="icon" data-move="down" aria-label=${formatMessage(facts.moveDown, { name })} ?disabled=${index === last} @click=${() => this.#move(index, index + 1, 'down')}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M4 9l4 4 4-4" /></svg>
          </button>
          <button class="link" aria-label="${actions.remove}: ${name}" @click=${() => this.#remove(index, name)}>${actions.remove}</button>
        </span>
      </div>
    </li>`;
  }

  #drop(event: DragEvent, to: number): void {
    event.preventDefault();
    const from = this._dragged;
    this._dragged = undefined;
    if (from !== undefined && from !== to) this.draft.move([...this.path, from], to);
  }

  /** The focus stays on the button of the item that was moved. */
  async #move(from: number, to: number, direction: 'up' | 'down'): Promise<void> {
    const name = itemName(this.items[from]);
    this.draft.move([...this.path, from], to);
    await new Promise(requestAnimationFrame);
    const row = this.querySelectorAll('li')[to];
    const buttons = row?.querySelectorAll<HTMLButtonElement>('button[data-move]:not(:disabled)') ?? [];
    const button = [...buttons].find(({ dataset }) => dataset.move === direction) ?? buttons[0];
    button?.focus();
    const { facts } = this.app.words;
    this.app.notify({
      text: formatMessage(facts.moved, { name, position: to + 1, count: this.items.length }),
    });
  }

  #remove(index: number, name: string): void {
    const item = this.items[index];
    if (item === undefined) return;
    this.draft.removeItem([...this.path, index]);
    const { facts, actions } = this.app.words;
    this.app.notify({
      text: formatMessage(facts.removed, { name }),
      action: { label: actions.undo, run: () => this.draft.add(this.path, item, index) },
    });
    (this.closest('view-facts')?.querySelector('h1') as HTMLElement | null)?.focus();
  }
}

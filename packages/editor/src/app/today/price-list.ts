import { formatMessage } from '@tendwell/content/intl';
import { html, nothing } from 'lit';
import { describedBy, errorText } from '../forms/field.js';
import type { App } from '../shell/app.js';
import { LightElement } from '../shell/light-element.js';
import { practiceFile } from '../site/practice-files.js';
import {
  changePrice,
  type PricedService,
  type PriceField,
  parseAmount,
  pricedServices,
  priceText,
} from './prices.js';

/** The prices of all services. One at a time can be changed. */
export class PriceList extends LightElement {
  static override properties = {
    app: { attribute: false },
    version: {},
    _open: { state: true },
    _typed: { state: true },
    _errors: { state: true },
  };

  declare app: App;
  /** The version of the file, so that a change renders it again. */
  declare version: string | undefined;
  /** The service whose price is being changed. */
  declare _open: number | undefined;
  declare _typed: Partial<Record<PriceField, string>>;
  declare _errors: Partial<Record<PriceField, string>>;

  constructor() {
    super();
    this._typed = {};
    this._errors = {};
  }

  protected override render() {
    const services = pricedServices(practiceFile(this.app.site)?.value);
    return html`<ul class="rows">
      ${services.map((service) => html`<li>${service.index === this._open ? this.#form(service) : this.#row(service)}</li>`)}
    </ul>`;
  }

  #row(service: PricedService) {
    const { words, locale } = this.app;
    const isFree = Object.keys(service.fields).length === 0;
    return html`<div class="row">
      <span class="row-name">${service.name}${service.group ? html` <small>${service.group}</small>` : nothing}</span>
      <span class="row-value">${priceText(service, locale, words.today.free)}</span>
      ${
        isFree
          ? nothing
          : html`<button class="link" data-price=${service.index} aria-label=${formatMessage(words.today.changePrice, { service: service.name })} @click=${() => this.#start(service)}>
            ${words.actions.change}
          </button>`
      }
    </div>`;
  }

  #form(service: PricedService) {
    const { words } = this.app;
    const { today, actions } = words;
    const labels = {
      text: today.price,
      amount: today.price,
      from: today.lowestPrice,
      to: today.highestPrice,
    };
    const names = Object.keys(service.fields) as PriceField[];
    return html`<form novalidate class="price-form" aria-label=${formatMessage(today.changePrice, { service: service.name })}
      @submit=${(event: Event) => this.#save(event, service)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close(service)}>
      <p class="row-name">${service.name}</p>
      ${names.map(
        (name) => html`<div class="field">
          <label for="price-${name}">${labels[name]}</label>
          <input id="price-${name}" class="short" inputmode=${name === 'text' ? nothing : 'decimal'} autocomplete="off" .value=${this._typed[name] ?? ''}
            aria-invalid=${this._errors[name] ? 'true' : nothing} aria-describedby=${describedBy(`price-${name}`, undefined, this._errors[name])}
            @input=${(event: Event) => {
              this._typed = { ...this._typed, [name]: (event.target as HTMLInputElement).value };
            }}>
          ${errorText(`price-${name}`, this._errors[name])}
        </div>`,
      )}
      <p class="buttons">
        <button class="primary">${actions.save}</button>
        <button type="button" @click=${() => this.#close(service)}>${actions.cancel}</button>
      </p>
    </form>`;
  }

  async #start(service: PricedService): Promise<void> {
    this._typed = Object.fromEntries(
      Object.entries(service.fields).map(([name, value]) => [name, String(value)]),
    );
    this._errors = {};
    this._open = service.index;
    await this.updateComplete;
    this.querySelector('input')?.select();
  }

  async #save(event: Event, service: PricedService): Promise<void> {
    event.preventDefault();
    const { words, locale } = this.app;
    const after: Partial<Record<PriceField, string | number>> = {};
    const errors: Partial<Record<PriceField, string>> = {};
    for (const [name, typed] of Object.entries(this._typed) as [PriceField, string][]) {
      const value = name === 'text' ? typed.trim() || undefined : parseAmount(typed);
      if (value === undefined) errors[name] = words.today.priceProblem;
      else after[name] = value;
    }
    this._errors = errors;
    if (Object.keys(errors).length > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const changes = changePrice(service, after);
    const price = priceText({ ...service, fields: after }, locale, words.today.free);
    const text = formatMessage(words.today.priceSaved, { service: service.name, price });
    if (changes.length === 0 || (await this.app.save(practiceFile(this.app.site)?.path ?? '', changes, text)))
      await this.#close(service);
  }

  /** The focus returns to the button that opened the form. */
  async #close({ index }: PricedService): Promise<void> {
    this._open = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-price="${index}"]`)?.focus();
  }
}

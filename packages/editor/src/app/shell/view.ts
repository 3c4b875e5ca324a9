import type { PropertyValues } from 'lit';
import type { App } from './app.js';
import { LightElement } from './light-element.js';

/** A screen of the editor. It renders again whenever the store of the site changes. */
export class View extends LightElement {
  static override properties = { app: { attribute: false }, rest: { attribute: false } };

  /** Set before the view is connected. */
  declare app: App;
  /** What follows the name of the view in the address, decoded: `articles/tea.md`. */
  declare rest: string;

  readonly #update = () => this.requestUpdate();

  constructor() {
    super();
    this.rest = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.app.site.addEventListener('change', this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.app.site.removeEventListener('change', this.#update);
  }

  /** The title of the view's current content, for the window. Default: the name of the view. */
  get heading(): string | undefined {
    return undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    this.dispatchEvent(new Event('view-update', { bubbles: true }));
  }
}

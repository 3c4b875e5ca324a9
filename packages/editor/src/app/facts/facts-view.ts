import { html } from 'lit';
import { View } from '../shell/view.js';

/** Everything that the site states of the practice, in forms. */
export class FactsView extends View {
  protected override render() {
    return html`<h1>${this.app.words.views.facts}</h1>`;
  }
}

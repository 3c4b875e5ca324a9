import { html } from 'lit';
import { View } from '../shell/view.js';

/** What changes most often: closures, other hours, the announcement, new clients, and prices. */
export class TodayView extends View {
  protected override render() {
    return html`<h1>${this.app.words.views.today}</h1>`;
  }
}

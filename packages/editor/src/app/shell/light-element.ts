import { LitElement } from 'lit';

/**
 * An element without a shadow root: labels, descriptions, and autofill work for all of its fields, and one stylesheet
 * styles the whole page.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}

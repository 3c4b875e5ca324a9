import { html, type TemplateResult } from 'lit';
import type { App } from './app.js';

/** The page for an unknown address. */
export const notFound = ({ words: { shell } }: Pick<App, 'words'>): TemplateResult =>
  html`<h1>${shell.notFound}</h1>
    <p>${shell.notFoundText}</p>`;

import { html } from 'lit';

/** The icon of buttons that remove something. */
export const CROSS = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>`;

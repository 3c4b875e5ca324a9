import { css } from '@lit/reactive-element/css-tag.js';

/** Styles of the line below the form. */
export const stateStyles = css`
[part='state'][role='alert'] { color: var(--tendwell-color-error, inherit); }
`;

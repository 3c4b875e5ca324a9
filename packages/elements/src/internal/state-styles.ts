import { css } from 'lit';

/** How elements show their own state: a line of words and, where there is something to do, a plain button. */
export const stateStyles = css`
  :host([hidden]) {
    display: none;
  }
  .state {
    margin: 0;
    padding-block: calc(var(--tendwell-space, 1.5rem) / 2);
    border-block: 1px solid var(--tendwell-color-line, currentColor);
    font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif);
  }
  .state p {
    margin: 0;
  }
  button {
    min-block-size: 2.75rem;
    margin-block-start: calc(var(--tendwell-space, 1.5rem) / 2);
    padding: 0 1.25em;
    border: 1px solid var(--tendwell-color-accent, currentColor);
    border-radius: 2px;
    background: transparent;
    color: var(--tendwell-color-accent, currentColor);
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--tendwell-color-accent, currentColor);
    outline-offset: 3px;
  }
`;

import { css } from 'lit';

/** The frame of the sign-up: nothing while there is nothing to say. */
export const signupStyles = css`
  :host([hidden]) {
    display: none;
  }
  .state:not(:empty) {
    margin-block-start: calc(var(--tendwell-space, 1.5rem) / 2);
    font: 1rem/1.5 var(--tendwell-font-sans, system-ui, sans-serif);
  }
  .state[role='alert'] {
    color: var(--tendwell-color-error, inherit);
  }
  .outcome {
    max-inline-size: var(--tendwell-measure, 36rem);
    outline: none;
  }
  .outcome p {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  @media (prefers-reduced-motion: no-preference) {
    .outcome {
      animation: appear 150ms ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

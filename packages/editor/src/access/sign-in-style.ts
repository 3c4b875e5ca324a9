/** The stylesheet of the pages to sign in, in the colors of the editor. */
export const SIGN_IN_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(98.5% 0.008 110), oklch(20% 0.012 150));
  --field: light-dark(oklch(100% 0 0), oklch(17% 0.012 150));
  --ink: light-dark(oklch(24% 0.02 150), oklch(92% 0.01 110));
  --accent: light-dark(oklch(43% 0.075 155), oklch(80% 0.08 150));
  --edge: light-dark(oklch(58% 0.02 130), oklch(62% 0.02 140));
  --error: light-dark(oklch(46% 0.15 28), oklch(80% 0.1 30));
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.5 Seravek, "Gill Sans Nova", Ubuntu, Calibri, Lato, "DejaVu Sans", system-ui, sans-serif;
}
body { margin: 0; min-block-size: 100vh; min-block-size: 100dvh; display: grid; grid-template-rows: 1fr auto; }
main { inline-size: 100%; max-inline-size: 26rem; margin: 12vh auto 2rem; padding-inline: 1.25rem; box-sizing: border-box; }
h1 { margin: 0 0 1rem; font: 500 1.875rem/1.2 "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", serif; overflow-wrap: anywhere; text-wrap: balance; }
p { margin: 0 0 1rem; text-wrap: pretty; }
form, #passkey { display: grid; gap: .5rem; margin-block-start: 1.5rem; }
#passkey p { margin: 1rem 0 0; }
[hidden] { display: none !important; }
input, button { font: inherit; min-block-size: 3rem; padding: .5rem .875rem; border-radius: .375rem; box-sizing: border-box; inline-size: 100%; }
input { border: 1px solid var(--edge); background: var(--field); color: inherit; }
button { border: 1px solid var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; margin-block-start: .5rem; cursor: pointer; }
.second { background: none; color: var(--accent); }
.problem { color: var(--error); }
a { color: var(--accent); text-underline-offset: .2em; }
nav { padding: 1rem 1.25rem 2rem; font-size: 1rem; }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: .375rem; }
nav [aria-current] { text-decoration: none; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

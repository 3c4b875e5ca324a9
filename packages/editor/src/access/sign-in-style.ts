/** The stylesheet of the pages to sign in. */
export const SIGN_IN_STYLE = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif;
  background: light-dark(#faf8f4, #1c1b19); color: light-dark(#2b2925, #ece8e1); --accent: light-dark(#3d5a45, #a9c7b0); }
body { margin: 0; min-block-size: 100vh; min-block-size: 100dvh; display: grid; grid-template-rows: 1fr auto; }
main { inline-size: 100%; max-inline-size: 26rem; margin: 12vh auto 2rem; padding-inline: 1.25rem; box-sizing: border-box; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 600; overflow-wrap: anywhere; }
form { display: grid; gap: .5rem; margin-block-start: 1.5rem; }
[hidden] { display: none; }
input, button { font: inherit; min-block-size: 3rem; padding: .5rem .875rem; border-radius: .375rem; box-sizing: border-box; inline-size: 100%; }
input { border: 1px solid light-dark(#7d766a, #9a9387); background: light-dark(#fff, #262420); color: inherit; }
button { border: 1px solid transparent; background: var(--accent); color: light-dark(#fff, #16211a); font-weight: 600; margin-block-start: .5rem; cursor: pointer; }
.second { background: none; border-color: var(--accent); color: var(--accent); }
.problem { color: light-dark(#8c2f23, #f0a89d); }
a { color: inherit; text-underline-offset: .2em; }
nav { padding: 1rem 1.25rem 2rem; font-size: 1rem; }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: .375rem; }
nav [aria-current] { text-decoration: none; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

/**
 * The style sheet of pages without the layout of the site. It is inline, so that a page needs no other request; the
 * content security policy allows it by its hash. A site with its own layout can style the `tendwell-` classes.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(98.5% .008 110), oklch(20% .012 150));
  --ink: light-dark(oklch(24% .02 150), oklch(92% .01 110));
  --quiet: light-dark(oklch(44% .02 150), oklch(76% .012 120));
  --accent: light-dark(oklch(43% .075 155), oklch(80% .08 150));
  --alert: light-dark(oklch(46% .13 35), oklch(80% .09 45));
  --edge: light-dark(oklch(58% .02 130), oklch(62% .015 140));
  --line: light-dark(oklch(87% .015 110), oklch(34% .015 150));
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", serif;
  --sans: Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", system-ui, sans-serif;
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: none; text-size-adjust: none; }
body {
  margin: 0; padding: clamp(1.5rem, 6vw, 4.5rem) clamp(1.125rem, 6vw, 4.5rem);
  font: clamp(1.125rem, 1.05rem + .3vw, 1.25rem) / 1.6 var(--serif);
  font-variant-numeric: oldstyle-nums; overflow-wrap: break-word;
}
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
h1 { margin: 0 0 .75em; font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.375rem); font-weight: 400; line-height: 1.15; text-wrap: balance; }
h2 { margin: 2em 0 .5em; font-size: 1.25em; font-weight: 400; line-height: 1.2; }
p, ol, blockquote, dl, fieldset { margin: 0 0 1.2em; text-wrap: pretty; }
ol { padding-inline-start: 1.4em; }
li::marker { color: var(--quiet); }
blockquote { padding-inline-start: 1.2em; border-inline-start: 1px solid var(--line); }

.tendwell-frame { display: grid; gap: 2.25rem; max-width: 62rem; margin: 0 auto; }
.tendwell-frame-head, .tendwell-frame-foot, .tendwell-kicker, .tendwell-form, .tendwell-quiet { font-family: var(--sans); }
.tendwell-frame-head, .tendwell-frame-foot { font-size: .8889em; line-height: 1.5; }
.tendwell-frame-head a { color: inherit; text-decoration: none; }
.tendwell-frame-head a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.tendwell-frame-foot { padding-top: 1.5rem; border-top: 1px solid var(--line); color: var(--quiet); }
.tendwell-frame-foot p { margin: 0; }
main { max-width: 35rem; }
.tendwell-page [role=status] { padding: .75rem 0; border-block: 1px solid var(--line); font-family: var(--sans); }
.tendwell-kicker { margin: 0 0 .75rem; font-size: .8em; font-variant-caps: all-small-caps; letter-spacing: .08em; color: var(--quiet); }
.tendwell-quiet { color: var(--quiet); font-size: .8889em; line-height: 1.5; }
.tendwell-address { overflow-wrap: anywhere; hyphens: none; }
.tendwell-page > :last-child { margin-bottom: 0; }

.tendwell-form { margin: 1.75rem 0; }
.tendwell-field { margin: 0 0 1.2rem; }
.tendwell-field label { display: block; margin-bottom: .3rem; font-size: .9444em; }
.tendwell-field input, .tendwell-field select {
  width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--edge); border-radius: 2px;
}
.tendwell-field input[aria-invalid=true] { border-color: var(--alert); border-width: 2px; }
.tendwell-interests { padding: 0; border: 0; }
.tendwell-interests legend { margin-bottom: .5rem; padding: 0; font-size: .9444em; }
.tendwell-choice { display: flex; gap: .6em; align-items: baseline; margin: 0 0 .5rem; }
.tendwell-choice input { flex: none; width: 1.15em; height: 1.15em; margin: 0; translate: 0 .15em; accent-color: var(--accent); }
.tendwell-choice small { display: block; color: var(--quiet); }
.tendwell-error { display: block; margin-top: .4rem; color: var(--alert); font-size: .9444em; line-height: 1.4; }
.tendwell-consent { font-size: .8889em; line-height: 1.5; color: var(--quiet); }
button, .tendwell-button {
  display: inline-block; min-height: 3rem; padding: .6rem 1.5rem; font: inherit; font-family: var(--sans); line-height: 1.6;
  color: var(--paper); background: var(--accent); border: 1px solid transparent; border-radius: 2px; text-decoration: none; cursor: pointer;
}
button:hover, .tendwell-button:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
/* Secondary buttons: unsubscribe and erase. */
h2 ~ .tendwell-form { margin: 0 0 1.5rem; }
h2 ~ .tendwell-form button { color: var(--accent); background: transparent; border-color: var(--edge); }

@media (min-width: 54rem) {
  .tendwell-frame { grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem 3.5rem; }
  .tendwell-frame-head { padding-top: .45rem; }
  .tendwell-frame-foot { grid-column: 2; max-width: 35rem; }
}
@media (forced-colors: active) { button, .tendwell-button { border-color: ButtonBorder; } }
@media print { button, .tendwell-form { display: none; } }
`;

import { type Html, html } from '@tendwell/content/html';
import { addressLetter, type FrozenLetter, type LetterVersion } from '../frozen-letter.js';

/** What the preview shows: the choices of its links. */
export interface PreviewView {
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly pictures: 'on' | 'off';
  readonly part: 'html' | 'text';
}

/** Each person has their own links. */
const OWN_LINKS = { leaveUrl: '(each person’s own link)', manageUrl: '(each person’s own link)' };

/** The widths of a phone and of a window of a mail program, in CSS pixels. */
const WIDTHS = [375, 700] as const;

/** The view that a URL asks for. Default: the main language, light, with pictures. */
export function readView(query: URLSearchParams, letter: FrozenLetter): PreviewView {
  const language = query.get('language') ?? '';
  return {
    language: Object.hasOwn(letter.versions, language) ? language : letter.defaultLanguage,
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
    pictures: query.get('pictures') === 'off' ? 'off' : 'on',
    part: query.get('part') === 'text' ? 'text' : 'html',
  };
}

/** The page around the letter. It needs no script: each choice is a link. */
export function previewPage(letter: FrozenLetter, view: PreviewView): string {
  const version = letter.versions[view.language] as LetterVersion;
  const choices = [
    choice('Language', 'language', Object.keys(letter.versions), view),
    choice('Colors', 'scheme', ['light', 'dark'], view),
    choice('Pictures', 'pictures', ['on', 'off'], view),
    choice('Part', 'part', ['html', 'text'], view),
  ];
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${version.subject}: preview</title>
<link rel="stylesheet" href="/preview.css">
</head>
<body>
<header>
<h1>${version.subject}</h1>
<p>${version.preheader}</p>
<p>${kilobytes(version.html)} of HTML, ${kilobytes(version.text)} of text. Reload the page after you have changed the letter.</p>
<nav aria-label="View">${choices}</nav>
</header>
<main>
${view.part === 'text' ? html`<pre lang="${view.language}" dir="auto" tabindex="0">${addressLetter(version, OWN_LINKS).text}</pre>` : WIDTHS.map((width) => frame(width, view))}
</main>
</body>
</html>
`);
}

function frame(width: number, view: PreviewView): Html {
  return html`<figure>
<figcaption>${width} pixels wide</figcaption>
<iframe src="/letter?${queryOf(view)}" width="${width}" title="The letter, ${width} pixels wide" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
</figure>
`;
}

function choice(
  label: string,
  name: keyof PreviewView,
  values: readonly string[],
  view: PreviewView,
): Html | undefined {
  if (values.length < 2) return undefined;
  return html`<p>${label}: ${values.map(
    (value) =>
      html` <a href="/?${queryOf({ ...view, [name]: value })}"${view[name] === value && html` aria-current="true"`}>${value === 'html' ? 'HTML' : value}</a>`,
  )}</p>
`;
}

const queryOf = (view: PreviewView) => new URLSearchParams({ ...view }).toString();

const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

export const PREVIEW_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', system-ui, sans-serif; }
body { margin: 0; padding: 1rem; }
header { max-inline-size: 46rem; }
h1 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
header p { margin: 0.25rem 0; color: color-mix(in oklab, currentColor 76%, transparent); }
nav { display: flex; flex-wrap: wrap; gap: 0 2rem; margin-block: 0.5rem 1rem; }
nav a { display: inline-block; padding: 0.25rem 0.5rem; color: inherit; }
nav a[aria-current] { font-weight: 600; text-decoration: none; border-block-end: 2px solid; }
main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
figure { margin: 0; max-inline-size: 100%; }
figcaption { padding-block-end: 0.25rem; color: color-mix(in oklab, currentColor 76%, transparent); }
iframe { max-inline-size: 100%; block-size: max(30rem, 100vh - 14rem); border: 1px solid color-mix(in oklab, currentColor 30%, transparent); box-sizing: border-box; }
pre { margin: 0; padding: 1rem; max-inline-size: 100%; box-sizing: border-box; overflow-x: auto; font: 0.9375rem/1.5 Consolas, Menlo, 'DejaVu Sans Mono', monospace; border: 1px solid color-mix(in oklab, currentColor 30%, transparent); }
`;

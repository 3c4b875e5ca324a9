import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Root } from 'postcss';
import type { TransformContext } from 'vitepress';
import { APP_READY, type AppFiles, startApp } from './start-app.ts';
import { usedStyles } from './used-styles.ts';

const STYLES = /<link rel="preload stylesheet" href="([^"]+)" as="style">\s*/g;
const SCRIPTS = /<script type="module" src="([^"]+)"><\/script>\s*/g;
const IMPORTS = /<link rel="modulepreload" href="([^"]+)">\s*/g;

/**
 * Makes a page that VitePress has rendered show itself as soon as its HTML is there: the styles that it uses are in it, and
 * its app starts later.
 *
 * @throws Error if the page isn't what VitePress used to render.
 */
export function paintFirst(html: string, { page, content, siteConfig }: TransformContext): string {
  const files = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, file = '']) => file);
  // The second one is of icons, and empty.
  const [style = ''] = files(STYLES);
  const app: AppFiles = { style, scripts: files(SCRIPTS), imports: files(IMPORTS) };
  if (style === '' || app.scripts.length === 0) throw new Error(`${page} has no app or no stylesheet`);
  // VitePress leaves this page to the app.
  const whole = withOutline(page === '404.md' ? html.replace('<div id="app">', `$&${content}`) : html);
  const styles = usedStyles(stylesheet(join(siteConfig.outDir, style)), whole);
  const bare = whole.replaceAll(STYLES, '').replaceAll(SCRIPTS, '').replaceAll(IMPORTS, '');
  return bare.replace(
    '</head>',
    () =>
      `<style>${styles}</style>\n<script>(${startApp})(${JSON.stringify(app)},${JSON.stringify(APP_READY)})</script>\n</head>`,
  );
}

/** The app makes the outline. Until then, the theme shows another button in its place: this is how it looks with the app. */
function withOutline(html: string): string {
  if (!/<h[23] id="/.test(html)) return html;
  return html.replace(
    /(<button (data-v-\w+)>)Return to top(?=<\/button>)/,
    '$1<span class="menu-text" $2>On this page</span><span class="vpi-chevron-right icon" $2></span>',
  );
}

const stylesheets = new Map<string, Root>();

function stylesheet(file: string): Root {
  const known = stylesheets.get(file) ?? postcss.parse(readFileSync(file, 'utf8'));
  stylesheets.set(file, known);
  return known;
}

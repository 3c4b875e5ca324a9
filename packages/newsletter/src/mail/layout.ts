import { type Html, html } from '@tendwell/content/html';
import { wrap } from './wrap.js';

/** The content of an email, from which the plain-text and the HTML part are rendered. */
export interface MailContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly subject: string;
  readonly paragraphs: readonly Block[];
  readonly link?: { readonly label: string; readonly url: string; readonly after: string } | undefined;
  readonly closing: readonly string[];
  /** Name and postal address. */
  readonly sender: readonly string[];
  /** Links below the sender, for example to unsubscribe. */
  readonly footer: readonly { readonly label: string; readonly url: string }[];
}

/** A paragraph or a quote. */
export type Block = string | { readonly quote: string };

/** The plain-text part: wrapped lines, links on their own lines, the sender as a signature below `-- `. */
export function mailText(content: MailContent): string {
  const { link } = content;
  return [
    ...content.paragraphs.map((block) => (typeof block === 'string' ? wrap(block) : wrap(block.quote, '  '))),
    ...(link ? [`  ${link.url}`, wrap(link.after)] : []),
    ...content.closing.map((line) => wrap(line)),
    ['-- ', ...content.sender].join('\n'),
    ...content.footer.map(({ label, url }) => `${label}:\n${url}`),
  ].join('\n\n');
}

const SERIF = `'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif`;
const SANS = `Seravek,'Gill Sans Nova',Ubuntu,Calibri,sans-serif`;

/**
 * The HTML part: one column with inline styles, because many mail programs ignore other styles. The style sheet only has
 * the colors of the dark scheme; where it is ignored, the light colors are used.
 */
export function mailHtml(content: MailContent): string {
  const { link, footer, dir } = content;
  // Mail programs don't support logical properties.
  const start = dir === 'rtl' ? 'right' : 'left';
  return String(html`<!doctype html>
<html lang="${content.lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${content.subject}</title>
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #111713 !important; color: #e6e6df !important; }
  .quiet, .quiet a { color: #b4b9b1 !important; }
  .line { border-color: #343a34 !important; }
  .accent { background: #9fceab !important; color: #111713 !important; }
  .paper a.plain { color: #9fceab !important; }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fafaf6;color:#1d2520">
<div class="paper" dir="${dir}" style="max-width:34em;margin:0 auto;padding:28px 20px 32px;background:#fafaf6;color:#1d2520;font:18px/1.6 ${SERIF}">
<p class="quiet line" style="margin:0 0 28px;padding:0 0 14px;border-bottom:1px solid #dcdcd2;color:#4f5a53;font:15px/1.55 ${SANS}">${content.sender[0]}</p>
${content.paragraphs.map((part) => block(part, start))}
${
  link &&
  html`<p style="margin:28px 0"><a class="accent" href="${link.url}" style="display:inline-block;padding:12px 22px;background:#22583a;color:#fafaf6;font:17px/1.4 ${SANS};text-decoration:none;border-radius:2px">${link.label}</a></p>
<p class="quiet" style="margin:0 0 20px;color:#4f5a53;font:15px/1.55 ${SANS}">${link.after}<br><a class="plain" href="${link.url}" style="color:#22583a;word-break:break-all">${link.url}</a></p>`
}
${content.closing.map((line) => html`<p style="margin:0 0 20px">${line}</p>`)}
<div class="quiet line" style="margin:36px 0 0;padding:20px 0 0;border-top:1px solid #dcdcd2;color:#4f5a53;font:15px/1.55 ${SANS}">
${content.sender.map((line, index) => html`${index > 0 && html`<br>`}<span dir="auto">${line}</span>`)}
${footer.map(
  ({
    label,
    url,
  }) => html`<p style="margin:16px 0 0"><a class="plain" href="${url}" style="color:#4f5a53">${label}</a></p>
`,
)}
</div>
</div>
</body>
</html>
`);
}

function block(part: Block, start: string): Html {
  return typeof part === 'string'
    ? html`<p style="margin:0 0 20px">${part}</p>\n`
    : html`<blockquote class="line" style="margin:0 0 20px;padding-${start}:16px;border-${start}:1px solid #dcdcd2"><p style="margin:0"><span dir="auto">${part.quote}</span></p></blockquote>\n`;
}

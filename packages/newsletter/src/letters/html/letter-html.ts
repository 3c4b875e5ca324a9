import { type Html, html, trusted } from '@tendwell/content/html';
import { LEAVE_URL, MANAGE_URL } from '../frozen-letter.js';
import { type LetterContent, reasonOf } from '../letter-content.js';
import { blocksHtml, pictureHtml } from './blocks.js';
import { COLUMN, darkStyles, type Styles, stylesOf } from './styles.js';

/**
 * The HTML part of a letter: one column that fits phones. Styles are inline, because some mail programs ignore others;
 * the style sheet only has the dark colors. Nothing in it is loaded but its pictures.
 */
export function letterHtml(content: LetterContent): string {
  const { language, subject, preheader, colors, picture, blocks } = content;
  const { tag, words } = language;
  const styles = stylesOf(colors, words.dir, tag);
  return String(html`<!doctype html>
<html lang="${tag}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
${darkStyles(colors)}
</head>
<body class="paper" style="${styles.body}">
${hiddenPreheader(preheader)}
${OUTLOOK_START}
<div class="paper" lang="${tag}" dir="${words.dir}" style="${styles.column}">
${header(content, styles)}
<h1 style="${styles.title}">${subject}</h1>
${picture && pictureHtml(picture, styles)}${blocksHtml(blocks, { styles, link: content.link, image: content.image })}${footer(content, styles)}
</div>
${OUTLOOK_END}
</body>
</html>
`);
}

/** Outlook for Windows doesn't support a maximum width. */
const OUTLOOK_START = trusted(
  `<!--[if mso]><table role="presentation" align="center" width="${COLUMN + 40}"><tr><td><![endif]-->`,
);
const OUTLOOK_END = trusted('<!--[if mso]></td></tr></table><![endif]-->');

/** Invisible characters fill the line, so that mail programs don't show the start of the letter after it. */
const FILLER = '\u034f\u200c\u00a0'.repeat(60);

const hiddenPreheader = (text: string) =>
  text !== '' && html`<div style="display:none;max-height:0;overflow:hidden">${text}${FILLER}</div>`;

function header(
  { practiceName, homeUrl, archiveUrl, language }: LetterContent,
  { header, quietLink, end }: Styles,
): Html {
  // On a phone, the link isn't broken, on a line of its own.
  return html`<p class="quiet line" style="${header}"><a href="${homeUrl}" style="${quietLink};text-decoration:none;margin-${end}:20px">${practiceName}</a>${
    archiveUrl &&
    html` <a href="${archiveUrl}" style="${quietLink};white-space:nowrap">${language.words.mail.letterOnline}</a>`
  }</p>`;
}

function footer(content: LetterContent, { footer, quietLink }: Styles): Html {
  const { sender, language } = content;
  const { mail } = language.words;
  const links = [
    [mail.manage, MANAGE_URL],
    [mail.unsubscribe, LEAVE_URL],
  ] as const;
  return html`<div class="quiet line" style="${footer}">
<p style="margin:0 0 16px">${sender.map((line, index) => html`${index > 0 && html`<br>`}<span dir="auto">${line}</span>`)}</p>
<p style="margin:0">${reasonOf(content)}</p>
${links.map(
  ([
    label,
    url,
  ]) => html`<p style="margin:0;padding:12px 0 0"><a href="${url}" style="${quietLink}">${label}</a></p>
`,
)}</div>`;
}

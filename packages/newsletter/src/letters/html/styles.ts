import { type Html, html, trusted } from '@tendwell/content/html';
import type { LetterColors } from '@tendwell/content/letters';

/** The width of the column in CSS pixels. */
export const COLUMN = 560;

// Without quotation marks, which would have to be escaped in an attribute.
const SERIF = 'Iowan Old Style,Palatino Linotype,Palatino,P052,Book Antiqua,Georgia,serif';
const SANS = 'Seravek,Gill Sans Nova,Ubuntu,Calibri,DejaVu Sans,sans-serif';
const MONO = 'Consolas,Menlo,DejaVu Sans Mono,monospace';

/** The inline styles of a letter, which all mail programs support. `start` is the side on which a line begins. */
export interface Styles {
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly body: string;
  readonly column: string;
  readonly header: string;
  readonly title: string;
  readonly headings: readonly [string, string, string];
  readonly paragraph: string;
  readonly emphasis: string;
  readonly link: string;
  readonly quietLink: string;
  readonly list: string;
  readonly item: string;
  readonly quote: string;
  readonly table: string;
  readonly cell: string;
  readonly headerCell: string;
  readonly code: string;
  readonly pre: string;
  readonly rule: string;
  readonly image: string;
  readonly caption: string;
  readonly footer: string;
}

/** @param lang The letter's language. Some scripts have no italics and no letter spacing. */
export function stylesOf({ light }: LetterColors, dir: 'ltr' | 'rtl', lang: string): Styles {
  const start = dir === 'rtl' ? 'right' : 'left';
  const { paper, ink, accent, muted, line } = light;
  const isUpright = /^(?:ar|fa|he|ja|ko|ur|zh)\b/.test(lang);
  const tracking = isUpright ? '' : ';letter-spacing:-.01em';
  const heading = (size: number, top: number) =>
    `margin:${top}px 0 8px;font:600 ${size}px/1.3 ${SERIF}${tracking}`;
  return {
    start,
    end: dir === 'rtl' ? 'left' : 'right',
    body: `margin:0;padding:0;background:${paper};color:${ink}`,
    column: `max-width:${COLUMN}px;margin:0 auto;padding:24px 20px 40px;background:${paper};color:${ink};font:18px/1.6 ${SERIF};word-break:break-word`,
    header: `margin:0 0 32px;padding:0 0 14px;border-bottom:1px solid ${line};color:${muted};font:15px/1.5 ${SANS}`,
    title: `margin:0 0 20px;font:400 32px/1.2 ${SERIF}${tracking}`,
    headings: [heading(23, 36), heading(20, 32), heading(18, 28)],
    paragraph: 'margin:0 0 20px',
    emphasis: isUpright ? 'font-style:normal;font-weight:600' : '',
    link: `color:${accent}`,
    quietLink: `color:${muted}`,
    list: `margin:0 0 20px;padding:0;padding-${start}:24px`,
    item: 'margin:0 0 6px',
    quote: `margin:0 0 20px;padding-${start}:18px;border-${start}:2px solid ${line}`,
    table: 'width:100%;margin:0 0 20px;border-collapse:collapse;font-size:16px;line-height:1.5',
    cell: `padding:8px 0;border-bottom:1px solid ${line};vertical-align:top`,
    headerCell: `padding:8px 0;border-bottom:1px solid ${muted};vertical-align:bottom;font:600 15px/1.5 ${SANS}`,
    code: `font:15px/1.5 ${MONO}`,
    pre: `margin:0 0 20px;white-space:pre-wrap;font:15px/1.5 ${MONO}`,
    rule: `margin:32px 0;border:0;border-top:1px solid ${line}`,
    image: `display:block;width:100%;height:auto;background:${paper};color:${muted};font:15px/1.5 ${SANS}`,
    caption: `margin:8px 0 0;color:${muted};font:15px/1.5 ${SANS}`,
    footer: `margin:48px 0 0;padding:20px 0 0;border-top:1px solid ${line};color:${muted};font:15px/1.6 ${SANS}`,
  };
}

/**
 * Mail programs that ignore it use the light colors. It needs classes, because inline styles can't depend on the color
 * scheme.
 */
export function darkStyles({ dark }: LetterColors): Html {
  const { paper, ink, accent, muted, line } = dark;
  return html`<style>
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
${trusted(`.paper{background:${paper} !important;color:${ink} !important}
.link{color:${accent} !important}
.quiet,.quiet a{color:${muted} !important}
.line{border-color:${line} !important}`)}
}
</style>`;
}

import { h as html } from "./index.CJkqShVz.js";
import { t as textDirection } from "./messages.BYkcF6H4.js";
import { f as formatDate } from "./dates.CvFr-BzH.js";
function langHtml(lang, around) {
  if (!lang)
    return void 0;
  const dir = textDirection(lang);
  return html` lang="${lang}"${dir !== textDirection(around ?? "en") && html` dir="${dir}"`}`;
}
function timeHtml(date, locale) {
  return html`<time datetime="${date}">${formatDate(date, locale)}</time>`;
}
export {
  langHtml as l,
  timeHtml as t
};

import { f as firstLocale, t as trusted, h as html, a as filterHtml } from "./index.CJkqShVz.js";
import { f as formatCount } from "./format.BFX81yhZ.js";
import { l as langHtml, t as timeHtml } from "./time.html.zfVaY1Nk.js";
import { r as rendererMessages } from "./renderer-messages.CJ7Bc00W.js";
import { t as textsIn, i as ifPossible, a as textFields, c as checkedUrl } from "./shown.CjzIZLIT.js";
import "./messages.BYkcF6H4.js";
import "./dates.CvFr-BzH.js";
import "./intl.C3W2qRSN.js";
function articleListHtml(articles, options = {}) {
  var _a;
  const locale = firstLocale(options.locale, (_a = options.practice) == null ? void 0 : _a.locale);
  const heading = trusted(`h${options.headingLevel ?? 2}`);
  const words = rendererMessages(locale);
  if (articles.length === 0)
    return html`<p class="tendwell-list-empty">${words.empty}</p>`;
  const entry = (article) => {
    const { title, date, summary, minutes, lang, url: address } = textFields(shownOf(article));
    const tags = textsIn(article.tags);
    const url = checkedUrl(address);
    return html`<li${langHtml(lang, locale)}${tags.length > 0 && html` data-tags="${JSON.stringify(tags)}"`}>
<article class="tendwell-summary">
<${heading} class="tendwell-summary-title">${url ? html`<a href="${url}">${title}</a>` : title}</${heading}>
<p class="tendwell-summary-meta">${article.draft === true && html`<strong>${words.draft}</strong>`}${date && timeHtml(date, locale)}${minutes && minutes > 0 && html`<span>${formatCount(words.minutes, minutes, locale)}</span>`}</p>
${summary && html`<p class="tendwell-summary-text">${summary}</p>`}
${options.pictures && ifPossible(() => pictureHtml(article))}
</article>
</li>
`;
  };
  return html`${options.filter && filterHtml([...new Set(articles.flatMap(({ tags }) => textsIn(tags)))], locale)}<ol class="tendwell-list">
${articles.map((article) => ifPossible(() => entry(article)))}</ol>`;
}
const shownOf = ({ title, date, summary, minutes, lang, url }) => ({
  title,
  date,
  summary,
  minutes,
  lang,
  url
});
function pictureHtml({ picture }) {
  var _a;
  const { src, width, height } = textFields(picture ?? {});
  const url = checkedUrl(src, "image");
  const size = width && height && html` width="${width}" height="${height}"`;
  const attributes = html` alt="" loading="lazy" decoding="async"`;
  if (!url)
    return void 0;
  return ((_a = picture == null ? void 0 : picture.print) == null ? void 0 : _a.call(picture, attributes, "12rem")) ?? html`<img src="${url}"${attributes}${size}>`;
}
export {
  articleListHtml
};

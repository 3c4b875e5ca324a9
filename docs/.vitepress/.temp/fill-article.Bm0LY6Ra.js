import { f as firstLocale, h as html, t as trusted, b as formatMessage, k as keepFragments, j as hasContent } from "./index.CJkqShVz.js";
import { f as formatCount } from "./format.BFX81yhZ.js";
import { l as langHtml, t as timeHtml } from "./time.html.zfVaY1Nk.js";
import { m as messages } from "./messages.BYkcF6H4.js";
import { r as rendererMessages } from "./renderer-messages.CJ7Bc00W.js";
import { a as textFields, i as ifPossible, t as textsIn, c as checkedUrl } from "./shown.CjzIZLIT.js";
import "./dates.CvFr-BzH.js";
import "./intl.C3W2qRSN.js";
function articleHtml(article, options = {}) {
  const { practice, contents = false, headingOffset = 0, previous, next } = options;
  const locale = firstLocale(options.locale, article.lang, practice == null ? void 0 : practice.locale);
  const heading = trusted(`h${1 + Math.min(Math.max(Math.trunc(headingOffset) || 0, 0), 3)}`);
  const { title, summary, lang } = textFields(article);
  return html`<article class="tendwell-article"${langHtml(lang, practice == null ? void 0 : practice.locale)}>
<header class="tendwell-article-header">
${title && html`<${heading} class="tendwell-title">${title}</${heading}>`}
${summary && html`<p class="tendwell-standfirst">${summary}</p>`}
</header>
<div class="tendwell-margin">
${meta(article, practice, locale)}
${ifPossible(() => contents && contentsHtml(article, locale))}
</div>
${ifPossible(() => article.picture && pictureHtml(article.picture))}
<div class="tendwell-body">
${trusted(withAnchors(article, locale))}</div>
${(previous || next) && neighboursHtml(previous, next, locale)}
</article>`;
}
function meta(article, practice, locale) {
  const words = rendererMessages(locale);
  const { date, updated, minutes, author: slug } = textFields(article);
  const tags = textsIn(article.tags);
  const author = ifPossible(() => {
    var _a, _b;
    return (_b = (_a = practice == null ? void 0 : practice.practitioners) == null ? void 0 : _a.find((person) => person.slug === slug)) == null ? void 0 : _b.name;
  }) ?? slug;
  return html`<ul class="tendwell-meta">
${article.draft === true && html`<li><strong>${words.draft}</strong></li>`}
${date && html`<li>${timeHtml(date, locale)}</li>`}
${updated && html`<li>${updatedHtml(updated, words, locale)}</li>`}
${author && html`<li class="tendwell-author">${formatMessage(words.by, { name: author })}</li>`}
${minutes > 0 && html`<li>${formatCount(words.minutes, minutes, locale)}</li>`}
${tags[0] && html`<li>${tags.join(words.comma)}</li>`}
</ul>`;
}
function updatedHtml(date, { updated }, locale) {
  const [before, after] = updated.split("{date}");
  return html`${before}${timeHtml(date, locale)}${after}`;
}
function contentsHtml(article, locale) {
  const top = Math.min(...article.headings.map(({ level }) => level));
  const entries = article.headings.filter(({ level }) => level === top);
  if (entries.length < 2)
    return void 0;
  const { contents } = messages(locale);
  return html`<nav class="tendwell-contents" aria-label="${contents}">
<p aria-hidden="true">${contents}</p>
<ol>${entries.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ol>
</nav>`;
}
function pictureHtml(picture) {
  var _a;
  const { src, alt, width, height, caption, credit } = textFields(picture);
  const url = checkedUrl(src, "image");
  const size = width && height && html` width="${width}" height="${height}"`;
  const line = [caption, credit].filter(Boolean).join(" ");
  return url && html`<figure class="tendwell-picture">${((_a = picture.print) == null ? void 0 : _a.call(picture)) ?? html`<img src="${url}" alt="${alt}"${size}>`}${line && html`<figcaption>${line}</figcaption>`}</figure>`;
}
function withAnchors({ html: body = "", headings }, locale) {
  const texts = new Map(ifPossible(() => headings.map(({ id, text }) => [id, text])));
  return String(body).replace(/<h([2-6]) id="([^"]*)">([\s\S]*?)<\/h\1>/g, (heading, level, id, inner) => {
    const text = texts.get(id);
    if (text === void 0)
      return heading;
    const label = formatMessage(messages(locale).linkTo, { heading: text });
    const link = html`<a class="tendwell-anchor" href="${`#${id}`}" aria-label="${label}"></a>`;
    return `<div class="tendwell-heading"><h${level} id="${id}">${inner}</h${level}>${link}</div>`;
  });
}
function neighboursHtml(previous, next, locale) {
  const words = messages(locale);
  const link = (to, rel, label) => {
    const href = checkedUrl(to == null ? void 0 : to.url);
    return to && href && html`<li><span>${label}</span> <a href="${href}" rel="${rel}">${to.title}</a></li>`;
  };
  return html`<nav class="tendwell-neighbours" aria-label="${words.moreArticles}"><ul>
${link(previous, "prev", words.previous)}
${link(next, "next", words.next)}
</ul></nav>`;
}
const FIRST = 8e3;
async function fillArticle(element, article, options, nodesOf) {
  const nodes = nodesOf(articleHtml(article, options));
  keepFragments(nodes);
  const body = nodes.querySelector(".tendwell-body");
  const parts = body && !hasContent(element) && !location.hash ? takeParts(body) : [];
  element.replaceChildren(nodes);
  for (const part of parts) {
    await painted();
    if (!element.contains(body))
      return;
    body == null ? void 0 : body.append(part);
  }
}
function takeParts(body) {
  var _a, _b;
  const parts = [];
  let left = FIRST;
  for (const node of [...body.childNodes]) {
    if (left < 0) {
      parts.push(new DocumentFragment());
      left = FIRST * 8 ** parts.length;
    }
    (_a = parts.at(-1)) == null ? void 0 : _a.append(node);
    left -= ((_b = node.textContent) == null ? void 0 : _b.length) ?? 0;
  }
  return parts;
}
const painted = () => new Promise((resolve) => {
  if (document.hidden)
    resolve();
  else
    requestAnimationFrame(() => setTimeout(resolve));
});
export {
  fillArticle
};

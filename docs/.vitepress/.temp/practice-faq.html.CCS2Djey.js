import { f as firstLocale, h as html, d as isHtml } from "./index.CJkqShVz.js";
import { g as grouped } from "./grouped.CVgUyV6c.js";
import { h as headingTag, g as groupTag } from "./heading.html.AmeXN1i9.js";
import { i as ifPossible, a as textFields } from "./shown.CjzIZLIT.js";
import { b as renderMarkdownText } from "./markdown.zqiZYeU5.js";
import "./messages.BYkcF6H4.js";
import "./media.CUYayvkf.js";
import "./urls.sgEKMZXN.js";
function practiceFaqHtml(questions, options = {}) {
  var _a;
  const locale = firstLocale(options.locale);
  const heading = headingTag(options.headingLevel);
  const groups = (_a = ifPossible(() => grouped(questions).map(([name, entries]) => ({
    name,
    details: entries.map((entry) => ifPossible(() => questionHtml(entry, locale))).filter(Boolean)
  })))) == null ? void 0 : _a.filter(({ details }) => details.length > 0);
  if (!(groups == null ? void 0 : groups.length))
    return html``;
  return html`<div class="tendwell-faq">
${groups.map(({ name, details }) => html`<${groupTag(name)}>
${name && html`<${heading}>${name}</${heading}>`}
<div>
${details}</div>
</${groupTag(name)}>
`)}</div>`;
}
function questionHtml(entry, locale) {
  const { question, slug } = textFields(entry);
  const answer = answerHtml(entry, locale);
  if (!question || !answer)
    return void 0;
  return html`<details><summary>${question}</summary>
<div class="tendwell-body"${slug && html` id="${slug}"`}>${answer}</div>
</details>
`;
}
function answerHtml({ answer, slug }, locale) {
  if (isHtml(answer))
    return answer;
  if (typeof answer !== "string" || !answer)
    return void 0;
  return renderMarkdownText(answer, { locale, topHeading: 4, ...slug && { idPrefix: `${slug}-` } }).html;
}
export {
  practiceFaqHtml
};

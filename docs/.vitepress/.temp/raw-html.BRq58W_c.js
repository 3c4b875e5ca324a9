import { i as isSafeScheme, c as htmlPolicy } from "./index.CJkqShVz.js";
import { r as renderMarkdown, a as allowedHtml } from "./markdown.zqiZYeU5.js";
import "./messages.BYkcF6H4.js";
import "./media.CUYayvkf.js";
import "./urls.sgEKMZXN.js";
const elements = [
  ...allowedHtml.tags,
  // Elements of the article itself, in addition to its author's HTML.
  ...["article", "header", "nav", "section", "label", "input"]
];
const attributes = [
  ...new Set(Object.values(allowedHtml.attributes).flatMap((of) => Object.keys(of))),
  ...["id", "class", "role", "tabindex", "aria-label", "aria-hidden", "rel", "loading", "decoding"],
  ...["disabled", "checked"]
];
function renderWithHtml(markdown, options) {
  const removed = /* @__PURE__ */ new Set();
  const onRemoved = (tag) => void removed.add(tag);
  const rendered = renderMarkdown(markdown, { ...options, rawHtml: "sanitize", onRemoved });
  warnOf(removed);
  return rendered;
}
function warnOf(removed) {
  if (removed.size === 0)
    return;
  const tags = [...removed].map((tag) => `<${tag}>`).join(", ");
  console.warn(`<article-view> removed ${tags}: raw-html keeps only text, lists, tables, and pictures.`);
}
function tagsRemovedFrom(markup) {
  const names = [...markup.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name = ""]) => name.toLowerCase());
  return new Set(names.filter((name) => !elements.includes(name)));
}
async function loadSanitizer() {
  const nodesOf = "setHTML" in Element.prototype ? byBrowser : await byPurify();
  return (markup) => {
    warnOf(tagsRemovedFrom(String(markup)));
    const nodes = nodesOf(String(markup));
    for (const field of nodes.querySelectorAll('input:not([type="checkbox"])'))
      field.remove();
    for (const link of nodes.querySelectorAll("a")) {
      const scheme = link.protocol.slice(0, -1);
      if (scheme !== "" && !isSafeScheme(scheme, "link"))
        link.removeAttribute("href");
    }
    return nodes;
  };
}
function byBrowser(markup) {
  const box = document.createElement("div");
  const sanitizer = { elements, attributes, comments: false, dataAttributes: false };
  box.setHTML(markup, { sanitizer });
  const nodes = new DocumentFragment();
  nodes.append(...box.childNodes);
  return nodes;
}
async function byPurify() {
  const { default: purify } = await import("./purify.es.1bRnnZmV.js");
  const policy = htmlPolicy();
  return (markup) => purify.sanitize(markup, {
    RETURN_DOM_FRAGMENT: true,
    ALLOWED_TAGS: elements,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // It would remove ids of headings such as "Location" as DOM clobbering.
    SANITIZE_DOM: false,
    ...policy && { TRUSTED_TYPES_POLICY: policy }
  });
}
export {
  loadSanitizer,
  renderWithHtml
};

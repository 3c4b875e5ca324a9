import { c as canonicalLocale } from "./messages.BYkcF6H4.js";
import { b as renderMarkdownText } from "./markdown.zqiZYeU5.js";
import "./index.CJkqShVz.js";
import "./media.CUYayvkf.js";
import "./urls.sgEKMZXN.js";
const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const BEGUN = /^\uFEFF?---[ \t]*\r?\n(?:title|date|slug|author|summary)[ \t]*:/;
function readFrontMatter(source) {
  const match = BLOCK.exec(source);
  if ((match == null ? void 0 : match.index) !== 0) {
    if (BEGUN.test(source))
      throw new Error('The front matter has no closing "---"');
    return { data: {}, body: source };
  }
  return { data: readKeys((match[1] ?? "").split(/\r?\n/)), body: source.slice(match[0].length) };
}
function readKeys(lines) {
  const data = /* @__PURE__ */ Object.create(null);
  let key = "";
  for (const line of lines) {
    const nested = /^\s+(?:-\s+(.*)|(\w+):\s+(.*))$/.exec(line) ?? /^-\s+(.*)$/.exec(line);
    const top = /^([\w-]+):\s*(.*)$/.exec(line);
    if (top) {
      key = top[1];
      const value = top[2];
      data[key] = /^\[.*\]\s*$/.test(value) ? readList(value) : readScalar(value);
    } else if (nested && key) {
      addNested(data, key, nested);
    }
  }
  return data;
}
function addNested(data, key, [, item, name, value]) {
  const current = data[key];
  if (item !== void 0) {
    data[key] = [...Array.isArray(current) ? current : [], readScalar(item)];
  } else if (name !== void 0) {
    const map = typeof current === "object" && !Array.isArray(current) ? current : /* @__PURE__ */ Object.create(null);
    map[name] = readScalar(value ?? "");
    data[key] = map;
  }
}
function readList(value) {
  const items = value.trim().slice(1, -1).match(/\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+)/g) ?? [];
  return items.map((item) => readScalar(item)).filter(Boolean);
}
function readScalar(value) {
  const text2 = value.trim();
  if (/^".*"$/.test(text2)) {
    try {
      return String(JSON.parse(text2));
    } catch {
      return text2.slice(1, -1);
    }
  }
  if (/^'.*'$/.test(text2))
    return text2.slice(1, -1).replaceAll("''", "'");
  return text2.replace(/\s+#.*$/, "");
}
function renderArticleBody(article, { headingOffset, base, locale, idPrefix, render = renderMarkdownText }) {
  var _a;
  const { body, lang, ...others } = article;
  const language = canonicalLocale(lang);
  const rest = { ...others, ...language && { lang: language } };
  const resolve = (url) => /^(?:[#/]|[a-z][\w+.-]*:)/i.test(url) || !URL.canParse(url, base) ? url : new URL(url, base).href;
  const rendered = render(body, {
    locale: rest.lang ?? locale,
    topHeading: 2 + Math.min(Math.max(Math.trunc(headingOffset) || 0, 0), 3),
    resolveUrl: resolve,
    idPrefix
  });
  const picture2 = typeof ((_a = rest.picture) == null ? void 0 : _a.src) === "string" && {
    ...rest.picture,
    src: resolve(rest.picture.src)
  };
  return { slug: "", ...rest, ...picture2 && { picture: picture2 }, ...rendered };
}
function parseMarkdownArticle(source) {
  const { data, body } = readFrontMatter(source);
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\r?\n|$)/.exec(body);
  const title = text(data.title) ?? (heading == null ? void 0 : heading[1]) ?? "";
  return {
    title,
    date: text(data.date) ?? "",
    body: data.title === void 0 && heading ? body.slice(heading[0].length) : body,
    ...optional("updated", text(data.updated)),
    ...optional("author", text(data.author)),
    ...optional("summary", text(data.summary)),
    ...optional("lang", text(data.lang)),
    ...Array.isArray(data.tags) && { tags: data.tags },
    ...optional("picture", picture(data.picture))
  };
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function picture(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return void 0;
  const { src, alt, caption, credit, width, height } = value;
  if (!src)
    return void 0;
  return {
    src,
    alt: alt ?? "",
    ...optional("caption", caption),
    ...optional("credit", credit),
    ...Number(width) > 0 && Number(height) > 0 && { width: Number(width), height: Number(height) }
  };
}
export {
  parseMarkdownArticle,
  renderArticleBody
};

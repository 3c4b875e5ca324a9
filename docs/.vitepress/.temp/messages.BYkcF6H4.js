function canonicalLocale(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return void 0;
  }
}
function isLocale(tag) {
  return canonicalLocale(tag) !== void 0;
}
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
function textDirection(tag) {
  if (tag === void 0 || !isLocale(tag))
    return "ltr";
  return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}
function lookupLocale(tag, entries) {
  for (let key = tag.toLowerCase(); ; key = key.slice(0, key.lastIndexOf("-"))) {
    const entry = entries.get(key);
    if (entry !== void 0 || !key.includes("-"))
      return entry;
  }
}
const en = {
  comma: ", ",
  by: "By {name}",
  minutes: { one: "{count} min read", other: "{count} min read" },
  updated: "Updated {date}",
  draft: "Draft",
  contents: "Contents",
  linkTo: "Link to: {heading}",
  linkCopied: "Link copied",
  moreArticles: "More articles",
  previous: "Previous",
  next: "Next",
  more: "Show more",
  all: "All",
  topics: "Topics",
  empty: "There are no articles yet.",
  loading: "Loading…",
  loadFailed: "This content could not be loaded.",
  retry: "Try again"
};
const languages = /* @__PURE__ */ new Map([["en", en]]);
function addMessages(locale, messages2) {
  languages.set(locale.toLowerCase(), messages2);
}
function findMessages(locale) {
  return lookupLocale(locale, languages);
}
function messages(locale) {
  return findMessages(locale) ?? en;
}
export {
  addMessages as a,
  canonicalLocale as c,
  findMessages as f,
  messages as m,
  textDirection as t
};

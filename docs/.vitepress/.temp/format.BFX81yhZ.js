import { b as formatMessage } from "./index.CJkqShVz.js";
const capitalized = (text, locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
const pluralRules = /* @__PURE__ */ new Map();
function formatCount(forms, count, locale) {
  if (count < 1e3 && /^en(?!.*-u-)(?:-|$)/i.test(locale)) {
    return formatMessage(count === 1 && forms.one || forms.other, { count });
  }
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return formatMessage(forms[rules.select(count)] ?? forms.other, { count: count.toLocaleString(locale) });
}
export {
  capitalized as c,
  formatCount as f
};

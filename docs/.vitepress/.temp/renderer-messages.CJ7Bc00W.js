import { f as findMessages, m as messages } from "./messages.BYkcF6H4.js";
const warned = /* @__PURE__ */ new Set();
function rendererMessages(locale) {
  const [language = locale] = locale.split("-");
  if (!findMessages(locale) && !warned.has(language)) {
    warned.add(language);
    console.warn(`No texts in "${language}": import "@tendwell/elements/lang/${language}"`);
  }
  return messages(locale);
}
export {
  rendererMessages as r
};

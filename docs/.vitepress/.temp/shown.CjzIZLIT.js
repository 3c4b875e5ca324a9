import { s as safeUrl } from "./index.CJkqShVz.js";
function ifPossible(make) {
  try {
    return make();
  } catch {
    return void 0;
  }
}
function checkedUrl(url, kind = "link") {
  return typeof url === "string" ? safeUrl(url, kind) || void 0 : void 0;
}
function textFields(facts) {
  const isText = ([, value]) => typeof value === "string" || typeof value === "number";
  return Object.fromEntries(Object.entries(facts).filter(isText));
}
function textsIn(list) {
  return Array.isArray(list) ? list.filter((text) => typeof text === "string") : [];
}
export {
  textFields as a,
  checkedUrl as c,
  ifPossible as i,
  textsIn as t
};

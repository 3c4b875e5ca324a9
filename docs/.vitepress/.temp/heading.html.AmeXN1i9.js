import { t as trusted } from "./index.CJkqShVz.js";
function headingTag(level) {
  return trusted(level === 3 || level === 4 ? `h${level}` : "h2");
}
function groupTag(heading) {
  return trusted(heading ? "section" : "div");
}
export {
  groupTag as g,
  headingTag as h
};

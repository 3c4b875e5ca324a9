import { h as html } from "./index.CJkqShVz.js";
import { a as textFields } from "./shown.CjzIZLIT.js";
function licenseHtml(license, words) {
  const { type, number, region } = textFields(license);
  if (!type && !number)
    return void 0;
  const comma = region && words.comma.trimEnd();
  const unbroken = number && html`<span><bdi>${number}</bdi>${comma}</span>`;
  return html`${type}${type && unbroken && " "}${unbroken || comma}${region && ` ${region}`}`;
}
export {
  licenseHtml as l
};

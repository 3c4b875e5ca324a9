import { g as fieldsOf } from "./index.CJkqShVz.js";
import "./messages.BYkcF6H4.js";
function carryOver(from, to) {
  if (from === to || from.getAttribute("action") !== to.getAttribute("action"))
    return;
  const fields = fieldsOf(from);
  for (const [index, field] of fieldsOf(to).entries()) {
    const before = fields[index];
    if ((before == null ? void 0 : before.name) !== field.name)
      continue;
    if (isChoice(field) && isChoice(before))
      field.checked || (field.checked = before.checked);
    else
      field.value || (field.value = before.value);
  }
}
const isChoice = (field) => field.matches('[type="checkbox"], [type="radio"]');
export {
  carryOver
};

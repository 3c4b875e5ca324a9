import { d as dateFormat } from "./intl.C3W2qRSN.js";
function zoneName(timeZone, locale) {
  var _a;
  const parts = dateFormat(locale, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0);
  return ((_a = parts.find(({ type }) => type === "timeZoneName")) == null ? void 0 : _a.value) ?? timeZone;
}
export {
  zoneName as z
};

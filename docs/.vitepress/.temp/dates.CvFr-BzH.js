import { d as dateFormat } from "./intl.C3W2qRSN.js";
function formatDate(date, locale) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00Z`);
  if (Number.isNaN(day.getTime()))
    return date;
  return dateFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day);
}
function formatDateRange(from, to, locale) {
  const format = dateFormat(locale, {
    month: "short",
    day: "numeric",
    year: "numeric",
    timeZone: "UTC"
  });
  return format.formatRange(/* @__PURE__ */ new Date(`${from}T00:00Z`), /* @__PURE__ */ new Date(`${to}T00:00Z`));
}
export {
  formatDateRange as a,
  formatDate as f
};

const formats = /* @__PURE__ */ new Map();
function dateFormat(locale, options) {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}
export {
  dateFormat as d
};

const EXTENSION = new RegExp("[\\s,]*(?:;\\s*ext=|\\bext(?:ension)?\\b[.:]?|(?<=[\\s\\d)])x|#)\\s*(\\d{1,10})$", "i");
const ZERO_IS_DIALED = /^(?:39|37[89]|22[569]|24[12])/;
function phoneParts(phone) {
  const trimmed = phone.trim();
  const match = EXTENSION.exec(trimmed);
  if (!match)
    return { number: trimmed };
  return { number: trimmed.slice(0, match.index), extension: match[1] };
}
function phoneDigits(number) {
  const digits = number.replace(/[^+\d()]/g, "");
  const keepsZero = ZERO_IS_DIALED.test(digits.replace(/\D/g, ""));
  return (/^\+/.test(digits) && !keepsZero ? digits.replace("(0)", "") : digits).replace(/[()]/g, "");
}
function plainPhone(phone) {
  const { number, extension } = phoneParts(phone);
  return phoneDigits(number) + (extension === void 0 ? "" : ` ext. ${extension}`);
}
function e164(phone) {
  return phoneDigits(phoneParts(phone).number);
}
function phoneExtension(phone) {
  return phoneParts(phone).extension;
}
function telUrl(phone) {
  const extension = phoneExtension(phone);
  return `tel:${e164(phone)}${extension === void 0 ? "" : `;ext=${extension}`}`;
}
function mailtoUrl(email) {
  return `mailto:${email.replace(/[%?&#\s]/g, encodeURIComponent)}`;
}
export {
  plainPhone as a,
  e164 as e,
  mailtoUrl as m,
  phoneExtension as p,
  telUrl as t
};

import { f as firstLocale, h as html, b as formatMessage } from "./index.CJkqShVz.js";
import { r as rendererMessages } from "./renderer-messages.CJ7Bc00W.js";
import { c as checkedUrl, i as ifPossible } from "./shown.CjzIZLIT.js";
import { l as loadProvider, t as tendwell } from "./load.DzOyzy9v.js";
import "./messages.BYkcF6H4.js";
const enForm = {
  email: "Email",
  newsletter: "Newsletter",
  name: "Name",
  subscribe: "Subscribe",
  privacy: "Privacy policy",
  honeypot: "Leave this field empty",
  interests: "What would you like to hear about? (optional)",
  needsScript: "This form needs JavaScript.",
  signUpElsewhere: "You can also subscribe at {host}."
};
function signupFormHtml(newsletter, provider, options = {}) {
  const { page, headingLevel = 2 } = options;
  const locale = firstLocale(options.locale);
  const words = { ...enForm, ...rendererMessages(locale) };
  const { heading, method, provider: name } = newsletter;
  const action = checkedUrl(newsletter.action, "image");
  if (action === void 0)
    return html``;
  const privacyUrl = checkedUrl(newsletter.privacyUrl);
  const title = typeof heading === "string" && heading !== "" ? heading : words.newsletter;
  const attributes = {
    "data-provider": typeof name === "string" ? name : "tendwell",
    ...typeof method === "string" && { "data-method": method },
    ...provider.attributes
  };
  return html`<form class="tendwell-signup" method="post" action="${action}" aria-label="${title}"${Object.entries(attributes).map(([name2, value]) => html` ${name2}="${value}"`)}>
${headingLevel === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="tendwell-signup-description">${ifPossible(() => html`${newsletter.description}`)}</p>
${ifPossible(() => interestsHtml(newsletter, provider, words))}
<div class="tendwell-fields">
${newsletter.name && provider.name && html`<label class="tendwell-field"><span>${words.name}</span><input type="text" name="${provider.name}" autocomplete="name" maxlength="200"></label>`}
<label class="tendwell-field"><span>${words.email}</span><input type="email" name="${provider.email}" required autocomplete="email" inputmode="email" autocapitalize="off" spellcheck="false" maxlength="254"></label>
<button type="submit"${provider.page && html` disabled`}>${words.subscribe}</button>
</div>
${provider.page && html`<p class="tendwell-consent"><noscript>${words.needsScript} </noscript><a href="${action}${provider.page}">${formatMessage(words.signUpElsewhere, { host: action.replace(/^https?:\/\/|\/$/g, "") })}</a></p>`}
${provider.honeypot && html`<div hidden><label>${words.honeypot} <input type="text" name="${formatMessage(provider.honeypot, parameters(action))}" tabindex="-1" autocomplete="off"></label></div>`}
${hiddenFields(newsletter, provider, locale, page).map(([name2, value]) => ifPossible(() => html`<input type="hidden" name="${name2}" value="${value}">`))}
<p class="tendwell-consent">${ifPossible(() => html`${newsletter.consent.text}`)}${privacyUrl && html` <a href="${privacyUrl}">${words.privacy}</a>`}</p>
</form>`;
}
function interestsHtml({ interests }, provider, words) {
  if (!interests || !provider.interests)
    return void 0;
  const [name, value] = provider.interests;
  return html`<fieldset class="tendwell-interests">
<legend>${words.interests}</legend>
${interests.map((interest) => ifPossible(() => {
    const [first = "", second = ""] = interest.value.split("-");
    const parts = { value: interest.value, 0: first, 1: second };
    return html`<label class="tendwell-choice"><input type="checkbox" name="${formatMessage(name, parts)}" value="${formatMessage(value, parts)}"><span>${interest.label}${interest.description && html` <small>${interest.description}</small>`}</span></label>`;
  }))}
</fieldset>`;
}
function hiddenFields({ consent, hidden }, provider, locale, page) {
  const language = locale.split("-")[0] ?? locale;
  const context = { locale, ...page && { page }, consent: consent == null ? void 0 : consent.version };
  const fixed = Object.entries(provider.hidden ?? {}).map(([name, value]) => [
    name,
    formatMessage(value, { language })
  ]);
  const all = { ...provider.context && context, ...Object.fromEntries(fixed), ...hidden };
  return Object.entries(all).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
}
function parameters(address) {
  return Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? ""));
}
function fromAttributes(attributes) {
  const { action, provider, heading, description = "", consent = "", consentVersion = "1", privacyUrl } = attributes;
  if (!checkedUrl(action, "image"))
    return void 0;
  return {
    action: action ?? "",
    description,
    consent: { text: consent, version: consentVersion },
    ...provider && { provider },
    ...heading && { heading },
    ...privacyUrl && { privacyUrl }
  };
}
async function formHtml(element, options) {
  const newsletter = element.newsletter ?? fromAttributes(element);
  if (!newsletter)
    return void 0;
  const provider = await loadProvider(newsletter.provider ?? "tendwell").catch(() => void 0);
  return signupFormHtml(newsletter, provider ?? tendwell, options);
}
export {
  formHtml
};

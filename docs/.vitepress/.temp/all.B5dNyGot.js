import { t as tendwell } from "./load.DzOyzy9v.js";
const brevo = {
  email: "EMAIL",
  name: "FIRSTNAME",
  interests: ["lists_{0}[]", "{1}"],
  honeypot: "email_address_check",
  hidden: { locale: "{language}", html_type: "simple" },
  json: { url: "?isAjax=1", body: "form", accepted: ["success", true], message: "message", errors: "errors" }
};
const buttondown = {
  email: "email",
  name: "metadata__name",
  interests: ["tag", "{value}"],
  hidden: { embed: "1" }
};
const emailoctopus = {
  email: "field_0",
  name: "field_1",
  honeypot: "hpc4b27b6e-eb38-11e9-be00-06b4694bee2a",
  json: { body: "form", accepted: ["success", true], message: "error.message" }
};
const formspree = {
  email: "email",
  name: "name",
  interests: ["interests", "{value}"],
  honeypot: "_gotcha",
  context: true,
  json: { body: "form", accepted: ["next"], message: "errors.0.message", errors: "errors" }
};
const ghost = {
  email: "email",
  name: "name",
  interests: ["labels", "{value}"],
  honeypot: "honeypot",
  hidden: { emailType: "signup" },
  page: "#/portal/signup",
  json: {
    url: "members/api/send-magic-link/",
    body: "json",
    accepted: 201,
    message: "errors.0.message",
    token: { url: "../integrity-token/", field: "integrityToken", fresh: true }
  }
};
const keila = {
  email: "contact[email]",
  name: "contact[first_name]",
  interests: ["contact[data][interests][]", "{value}"],
  honeypot: "h[url]"
};
const kit = {
  email: "email_address",
  name: "fields[first_name]",
  interests: ["tags[]", "{value}"],
  json: { body: "form", accepted: ["status", "success"], message: "errors.messages.0" }
};
const listmonk = {
  email: "email",
  name: "name",
  interests: ["l", "{value}"],
  honeypot: "nonce",
  json: { url: "../api/public/subscription", body: "form", accepted: ["data"], message: "message" }
};
const mailchimp = {
  email: "EMAIL",
  name: "FNAME",
  interests: ["group[{0}][{1}]", "{1}"],
  honeypot: "b_{u}_{id}"
};
const mailerlite = {
  email: "fields[email]",
  name: "fields[name]",
  hidden: { "ml-submit": "1", anticsrf: "true" },
  json: { body: "form", accepted: ["success", true], errors: "errors.fields" }
};
const netlify = {
  email: "email",
  name: "name",
  interests: ["interests", "{value}"],
  honeypot: "bot-field",
  hidden: { "form-name": "newsletter" },
  attributes: { name: "newsletter", "data-netlify": "true", "netlify-honeypot": "bot-field" },
  context: true,
  json: { body: "form", accepted: 200 }
};
const PROVIDERS = {
  tendwell,
  brevo,
  buttondown,
  emailoctopus,
  formspree,
  ghost,
  keila,
  kit,
  listmonk,
  mailchimp,
  mailerlite,
  netlify
};
export {
  PROVIDERS
};

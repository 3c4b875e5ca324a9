import { l as loadProvider } from "./load.DzOyzy9v.js";
import { l as i, m as signupMessages } from "./index.CJkqShVz.js";
import "./messages.BYkcF6H4.js";
function readResponse(json, { status, body, foreign }) {
  const { accepted, message, errors } = json ?? {};
  const words = message === void 0 ? void 0 : at(body, message);
  const said = typeof words === "string" && words !== "" ? { message: words } : {};
  const ok = status >= 200 && status < 300;
  if (ok && isAccepted(accepted, status, body))
    return { outcome: "pending", ...said };
  const byField = errors === void 0 ? {} : errorsOf(at(body, errors));
  if (Object.keys(byField).length > 0)
    return { outcome: "invalid", errors: byField };
  const unclear = !said.message && (ok || body === void 0 && status < 500);
  return { outcome: "failed", reason: foreign && unclear ? "unreadable" : "server", ...said };
}
function isAccepted(accepted, status, body) {
  if (accepted === void 0 || typeof accepted === "number")
    return accepted === status;
  const [path, ...wanted] = accepted;
  const found = at(body, path);
  return wanted.length > 0 ? found === wanted[0] : found !== void 0 && found !== null && found !== false;
}
function errorsOf(errors) {
  const entries = Array.isArray(errors) ? errors.filter((error) => error == null ? void 0 : error.field).map(({ field, message }) => [field, message]) : Object.entries(errors ?? {});
  return Object.fromEntries(entries.map(([field, words]) => [field, String([words].flat()[0])]));
}
function at(value, path) {
  return path.split(".").reduce((inner, key) => inner == null ? void 0 : inner[key], value);
}
const TIMEOUT$1 = 15e3;
function postUrl({ json }, action) {
  return new URL((json == null ? void 0 : json.url) ?? "", new URL(action, location.href));
}
async function send(provider, action, data, signal) {
  const timeout = AbortSignal.timeout(TIMEOUT$1);
  let foreign = false;
  try {
    const url = postUrl(provider, action);
    foreign = url.origin !== location.origin;
    const response = await fetch(url, {
      method: "POST",
      signal: AbortSignal.any([signal, timeout]),
      ...requestOf(provider, data)
    });
    const body = parsed(await response.text());
    return readResponse(provider.json, { status: response.status, body, foreign });
  } catch {
    if (!navigator.onLine)
      return { outcome: "failed", reason: "offline" };
    return { outcome: "failed", reason: timeout.aborted ? "timeout" : foreign ? "unreadable" : "server" };
  }
}
function requestOf({ json, interests }, data) {
  const headers = { Accept: "application/json" };
  if ((json == null ? void 0 : json.body) !== "json")
    return { headers, body: new URLSearchParams([...data]) };
  const fields = [...new Set(data.keys())].map((name) => {
    const values = data.getAll(name);
    return [name, values.length > 1 || name === (interests == null ? void 0 : interests[0]) ? values : values[0]];
  });
  return {
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(Object.fromEntries(fields))
  };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
const TIMEOUT = 5e3;
const tokens = /* @__PURE__ */ new Map();
function prepareToken(provider, action) {
  const { token } = provider.json ?? {};
  if (token && !token.fresh)
    void take(tokenUrl(provider, action));
}
async function addToken(provider, action, data) {
  const { token } = provider.json ?? {};
  if (!token || data.has(token.field))
    return;
  const url = tokenUrl(provider, action);
  const text = await (token.fresh ? fetchToken(url) : take(url));
  if (text)
    data.set(token.field, text);
}
function renewToken(provider, action, result) {
  const { token } = provider.json ?? {};
  if (!token || result.outcome === "pending")
    return;
  if (result.outcome === "invalid" && !(token.field in result.errors))
    return;
  tokens.delete(tokenUrl(provider, action));
  prepareToken(provider, action);
}
function tokenUrl(provider, action) {
  var _a, _b;
  return new URL(((_b = (_a = provider.json) == null ? void 0 : _a.token) == null ? void 0 : _b.url) ?? "", postUrl(provider, action)).href;
}
async function take(url) {
  const token = tokens.get(url) ?? fetchToken(url);
  tokens.set(url, token);
  const text = await token;
  if (text === void 0)
    tokens.delete(url);
  return text;
}
async function fetchToken(url) {
  var _a;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok)
      return void 0;
    const text = await response.text();
    if (!((_a = response.headers.get("Content-Type")) == null ? void 0 : _a.includes("json")))
      return text;
    const { token } = JSON.parse(text);
    return typeof token === "string" ? token : void 0;
  } catch {
    return void 0;
  }
}
const styles = i`
[part='outcome'] {
  box-sizing: border-box;
  max-inline-size: var(--tendwell-measure, 36rem);
  outline: none;
  font-size: 1.25rem;
  line-height: 1.5;
}
@media (prefers-reduced-motion: no-preference) {
  [part='outcome'] { animation: appear 150ms ease-out; }
}
@keyframes appear { from { opacity: 0; } }
`;
function showOutcome(element, root, message) {
  const outcome = document.createElement("div");
  outcome.part.add("outcome");
  outcome.role = "status";
  outcome.tabIndex = -1;
  outcome.textContent = message;
  outcome.style.minBlockSize = `${contentHeight(element)}px`;
  if (styles.styleSheet)
    root.adoptedStyleSheets.push(styles.styleSheet);
  root.replaceChildren(outcome);
  outcome.focus();
}
function contentHeight(element) {
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
  const edges = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth];
  return edges.reduce((height, edge) => height - Number.parseFloat(edge), element.getBoundingClientRect().height);
}
const enOutcome = {
  sent: "Thank you. Check your email: we sent you a message with a link to confirm your subscription.",
  sendTimeout: "The server did not respond in time. What you entered is still here. Try again.",
  taken: "Thank you. Check your email: you may need to confirm your subscription.",
  sendUnreadable: "We could not read the response, so we do not know whether you are subscribed."
};
function outcomeText(outcome, locale) {
  const words = { ...enOutcome, ...signupMessages(locale) };
  return {
    sent: words.sent,
    taken: words.taken,
    server: words.sendFailed,
    unreadable: words.sendUnreadable,
    timeout: words.sendTimeout,
    offline: words.offline
  }[outcome];
}
async function prepare({ provider: name, action }) {
  const provider = await loadProvider(name);
  if (provider)
    prepareToken(provider, action);
}
async function post(route, data, signal) {
  const provider = await loadProvider(route.provider);
  if (!provider)
    return { outcome: "failed", reason: "unreadable" };
  await addToken(provider, route.action, data);
  const result = await send(provider, route.action, data, signal);
  renewToken(provider, route.action, result);
  return result;
}
async function pageOf({ provider, action }) {
  const { page } = await loadProvider(provider) ?? {};
  return page === void 0 ? void 0 : new URL(page, action);
}
export {
  outcomeText,
  pageOf,
  post,
  prepare,
  showOutcome
};

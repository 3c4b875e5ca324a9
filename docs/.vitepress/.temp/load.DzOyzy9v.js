const tendwell = {
  email: "email",
  name: "name",
  interests: ["interests", "{value}"],
  honeypot: "website",
  context: true,
  json: {
    body: "json",
    accepted: ["outcome", "pending"],
    message: "message",
    errors: "errors",
    token: { url: "token", field: "token" }
  }
};
async function loadProvider(name) {
  if (name === "tendwell")
    return tendwell;
  const { PROVIDERS } = await import("./all.B5dNyGot.js");
  return Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : void 0;
}
export {
  loadProvider as l,
  tendwell as t
};

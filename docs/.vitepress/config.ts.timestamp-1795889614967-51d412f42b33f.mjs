// .vitepress/config.ts
import { fileURLToPath as fileURLToPath6 } from "node:url";
import { defineConfig, postcssIsolateStyles } from "file:///work/wt/bounces/node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_lightningcss@1.33.0__18fdffd41a250de762c9efdaff25877a/node_modules/vitepress/dist/node/index.js";

// .vitepress/build/check-links.ts
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
async function checkLinks(folder) {
  const files = await readdir(folder, { recursive: true });
  const pages = /* @__PURE__ */ new Map();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = `/${relative(".", file).split(sep).join("/")}`;
    const html2 = await readFile(join(folder, file), "utf8");
    pages.set(path, html2.replace(/<!--live-->[\s\S]*?<!--\/live-->/g, ""));
  }
  const dead = [];
  for (const [page2, html2] of pages) {
    for (const link of linksIn(html2)) {
      const { origin, pathname, hash } = new URL(link, `http://docs.invalid${page2}`);
      if (origin !== "http://docs.invalid") continue;
      const path = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
      const target = pages.get(path);
      const isThere = target !== void 0 || existsSync(join(folder, path));
      if (!isThere || hash !== "" && target !== void 0 && !hasId(target, decodeURIComponent(hash.slice(1)))) {
        dead.push(`${page2}: ${link}`);
      }
    }
  }
  if (dead.length > 0) throw new Error(`Broken links:
${[...new Set(dead)].join("\n")}`);
}
function linksIn(html2) {
  return [...html2.matchAll(/<(?:a|link|img|script)\s[^>]*?(?:href|src)="([^"]*)"/g)].map(
    ([, link = ""]) => link.replaceAll("&amp;", "&")
  );
}
function hasId(html2, id) {
  return html2.includes(` id="${id}"`);
}

// .vitepress/build/first-site.ts
import { fileURLToPath } from "node:url";
import { build } from "file:///work/wt/bounces/node_modules/.pnpm/vite@8.3.8_@types+node@20.19.43_esbuild@0.28.2_jiti@2.7.0_yaml@2.9.1/node_modules/vite/dist/node/index.js";
var __vite_injected_original_import_meta_url = "file:///work/wt/bounces/docs/.vitepress/build/first-site.ts";
async function buildFirstSite() {
  const root = fileURLToPath(new URL("../../first-site", __vite_injected_original_import_meta_url));
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: "error", build: { write: false } });
}

// .vitepress/build/kit-files.ts
import { copyFile, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var FILES = {
  "tendwell.css": { from: "@tendwell/elements/tendwell.css", type: "text/css" },
  "tendwell.js": { from: "@tendwell/elements/cdn/tendwell.js", type: "text/javascript" },
  "purify.js": { from: "@tendwell/elements/cdn/purify.js", type: "text/javascript" },
  "licenses.txt": { from: "@tendwell/elements/cdn/licenses.txt", type: "text/plain" }
};
var pathOf = (specifier) => fileURLToPath2(import.meta.resolve(specifier));
function kitFiles() {
  return {
    name: "kit-files",
    configureServer({ middlewares }) {
      for (const [name, { from, type }] of Object.entries(FILES)) {
        middlewares.use(`/${name}`, (_request, response, next) => {
          readFile2(pathOf(from)).then((source) => {
            response.setHeader("Content-Type", type);
            response.end(source);
          }, next);
        });
      }
    }
  };
}
async function copyKitFiles(folder) {
  for (const [name, { from }] of Object.entries(FILES)) await copyFile(pathOf(from), join2(folder, name));
}

// .vitepress/build/questions.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "file:///work/wt/bounces/node_modules/.pnpm/minisearch@7.2.0/node_modules/minisearch/dist/es/index.js";
var QUESTIONS = [
  ["How do I change my opening hours?", "hours", "/content.html#hours"],
  ["How do I say that we are closed over the holidays?", "closed holiday", "/recipes.html#closed"],
  ["Can we have other hours in summer?", "summer season", "/content.html#hours"],
  ["How do I add a photo?", "photo", "/recipes.html#photograph"],
  ["How do I add a photograph to an article?", "photograph", "/recipes.html#photograph"],
  ["Which picture formats can I use?", "jpeg webp avif", "/pictures.html"],
  ["How do I write an article?", "article front matter", "/content.html#articles"],
  ["How do I publish an article next week?", "publishAt", "/content.html#articles"],
  ["How do I write down my prices?", "prices", "/content.html#services-and-prices"],
  ["How do I write a sliding scale?", "sliding scale", "/content.html#services-and-prices"],
  ["We have two places. How?", "two places", "/recipes.html#two-places"],
  ["How do I say that I accept new clients?", "accepting new clients", "/reference/practice.html"],
  ["Which designs are there?", "designs", "/designs.html"],
  ["How do I change colors and design?", "design colors", "/content.html#how-the-site-looks"],
  ["Where is the favicon from?", "favicon", "/site.html#the-files-beside-the-pages"],
  ["How do I deploy the site?", "deploy", "/recipes.html#sub-path"],
  ["Does it run on Netlify?", "netlify", "/start/practice-site.html#publish-it"],
  ["Does it run on GitHub Pages?", "github pages", "/start/practice-site.html#publish-it"],
  ["How do I use it in WordPress?", "wordpress", "/start/wordpress.html"],
  ["How do I use it in Squarespace?", "squarespace", "/start/site-builders.html"],
  ["How do I use it in Wix?", "wix", "/start/site-builders.html"],
  ["How do I use it in Shopify?", "shopify", "/start/site-builders.html"],
  ["How do I use it with Jinja or Liquid?", "liquid", "/markup.html"],
  ["Does it work with React?", "react", "/start/frameworks.html"],
  ["Does it work with Vue?", "vue", "/start/frameworks.html"],
  ["Does it work with Svelte?", "svelte", "/start/frameworks.html"],
  ["Where are the subscribers stored?", "subscribers stored", "/newsletter.html"],
  ["How do I send a letter to the list?", "send letter", "/letters.html"],
  ["How do people unsubscribe?", "unsubscribe", "/going-live.html#one-click-unsubscribe"],
  ["Is the newsletter legal under the GDPR?", "gdpr", "/going-live.html#gdpr-and-uk-gdpr"],
  ["How do I back up the list?", "backup", "/going-live.html#_8-backups"],
  ["How do I import a list?", "import list", "/commands.html"],
  ["How do I set up SPF and DKIM?", "dkim", "/going-live.html#_3-dns"],
  ["Can I use Mailchimp?", "mailchimp", "/elements/newsletter-signup.html"],
  ["What does an error code mean?", "invalid-phone", "/errors.html#invalid-phone"],
  ["How do I add a page about us?", "own page", "/recipes.html#own-page"],
  ["How do I change the navigation?", "navigation", "/content.html#pages-in-the-navigation"],
  ["How do I make my own home page?", "home page", "/recipes.html#own-home-page"],
  ["How do I use our own font?", "font", "/recipes.html#fonts"],
  ["Is there a dark mode?", "dark", "/styling.html"],
  ["How do I translate the site into Spanish?", "second language", "/recipes.html#second-language"],
  ["How do I link to our booking page?", "booking", "/reference/practice.html#booking-key"],
  ["How do I list insurance plans?", "insurance", "/elements/practice-policies.html"],
  [
    "How do I write a cancellation policy?",
    "cancellation",
    "/content.html#booking-insurance-policies-and-news"
  ],
  ["How do I add questions and answers?", "questions answers", "/content.html#questions-and-answers"],
  ["How do I embed a video?", "video", "/elements/article-view.html"],
  [
    "Does it work without JavaScript?",
    "without javascript",
    "/start/plain-html.html#what-works-without-javascript"
  ],
  [
    "Does it work with a Content-Security-Policy?",
    "content security policy",
    "/start/plain-html.html#customize-it"
  ],
  ["Is there a sitemap?", "sitemap", "/content.html#feeds-sitemap-and-contact-card"],
  ["How do I redirect old links?", "redirect old links", "/recipes.html#move"],
  ["How do I move to another domain?", "domain", "/recipes.html#move"],
  ["Can the site be in a folder of another site?", "sub-path base", "/recipes.html#sub-path"],
  ["How do people reach us without a form?", "contact form", "/recipes.html#contact"],
  ["How do I check the content in CI?", "tendwell check", "/content.html#check-a-folder"],
  ["How do I replace the footer?", "replace footer", "/site.html#replace-a-part-of-every-page"],
  ["What may change in a new version?", "versions", "/versioning.html"],
  ["How do I contribute?", "contribute repository", "/start/contribute.html"]
];
var FIRST = 8;
async function checkQuestions(outDir) {
  const chunks = join3(outDir, "assets/chunks");
  const file = (await readdir2(chunks)).find((name) => name.startsWith("@localSearchIndexroot"));
  if (!file) throw new Error("The site has no search index");
  const { default: json2 } = await import(pathToFileURL(join3(chunks, file)).href);
  const index = MiniSearch.loadJSON(json2, {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } }
  });
  const unanswered = QUESTIONS.flatMap(([question, search, answer]) => {
    const found = index.search(search).map(({ id }) => String(id)).slice(0, FIRST);
    if (found.some((id) => id === answer || id.startsWith(`${answer}#`))) return [];
    return [`${question} (\u201C${search}\u201D)
  wanted ${answer}
  found  ${found.join(", ")}`];
  });
  if (unanswered.length > 0) throw new Error(`The search doesn\u2019t answer:
${unanswered.join("\n")}`);
}

// .vitepress/build/recipes.ts
import { cp, mkdir, mkdtemp, readFile as readFile3, rm, writeFile } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";
import { fileURLToPath as fileURLToPath3 } from "node:url";
import { build as build2 } from "file:///work/wt/bounces/node_modules/.pnpm/vite@8.3.8_@types+node@20.19.43_esbuild@0.28.2_jiti@2.7.0_yaml@2.9.1/node_modules/vite/dist/node/index.js";
var __vite_injected_original_import_meta_url2 = "file:///work/wt/bounces/docs/.vitepress/build/recipes.ts";
var docs = fileURLToPath3(new URL("../..", __vite_injected_original_import_meta_url2));
var photo = join4(docs, "../examples/yoga-studio/content/pictures");
var RESULTS = {
  photograph: [["articles/new-room/index.html", /<img[^>]*alt="A treatment table by a window/]],
  closed: [["index.html", "Winter break"]],
  "two-places": [
    ["visit/index.html", "3 Tide Lane"],
    ["index.html", "Warrenton"]
  ],
  "second-language": [
    ["es/articles/wool-socks/index.html", "Traiga un par"],
    ["articles/wool-socks/index.html", 'hreflang="es"']
  ],
  "own-page": [
    ["about/index.html", "A sailmaker built it"],
    ["index.html", 'href="/about/"']
  ],
  "own-home-page": [["index.html", "<h1>Two tables, one kettle</h1>"]],
  fonts: [["index.html", '<link rel="stylesheet"']],
  contact: [
    ["visit/index.html", /href="(?:mailto:|&#)/],
    ["contact.vcf", "+15035550118"]
  ],
  move: [
    ["_redirects", "/our-story"],
    ["sitemap.xml", "https://massage.example.com/"]
  ],
  "sub-path": [["index.html", 'href="/practice/visit/"']]
};
async function buildRecipes() {
  const recipes = readRecipes(await readFile3(join4(docs, "recipes.md"), "utf8"));
  const untested = [...recipes.keys()].filter((id) => !RESULTS[id]);
  if (untested.length > 0) throw new Error(`Recipes without a result to check: ${untested.join(", ")}`);
  for (const [id, results] of Object.entries(RESULTS)) {
    const folder = await makeSite(recipes.get(id) ?? []);
    const outDir = join4(folder, "dist");
    await build2({ root: folder, logLevel: "error", build: { outDir } });
    for (const [file, text] of results) {
      const content = await readFile3(join4(outDir, file), "utf8");
      if (typeof text === "string" ? !content.includes(text) : !text.test(content))
        throw new Error(`The recipe \u201C${id}\u201D should make a ${file} with ${text}`);
    }
    await rm(folder, { recursive: true });
  }
}
function readRecipes(markdown) {
  const recipes = /* @__PURE__ */ new Map();
  for (const section of markdown.split(/^## /m).slice(1)) {
    const id = /\{#([\w-]+)\}/.exec(section)?.[1] ?? section;
    const files = [...section.matchAll(/^```\w+ \[([^\]]+)\]\n([\s\S]*?)^```$/gm)];
    recipes.set(
      id,
      files.map(([, path = "", text = ""]) => ({ path, text }))
    );
  }
  return recipes;
}
async function makeSite(files) {
  const data = join4(docs, ".data");
  await mkdir(data, { recursive: true });
  const folder = await mkdtemp(join4(data, "recipe-"));
  const content = join4(folder, "content");
  await cp(join4(docs, "first-site/content"), content, { recursive: true });
  await cp(join4(photo, "hall.jpg"), join4(content, "articles/room.jpg"));
  await writeFile(
    join4(folder, "vite.config.ts"),
    "import { tendwell } from '@tendwell/vite-plugin';\n\nexport default { plugins: [tendwell()] };\n"
  );
  for (const { path, text } of files) {
    const file = join4(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      path === "content/practice.yaml" ? merged(await readFile3(file, "utf8"), text) : text
    );
  }
  return folder;
}
function merged(whole, part) {
  const blocks = whole.split(/^(?=\w)/m);
  const isReplaced = (block) => new RegExp(`^${/^\w+/.exec(block)}:`, "m").test(part);
  return [...blocks.filter((block) => !isReplaced(block)), part].join("");
}

// .vitepress/markdown/code-theme.ts
var color = (name) => ({ foreground: `var(--code-${name})` });
var codeTheme = {
  name: "tendwell",
  type: "light",
  colors: { "editor.foreground": "var(--code-text)", "editor.background": "var(--code-ground)" },
  tokenColors: [
    { scope: ["comment", "punctuation.definition.comment"], settings: color("quiet") },
    { scope: ["string", "markup.inline.raw", "string.quoted"], settings: color("string") },
    {
      scope: ["keyword", "storage", "entity.name.tag", "support.type.property-name.css", "markup.heading"],
      settings: color("name")
    },
    { scope: ["support.type.property-name.json", "entity.name.tag.yaml"], settings: color("name") },
    { scope: ["string.unquoted", "keyword.operator", "punctuation"], settings: color("text") }
  ]
};

// .vitepress/markdown/live-examples.ts
function liveExamples(md) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const code = fence?.(tokens, index, options, env, self) ?? "";
    const token = tokens[index];
    const [language, kind, ...rest] = token?.info.split(" ") ?? [];
    if (!token || language !== "html" || kind !== "live") return code;
    const events = rest.find((part) => part.startsWith("events="))?.slice("events=".length) ?? "";
    const attribute = (text) => md.utils.escapeHtml(text).replaceAll("\n", "&#10;");
    const live = `<LiveExample markup="${attribute(token.content)}" events="${attribute(events)}" />
`;
    return rest.includes("hidden") ? live : live + code;
  };
}

// .vitepress/markdown/outputs.ts
import { readFileSync } from "node:fs";
import { ContentError, parseArticle, parseNewsletter, parsePractice } from "file:///work/wt/bounces/packages/content/dist/index.js";
import { openingStatus } from "file:///work/wt/bounces/packages/content/dist/hours/index.js";
import { renderArticle } from "file:///work/wt/bounces/packages/content/dist/markdown/index.js";
import {
  articleHtml,
  articleListHtml,
  newsletterSignupHtml,
  practiceAnnouncementHtml,
  practiceFaqHtml,
  practiceFooterHtml,
  practicePeopleHtml,
  practicePoliciesHtml,
  practiceServicesHtml,
  practiceVisitHtml
} from "file:///work/wt/bounces/packages/elements/dist/html.js";
var __vite_injected_original_import_meta_url3 = "file:///work/wt/bounces/docs/.vitepress/markdown/outputs.ts";
var site = new URL("../../first-site/content/", __vite_injected_original_import_meta_url3);
var read = (file) => readFileSync(new URL(file, site), "utf8");
var practice = () => parsePractice(read("practice.yaml"), { file: "content/practice.yaml" });
var newsletter = () => parseNewsletter(read("newsletter.yaml"), { file: "content/newsletter.yaml" });
var article = () => parseArticle(read("articles/wool-socks.md"), { file: "content/articles/wool-socks.md" });
var json = (data) => JSON.stringify(data, null, 2);
var WINTER = {
  tuesday: ["10:00-18:00"],
  thursday: ["10:00-12:30", "14:00-20:00"],
  friday: ["20:00-02:00"],
  exceptions: [
    { from: "2026-12-24", to: "2027-01-02", reason: "Winter break" },
    { from: "2027-01-08", hours: ["10:00-12:00"] }
  ]
};
var OUTPUTS = {
  broken: () => brokenFrame(),
  parseArticle: () => json({ ...article(), body: shorten(article().body, 60) }),
  renderArticle() {
    const rendered = renderArticle(article());
    return json({ ...rendered, html: shorten(String(rendered.html), 60) });
  },
  articleHtml: () => compact(articleHtml(renderArticle(article()), { practice: practice(), contents: true })),
  articleListHtml: () => compact(articleListHtml([{ ...article(), minutes: 1, url: "/articles/wool-socks/" }])),
  newsletterSignupHtml: () => compact(newsletterSignupHtml(newsletter(), { locale: "en-US", page: "/" })),
  openingStatus: () => json(openingStatus(WINTER, "America/Los_Angeles", /* @__PURE__ */ new Date("2026-12-24T12:00:00-08:00"))),
  practiceAnnouncementHtml: () => compact(
    practiceAnnouncementHtml(
      {
        ...practice(),
        locations: practice().locations.map((location) => ({
          ...location,
          hours: {
            exceptions: [
              { from: "2026-12-24", to: "2027-01-02", reason: "Winter break", announceDays: 14 }
            ]
          }
        }))
      },
      { today: "2026-12-20" }
    )
  ),
  practiceFaqHtml: () => compact(
    practiceFaqHtml([
      {
        question: "What should I wear?",
        slug: "what-to-wear",
        group: "Before you come",
        answer: "Anything **loose**."
      }
    ])
  ),
  practiceVisitHtml: () => compact(practiceVisitHtml(practice())),
  practicePeopleHtml: () => compact(
    practicePeopleHtml({
      ...practice(),
      practitioners: [
        {
          slug: "nora-lind",
          name: "Nora Lind",
          title: "LMT, founder",
          summary: "Shoulders, mostly.",
          licenses: [{ type: "Licensed Massage Therapist", number: "LMT-20117", region: "OR" }],
          photo: { src: "/people/nora.jpg", alt: "Nora at the table", width: 800, height: 1e3 },
          acceptingNewClients: true,
          booking: { url: "/book/nora/" }
        }
      ]
    })
  ),
  practicePoliciesHtml: () => compact(
    practicePoliciesHtml({
      ...practice(),
      insurance: { plans: [{ name: "Columbia Health", network: "in" }] },
      payment: { methods: ["cash", "cards"] },
      policies: [{ kind: "cancellation", text: "Until a day before, a visit costs nothing." }]
    })
  ),
  practiceServicesHtml: () => compact(
    practiceServicesHtml({
      ...practice(),
      currency: "USD",
      services: [
        {
          slug: "swedish-massage",
          group: "Massage",
          name: "Swedish massage",
          description: "Long, slow strokes with oil.",
          minutes: 60,
          price: { from: 95, to: 120 },
          booking: { url: "/book/" }
        }
      ]
    })
  ),
  practiceFooterHtml: () => compact(practiceFooterHtml(practice()))
};
function outputs(md) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const name = /\soutput=(\w+)/.exec(token?.info ?? "")?.[1];
    if (token && name !== void 0) {
      const output = OUTPUTS[name];
      if (!output) throw new Error(`Unknown output: ${name}`);
      token.info = token.info.replace(/\soutput=\w+/, "");
      token.content = `${output().trimEnd()}
`;
    }
    return fence?.(tokens, index, options, env, self) ?? "";
  };
}
function brokenFrame() {
  const source = read("articles/wool-socks.md").replace("date: 2026-01-15", "date: 15/01/2026").replace("summary:", "sumary:");
  try {
    parseArticle(source, { file: "content/articles/wool-socks.md" });
  } catch (error) {
    if (error instanceof ContentError) return error.format();
  }
  throw new Error("The broken article has no errors");
}
function compact(html2) {
  return String(html2).replace(/\n{2,}/g, "\n");
}
function shorten(text, length) {
  return text.length > length ? `${text.slice(0, length)}\u2026` : text;
}

// .vitepress/reference/pages.ts
import { existsSync as existsSync2, mkdirSync, readFileSync as readFileSync3, writeFileSync } from "node:fs";
import { fileURLToPath as fileURLToPath5 } from "node:url";

// .vitepress/reference/codes.ts
import { ContentError as ContentError2, parseArticle as parseArticle2, parseNewsletter as parseNewsletter2, parsePractice as parsePractice2 } from "file:///work/wt/bounces/packages/content/dist/index.js";

// .vitepress/reference/schema.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { fileURLToPath as fileURLToPath4 } from "node:url";
function readSchema(name) {
  const file = import.meta.resolve(`@tendwell/content/schemas/${name}.json`);
  return JSON.parse(readFileSync2(fileURLToPath4(file), "utf8"));
}
function objectIn(schema) {
  if (schema.properties) return { object: schema, isList: false };
  if (schema.items?.properties) return { object: schema.items, isList: true };
  const option = schema.anyOf?.find(({ properties }) => properties);
  return option && { object: option, isList: false };
}
function smallest(schema) {
  if (schema.const !== void 0) return schema.const;
  if (schema.examples) return schema.examples[0];
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf?.[0]) return smallest(schema.anyOf[0]);
  if (schema.type === "boolean") return true;
  if (schema.type === "array") return schema.items ? [smallest(schema.items)] : [];
  if (schema.type !== "object") return schema.type === "string" ? "words" : 1;
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, smallest(schema.properties?.[key] ?? {})])
  );
}

// .vitepress/reference/codes.ts
var PARSE = {
  practice: (data) => parsePractice2(JSON.stringify(data), { file: "practice.json" }),
  newsletter: (data) => parseNewsletter2(JSON.stringify(data), { file: "newsletter.json" }),
  // YAML includes JSON.
  article: (data) => parseArticle2(`---
${JSON.stringify(data)}
---
`, { file: "words.md" })
};
var COMMON_CODES = [
  "missing-key",
  "empty-value",
  "wrong-type",
  "control-character",
  "scrambled-email",
  "unknown-key"
];
var BAD_VALUES = [
  "",
  "words",
  "Two Words",
  "UK",
  "2026-02-30",
  "1999-01-01",
  "99-99",
  "25:00-26:00",
  "/old path",
  "javascript:words",
  "+1 2",
  "+49 (0)30 5550123",
  "[email protected]",
  "https://",
  "example.com",
  -1,
  0,
  1.5,
  1e9,
  [],
  ["Two Words"],
  ["09:00-12:00", "10:00-11:00"],
  [6],
  [""],
  {}
];
function codesOf(file, root, path, key) {
  const parse = PARSE[file];
  if (!parse) return [];
  const codes = /* @__PURE__ */ new Set();
  for (const value of BAD_VALUES) {
    const data = smallest(root);
    const object = smallestAt(root, data, path);
    object[key] = value;
    for (const issue of issuesOf(() => parse(data))) if (issue.path.includes(key)) codes.add(issue.code);
  }
  return [...codes].filter((code) => !COMMON_CODES.includes(code)).sort();
}
function smallestAt(root, data, path) {
  let schema = root;
  let object = data;
  for (const key of path) {
    const inner = objectIn(schema.properties?.[key] ?? {});
    if (!inner) throw new Error(`No object: ${path.join(".")}`);
    const value = smallest(inner.object);
    object[key] = inner.isList ? [value] : value;
    [schema, object] = [inner.object, value];
  }
  return object;
}
function issuesOf(parse) {
  try {
    parse();
    return [];
  } catch (error) {
    if (error instanceof ContentError2) return [...error.issues];
    throw error;
  }
}

// .vitepress/reference/pages.ts
var __vite_injected_original_import_meta_url4 = "file:///work/wt/bounces/docs/.vitepress/reference/pages.ts";
var FILES2 = {
  practice: {
    title: "practice.yaml",
    about: "The facts of a practice: who, where, when, and how to reach it. The only file that a site needs."
  },
  newsletter: {
    title: "newsletter.yaml",
    about: "The newsletter sign-up: what people receive, what they agree to, and where the form is sent."
  },
  article: {
    title: "Front matter",
    about: "The keys at the top of a text. In an article, `title` and `date` are required; in any other text, only `title`. A page also takes `nav`, and a question `group` and `order`."
  },
  letter: {
    title: "Front matter of a letter",
    about: "The keys at the top of a text in `letters/`, which is sent to the newsletter\u2019s subscribers."
  },
  faq: { title: "faq.yaml", about: "Short questions and answers. Long answers are texts in `faq/`." }
};
function writeReference() {
  const folder = fileURLToPath5(new URL("../../reference/", __vite_injected_original_import_meta_url4));
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(FILES2)) {
    const file = `${folder}${name}.md`;
    const text = page(name);
    if (!existsSync2(file) || readFileSync3(file, "utf8") !== text) writeFileSync(file, text);
  }
}
function page(file) {
  const root = readSchema(file);
  const { title, about } = FILES2[file] ?? { title: file, about: "" };
  const common = COMMON_CODES.map(codeLink).join(", ");
  const sections = sectionsOf({ path: [], title: "", schema: root });
  const seen = /* @__PURE__ */ new Map();
  return `${[
    "<!-- Made from the JSON Schema by .vitepress/reference. -->",
    `# ${title}`,
    `<p class="standfirst">${html(about)}</p>`,
    `Keys without \u201Crequired\u201D can be left out. Every key can be reported as ${common}; the other [error codes](../errors.md) of a key are listed with it. [Content](../content.md) explains how the keys belong together.`,
    ...sections.map((section) => sectionText(file, root, section, seen))
  ].join("\n\n")}
`;
}
function sectionsOf(section, seen = /* @__PURE__ */ new Set()) {
  const content = JSON.stringify({ ...section.schema, description: void 0 });
  if (seen.has(content)) return [section];
  seen.add(content);
  const inner = Object.entries(section.schema.properties ?? {}).flatMap(([key, field]) => {
    const found = objectIn(field);
    if (!found) return [];
    const title = `${section.title === "" ? "" : `${section.title}.`}${key}${found.isList ? "[]" : ""}`;
    return sectionsOf({ path: [...section.path, key], title, schema: found.object }, seen);
  });
  return [section, ...inner];
}
function sectionText(file, root, section, seen) {
  const { path, title, schema } = section;
  const heading = `## ${title === "" ? "The keys of the file" : `\`${title}\``} {#${anchor(title)}}`;
  const content = JSON.stringify({ ...schema, description: void 0 });
  const first = seen.get(content);
  if (first !== void 0)
    return `${heading}

${schema.description ?? ""}

The keys are those of [\`${first}\`](#${anchor(first)}).`;
  seen.set(content, title);
  const keys = Object.entries(schema.properties ?? {}).filter(([key]) => key !== "$schema").map(
    ([key, field]) => keyText(file, root, { path, key, field, isRequired: schema.required?.includes(key) })
  );
  return [heading, ...title === "" ? [] : [schema.description ?? ""], ...keys].join("\n\n");
}
function keyText(file, root, { path, key, field, isRequired }) {
  const codes = codesOf(file, root, path, key).map(codeLink).join(", ");
  const example = field.examples?.map((each) => `\`${key}: ${yaml(each)}\``).join(" or ");
  const inner = objectIn(field) && anchor([...path, key].join("."));
  const type = inner ? `[${typeText(field)}](#${inner})` : typeText(field);
  return [
    `#### \`${key}\` {#${anchor([...path, key].join("."))}-key}`,
    `*${type}*${isRequired ? ", **required**" : ""}`,
    [field.description, example && `Example: ${example}.`, codes && `Error codes: ${codes}.`].filter(Boolean).join(" ")
  ].join("\n\n");
}
function typeText(schema) {
  if (schema.const !== void 0) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeText).join(", or ");
  if (schema.enum)
    return schema.enum.length > 20 ? "name" : schema.enum.map((name) => `\`${name}\``).join(", ");
  if (schema.type === "array") return `list of ${schema.items ? plural(schema.items) : "values"}`;
  if (schema.type === "object") return schema.properties ? "keys" : "keys of your own";
  if (schema.format === "date") return "date, `YYYY-MM-DD`";
  return TYPES[schema.type ?? ""] ?? "value";
}
var TYPES = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true` or `false`"
};
var plural = (schema) => schema.properties ? "entries" : schema.enum ? `names: ${typeText(schema)}` : schema.type === "string" ? "texts" : "numbers";
var yaml = (value) => {
  if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${yaml(each)}`).join(", ")} }`;
  const isQuoted = typeof value === "string" && /^(?:\+|[@[{]|\d+$|\d\d[:-]\d\d)|: | #/.test(value);
  return isQuoted ? `"${value}"` : String(value);
};
var codeLink = (code) => `[\`${code}\`](../errors.md#${code})`;
var anchor = (text) => text === "" ? "keys" : text.replaceAll("[]", "").replaceAll(".", "-").toLowerCase();
var html = (text) => text.replaceAll(/`([^`]+)`/g, "<code>$1</code>");

// .vitepress/config.ts
writeReference();
var config_default = defineConfig({
  title: "Tendwell",
  description: "Web components for the websites of wellness practices: an article, a newsletter sign-up, and a footer.",
  lang: "en-US",
  cleanUrls: false,
  // The example site's content isn't part of these docs.
  srcExclude: ["first-site/**", "README.md", ".data/**"],
  head: [["link", { rel: "icon", href: "/icon.svg", type: "image/svg+xml" }]],
  async buildEnd({ outDir }) {
    await copyKitFiles(outDir);
    await checkLinks(outDir);
    await checkQuestions(outDir);
    await buildFirstSite();
    await buildRecipes();
  },
  markdown: {
    theme: codeTheme,
    config(md) {
      md.use(outputs);
      md.use(liveExamples);
    }
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes("-") } } },
  vite: {
    plugins: [kitFiles()],
    // Optimize dependencies before the first page: discovering one later reloads the page.
    optimizeDeps: { entries: [fileURLToPath6(import.meta.resolve("@tendwell/elements"))] },
    // Live examples are `.vp-raw`: the theme's heading and list styles must not apply inside them.
    css: {
      postcss: {
        plugins: [postcssIsolateStyles({ includeFiles: [/(vp-doc|base|prose|code|home)\.css/] })]
      }
    }
  },
  themeConfig: {
    search: { provider: "local" },
    outline: { level: [2, 3], label: "On this page" },
    nav: [
      { text: "Get started", link: "/start/plain-html", activeMatch: "^/start/" },
      { text: "Elements", link: "/elements/article-view", activeMatch: "^/elements/" },
      { text: "Architecture", link: "/architecture" }
    ],
    sidebar: [
      {
        text: "Get started",
        items: [
          { text: "A practice\u2019s site", link: "/start/practice-site" },
          { text: "In any HTML page", link: "/start/plain-html" },
          { text: "In WordPress", link: "/start/wordpress" },
          { text: "In a site builder", link: "/start/site-builders" },
          { text: "With npm", link: "/start/npm" },
          { text: "In React, Next, Vue, Astro", link: "/start/frameworks" },
          { text: "In the repository", link: "/start/contribute" }
        ]
      },
      {
        text: "Elements",
        items: [
          "article-view",
          "article-list",
          "practice-announcement",
          "practice-footer",
          "practice-visit",
          "practice-services",
          "practice-people",
          "practice-policies",
          "practice-faq",
          "newsletter-signup",
          "practice-provider"
        ].map((tag) => ({ text: `&lt;${tag}&gt;`, link: `/elements/${tag}` }))
      },
      {
        text: "Guides",
        items: [
          { text: "A whole site", link: "/site" },
          { text: "Content", link: "/content" },
          { text: "Recipes", link: "/recipes" },
          { text: "Designs", link: "/designs" },
          { text: "Styling", link: "/styling" },
          { text: "Newsletter", link: "/newsletter" },
          { text: "The first letter", link: "/letters" },
          { text: "Newsletter commands", link: "/commands" },
          { text: "Pictures", link: "/pictures" },
          { text: "Going live", link: "/going-live" },
          { text: "Versions", link: "/versioning" },
          { text: "The markup contract", link: "/markup" },
          { text: "Architecture", link: "/architecture" },
          { text: "Decisions", link: "/decisions" }
        ]
      },
      {
        text: "Reference",
        items: [
          { text: "practice.yaml", link: "/reference/practice" },
          { text: "newsletter.yaml", link: "/reference/newsletter" },
          { text: "faq.yaml", link: "/reference/faq" },
          { text: "Front matter", link: "/reference/article" },
          { text: "Front matter of a letter", link: "/reference/letter" },
          { text: "Error codes", link: "/errors" }
        ]
      }
    ],
    docFooter: { prev: "Previous", next: "Next" },
    notFound: {
      title: "Page not found",
      quote: "The page may have moved, or the address may contain a typo.",
      linkLabel: "Tendwell, home page",
      linkText: "Go to the home page"
    }
  }
});
export {
  config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLnZpdGVwcmVzcy9jb25maWcudHMiLCAiLnZpdGVwcmVzcy9idWlsZC9jaGVjay1saW5rcy50cyIsICIudml0ZXByZXNzL2J1aWxkL2ZpcnN0LXNpdGUudHMiLCAiLnZpdGVwcmVzcy9idWlsZC9raXQtZmlsZXMudHMiLCAiLnZpdGVwcmVzcy9idWlsZC9xdWVzdGlvbnMudHMiLCAiLnZpdGVwcmVzcy9idWlsZC9yZWNpcGVzLnRzIiwgIi52aXRlcHJlc3MvbWFya2Rvd24vY29kZS10aGVtZS50cyIsICIudml0ZXByZXNzL21hcmtkb3duL2xpdmUtZXhhbXBsZXMudHMiLCAiLnZpdGVwcmVzcy9tYXJrZG93bi9vdXRwdXRzLnRzIiwgIi52aXRlcHJlc3MvcmVmZXJlbmNlL3BhZ2VzLnRzIiwgIi52aXRlcHJlc3MvcmVmZXJlbmNlL2NvZGVzLnRzIiwgIi52aXRlcHJlc3MvcmVmZXJlbmNlL3NjaGVtYS50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9jb25maWcudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvY29uZmlnLnRzXCI7aW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gJ25vZGU6dXJsJztcbmltcG9ydCB7IGRlZmluZUNvbmZpZywgcG9zdGNzc0lzb2xhdGVTdHlsZXMgfSBmcm9tICd2aXRlcHJlc3MnO1xuaW1wb3J0IHsgY2hlY2tMaW5rcyB9IGZyb20gJy4vYnVpbGQvY2hlY2stbGlua3MudHMnO1xuaW1wb3J0IHsgYnVpbGRGaXJzdFNpdGUgfSBmcm9tICcuL2J1aWxkL2ZpcnN0LXNpdGUudHMnO1xuaW1wb3J0IHsgY29weUtpdEZpbGVzLCBraXRGaWxlcyB9IGZyb20gJy4vYnVpbGQva2l0LWZpbGVzLnRzJztcbmltcG9ydCB7IGNoZWNrUXVlc3Rpb25zIH0gZnJvbSAnLi9idWlsZC9xdWVzdGlvbnMudHMnO1xuaW1wb3J0IHsgYnVpbGRSZWNpcGVzIH0gZnJvbSAnLi9idWlsZC9yZWNpcGVzLnRzJztcbmltcG9ydCB7IGNvZGVUaGVtZSB9IGZyb20gJy4vbWFya2Rvd24vY29kZS10aGVtZS50cyc7XG5pbXBvcnQgeyBsaXZlRXhhbXBsZXMgfSBmcm9tICcuL21hcmtkb3duL2xpdmUtZXhhbXBsZXMudHMnO1xuaW1wb3J0IHsgb3V0cHV0cyB9IGZyb20gJy4vbWFya2Rvd24vb3V0cHV0cy50cyc7XG5pbXBvcnQgeyB3cml0ZVJlZmVyZW5jZSB9IGZyb20gJy4vcmVmZXJlbmNlL3BhZ2VzLnRzJztcblxud3JpdGVSZWZlcmVuY2UoKTtcblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKHtcbiAgdGl0bGU6ICdUZW5kd2VsbCcsXG4gIGRlc2NyaXB0aW9uOlxuICAgICdXZWIgY29tcG9uZW50cyBmb3IgdGhlIHdlYnNpdGVzIG9mIHdlbGxuZXNzIHByYWN0aWNlczogYW4gYXJ0aWNsZSwgYSBuZXdzbGV0dGVyIHNpZ24tdXAsIGFuZCBhIGZvb3Rlci4nLFxuICBsYW5nOiAnZW4tVVMnLFxuICBjbGVhblVybHM6IGZhbHNlLFxuICAvLyBUaGUgZXhhbXBsZSBzaXRlJ3MgY29udGVudCBpc24ndCBwYXJ0IG9mIHRoZXNlIGRvY3MuXG4gIHNyY0V4Y2x1ZGU6IFsnZmlyc3Qtc2l0ZS8qKicsICdSRUFETUUubWQnLCAnLmRhdGEvKionXSxcbiAgaGVhZDogW1snbGluaycsIHsgcmVsOiAnaWNvbicsIGhyZWY6ICcvaWNvbi5zdmcnLCB0eXBlOiAnaW1hZ2Uvc3ZnK3htbCcgfV1dLFxuICBhc3luYyBidWlsZEVuZCh7IG91dERpciB9KSB7XG4gICAgYXdhaXQgY29weUtpdEZpbGVzKG91dERpcik7XG4gICAgYXdhaXQgY2hlY2tMaW5rcyhvdXREaXIpO1xuICAgIGF3YWl0IGNoZWNrUXVlc3Rpb25zKG91dERpcik7XG4gICAgYXdhaXQgYnVpbGRGaXJzdFNpdGUoKTtcbiAgICBhd2FpdCBidWlsZFJlY2lwZXMoKTtcbiAgfSxcbiAgbWFya2Rvd246IHtcbiAgICB0aGVtZTogY29kZVRoZW1lLFxuICAgIGNvbmZpZyhtZCkge1xuICAgICAgbWQudXNlKG91dHB1dHMpO1xuICAgICAgbWQudXNlKGxpdmVFeGFtcGxlcyk7XG4gICAgfSxcbiAgfSxcbiAgdnVlOiB7IHRlbXBsYXRlOiB7IGNvbXBpbGVyT3B0aW9uczogeyBpc0N1c3RvbUVsZW1lbnQ6ICh0YWcpID0+IHRhZy5pbmNsdWRlcygnLScpIH0gfSB9LFxuICB2aXRlOiB7XG4gICAgcGx1Z2luczogW2tpdEZpbGVzKCldLFxuICAgIC8vIE9wdGltaXplIGRlcGVuZGVuY2llcyBiZWZvcmUgdGhlIGZpcnN0IHBhZ2U6IGRpc2NvdmVyaW5nIG9uZSBsYXRlciByZWxvYWRzIHRoZSBwYWdlLlxuICAgIG9wdGltaXplRGVwczogeyBlbnRyaWVzOiBbZmlsZVVSTFRvUGF0aChpbXBvcnQubWV0YS5yZXNvbHZlKCdAdGVuZHdlbGwvZWxlbWVudHMnKSldIH0sXG4gICAgLy8gTGl2ZSBleGFtcGxlcyBhcmUgYC52cC1yYXdgOiB0aGUgdGhlbWUncyBoZWFkaW5nIGFuZCBsaXN0IHN0eWxlcyBtdXN0IG5vdCBhcHBseSBpbnNpZGUgdGhlbS5cbiAgICBjc3M6IHtcbiAgICAgIHBvc3Rjc3M6IHtcbiAgICAgICAgcGx1Z2luczogW3Bvc3Rjc3NJc29sYXRlU3R5bGVzKHsgaW5jbHVkZUZpbGVzOiBbLyh2cC1kb2N8YmFzZXxwcm9zZXxjb2RlfGhvbWUpXFwuY3NzL10gfSldLFxuICAgICAgfSxcbiAgICB9LFxuICB9LFxuICB0aGVtZUNvbmZpZzoge1xuICAgIHNlYXJjaDogeyBwcm92aWRlcjogJ2xvY2FsJyB9LFxuICAgIG91dGxpbmU6IHsgbGV2ZWw6IFsyLCAzXSwgbGFiZWw6ICdPbiB0aGlzIHBhZ2UnIH0sXG4gICAgbmF2OiBbXG4gICAgICB7IHRleHQ6ICdHZXQgc3RhcnRlZCcsIGxpbms6ICcvc3RhcnQvcGxhaW4taHRtbCcsIGFjdGl2ZU1hdGNoOiAnXi9zdGFydC8nIH0sXG4gICAgICB7IHRleHQ6ICdFbGVtZW50cycsIGxpbms6ICcvZWxlbWVudHMvYXJ0aWNsZS12aWV3JywgYWN0aXZlTWF0Y2g6ICdeL2VsZW1lbnRzLycgfSxcbiAgICAgIHsgdGV4dDogJ0FyY2hpdGVjdHVyZScsIGxpbms6ICcvYXJjaGl0ZWN0dXJlJyB9LFxuICAgIF0sXG4gICAgc2lkZWJhcjogW1xuICAgICAge1xuICAgICAgICB0ZXh0OiAnR2V0IHN0YXJ0ZWQnLFxuICAgICAgICBpdGVtczogW1xuICAgICAgICAgIHsgdGV4dDogJ0EgcHJhY3RpY2VcdTIwMTlzIHNpdGUnLCBsaW5rOiAnL3N0YXJ0L3ByYWN0aWNlLXNpdGUnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnSW4gYW55IEhUTUwgcGFnZScsIGxpbms6ICcvc3RhcnQvcGxhaW4taHRtbCcgfSxcbiAgICAgICAgICB7IHRleHQ6ICdJbiBXb3JkUHJlc3MnLCBsaW5rOiAnL3N0YXJ0L3dvcmRwcmVzcycgfSxcbiAgICAgICAgICB7IHRleHQ6ICdJbiBhIHNpdGUgYnVpbGRlcicsIGxpbms6ICcvc3RhcnQvc2l0ZS1idWlsZGVycycgfSxcbiAgICAgICAgICB7IHRleHQ6ICdXaXRoIG5wbScsIGxpbms6ICcvc3RhcnQvbnBtJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0luIFJlYWN0LCBOZXh0LCBWdWUsIEFzdHJvJywgbGluazogJy9zdGFydC9mcmFtZXdvcmtzJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0luIHRoZSByZXBvc2l0b3J5JywgbGluazogJy9zdGFydC9jb250cmlidXRlJyB9LFxuICAgICAgICBdLFxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgdGV4dDogJ0VsZW1lbnRzJyxcbiAgICAgICAgaXRlbXM6IFtcbiAgICAgICAgICAnYXJ0aWNsZS12aWV3JyxcbiAgICAgICAgICAnYXJ0aWNsZS1saXN0JyxcbiAgICAgICAgICAncHJhY3RpY2UtYW5ub3VuY2VtZW50JyxcbiAgICAgICAgICAncHJhY3RpY2UtZm9vdGVyJyxcbiAgICAgICAgICAncHJhY3RpY2UtdmlzaXQnLFxuICAgICAgICAgICdwcmFjdGljZS1zZXJ2aWNlcycsXG4gICAgICAgICAgJ3ByYWN0aWNlLXBlb3BsZScsXG4gICAgICAgICAgJ3ByYWN0aWNlLXBvbGljaWVzJyxcbiAgICAgICAgICAncHJhY3RpY2UtZmFxJyxcbiAgICAgICAgICAnbmV3c2xldHRlci1zaWdudXAnLFxuICAgICAgICAgICdwcmFjdGljZS1wcm92aWRlcicsXG4gICAgICAgIF0ubWFwKCh0YWcpID0+ICh7IHRleHQ6IGAmbHQ7JHt0YWd9Jmd0O2AsIGxpbms6IGAvZWxlbWVudHMvJHt0YWd9YCB9KSksXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICB0ZXh0OiAnR3VpZGVzJyxcbiAgICAgICAgaXRlbXM6IFtcbiAgICAgICAgICB7IHRleHQ6ICdBIHdob2xlIHNpdGUnLCBsaW5rOiAnL3NpdGUnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnQ29udGVudCcsIGxpbms6ICcvY29udGVudCcgfSxcbiAgICAgICAgICB7IHRleHQ6ICdSZWNpcGVzJywgbGluazogJy9yZWNpcGVzJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0Rlc2lnbnMnLCBsaW5rOiAnL2Rlc2lnbnMnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnU3R5bGluZycsIGxpbms6ICcvc3R5bGluZycgfSxcbiAgICAgICAgICB7IHRleHQ6ICdOZXdzbGV0dGVyJywgbGluazogJy9uZXdzbGV0dGVyJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ1RoZSBmaXJzdCBsZXR0ZXInLCBsaW5rOiAnL2xldHRlcnMnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnTmV3c2xldHRlciBjb21tYW5kcycsIGxpbms6ICcvY29tbWFuZHMnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnUGljdHVyZXMnLCBsaW5rOiAnL3BpY3R1cmVzJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0dvaW5nIGxpdmUnLCBsaW5rOiAnL2dvaW5nLWxpdmUnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnVmVyc2lvbnMnLCBsaW5rOiAnL3ZlcnNpb25pbmcnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnVGhlIG1hcmt1cCBjb250cmFjdCcsIGxpbms6ICcvbWFya3VwJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0FyY2hpdGVjdHVyZScsIGxpbms6ICcvYXJjaGl0ZWN0dXJlJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ0RlY2lzaW9ucycsIGxpbms6ICcvZGVjaXNpb25zJyB9LFxuICAgICAgICBdLFxuICAgICAgfSxcbiAgICAgIHtcbiAgICAgICAgdGV4dDogJ1JlZmVyZW5jZScsXG4gICAgICAgIGl0ZW1zOiBbXG4gICAgICAgICAgeyB0ZXh0OiAncHJhY3RpY2UueWFtbCcsIGxpbms6ICcvcmVmZXJlbmNlL3ByYWN0aWNlJyB9LFxuICAgICAgICAgIHsgdGV4dDogJ25ld3NsZXR0ZXIueWFtbCcsIGxpbms6ICcvcmVmZXJlbmNlL25ld3NsZXR0ZXInIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnZmFxLnlhbWwnLCBsaW5rOiAnL3JlZmVyZW5jZS9mYXEnIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnRnJvbnQgbWF0dGVyJywgbGluazogJy9yZWZlcmVuY2UvYXJ0aWNsZScgfSxcbiAgICAgICAgICB7IHRleHQ6ICdGcm9udCBtYXR0ZXIgb2YgYSBsZXR0ZXInLCBsaW5rOiAnL3JlZmVyZW5jZS9sZXR0ZXInIH0sXG4gICAgICAgICAgeyB0ZXh0OiAnRXJyb3IgY29kZXMnLCBsaW5rOiAnL2Vycm9ycycgfSxcbiAgICAgICAgXSxcbiAgICAgIH0sXG4gICAgXSxcbiAgICBkb2NGb290ZXI6IHsgcHJldjogJ1ByZXZpb3VzJywgbmV4dDogJ05leHQnIH0sXG4gICAgbm90Rm91bmQ6IHtcbiAgICAgIHRpdGxlOiAnUGFnZSBub3QgZm91bmQnLFxuICAgICAgcXVvdGU6ICdUaGUgcGFnZSBtYXkgaGF2ZSBtb3ZlZCwgb3IgdGhlIGFkZHJlc3MgbWF5IGNvbnRhaW4gYSB0eXBvLicsXG4gICAgICBsaW5rTGFiZWw6ICdUZW5kd2VsbCwgaG9tZSBwYWdlJyxcbiAgICAgIGxpbmtUZXh0OiAnR28gdG8gdGhlIGhvbWUgcGFnZScsXG4gICAgfSxcbiAgfSxcbn0pO1xuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9idWlsZFwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGQvY2hlY2stbGlua3MudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGQvY2hlY2stbGlua3MudHNcIjtpbXBvcnQgeyBleGlzdHNTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyByZWFkZGlyLCByZWFkRmlsZSB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHsgam9pbiwgcmVsYXRpdmUsIHNlcCB9IGZyb20gJ25vZGU6cGF0aCc7XG5cbi8qKlxuICogQ2hlY2tzIHRoYXQgZXZlcnkgaW50ZXJuYWwgbGluayBpbiB0aGUgYnVpbHQgc2l0ZSByZXNvbHZlcyB0byBhIGZpbGUgYW5kLCBpZiBpdCBoYXMgYSBmcmFnbWVudCwgdG8gYW4gZWxlbWVudCB3aXRoXG4gKiB0aGF0IGlkLiBWaXRlUHJlc3MgaXRzZWxmIG9ubHkgY2hlY2tzIGxpbmtzIGJldHdlZW4gcGFnZXMsIHdpdGhvdXQgdGhlaXIgZnJhZ21lbnRzLlxuICpcbiAqIEB0aHJvd3MgRXJyb3IgdGhhdCBsaXN0cyB0aGUgYnJva2VuIGxpbmtzLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hlY2tMaW5rcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBmaWxlcyA9IGF3YWl0IHJlYWRkaXIoZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgY29uc3QgcGFnZXMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXMuZmlsdGVyKChuYW1lKSA9PiBuYW1lLmVuZHNXaXRoKCcuaHRtbCcpKSkge1xuICAgIGNvbnN0IHBhdGggPSBgLyR7cmVsYXRpdmUoJy4nLCBmaWxlKS5zcGxpdChzZXApLmpvaW4oJy8nKX1gO1xuICAgIC8vIExpdmUgZXhhbXBsZXMgbGluayB0byBwYWdlcyBvZiBmaWN0aW9uYWwgcHJhY3RpY2VzLlxuICAgIGNvbnN0IGh0bWwgPSBhd2FpdCByZWFkRmlsZShqb2luKGZvbGRlciwgZmlsZSksICd1dGY4Jyk7XG4gICAgcGFnZXMuc2V0KHBhdGgsIGh0bWwucmVwbGFjZSgvPCEtLWxpdmUtLT5bXFxzXFxTXSo/PCEtLVxcL2xpdmUtLT4vZywgJycpKTtcbiAgfVxuICBjb25zdCBkZWFkOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IFtwYWdlLCBodG1sXSBvZiBwYWdlcykge1xuICAgIGZvciAoY29uc3QgbGluayBvZiBsaW5rc0luKGh0bWwpKSB7XG4gICAgICBjb25zdCB7IG9yaWdpbiwgcGF0aG5hbWUsIGhhc2ggfSA9IG5ldyBVUkwobGluaywgYGh0dHA6Ly9kb2NzLmludmFsaWQke3BhZ2V9YCk7XG4gICAgICBpZiAob3JpZ2luICE9PSAnaHR0cDovL2RvY3MuaW52YWxpZCcpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcGF0aCA9IGRlY29kZVVSSUNvbXBvbmVudChwYXRobmFtZSkucmVwbGFjZSgvXFwvJC8sICcvaW5kZXguaHRtbCcpO1xuICAgICAgY29uc3QgdGFyZ2V0ID0gcGFnZXMuZ2V0KHBhdGgpO1xuICAgICAgY29uc3QgaXNUaGVyZSA9IHRhcmdldCAhPT0gdW5kZWZpbmVkIHx8IGV4aXN0c1N5bmMoam9pbihmb2xkZXIsIHBhdGgpKTtcbiAgICAgIGlmIChcbiAgICAgICAgIWlzVGhlcmUgfHxcbiAgICAgICAgKGhhc2ggIT09ICcnICYmIHRhcmdldCAhPT0gdW5kZWZpbmVkICYmICFoYXNJZCh0YXJnZXQsIGRlY29kZVVSSUNvbXBvbmVudChoYXNoLnNsaWNlKDEpKSkpXG4gICAgICApIHtcbiAgICAgICAgZGVhZC5wdXNoKGAke3BhZ2V9OiAke2xpbmt9YCk7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA+IDApIHRocm93IG5ldyBFcnJvcihgQnJva2VuIGxpbmtzOlxcbiR7Wy4uLm5ldyBTZXQoZGVhZCldLmpvaW4oJ1xcbicpfWApO1xufVxuXG5mdW5jdGlvbiBsaW5rc0luKGh0bWw6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIFsuLi5odG1sLm1hdGNoQWxsKC88KD86YXxsaW5rfGltZ3xzY3JpcHQpXFxzW14+XSo/KD86aHJlZnxzcmMpPVwiKFteXCJdKilcIi9nKV0ubWFwKChbLCBsaW5rID0gJyddKSA9PlxuICAgIGxpbmsucmVwbGFjZUFsbCgnJmFtcDsnLCAnJicpLFxuICApO1xufVxuXG5mdW5jdGlvbiBoYXNJZChodG1sOiBzdHJpbmcsIGlkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGh0bWwuaW5jbHVkZXMoYCBpZD1cIiR7aWR9XCJgKTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGRcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL2J1aWxkL2ZpcnN0LXNpdGUudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGQvZmlyc3Qtc2l0ZS50c1wiO2ltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tICdub2RlOnVybCc7XG5pbXBvcnQgeyBidWlsZCB9IGZyb20gJ3ZpdGUnO1xuXG4vKiogQnVpbGRzIHRoZSBleGFtcGxlIHNpdGUgd2hvc2UgZmlsZXMgdGhlIFwiV2l0aCBucG1cIiBwYWdlIHNob3dzLCBzbyB0aGUgcGFnZSBjYW4ndCBzaG93IGNvZGUgdGhhdCBkb2Vzbid0IHdvcmsuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYnVpbGRGaXJzdFNpdGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHJvb3QgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoJy4uLy4uL2ZpcnN0LXNpdGUnLCBpbXBvcnQubWV0YS51cmwpKTtcbiAgYXdhaXQgYnVpbGQoeyByb290LCBjb25maWdGaWxlOiBgJHtyb290fS92aXRlLmNvbmZpZy50c2AsIGxvZ0xldmVsOiAnZXJyb3InLCBidWlsZDogeyB3cml0ZTogZmFsc2UgfSB9KTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGRcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL2J1aWxkL2tpdC1maWxlcy50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9idWlsZC9raXQtZmlsZXMudHNcIjtpbXBvcnQgeyBjb3B5RmlsZSwgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gJ25vZGU6dXJsJztcbmltcG9ydCB0eXBlIHsgUGx1Z2luIH0gZnJvbSAndml0ZXByZXNzJztcblxuY29uc3QgRklMRVMgPSB7XG4gICd0ZW5kd2VsbC5jc3MnOiB7IGZyb206ICdAdGVuZHdlbGwvZWxlbWVudHMvdGVuZHdlbGwuY3NzJywgdHlwZTogJ3RleHQvY3NzJyB9LFxuICAndGVuZHdlbGwuanMnOiB7IGZyb206ICdAdGVuZHdlbGwvZWxlbWVudHMvY2RuL3RlbmR3ZWxsLmpzJywgdHlwZTogJ3RleHQvamF2YXNjcmlwdCcgfSxcbiAgJ3B1cmlmeS5qcyc6IHsgZnJvbTogJ0B0ZW5kd2VsbC9lbGVtZW50cy9jZG4vcHVyaWZ5LmpzJywgdHlwZTogJ3RleHQvamF2YXNjcmlwdCcgfSxcbiAgJ2xpY2Vuc2VzLnR4dCc6IHsgZnJvbTogJ0B0ZW5kd2VsbC9lbGVtZW50cy9jZG4vbGljZW5zZXMudHh0JywgdHlwZTogJ3RleHQvcGxhaW4nIH0sXG59IGFzIGNvbnN0O1xuXG5jb25zdCBwYXRoT2YgPSAoc3BlY2lmaWVyOiBzdHJpbmcpID0+IGZpbGVVUkxUb1BhdGgoaW1wb3J0Lm1ldGEucmVzb2x2ZShzcGVjaWZpZXIpKTtcblxuLyoqIFNlcnZlcyB0aGUgZmlsZXMgdGhhdCBwbGFpbiBIVE1MIHBhZ2VzIG5lZWQsIHNvIHRoYXQgcmVhZGVycyBjYW4gZG93bmxvYWQgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBraXRGaWxlcygpOiBQbHVnaW4ge1xuICByZXR1cm4ge1xuICAgIG5hbWU6ICdraXQtZmlsZXMnLFxuICAgIGNvbmZpZ3VyZVNlcnZlcih7IG1pZGRsZXdhcmVzIH0pIHtcbiAgICAgIGZvciAoY29uc3QgW25hbWUsIHsgZnJvbSwgdHlwZSB9XSBvZiBPYmplY3QuZW50cmllcyhGSUxFUykpIHtcbiAgICAgICAgbWlkZGxld2FyZXMudXNlKGAvJHtuYW1lfWAsIChfcmVxdWVzdCwgcmVzcG9uc2UsIG5leHQpID0+IHtcbiAgICAgICAgICByZWFkRmlsZShwYXRoT2YoZnJvbSkpLnRoZW4oKHNvdXJjZSkgPT4ge1xuICAgICAgICAgICAgcmVzcG9uc2Uuc2V0SGVhZGVyKCdDb250ZW50LVR5cGUnLCB0eXBlKTtcbiAgICAgICAgICAgIHJlc3BvbnNlLmVuZChzb3VyY2UpO1xuICAgICAgICAgIH0sIG5leHQpO1xuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9LFxuICB9O1xufVxuXG4vKiogQ29waWVzIHRoZSBzYW1lIGZpbGVzIHRvIHRoZSBidWlsdCBzaXRlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvcHlLaXRGaWxlcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGZyb20gfV0gb2YgT2JqZWN0LmVudHJpZXMoRklMRVMpKSBhd2FpdCBjb3B5RmlsZShwYXRoT2YoZnJvbSksIGpvaW4oZm9sZGVyLCBuYW1lKSk7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL2J1aWxkXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9idWlsZC9xdWVzdGlvbnMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGQvcXVlc3Rpb25zLnRzXCI7aW1wb3J0IHsgcmVhZGRpciB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBwYXRoVG9GaWxlVVJMIH0gZnJvbSAnbm9kZTp1cmwnO1xuaW1wb3J0IE1pbmlTZWFyY2ggZnJvbSAnbWluaXNlYXJjaCc7XG5cbi8qKiBBIHF1ZXN0aW9uIG9mIGEgcmVhZGVyLCB3aGF0IHRoZSByZWFkZXIgc2VhcmNoZXMgZm9yLCBhbmQgdGhlIHNlY3Rpb24gdGhhdCBhbnN3ZXJzIGl0LiAqL1xudHlwZSBRdWVzdGlvbiA9IHJlYWRvbmx5IFtxdWVzdGlvbjogc3RyaW5nLCBzZWFyY2g6IHN0cmluZywgYW5zd2VyOiBzdHJpbmddO1xuXG4vKiogRWFjaCBpcyBhbnN3ZXJlZCBieSBvbmUgb2YgdGhlIGZpcnN0IHJlc3VsdHMgb2Ygb25lIHNlYXJjaC4gKi9cbmNvbnN0IFFVRVNUSU9OUzogcmVhZG9ubHkgUXVlc3Rpb25bXSA9IFtcbiAgWydIb3cgZG8gSSBjaGFuZ2UgbXkgb3BlbmluZyBob3Vycz8nLCAnaG91cnMnLCAnL2NvbnRlbnQuaHRtbCNob3VycyddLFxuICBbJ0hvdyBkbyBJIHNheSB0aGF0IHdlIGFyZSBjbG9zZWQgb3ZlciB0aGUgaG9saWRheXM/JywgJ2Nsb3NlZCBob2xpZGF5JywgJy9yZWNpcGVzLmh0bWwjY2xvc2VkJ10sXG4gIFsnQ2FuIHdlIGhhdmUgb3RoZXIgaG91cnMgaW4gc3VtbWVyPycsICdzdW1tZXIgc2Vhc29uJywgJy9jb250ZW50Lmh0bWwjaG91cnMnXSxcbiAgWydIb3cgZG8gSSBhZGQgYSBwaG90bz8nLCAncGhvdG8nLCAnL3JlY2lwZXMuaHRtbCNwaG90b2dyYXBoJ10sXG4gIFsnSG93IGRvIEkgYWRkIGEgcGhvdG9ncmFwaCB0byBhbiBhcnRpY2xlPycsICdwaG90b2dyYXBoJywgJy9yZWNpcGVzLmh0bWwjcGhvdG9ncmFwaCddLFxuICBbJ1doaWNoIHBpY3R1cmUgZm9ybWF0cyBjYW4gSSB1c2U/JywgJ2pwZWcgd2VicCBhdmlmJywgJy9waWN0dXJlcy5odG1sJ10sXG4gIFsnSG93IGRvIEkgd3JpdGUgYW4gYXJ0aWNsZT8nLCAnYXJ0aWNsZSBmcm9udCBtYXR0ZXInLCAnL2NvbnRlbnQuaHRtbCNhcnRpY2xlcyddLFxuICBbJ0hvdyBkbyBJIHB1Ymxpc2ggYW4gYXJ0aWNsZSBuZXh0IHdlZWs/JywgJ3B1Ymxpc2hBdCcsICcvY29udGVudC5odG1sI2FydGljbGVzJ10sXG4gIFsnSG93IGRvIEkgd3JpdGUgZG93biBteSBwcmljZXM/JywgJ3ByaWNlcycsICcvY29udGVudC5odG1sI3NlcnZpY2VzLWFuZC1wcmljZXMnXSxcbiAgWydIb3cgZG8gSSB3cml0ZSBhIHNsaWRpbmcgc2NhbGU/JywgJ3NsaWRpbmcgc2NhbGUnLCAnL2NvbnRlbnQuaHRtbCNzZXJ2aWNlcy1hbmQtcHJpY2VzJ10sXG4gIFsnV2UgaGF2ZSB0d28gcGxhY2VzLiBIb3c/JywgJ3R3byBwbGFjZXMnLCAnL3JlY2lwZXMuaHRtbCN0d28tcGxhY2VzJ10sXG4gIFsnSG93IGRvIEkgc2F5IHRoYXQgSSBhY2NlcHQgbmV3IGNsaWVudHM/JywgJ2FjY2VwdGluZyBuZXcgY2xpZW50cycsICcvcmVmZXJlbmNlL3ByYWN0aWNlLmh0bWwnXSxcbiAgWydXaGljaCBkZXNpZ25zIGFyZSB0aGVyZT8nLCAnZGVzaWducycsICcvZGVzaWducy5odG1sJ10sXG4gIFsnSG93IGRvIEkgY2hhbmdlIGNvbG9ycyBhbmQgZGVzaWduPycsICdkZXNpZ24gY29sb3JzJywgJy9jb250ZW50Lmh0bWwjaG93LXRoZS1zaXRlLWxvb2tzJ10sXG4gIFsnV2hlcmUgaXMgdGhlIGZhdmljb24gZnJvbT8nLCAnZmF2aWNvbicsICcvc2l0ZS5odG1sI3RoZS1maWxlcy1iZXNpZGUtdGhlLXBhZ2VzJ10sXG4gIFsnSG93IGRvIEkgZGVwbG95IHRoZSBzaXRlPycsICdkZXBsb3knLCAnL3JlY2lwZXMuaHRtbCNzdWItcGF0aCddLFxuICBbJ0RvZXMgaXQgcnVuIG9uIE5ldGxpZnk/JywgJ25ldGxpZnknLCAnL3N0YXJ0L3ByYWN0aWNlLXNpdGUuaHRtbCNwdWJsaXNoLWl0J10sXG4gIFsnRG9lcyBpdCBydW4gb24gR2l0SHViIFBhZ2VzPycsICdnaXRodWIgcGFnZXMnLCAnL3N0YXJ0L3ByYWN0aWNlLXNpdGUuaHRtbCNwdWJsaXNoLWl0J10sXG4gIFsnSG93IGRvIEkgdXNlIGl0IGluIFdvcmRQcmVzcz8nLCAnd29yZHByZXNzJywgJy9zdGFydC93b3JkcHJlc3MuaHRtbCddLFxuICBbJ0hvdyBkbyBJIHVzZSBpdCBpbiBTcXVhcmVzcGFjZT8nLCAnc3F1YXJlc3BhY2UnLCAnL3N0YXJ0L3NpdGUtYnVpbGRlcnMuaHRtbCddLFxuICBbJ0hvdyBkbyBJIHVzZSBpdCBpbiBXaXg/JywgJ3dpeCcsICcvc3RhcnQvc2l0ZS1idWlsZGVycy5odG1sJ10sXG4gIFsnSG93IGRvIEkgdXNlIGl0IGluIFNob3BpZnk/JywgJ3Nob3BpZnknLCAnL3N0YXJ0L3NpdGUtYnVpbGRlcnMuaHRtbCddLFxuICBbJ0hvdyBkbyBJIHVzZSBpdCB3aXRoIEppbmphIG9yIExpcXVpZD8nLCAnbGlxdWlkJywgJy9tYXJrdXAuaHRtbCddLFxuICBbJ0RvZXMgaXQgd29yayB3aXRoIFJlYWN0PycsICdyZWFjdCcsICcvc3RhcnQvZnJhbWV3b3Jrcy5odG1sJ10sXG4gIFsnRG9lcyBpdCB3b3JrIHdpdGggVnVlPycsICd2dWUnLCAnL3N0YXJ0L2ZyYW1ld29ya3MuaHRtbCddLFxuICBbJ0RvZXMgaXQgd29yayB3aXRoIFN2ZWx0ZT8nLCAnc3ZlbHRlJywgJy9zdGFydC9mcmFtZXdvcmtzLmh0bWwnXSxcbiAgWydXaGVyZSBhcmUgdGhlIHN1YnNjcmliZXJzIHN0b3JlZD8nLCAnc3Vic2NyaWJlcnMgc3RvcmVkJywgJy9uZXdzbGV0dGVyLmh0bWwnXSxcbiAgWydIb3cgZG8gSSBzZW5kIGEgbGV0dGVyIHRvIHRoZSBsaXN0PycsICdzZW5kIGxldHRlcicsICcvbGV0dGVycy5odG1sJ10sXG4gIFsnSG93IGRvIHBlb3BsZSB1bnN1YnNjcmliZT8nLCAndW5zdWJzY3JpYmUnLCAnL2dvaW5nLWxpdmUuaHRtbCNvbmUtY2xpY2stdW5zdWJzY3JpYmUnXSxcbiAgWydJcyB0aGUgbmV3c2xldHRlciBsZWdhbCB1bmRlciB0aGUgR0RQUj8nLCAnZ2RwcicsICcvZ29pbmctbGl2ZS5odG1sI2dkcHItYW5kLXVrLWdkcHInXSxcbiAgWydIb3cgZG8gSSBiYWNrIHVwIHRoZSBsaXN0PycsICdiYWNrdXAnLCAnL2dvaW5nLWxpdmUuaHRtbCNfOC1iYWNrdXBzJ10sXG4gIFsnSG93IGRvIEkgaW1wb3J0IGEgbGlzdD8nLCAnaW1wb3J0IGxpc3QnLCAnL2NvbW1hbmRzLmh0bWwnXSxcbiAgWydIb3cgZG8gSSBzZXQgdXAgU1BGIGFuZCBES0lNPycsICdka2ltJywgJy9nb2luZy1saXZlLmh0bWwjXzMtZG5zJ10sXG4gIFsnQ2FuIEkgdXNlIE1haWxjaGltcD8nLCAnbWFpbGNoaW1wJywgJy9lbGVtZW50cy9uZXdzbGV0dGVyLXNpZ251cC5odG1sJ10sXG4gIFsnV2hhdCBkb2VzIGFuIGVycm9yIGNvZGUgbWVhbj8nLCAnaW52YWxpZC1waG9uZScsICcvZXJyb3JzLmh0bWwjaW52YWxpZC1waG9uZSddLFxuICBbJ0hvdyBkbyBJIGFkZCBhIHBhZ2UgYWJvdXQgdXM/JywgJ293biBwYWdlJywgJy9yZWNpcGVzLmh0bWwjb3duLXBhZ2UnXSxcbiAgWydIb3cgZG8gSSBjaGFuZ2UgdGhlIG5hdmlnYXRpb24/JywgJ25hdmlnYXRpb24nLCAnL2NvbnRlbnQuaHRtbCNwYWdlcy1pbi10aGUtbmF2aWdhdGlvbiddLFxuICBbJ0hvdyBkbyBJIG1ha2UgbXkgb3duIGhvbWUgcGFnZT8nLCAnaG9tZSBwYWdlJywgJy9yZWNpcGVzLmh0bWwjb3duLWhvbWUtcGFnZSddLFxuICBbJ0hvdyBkbyBJIHVzZSBvdXIgb3duIGZvbnQ/JywgJ2ZvbnQnLCAnL3JlY2lwZXMuaHRtbCNmb250cyddLFxuICBbJ0lzIHRoZXJlIGEgZGFyayBtb2RlPycsICdkYXJrJywgJy9zdHlsaW5nLmh0bWwnXSxcbiAgWydIb3cgZG8gSSB0cmFuc2xhdGUgdGhlIHNpdGUgaW50byBTcGFuaXNoPycsICdzZWNvbmQgbGFuZ3VhZ2UnLCAnL3JlY2lwZXMuaHRtbCNzZWNvbmQtbGFuZ3VhZ2UnXSxcbiAgWydIb3cgZG8gSSBsaW5rIHRvIG91ciBib29raW5nIHBhZ2U/JywgJ2Jvb2tpbmcnLCAnL3JlZmVyZW5jZS9wcmFjdGljZS5odG1sI2Jvb2tpbmcta2V5J10sXG4gIFsnSG93IGRvIEkgbGlzdCBpbnN1cmFuY2UgcGxhbnM/JywgJ2luc3VyYW5jZScsICcvZWxlbWVudHMvcHJhY3RpY2UtcG9saWNpZXMuaHRtbCddLFxuICBbXG4gICAgJ0hvdyBkbyBJIHdyaXRlIGEgY2FuY2VsbGF0aW9uIHBvbGljeT8nLFxuICAgICdjYW5jZWxsYXRpb24nLFxuICAgICcvY29udGVudC5odG1sI2Jvb2tpbmctaW5zdXJhbmNlLXBvbGljaWVzLWFuZC1uZXdzJyxcbiAgXSxcbiAgWydIb3cgZG8gSSBhZGQgcXVlc3Rpb25zIGFuZCBhbnN3ZXJzPycsICdxdWVzdGlvbnMgYW5zd2VycycsICcvY29udGVudC5odG1sI3F1ZXN0aW9ucy1hbmQtYW5zd2VycyddLFxuICBbJ0hvdyBkbyBJIGVtYmVkIGEgdmlkZW8/JywgJ3ZpZGVvJywgJy9lbGVtZW50cy9hcnRpY2xlLXZpZXcuaHRtbCddLFxuICBbXG4gICAgJ0RvZXMgaXQgd29yayB3aXRob3V0IEphdmFTY3JpcHQ/JyxcbiAgICAnd2l0aG91dCBqYXZhc2NyaXB0JyxcbiAgICAnL3N0YXJ0L3BsYWluLWh0bWwuaHRtbCN3aGF0LXdvcmtzLXdpdGhvdXQtamF2YXNjcmlwdCcsXG4gIF0sXG4gIFtcbiAgICAnRG9lcyBpdCB3b3JrIHdpdGggYSBDb250ZW50LVNlY3VyaXR5LVBvbGljeT8nLFxuICAgICdjb250ZW50IHNlY3VyaXR5IHBvbGljeScsXG4gICAgJy9zdGFydC9wbGFpbi1odG1sLmh0bWwjY3VzdG9taXplLWl0JyxcbiAgXSxcbiAgWydJcyB0aGVyZSBhIHNpdGVtYXA/JywgJ3NpdGVtYXAnLCAnL2NvbnRlbnQuaHRtbCNmZWVkcy1zaXRlbWFwLWFuZC1jb250YWN0LWNhcmQnXSxcbiAgWydIb3cgZG8gSSByZWRpcmVjdCBvbGQgbGlua3M/JywgJ3JlZGlyZWN0IG9sZCBsaW5rcycsICcvcmVjaXBlcy5odG1sI21vdmUnXSxcbiAgWydIb3cgZG8gSSBtb3ZlIHRvIGFub3RoZXIgZG9tYWluPycsICdkb21haW4nLCAnL3JlY2lwZXMuaHRtbCNtb3ZlJ10sXG4gIFsnQ2FuIHRoZSBzaXRlIGJlIGluIGEgZm9sZGVyIG9mIGFub3RoZXIgc2l0ZT8nLCAnc3ViLXBhdGggYmFzZScsICcvcmVjaXBlcy5odG1sI3N1Yi1wYXRoJ10sXG4gIFsnSG93IGRvIHBlb3BsZSByZWFjaCB1cyB3aXRob3V0IGEgZm9ybT8nLCAnY29udGFjdCBmb3JtJywgJy9yZWNpcGVzLmh0bWwjY29udGFjdCddLFxuICBbJ0hvdyBkbyBJIGNoZWNrIHRoZSBjb250ZW50IGluIENJPycsICd0ZW5kd2VsbCBjaGVjaycsICcvY29udGVudC5odG1sI2NoZWNrLWEtZm9sZGVyJ10sXG4gIFsnSG93IGRvIEkgcmVwbGFjZSB0aGUgZm9vdGVyPycsICdyZXBsYWNlIGZvb3RlcicsICcvc2l0ZS5odG1sI3JlcGxhY2UtYS1wYXJ0LW9mLWV2ZXJ5LXBhZ2UnXSxcbiAgWydXaGF0IG1heSBjaGFuZ2UgaW4gYSBuZXcgdmVyc2lvbj8nLCAndmVyc2lvbnMnLCAnL3ZlcnNpb25pbmcuaHRtbCddLFxuICBbJ0hvdyBkbyBJIGNvbnRyaWJ1dGU/JywgJ2NvbnRyaWJ1dGUgcmVwb3NpdG9yeScsICcvc3RhcnQvY29udHJpYnV0ZS5odG1sJ10sXG5dO1xuXG4vKiogV2hlcmUgYW4gYW5zd2VyIG11c3QgYmUsIGFtb25nIHRoZSByZXN1bHRzIG9mIGEgc2VhcmNoLiAqL1xuY29uc3QgRklSU1QgPSA4O1xuXG4vKipcbiAqIENoZWNrcyB0aGF0IGEgc2VhcmNoIGluIHRoZSBidWlsdCBzaXRlIGFuc3dlcnMgZWFjaCBxdWVzdGlvbiwgYXMgdGhlIHNlYXJjaCBmaWVsZCBvZiB0aGUgdGhlbWUgd291bGQuXG4gKlxuICogQHRocm93cyBFcnJvciB0aGF0IGxpc3RzIHRoZSBxdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIsIGFuZCB3aGF0IHdhcyBmb3VuZCBpbnN0ZWFkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hlY2tRdWVzdGlvbnMob3V0RGlyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgY2h1bmtzID0gam9pbihvdXREaXIsICdhc3NldHMvY2h1bmtzJyk7XG4gIGNvbnN0IGZpbGUgPSAoYXdhaXQgcmVhZGRpcihjaHVua3MpKS5maW5kKChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ0Bsb2NhbFNlYXJjaEluZGV4cm9vdCcpKTtcbiAgaWYgKCFmaWxlKSB0aHJvdyBuZXcgRXJyb3IoJ1RoZSBzaXRlIGhhcyBubyBzZWFyY2ggaW5kZXgnKTtcbiAgY29uc3QgeyBkZWZhdWx0OiBqc29uIH0gPSBhd2FpdCBpbXBvcnQocGF0aFRvRmlsZVVSTChqb2luKGNodW5rcywgZmlsZSkpLmhyZWYpO1xuICBjb25zdCBpbmRleCA9IE1pbmlTZWFyY2gubG9hZEpTT04oanNvbiwge1xuICAgIGZpZWxkczogWyd0aXRsZScsICd0aXRsZXMnLCAndGV4dCddLFxuICAgIHN0b3JlRmllbGRzOiBbJ3RpdGxlJywgJ3RpdGxlcyddLFxuICAgIHNlYXJjaE9wdGlvbnM6IHsgZnV6enk6IDAuMiwgcHJlZml4OiB0cnVlLCBib29zdDogeyB0aXRsZTogNCwgdGV4dDogMiwgdGl0bGVzOiAxIH0gfSxcbiAgfSk7XG4gIGNvbnN0IHVuYW5zd2VyZWQgPSBRVUVTVElPTlMuZmxhdE1hcCgoW3F1ZXN0aW9uLCBzZWFyY2gsIGFuc3dlcl0pID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGluZGV4XG4gICAgICAuc2VhcmNoKHNlYXJjaClcbiAgICAgIC5tYXAoKHsgaWQgfSkgPT4gU3RyaW5nKGlkKSlcbiAgICAgIC5zbGljZSgwLCBGSVJTVCk7XG4gICAgaWYgKGZvdW5kLnNvbWUoKGlkKSA9PiBpZCA9PT0gYW5zd2VyIHx8IGlkLnN0YXJ0c1dpdGgoYCR7YW5zd2VyfSNgKSkpIHJldHVybiBbXTtcbiAgICByZXR1cm4gW2Ake3F1ZXN0aW9ufSAoXHUyMDFDJHtzZWFyY2h9XHUyMDFEKVxcbiAgd2FudGVkICR7YW5zd2VyfVxcbiAgZm91bmQgICR7Zm91bmQuam9pbignLCAnKX1gXTtcbiAgfSk7XG4gIGlmICh1bmFuc3dlcmVkLmxlbmd0aCA+IDApIHRocm93IG5ldyBFcnJvcihgVGhlIHNlYXJjaCBkb2Vzblx1MjAxOXQgYW5zd2VyOlxcbiR7dW5hbnN3ZXJlZC5qb2luKCdcXG4nKX1gKTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGRcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL2J1aWxkL3JlY2lwZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvYnVpbGQvcmVjaXBlcy50c1wiO2ltcG9ydCB7IGNwLCBta2RpciwgbWtkdGVtcCwgcmVhZEZpbGUsIHJtLCB3cml0ZUZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgZmlsZVVSTFRvUGF0aCB9IGZyb20gJ25vZGU6dXJsJztcbmltcG9ydCB7IGJ1aWxkIH0gZnJvbSAndml0ZSc7XG5cbmNvbnN0IGRvY3MgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoJy4uLy4uJywgaW1wb3J0Lm1ldGEudXJsKSk7XG5jb25zdCBwaG90byA9IGpvaW4oZG9jcywgJy4uL2V4YW1wbGVzL3lvZ2Etc3R1ZGlvL2NvbnRlbnQvcGljdHVyZXMnKTtcblxuLyoqIFdoYXQgYSBmaWxlIG9mIHRoZSBidWlsdCBzaXRlIGNvbnRhaW5zIGFmdGVyIGEgcmVjaXBlLCBieSB0aGUgcmVjaXBlJ3MgaWQuICovXG5jb25zdCBSRVNVTFRTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSAocmVhZG9ubHkgW2ZpbGU6IHN0cmluZywgdGV4dDogc3RyaW5nIHwgUmVnRXhwXSlbXT4+ID0ge1xuICBwaG90b2dyYXBoOiBbWydhcnRpY2xlcy9uZXctcm9vbS9pbmRleC5odG1sJywgLzxpbWdbXj5dKmFsdD1cIkEgdHJlYXRtZW50IHRhYmxlIGJ5IGEgd2luZG93L11dLFxuICBjbG9zZWQ6IFtbJ2luZGV4Lmh0bWwnLCAnV2ludGVyIGJyZWFrJ11dLFxuICAndHdvLXBsYWNlcyc6IFtcbiAgICBbJ3Zpc2l0L2luZGV4Lmh0bWwnLCAnMyBUaWRlIExhbmUnXSxcbiAgICBbJ2luZGV4Lmh0bWwnLCAnV2FycmVudG9uJ10sXG4gIF0sXG4gICdzZWNvbmQtbGFuZ3VhZ2UnOiBbXG4gICAgWydlcy9hcnRpY2xlcy93b29sLXNvY2tzL2luZGV4Lmh0bWwnLCAnVHJhaWdhIHVuIHBhciddLFxuICAgIFsnYXJ0aWNsZXMvd29vbC1zb2Nrcy9pbmRleC5odG1sJywgJ2hyZWZsYW5nPVwiZXNcIiddLFxuICBdLFxuICAnb3duLXBhZ2UnOiBbXG4gICAgWydhYm91dC9pbmRleC5odG1sJywgJ0Egc2FpbG1ha2VyIGJ1aWx0IGl0J10sXG4gICAgWydpbmRleC5odG1sJywgJ2hyZWY9XCIvYWJvdXQvXCInXSxcbiAgXSxcbiAgJ293bi1ob21lLXBhZ2UnOiBbWydpbmRleC5odG1sJywgJzxoMT5Ud28gdGFibGVzLCBvbmUga2V0dGxlPC9oMT4nXV0sXG4gIGZvbnRzOiBbWydpbmRleC5odG1sJywgJzxsaW5rIHJlbD1cInN0eWxlc2hlZXRcIiddXSxcbiAgY29udGFjdDogW1xuICAgIFsndmlzaXQvaW5kZXguaHRtbCcsIC9ocmVmPVwiKD86bWFpbHRvOnwmIykvXSxcbiAgICBbJ2NvbnRhY3QudmNmJywgJysxNTAzNTU1MDExOCddLFxuICBdLFxuICBtb3ZlOiBbXG4gICAgWydfcmVkaXJlY3RzJywgJy9vdXItc3RvcnknXSxcbiAgICBbJ3NpdGVtYXAueG1sJywgJ2h0dHBzOi8vbWFzc2FnZS5leGFtcGxlLmNvbS8nXSxcbiAgXSxcbiAgJ3N1Yi1wYXRoJzogW1snaW5kZXguaHRtbCcsICdocmVmPVwiL3ByYWN0aWNlL3Zpc2l0L1wiJ11dLFxufTtcblxuLyoqXG4gKiBCdWlsZHMgYSBzaXRlIHdpdGggdGhlIGZpbGVzIG9mIGVhY2ggcmVjaXBlLCBzbyB0aGF0IG5vbmUgY2FuIHNob3cgZmlsZXMgdGhhdCBkb24ndCB3b3JrLlxuICpcbiAqIEB0aHJvd3MgRXJyb3IgdGhhdCBuYW1lcyB0aGUgcmVjaXBlIHdob3NlIHNpdGUgbGFja3Mgd2hhdCBpdCBwcm9taXNlcy5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGJ1aWxkUmVjaXBlcygpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgcmVjaXBlcyA9IHJlYWRSZWNpcGVzKGF3YWl0IHJlYWRGaWxlKGpvaW4oZG9jcywgJ3JlY2lwZXMubWQnKSwgJ3V0ZjgnKSk7XG4gIGNvbnN0IHVudGVzdGVkID0gWy4uLnJlY2lwZXMua2V5cygpXS5maWx0ZXIoKGlkKSA9PiAhUkVTVUxUU1tpZF0pO1xuICBpZiAodW50ZXN0ZWQubGVuZ3RoID4gMCkgdGhyb3cgbmV3IEVycm9yKGBSZWNpcGVzIHdpdGhvdXQgYSByZXN1bHQgdG8gY2hlY2s6ICR7dW50ZXN0ZWQuam9pbignLCAnKX1gKTtcbiAgZm9yIChjb25zdCBbaWQsIHJlc3VsdHNdIG9mIE9iamVjdC5lbnRyaWVzKFJFU1VMVFMpKSB7XG4gICAgY29uc3QgZm9sZGVyID0gYXdhaXQgbWFrZVNpdGUocmVjaXBlcy5nZXQoaWQpID8/IFtdKTtcbiAgICBjb25zdCBvdXREaXIgPSBqb2luKGZvbGRlciwgJ2Rpc3QnKTtcbiAgICBhd2FpdCBidWlsZCh7IHJvb3Q6IGZvbGRlciwgbG9nTGV2ZWw6ICdlcnJvcicsIGJ1aWxkOiB7IG91dERpciB9IH0pO1xuICAgIGZvciAoY29uc3QgW2ZpbGUsIHRleHRdIG9mIHJlc3VsdHMpIHtcbiAgICAgIGNvbnN0IGNvbnRlbnQgPSBhd2FpdCByZWFkRmlsZShqb2luKG91dERpciwgZmlsZSksICd1dGY4Jyk7XG4gICAgICBpZiAodHlwZW9mIHRleHQgPT09ICdzdHJpbmcnID8gIWNvbnRlbnQuaW5jbHVkZXModGV4dCkgOiAhdGV4dC50ZXN0KGNvbnRlbnQpKVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFRoZSByZWNpcGUgXHUyMDFDJHtpZH1cdTIwMUQgc2hvdWxkIG1ha2UgYSAke2ZpbGV9IHdpdGggJHt0ZXh0fWApO1xuICAgIH1cbiAgICBhd2FpdCBybShmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICB9XG59XG5cbmludGVyZmFjZSBSZWNpcGVGaWxlIHtcbiAgcGF0aDogc3RyaW5nO1xuICB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgZmlsZXMgb2YgZWFjaCByZWNpcGUsIGJ5IHRoZSBpZCBvZiBpdHMgaGVhZGluZy4gKi9cbmZ1bmN0aW9uIHJlYWRSZWNpcGVzKG1hcmtkb3duOiBzdHJpbmcpOiBNYXA8c3RyaW5nLCBSZWNpcGVGaWxlW10+IHtcbiAgY29uc3QgcmVjaXBlcyA9IG5ldyBNYXA8c3RyaW5nLCBSZWNpcGVGaWxlW10+KCk7XG4gIGZvciAoY29uc3Qgc2VjdGlvbiBvZiBtYXJrZG93bi5zcGxpdCgvXiMjIC9tKS5zbGljZSgxKSkge1xuICAgIGNvbnN0IGlkID0gL1xceyMoW1xcdy1dKylcXH0vLmV4ZWMoc2VjdGlvbik/LlsxXSA/PyBzZWN0aW9uO1xuICAgIGNvbnN0IGZpbGVzID0gWy4uLnNlY3Rpb24ubWF0Y2hBbGwoL15gYGBcXHcrIFxcWyhbXlxcXV0rKVxcXVxcbihbXFxzXFxTXSo/KV5gYGAkL2dtKV07XG4gICAgcmVjaXBlcy5zZXQoXG4gICAgICBpZCxcbiAgICAgIGZpbGVzLm1hcCgoWywgcGF0aCA9ICcnLCB0ZXh0ID0gJyddKSA9PiAoeyBwYXRoLCB0ZXh0IH0pKSxcbiAgICApO1xuICB9XG4gIHJldHVybiByZWNpcGVzO1xufVxuXG4vKiogTWFrZXMgYSBmb2xkZXIgYmVsb3cgdGhpcyBvbmUsIHdoZXJlIE5vZGUgZmluZHMgdGhlIHBhY2thZ2VzLCB3aXRoIHRoZSBzaXRlIG9mIFwiV2l0aCBucG1cIiBhbmQgYSByZWNpcGUncyBmaWxlcy4gKi9cbmFzeW5jIGZ1bmN0aW9uIG1ha2VTaXRlKGZpbGVzOiByZWFkb25seSBSZWNpcGVGaWxlW10pOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBkYXRhID0gam9pbihkb2NzLCAnLmRhdGEnKTtcbiAgYXdhaXQgbWtkaXIoZGF0YSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGNvbnN0IGZvbGRlciA9IGF3YWl0IG1rZHRlbXAoam9pbihkYXRhLCAncmVjaXBlLScpKTtcbiAgY29uc3QgY29udGVudCA9IGpvaW4oZm9sZGVyLCAnY29udGVudCcpO1xuICBhd2FpdCBjcChqb2luKGRvY3MsICdmaXJzdC1zaXRlL2NvbnRlbnQnKSwgY29udGVudCwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IGNwKGpvaW4ocGhvdG8sICdoYWxsLmpwZycpLCBqb2luKGNvbnRlbnQsICdhcnRpY2xlcy9yb29tLmpwZycpKTtcbiAgYXdhaXQgd3JpdGVGaWxlKFxuICAgIGpvaW4oZm9sZGVyLCAndml0ZS5jb25maWcudHMnKSxcbiAgICBcImltcG9ydCB7IHRlbmR3ZWxsIH0gZnJvbSAnQHRlbmR3ZWxsL3ZpdGUtcGx1Z2luJztcXG5cXG5leHBvcnQgZGVmYXVsdCB7IHBsdWdpbnM6IFt0ZW5kd2VsbCgpXSB9O1xcblwiLFxuICApO1xuICBmb3IgKGNvbnN0IHsgcGF0aCwgdGV4dCB9IG9mIGZpbGVzKSB7XG4gICAgY29uc3QgZmlsZSA9IGpvaW4oZm9sZGVyLCBwYXRoKTtcbiAgICBhd2FpdCBta2RpcihkaXJuYW1lKGZpbGUpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICBhd2FpdCB3cml0ZUZpbGUoXG4gICAgICBmaWxlLFxuICAgICAgcGF0aCA9PT0gJ2NvbnRlbnQvcHJhY3RpY2UueWFtbCcgPyBtZXJnZWQoYXdhaXQgcmVhZEZpbGUoZmlsZSwgJ3V0ZjgnKSwgdGV4dCkgOiB0ZXh0LFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGZvbGRlcjtcbn1cblxuLyoqIFlBTUwgd2l0aCBpdHMgdG9wLWxldmVsIGtleXMgcmVwbGFjZWQgYnkgdGhvc2Ugb2YgYSBwYXJ0LiAqL1xuZnVuY3Rpb24gbWVyZ2VkKHdob2xlOiBzdHJpbmcsIHBhcnQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGJsb2NrcyA9IHdob2xlLnNwbGl0KC9eKD89XFx3KS9tKTtcbiAgY29uc3QgaXNSZXBsYWNlZCA9IChibG9jazogc3RyaW5nKSA9PiBuZXcgUmVnRXhwKGBeJHsvXlxcdysvLmV4ZWMoYmxvY2spfTpgLCAnbScpLnRlc3QocGFydCk7XG4gIHJldHVybiBbLi4uYmxvY2tzLmZpbHRlcigoYmxvY2spID0+ICFpc1JlcGxhY2VkKGJsb2NrKSksIHBhcnRdLmpvaW4oJycpO1xufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9tYXJrZG93blwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvbWFya2Rvd24vY29kZS10aGVtZS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9tYXJrZG93bi9jb2RlLXRoZW1lLnRzXCI7Y29uc3QgY29sb3IgPSAobmFtZTogc3RyaW5nKSA9PiAoeyBmb3JlZ3JvdW5kOiBgdmFyKC0tY29kZS0ke25hbWV9KWAgfSk7XG5cbi8qKiBTeW50YXggaGlnaGxpZ2h0aW5nIHdpdGggdGhlIHBhZ2UncyBjdXN0b20gcHJvcGVydGllcywgc28gb25lIHRoZW1lIHdvcmtzIGluIGxpZ2h0IGFuZCBkYXJrIG1vZGUuICovXG5leHBvcnQgY29uc3QgY29kZVRoZW1lID0ge1xuICBuYW1lOiAndGVuZHdlbGwnLFxuICB0eXBlOiAnbGlnaHQnIGFzIGNvbnN0LFxuICBjb2xvcnM6IHsgJ2VkaXRvci5mb3JlZ3JvdW5kJzogJ3ZhcigtLWNvZGUtdGV4dCknLCAnZWRpdG9yLmJhY2tncm91bmQnOiAndmFyKC0tY29kZS1ncm91bmQpJyB9LFxuICB0b2tlbkNvbG9yczogW1xuICAgIHsgc2NvcGU6IFsnY29tbWVudCcsICdwdW5jdHVhdGlvbi5kZWZpbml0aW9uLmNvbW1lbnQnXSwgc2V0dGluZ3M6IGNvbG9yKCdxdWlldCcpIH0sXG4gICAgeyBzY29wZTogWydzdHJpbmcnLCAnbWFya3VwLmlubGluZS5yYXcnLCAnc3RyaW5nLnF1b3RlZCddLCBzZXR0aW5nczogY29sb3IoJ3N0cmluZycpIH0sXG4gICAge1xuICAgICAgc2NvcGU6IFsna2V5d29yZCcsICdzdG9yYWdlJywgJ2VudGl0eS5uYW1lLnRhZycsICdzdXBwb3J0LnR5cGUucHJvcGVydHktbmFtZS5jc3MnLCAnbWFya3VwLmhlYWRpbmcnXSxcbiAgICAgIHNldHRpbmdzOiBjb2xvcignbmFtZScpLFxuICAgIH0sXG4gICAgeyBzY29wZTogWydzdXBwb3J0LnR5cGUucHJvcGVydHktbmFtZS5qc29uJywgJ2VudGl0eS5uYW1lLnRhZy55YW1sJ10sIHNldHRpbmdzOiBjb2xvcignbmFtZScpIH0sXG4gICAgeyBzY29wZTogWydzdHJpbmcudW5xdW90ZWQnLCAna2V5d29yZC5vcGVyYXRvcicsICdwdW5jdHVhdGlvbiddLCBzZXR0aW5nczogY29sb3IoJ3RleHQnKSB9LFxuICBdLFxufTtcbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvbWFya2Rvd25cIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL21hcmtkb3duL2xpdmUtZXhhbXBsZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvbWFya2Rvd24vbGl2ZS1leGFtcGxlcy50c1wiO2ltcG9ydCB0eXBlIHsgTWFya2Rvd25SZW5kZXJlciB9IGZyb20gJ3ZpdGVwcmVzcyc7XG5cbi8qKlxuICogUmVuZGVycyBhIGBgYGAgYGBgaHRtbCBsaXZlIGBgYGAgZmVuY2UgdHdpY2UsIHNvIHRoZSB0d28gY2FuJ3QgZGlmZmVyOiBhcyBIVE1MLCBhbmQgYXMgY29kZSBiZWxvdyBpdC4gYGhpZGRlbmAgbGVhdmVzXG4gKiBvdXQgdGhlIGNvZGUuIGBldmVudHM9YSxiYCBhbHNvIHNob3dzIHdoaWNoIG9mIHRoZXNlIGV2ZW50cyBoYXZlIGZpcmVkLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbGl2ZUV4YW1wbGVzKG1kOiBNYXJrZG93blJlbmRlcmVyKTogdm9pZCB7XG4gIGNvbnN0IGZlbmNlID0gbWQucmVuZGVyZXIucnVsZXMuZmVuY2U7XG4gIG1kLnJlbmRlcmVyLnJ1bGVzLmZlbmNlID0gKHRva2VucywgaW5kZXgsIG9wdGlvbnMsIGVudiwgc2VsZikgPT4ge1xuICAgIGNvbnN0IGNvZGUgPSBmZW5jZT8uKHRva2VucywgaW5kZXgsIG9wdGlvbnMsIGVudiwgc2VsZikgPz8gJyc7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbaW5kZXhdO1xuICAgIGNvbnN0IFtsYW5ndWFnZSwga2luZCwgLi4ucmVzdF0gPSB0b2tlbj8uaW5mby5zcGxpdCgnICcpID8/IFtdO1xuICAgIGlmICghdG9rZW4gfHwgbGFuZ3VhZ2UgIT09ICdodG1sJyB8fCBraW5kICE9PSAnbGl2ZScpIHJldHVybiBjb2RlO1xuICAgIGNvbnN0IGV2ZW50cyA9IHJlc3QuZmluZCgocGFydCkgPT4gcGFydC5zdGFydHNXaXRoKCdldmVudHM9JykpPy5zbGljZSgnZXZlbnRzPScubGVuZ3RoKSA/PyAnJztcbiAgICBjb25zdCBhdHRyaWJ1dGUgPSAodGV4dDogc3RyaW5nKSA9PiBtZC51dGlscy5lc2NhcGVIdG1sKHRleHQpLnJlcGxhY2VBbGwoJ1xcbicsICcmIzEwOycpO1xuICAgIGNvbnN0IGxpdmUgPSBgPExpdmVFeGFtcGxlIG1hcmt1cD1cIiR7YXR0cmlidXRlKHRva2VuLmNvbnRlbnQpfVwiIGV2ZW50cz1cIiR7YXR0cmlidXRlKGV2ZW50cyl9XCIgLz5cXG5gO1xuICAgIHJldHVybiByZXN0LmluY2x1ZGVzKCdoaWRkZW4nKSA/IGxpdmUgOiBsaXZlICsgY29kZTtcbiAgfTtcbn1cbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvbWFya2Rvd25cIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZmlsZW5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL21hcmtkb3duL291dHB1dHMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvbWFya2Rvd24vb3V0cHV0cy50c1wiO2ltcG9ydCB7IHJlYWRGaWxlU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgQ29udGVudEVycm9yLCBwYXJzZUFydGljbGUsIHBhcnNlTmV3c2xldHRlciwgcGFyc2VQcmFjdGljZSB9IGZyb20gJ0B0ZW5kd2VsbC9jb250ZW50JztcbmltcG9ydCB7IG9wZW5pbmdTdGF0dXMgfSBmcm9tICdAdGVuZHdlbGwvY29udGVudC9ob3Vycyc7XG5pbXBvcnQgdHlwZSB7IEh0bWwgfSBmcm9tICdAdGVuZHdlbGwvY29udGVudC9odG1sJztcbmltcG9ydCB7IHJlbmRlckFydGljbGUgfSBmcm9tICdAdGVuZHdlbGwvY29udGVudC9tYXJrZG93bic7XG5pbXBvcnQge1xuICBhcnRpY2xlSHRtbCxcbiAgYXJ0aWNsZUxpc3RIdG1sLFxuICBuZXdzbGV0dGVyU2lnbnVwSHRtbCxcbiAgcHJhY3RpY2VBbm5vdW5jZW1lbnRIdG1sLFxuICBwcmFjdGljZUZhcUh0bWwsXG4gIHByYWN0aWNlRm9vdGVySHRtbCxcbiAgcHJhY3RpY2VQZW9wbGVIdG1sLFxuICBwcmFjdGljZVBvbGljaWVzSHRtbCxcbiAgcHJhY3RpY2VTZXJ2aWNlc0h0bWwsXG4gIHByYWN0aWNlVmlzaXRIdG1sLFxufSBmcm9tICdAdGVuZHdlbGwvZWxlbWVudHMvaHRtbCc7XG5pbXBvcnQgdHlwZSB7IE1hcmtkb3duUmVuZGVyZXIgfSBmcm9tICd2aXRlcHJlc3MnO1xuXG5jb25zdCBzaXRlID0gbmV3IFVSTCgnLi4vLi4vZmlyc3Qtc2l0ZS9jb250ZW50LycsIGltcG9ydC5tZXRhLnVybCk7XG5jb25zdCByZWFkID0gKGZpbGU6IHN0cmluZykgPT4gcmVhZEZpbGVTeW5jKG5ldyBVUkwoZmlsZSwgc2l0ZSksICd1dGY4Jyk7XG5cbmNvbnN0IHByYWN0aWNlID0gKCkgPT4gcGFyc2VQcmFjdGljZShyZWFkKCdwcmFjdGljZS55YW1sJyksIHsgZmlsZTogJ2NvbnRlbnQvcHJhY3RpY2UueWFtbCcgfSk7XG5jb25zdCBuZXdzbGV0dGVyID0gKCkgPT4gcGFyc2VOZXdzbGV0dGVyKHJlYWQoJ25ld3NsZXR0ZXIueWFtbCcpLCB7IGZpbGU6ICdjb250ZW50L25ld3NsZXR0ZXIueWFtbCcgfSk7XG5jb25zdCBhcnRpY2xlID0gKCkgPT5cbiAgcGFyc2VBcnRpY2xlKHJlYWQoJ2FydGljbGVzL3dvb2wtc29ja3MubWQnKSwgeyBmaWxlOiAnY29udGVudC9hcnRpY2xlcy93b29sLXNvY2tzLm1kJyB9KTtcbmNvbnN0IGpzb24gPSAoZGF0YTogdW5rbm93bikgPT4gSlNPTi5zdHJpbmdpZnkoZGF0YSwgbnVsbCwgMik7XG5cbi8qKiBUaGUgaG91cnMgc2hvd24gb24gdGhlIGNvbnRlbnQgcGFnZS4gKi9cbmNvbnN0IFdJTlRFUiA9IHtcbiAgdHVlc2RheTogWycxMDowMC0xODowMCddLFxuICB0aHVyc2RheTogWycxMDowMC0xMjozMCcsICcxNDowMC0yMDowMCddLFxuICBmcmlkYXk6IFsnMjA6MDAtMDI6MDAnXSxcbiAgZXhjZXB0aW9uczogW1xuICAgIHsgZnJvbTogJzIwMjYtMTItMjQnLCB0bzogJzIwMjctMDEtMDInLCByZWFzb246ICdXaW50ZXIgYnJlYWsnIH0sXG4gICAgeyBmcm9tOiAnMjAyNy0wMS0wOCcsIGhvdXJzOiBbJzEwOjAwLTEyOjAwJ10gfSxcbiAgXSxcbn07XG5cbi8qKiBPdXRwdXQgb2YgdGhlIHBhY2thZ2VzLCBjb21wdXRlZCBlYWNoIHRpbWUgdGhlIGRvY3MgYXJlIGJ1aWx0LiAqL1xuY29uc3QgT1VUUFVUUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgKCkgPT4gc3RyaW5nPj4gPSB7XG4gIGJyb2tlbjogKCkgPT4gYnJva2VuRnJhbWUoKSxcbiAgcGFyc2VBcnRpY2xlOiAoKSA9PiBqc29uKHsgLi4uYXJ0aWNsZSgpLCBib2R5OiBzaG9ydGVuKGFydGljbGUoKS5ib2R5LCA2MCkgfSksXG4gIHJlbmRlckFydGljbGUoKSB7XG4gICAgY29uc3QgcmVuZGVyZWQgPSByZW5kZXJBcnRpY2xlKGFydGljbGUoKSk7XG4gICAgcmV0dXJuIGpzb24oeyAuLi5yZW5kZXJlZCwgaHRtbDogc2hvcnRlbihTdHJpbmcocmVuZGVyZWQuaHRtbCksIDYwKSB9KTtcbiAgfSxcbiAgYXJ0aWNsZUh0bWw6ICgpID0+IGNvbXBhY3QoYXJ0aWNsZUh0bWwocmVuZGVyQXJ0aWNsZShhcnRpY2xlKCkpLCB7IHByYWN0aWNlOiBwcmFjdGljZSgpLCBjb250ZW50czogdHJ1ZSB9KSksXG4gIGFydGljbGVMaXN0SHRtbDogKCkgPT5cbiAgICBjb21wYWN0KGFydGljbGVMaXN0SHRtbChbeyAuLi5hcnRpY2xlKCksIG1pbnV0ZXM6IDEsIHVybDogJy9hcnRpY2xlcy93b29sLXNvY2tzLycgfV0pKSxcbiAgbmV3c2xldHRlclNpZ251cEh0bWw6ICgpID0+IGNvbXBhY3QobmV3c2xldHRlclNpZ251cEh0bWwobmV3c2xldHRlcigpLCB7IGxvY2FsZTogJ2VuLVVTJywgcGFnZTogJy8nIH0pKSxcbiAgb3BlbmluZ1N0YXR1czogKCkgPT5cbiAgICBqc29uKG9wZW5pbmdTdGF0dXMoV0lOVEVSLCAnQW1lcmljYS9Mb3NfQW5nZWxlcycsIG5ldyBEYXRlKCcyMDI2LTEyLTI0VDEyOjAwOjAwLTA4OjAwJykpKSxcbiAgcHJhY3RpY2VBbm5vdW5jZW1lbnRIdG1sOiAoKSA9PlxuICAgIGNvbXBhY3QoXG4gICAgICBwcmFjdGljZUFubm91bmNlbWVudEh0bWwoXG4gICAgICAgIHtcbiAgICAgICAgICAuLi5wcmFjdGljZSgpLFxuICAgICAgICAgIGxvY2F0aW9uczogcHJhY3RpY2UoKS5sb2NhdGlvbnMubWFwKChsb2NhdGlvbikgPT4gKHtcbiAgICAgICAgICAgIC4uLmxvY2F0aW9uLFxuICAgICAgICAgICAgaG91cnM6IHtcbiAgICAgICAgICAgICAgZXhjZXB0aW9uczogW1xuICAgICAgICAgICAgICAgIHsgZnJvbTogJzIwMjYtMTItMjQnLCB0bzogJzIwMjctMDEtMDInLCByZWFzb246ICdXaW50ZXIgYnJlYWsnLCBhbm5vdW5jZURheXM6IDE0IH0sXG4gICAgICAgICAgICAgIF0sXG4gICAgICAgICAgICB9LFxuICAgICAgICAgIH0pKSxcbiAgICAgICAgfSxcbiAgICAgICAgeyB0b2RheTogJzIwMjYtMTItMjAnIH0sXG4gICAgICApLFxuICAgICksXG4gIHByYWN0aWNlRmFxSHRtbDogKCkgPT5cbiAgICBjb21wYWN0KFxuICAgICAgcHJhY3RpY2VGYXFIdG1sKFtcbiAgICAgICAge1xuICAgICAgICAgIHF1ZXN0aW9uOiAnV2hhdCBzaG91bGQgSSB3ZWFyPycsXG4gICAgICAgICAgc2x1ZzogJ3doYXQtdG8td2VhcicsXG4gICAgICAgICAgZ3JvdXA6ICdCZWZvcmUgeW91IGNvbWUnLFxuICAgICAgICAgIGFuc3dlcjogJ0FueXRoaW5nICoqbG9vc2UqKi4nLFxuICAgICAgICB9LFxuICAgICAgXSksXG4gICAgKSxcbiAgcHJhY3RpY2VWaXNpdEh0bWw6ICgpID0+IGNvbXBhY3QocHJhY3RpY2VWaXNpdEh0bWwocHJhY3RpY2UoKSkpLFxuICBwcmFjdGljZVBlb3BsZUh0bWw6ICgpID0+XG4gICAgY29tcGFjdChcbiAgICAgIHByYWN0aWNlUGVvcGxlSHRtbCh7XG4gICAgICAgIC4uLnByYWN0aWNlKCksXG4gICAgICAgIHByYWN0aXRpb25lcnM6IFtcbiAgICAgICAgICB7XG4gICAgICAgICAgICBzbHVnOiAnbm9yYS1saW5kJyxcbiAgICAgICAgICAgIG5hbWU6ICdOb3JhIExpbmQnLFxuICAgICAgICAgICAgdGl0bGU6ICdMTVQsIGZvdW5kZXInLFxuICAgICAgICAgICAgc3VtbWFyeTogJ1Nob3VsZGVycywgbW9zdGx5LicsXG4gICAgICAgICAgICBsaWNlbnNlczogW3sgdHlwZTogJ0xpY2Vuc2VkIE1hc3NhZ2UgVGhlcmFwaXN0JywgbnVtYmVyOiAnTE1ULTIwMTE3JywgcmVnaW9uOiAnT1InIH1dLFxuICAgICAgICAgICAgcGhvdG86IHsgc3JjOiAnL3Blb3BsZS9ub3JhLmpwZycsIGFsdDogJ05vcmEgYXQgdGhlIHRhYmxlJywgd2lkdGg6IDgwMCwgaGVpZ2h0OiAxMDAwIH0sXG4gICAgICAgICAgICBhY2NlcHRpbmdOZXdDbGllbnRzOiB0cnVlLFxuICAgICAgICAgICAgYm9va2luZzogeyB1cmw6ICcvYm9vay9ub3JhLycgfSxcbiAgICAgICAgICB9LFxuICAgICAgICBdLFxuICAgICAgfSksXG4gICAgKSxcbiAgcHJhY3RpY2VQb2xpY2llc0h0bWw6ICgpID0+XG4gICAgY29tcGFjdChcbiAgICAgIHByYWN0aWNlUG9saWNpZXNIdG1sKHtcbiAgICAgICAgLi4ucHJhY3RpY2UoKSxcbiAgICAgICAgaW5zdXJhbmNlOiB7IHBsYW5zOiBbeyBuYW1lOiAnQ29sdW1iaWEgSGVhbHRoJywgbmV0d29yazogJ2luJyB9XSB9LFxuICAgICAgICBwYXltZW50OiB7IG1ldGhvZHM6IFsnY2FzaCcsICdjYXJkcyddIH0sXG4gICAgICAgIHBvbGljaWVzOiBbeyBraW5kOiAnY2FuY2VsbGF0aW9uJywgdGV4dDogJ1VudGlsIGEgZGF5IGJlZm9yZSwgYSB2aXNpdCBjb3N0cyBub3RoaW5nLicgfV0sXG4gICAgICB9KSxcbiAgICApLFxuICBwcmFjdGljZVNlcnZpY2VzSHRtbDogKCkgPT5cbiAgICBjb21wYWN0KFxuICAgICAgcHJhY3RpY2VTZXJ2aWNlc0h0bWwoe1xuICAgICAgICAuLi5wcmFjdGljZSgpLFxuICAgICAgICBjdXJyZW5jeTogJ1VTRCcsXG4gICAgICAgIHNlcnZpY2VzOiBbXG4gICAgICAgICAge1xuICAgICAgICAgICAgc2x1ZzogJ3N3ZWRpc2gtbWFzc2FnZScsXG4gICAgICAgICAgICBncm91cDogJ01hc3NhZ2UnLFxuICAgICAgICAgICAgbmFtZTogJ1N3ZWRpc2ggbWFzc2FnZScsXG4gICAgICAgICAgICBkZXNjcmlwdGlvbjogJ0xvbmcsIHNsb3cgc3Ryb2tlcyB3aXRoIG9pbC4nLFxuICAgICAgICAgICAgbWludXRlczogNjAsXG4gICAgICAgICAgICBwcmljZTogeyBmcm9tOiA5NSwgdG86IDEyMCB9LFxuICAgICAgICAgICAgYm9va2luZzogeyB1cmw6ICcvYm9vay8nIH0sXG4gICAgICAgICAgfSxcbiAgICAgICAgXSxcbiAgICAgIH0pLFxuICAgICksXG4gIHByYWN0aWNlRm9vdGVySHRtbDogKCkgPT4gY29tcGFjdChwcmFjdGljZUZvb3Rlckh0bWwocHJhY3RpY2UoKSkpLFxufTtcblxuLyoqIFJlcGxhY2VzIHRoZSBjb250ZW50IG9mIGEgZmVuY2UgbWFya2VkIGBvdXRwdXQ9bmFtZWAgd2l0aCB0aGUgcGFja2FnZXMnIGFjdHVhbCBvdXRwdXQuICovXG5leHBvcnQgZnVuY3Rpb24gb3V0cHV0cyhtZDogTWFya2Rvd25SZW5kZXJlcik6IHZvaWQge1xuICBjb25zdCBmZW5jZSA9IG1kLnJlbmRlcmVyLnJ1bGVzLmZlbmNlO1xuICBtZC5yZW5kZXJlci5ydWxlcy5mZW5jZSA9ICh0b2tlbnMsIGluZGV4LCBvcHRpb25zLCBlbnYsIHNlbGYpID0+IHtcbiAgICBjb25zdCB0b2tlbiA9IHRva2Vuc1tpbmRleF07XG4gICAgY29uc3QgbmFtZSA9IC9cXHNvdXRwdXQ9KFxcdyspLy5leGVjKHRva2VuPy5pbmZvID8/ICcnKT8uWzFdO1xuICAgIGlmICh0b2tlbiAmJiBuYW1lICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IG91dHB1dCA9IE9VVFBVVFNbbmFtZV07XG4gICAgICBpZiAoIW91dHB1dCkgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIG91dHB1dDogJHtuYW1lfWApO1xuICAgICAgdG9rZW4uaW5mbyA9IHRva2VuLmluZm8ucmVwbGFjZSgvXFxzb3V0cHV0PVxcdysvLCAnJyk7XG4gICAgICB0b2tlbi5jb250ZW50ID0gYCR7b3V0cHV0KCkudHJpbUVuZCgpfVxcbmA7XG4gICAgfVxuICAgIHJldHVybiBmZW5jZT8uKHRva2VucywgaW5kZXgsIG9wdGlvbnMsIGVudiwgc2VsZikgPz8gJyc7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGJyb2tlbkZyYW1lKCk6IHN0cmluZyB7XG4gIGNvbnN0IHNvdXJjZSA9IHJlYWQoJ2FydGljbGVzL3dvb2wtc29ja3MubWQnKVxuICAgIC5yZXBsYWNlKCdkYXRlOiAyMDI2LTAxLTE1JywgJ2RhdGU6IDE1LzAxLzIwMjYnKVxuICAgIC5yZXBsYWNlKCdzdW1tYXJ5OicsICdzdW1hcnk6Jyk7XG4gIHRyeSB7XG4gICAgcGFyc2VBcnRpY2xlKHNvdXJjZSwgeyBmaWxlOiAnY29udGVudC9hcnRpY2xlcy93b29sLXNvY2tzLm1kJyB9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBDb250ZW50RXJyb3IpIHJldHVybiBlcnJvci5mb3JtYXQoKTtcbiAgfVxuICB0aHJvdyBuZXcgRXJyb3IoJ1RoZSBicm9rZW4gYXJ0aWNsZSBoYXMgbm8gZXJyb3JzJyk7XG59XG5cbi8qKiBSZW1vdmVzIHRoZSBlbXB0eSBsaW5lcyB0aGF0IGEgcmVuZGVyZXIgbGVhdmVzIGZvciBtaXNzaW5nIGRhdGEuICovXG5mdW5jdGlvbiBjb21wYWN0KGh0bWw6IEh0bWwpOiBzdHJpbmcge1xuICByZXR1cm4gU3RyaW5nKGh0bWwpLnJlcGxhY2UoL1xcbnsyLH0vZywgJ1xcbicpO1xufVxuXG5mdW5jdGlvbiBzaG9ydGVuKHRleHQ6IHN0cmluZywgbGVuZ3RoOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dC5sZW5ndGggPiBsZW5ndGggPyBgJHt0ZXh0LnNsaWNlKDAsIGxlbmd0aCl9XHUyMDI2YCA6IHRleHQ7XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL3JlZmVyZW5jZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvcmVmZXJlbmNlL3BhZ2VzLnRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL3JlZmVyZW5jZS9wYWdlcy50c1wiO2ltcG9ydCB7IGV4aXN0c1N5bmMsIG1rZGlyU3luYywgcmVhZEZpbGVTeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnO1xuaW1wb3J0IHsgQ09NTU9OX0NPREVTLCBjb2Rlc09mIH0gZnJvbSAnLi9jb2Rlcy50cyc7XG5pbXBvcnQgeyB0eXBlIEpzb25TY2hlbWEsIG9iamVjdEluLCByZWFkU2NoZW1hIH0gZnJvbSAnLi9zY2hlbWEudHMnO1xuXG4vKiogV2hhdCBzdGFuZHMgYWJvdmUgdGhlIGtleXMgb2YgYSBmaWxlLiAqL1xuY29uc3QgRklMRVM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHsgdGl0bGU6IHN0cmluZzsgYWJvdXQ6IHN0cmluZyB9Pj4gPSB7XG4gIHByYWN0aWNlOiB7XG4gICAgdGl0bGU6ICdwcmFjdGljZS55YW1sJyxcbiAgICBhYm91dDogJ1RoZSBmYWN0cyBvZiBhIHByYWN0aWNlOiB3aG8sIHdoZXJlLCB3aGVuLCBhbmQgaG93IHRvIHJlYWNoIGl0LiBUaGUgb25seSBmaWxlIHRoYXQgYSBzaXRlIG5lZWRzLicsXG4gIH0sXG4gIG5ld3NsZXR0ZXI6IHtcbiAgICB0aXRsZTogJ25ld3NsZXR0ZXIueWFtbCcsXG4gICAgYWJvdXQ6ICdUaGUgbmV3c2xldHRlciBzaWduLXVwOiB3aGF0IHBlb3BsZSByZWNlaXZlLCB3aGF0IHRoZXkgYWdyZWUgdG8sIGFuZCB3aGVyZSB0aGUgZm9ybSBpcyBzZW50LicsXG4gIH0sXG4gIGFydGljbGU6IHtcbiAgICB0aXRsZTogJ0Zyb250IG1hdHRlcicsXG4gICAgYWJvdXQ6XG4gICAgICAnVGhlIGtleXMgYXQgdGhlIHRvcCBvZiBhIHRleHQuIEluIGFuIGFydGljbGUsIGB0aXRsZWAgYW5kIGBkYXRlYCBhcmUgcmVxdWlyZWQ7IGluIGFueSBvdGhlciB0ZXh0LCBvbmx5IGB0aXRsZWAuIEEgcGFnZSBhbHNvIHRha2VzIGBuYXZgLCBhbmQgYSBxdWVzdGlvbiBgZ3JvdXBgIGFuZCBgb3JkZXJgLicsXG4gIH0sXG4gIGxldHRlcjoge1xuICAgIHRpdGxlOiAnRnJvbnQgbWF0dGVyIG9mIGEgbGV0dGVyJyxcbiAgICBhYm91dDogJ1RoZSBrZXlzIGF0IHRoZSB0b3Agb2YgYSB0ZXh0IGluIGBsZXR0ZXJzL2AsIHdoaWNoIGlzIHNlbnQgdG8gdGhlIG5ld3NsZXR0ZXJcdTIwMTlzIHN1YnNjcmliZXJzLicsXG4gIH0sXG4gIGZhcTogeyB0aXRsZTogJ2ZhcS55YW1sJywgYWJvdXQ6ICdTaG9ydCBxdWVzdGlvbnMgYW5kIGFuc3dlcnMuIExvbmcgYW5zd2VycyBhcmUgdGV4dHMgaW4gYGZhcS9gLicgfSxcbn07XG5cbmludGVyZmFjZSBTZWN0aW9uIHtcbiAgLyoqIFRoZSBrZXlzIHRoYXQgbGVhZCB0byB0aGUgb2JqZWN0LCBmcm9tIHRoZSBmaWxlLiAqL1xuICBwYXRoOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIEFzIGEgcmVhZGVyIHdyaXRlcyBpdDogYGxvY2F0aW9uc1tdLmFkZHJlc3NgLiAqL1xuICB0aXRsZTogc3RyaW5nO1xuICBzY2hlbWE6IEpzb25TY2hlbWE7XG59XG5cbi8qKiBXcml0ZXMgYSBwYWdlIG9mIHRoZSByZWZlcmVuY2UgZm9yIGVhY2gga2luZCBvZiBmaWxlLiBBIGZpbGUgaXMgd3JpdHRlbiBvbmx5IGlmIGl0IGRpZmZlcnMsIHNvIHRoYXQgbm8gcGFnZSByZWxvYWRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlUmVmZXJlbmNlKCk6IHZvaWQge1xuICBjb25zdCBmb2xkZXIgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoJy4uLy4uL3JlZmVyZW5jZS8nLCBpbXBvcnQubWV0YS51cmwpKTtcbiAgbWtkaXJTeW5jKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBPYmplY3Qua2V5cyhGSUxFUykpIHtcbiAgICBjb25zdCBmaWxlID0gYCR7Zm9sZGVyfSR7bmFtZX0ubWRgO1xuICAgIGNvbnN0IHRleHQgPSBwYWdlKG5hbWUpO1xuICAgIGlmICghZXhpc3RzU3luYyhmaWxlKSB8fCByZWFkRmlsZVN5bmMoZmlsZSwgJ3V0ZjgnKSAhPT0gdGV4dCkgd3JpdGVGaWxlU3luYyhmaWxlLCB0ZXh0KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwYWdlKGZpbGU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHJvb3QgPSByZWFkU2NoZW1hKGZpbGUpO1xuICBjb25zdCB7IHRpdGxlLCBhYm91dCB9ID0gRklMRVNbZmlsZV0gPz8geyB0aXRsZTogZmlsZSwgYWJvdXQ6ICcnIH07XG4gIGNvbnN0IGNvbW1vbiA9IENPTU1PTl9DT0RFUy5tYXAoY29kZUxpbmspLmpvaW4oJywgJyk7XG4gIGNvbnN0IHNlY3Rpb25zID0gc2VjdGlvbnNPZih7IHBhdGg6IFtdLCB0aXRsZTogJycsIHNjaGVtYTogcm9vdCB9KTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIHJldHVybiBgJHtbXG4gICAgJzwhLS0gTWFkZSBmcm9tIHRoZSBKU09OIFNjaGVtYSBieSAudml0ZXByZXNzL3JlZmVyZW5jZS4gLS0+JyxcbiAgICBgIyAke3RpdGxlfWAsXG4gICAgYDxwIGNsYXNzPVwic3RhbmRmaXJzdFwiPiR7aHRtbChhYm91dCl9PC9wPmAsXG4gICAgYEtleXMgd2l0aG91dCBcdTIwMUNyZXF1aXJlZFx1MjAxRCBjYW4gYmUgbGVmdCBvdXQuIEV2ZXJ5IGtleSBjYW4gYmUgcmVwb3J0ZWQgYXMgJHtjb21tb259OyB0aGUgb3RoZXIgW2Vycm9yIGNvZGVzXSguLi9lcnJvcnMubWQpIG9mIGEga2V5IGFyZSBsaXN0ZWQgd2l0aCBpdC4gW0NvbnRlbnRdKC4uL2NvbnRlbnQubWQpIGV4cGxhaW5zIGhvdyB0aGUga2V5cyBiZWxvbmcgdG9nZXRoZXIuYCxcbiAgICAuLi5zZWN0aW9ucy5tYXAoKHNlY3Rpb24pID0+IHNlY3Rpb25UZXh0KGZpbGUsIHJvb3QsIHNlY3Rpb24sIHNlZW4pKSxcbiAgXS5qb2luKCdcXG5cXG4nKX1cXG5gO1xufVxuXG4vKiogQW4gb2JqZWN0IGFuZCBhbGwgb2JqZWN0cyBpbiBpdCwgZWFjaCBiZWZvcmUgaXRzIG93bi4gVGhvc2UgaW4gYW4gb2JqZWN0IHRoYXQgaGFzIGJlZW4gc2VlbiBhcmUgbm90IHJlcGVhdGVkLiAqL1xuZnVuY3Rpb24gc2VjdGlvbnNPZihzZWN0aW9uOiBTZWN0aW9uLCBzZWVuID0gbmV3IFNldDxzdHJpbmc+KCkpOiBTZWN0aW9uW10ge1xuICBjb25zdCBjb250ZW50ID0gSlNPTi5zdHJpbmdpZnkoeyAuLi5zZWN0aW9uLnNjaGVtYSwgZGVzY3JpcHRpb246IHVuZGVmaW5lZCB9KTtcbiAgaWYgKHNlZW4uaGFzKGNvbnRlbnQpKSByZXR1cm4gW3NlY3Rpb25dO1xuICBzZWVuLmFkZChjb250ZW50KTtcbiAgY29uc3QgaW5uZXIgPSBPYmplY3QuZW50cmllcyhzZWN0aW9uLnNjaGVtYS5wcm9wZXJ0aWVzID8/IHt9KS5mbGF0TWFwKChba2V5LCBmaWVsZF0pID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IG9iamVjdEluKGZpZWxkKTtcbiAgICBpZiAoIWZvdW5kKSByZXR1cm4gW107XG4gICAgY29uc3QgdGl0bGUgPSBgJHtzZWN0aW9uLnRpdGxlID09PSAnJyA/ICcnIDogYCR7c2VjdGlvbi50aXRsZX0uYH0ke2tleX0ke2ZvdW5kLmlzTGlzdCA/ICdbXScgOiAnJ31gO1xuICAgIHJldHVybiBzZWN0aW9uc09mKHsgcGF0aDogWy4uLnNlY3Rpb24ucGF0aCwga2V5XSwgdGl0bGUsIHNjaGVtYTogZm91bmQub2JqZWN0IH0sIHNlZW4pO1xuICB9KTtcbiAgcmV0dXJuIFtzZWN0aW9uLCAuLi5pbm5lcl07XG59XG5cbmZ1bmN0aW9uIHNlY3Rpb25UZXh0KGZpbGU6IHN0cmluZywgcm9vdDogSnNvblNjaGVtYSwgc2VjdGlvbjogU2VjdGlvbiwgc2VlbjogTWFwPHN0cmluZywgc3RyaW5nPik6IHN0cmluZyB7XG4gIGNvbnN0IHsgcGF0aCwgdGl0bGUsIHNjaGVtYSB9ID0gc2VjdGlvbjtcbiAgY29uc3QgaGVhZGluZyA9IGAjIyAke3RpdGxlID09PSAnJyA/ICdUaGUga2V5cyBvZiB0aGUgZmlsZScgOiBgXFxgJHt0aXRsZX1cXGBgfSB7IyR7YW5jaG9yKHRpdGxlKX19YDtcbiAgY29uc3QgY29udGVudCA9IEpTT04uc3RyaW5naWZ5KHsgLi4uc2NoZW1hLCBkZXNjcmlwdGlvbjogdW5kZWZpbmVkIH0pO1xuICBjb25zdCBmaXJzdCA9IHNlZW4uZ2V0KGNvbnRlbnQpO1xuICBpZiAoZmlyc3QgIT09IHVuZGVmaW5lZClcbiAgICByZXR1cm4gYCR7aGVhZGluZ31cXG5cXG4ke3NjaGVtYS5kZXNjcmlwdGlvbiA/PyAnJ31cXG5cXG5UaGUga2V5cyBhcmUgdGhvc2Ugb2YgW1xcYCR7Zmlyc3R9XFxgXSgjJHthbmNob3IoZmlyc3QpfSkuYDtcbiAgc2Vlbi5zZXQoY29udGVudCwgdGl0bGUpO1xuICBjb25zdCBrZXlzID0gT2JqZWN0LmVudHJpZXMoc2NoZW1hLnByb3BlcnRpZXMgPz8ge30pXG4gICAgLmZpbHRlcigoW2tleV0pID0+IGtleSAhPT0gJyRzY2hlbWEnKVxuICAgIC5tYXAoKFtrZXksIGZpZWxkXSkgPT5cbiAgICAgIGtleVRleHQoZmlsZSwgcm9vdCwgeyBwYXRoLCBrZXksIGZpZWxkLCBpc1JlcXVpcmVkOiBzY2hlbWEucmVxdWlyZWQ/LmluY2x1ZGVzKGtleSkgfSksXG4gICAgKTtcbiAgcmV0dXJuIFtoZWFkaW5nLCAuLi4odGl0bGUgPT09ICcnID8gW10gOiBbc2NoZW1hLmRlc2NyaXB0aW9uID8/ICcnXSksIC4uLmtleXNdLmpvaW4oJ1xcblxcbicpO1xufVxuXG5pbnRlcmZhY2UgS2V5IHtcbiAgcGF0aDogcmVhZG9ubHkgc3RyaW5nW107XG4gIGtleTogc3RyaW5nO1xuICBmaWVsZDogSnNvblNjaGVtYTtcbiAgaXNSZXF1aXJlZDogYm9vbGVhbiB8IHVuZGVmaW5lZDtcbn1cblxuLyoqIEEgaGVhZGluZyBmb3IgZWFjaCBrZXksIHNvIHRoYXQgYSBzZWFyY2ggZmluZHMgaXQuICovXG5mdW5jdGlvbiBrZXlUZXh0KGZpbGU6IHN0cmluZywgcm9vdDogSnNvblNjaGVtYSwgeyBwYXRoLCBrZXksIGZpZWxkLCBpc1JlcXVpcmVkIH06IEtleSk6IHN0cmluZyB7XG4gIGNvbnN0IGNvZGVzID0gY29kZXNPZihmaWxlLCByb290LCBwYXRoLCBrZXkpLm1hcChjb2RlTGluaykuam9pbignLCAnKTtcbiAgY29uc3QgZXhhbXBsZSA9IGZpZWxkLmV4YW1wbGVzPy5tYXAoKGVhY2gpID0+IGBcXGAke2tleX06ICR7eWFtbChlYWNoKX1cXGBgKS5qb2luKCcgb3IgJyk7XG4gIGNvbnN0IGlubmVyID0gb2JqZWN0SW4oZmllbGQpICYmIGFuY2hvcihbLi4ucGF0aCwga2V5XS5qb2luKCcuJykpO1xuICBjb25zdCB0eXBlID0gaW5uZXIgPyBgWyR7dHlwZVRleHQoZmllbGQpfV0oIyR7aW5uZXJ9KWAgOiB0eXBlVGV4dChmaWVsZCk7XG4gIHJldHVybiBbXG4gICAgYCMjIyMgXFxgJHtrZXl9XFxgIHsjJHthbmNob3IoWy4uLnBhdGgsIGtleV0uam9pbignLicpKX0ta2V5fWAsXG4gICAgYCoke3R5cGV9KiR7aXNSZXF1aXJlZCA/ICcsICoqcmVxdWlyZWQqKicgOiAnJ31gLFxuICAgIFtmaWVsZC5kZXNjcmlwdGlvbiwgZXhhbXBsZSAmJiBgRXhhbXBsZTogJHtleGFtcGxlfS5gLCBjb2RlcyAmJiBgRXJyb3IgY29kZXM6ICR7Y29kZXN9LmBdXG4gICAgICAuZmlsdGVyKEJvb2xlYW4pXG4gICAgICAuam9pbignICcpLFxuICBdLmpvaW4oJ1xcblxcbicpO1xufVxuXG5mdW5jdGlvbiB0eXBlVGV4dChzY2hlbWE6IEpzb25TY2hlbWEpOiBzdHJpbmcge1xuICBpZiAoc2NoZW1hLmNvbnN0ICE9PSB1bmRlZmluZWQpIHJldHVybiBgXFxgJHtzY2hlbWEuY29uc3R9XFxgYDtcbiAgaWYgKHNjaGVtYS5hbnlPZikgcmV0dXJuIHNjaGVtYS5hbnlPZi5tYXAodHlwZVRleHQpLmpvaW4oJywgb3IgJyk7XG4gIGlmIChzY2hlbWEuZW51bSlcbiAgICByZXR1cm4gc2NoZW1hLmVudW0ubGVuZ3RoID4gMjAgPyAnbmFtZScgOiBzY2hlbWEuZW51bS5tYXAoKG5hbWUpID0+IGBcXGAke25hbWV9XFxgYCkuam9pbignLCAnKTtcbiAgaWYgKHNjaGVtYS50eXBlID09PSAnYXJyYXknKSByZXR1cm4gYGxpc3Qgb2YgJHtzY2hlbWEuaXRlbXMgPyBwbHVyYWwoc2NoZW1hLml0ZW1zKSA6ICd2YWx1ZXMnfWA7XG4gIGlmIChzY2hlbWEudHlwZSA9PT0gJ29iamVjdCcpIHJldHVybiBzY2hlbWEucHJvcGVydGllcyA/ICdrZXlzJyA6ICdrZXlzIG9mIHlvdXIgb3duJztcbiAgaWYgKHNjaGVtYS5mb3JtYXQgPT09ICdkYXRlJykgcmV0dXJuICdkYXRlLCBgWVlZWS1NTS1ERGAnO1xuICByZXR1cm4gVFlQRVNbc2NoZW1hLnR5cGUgPz8gJyddID8/ICd2YWx1ZSc7XG59XG5cbmNvbnN0IFRZUEVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgc3RyaW5nOiAndGV4dCcsXG4gIGludGVnZXI6ICd3aG9sZSBudW1iZXInLFxuICBudW1iZXI6ICdudW1iZXInLFxuICBib29sZWFuOiAnYHRydWVgIG9yIGBmYWxzZWAnLFxufTtcblxuY29uc3QgcGx1cmFsID0gKHNjaGVtYTogSnNvblNjaGVtYSkgPT5cbiAgc2NoZW1hLnByb3BlcnRpZXNcbiAgICA/ICdlbnRyaWVzJ1xuICAgIDogc2NoZW1hLmVudW1cbiAgICAgID8gYG5hbWVzOiAke3R5cGVUZXh0KHNjaGVtYSl9YFxuICAgICAgOiBzY2hlbWEudHlwZSA9PT0gJ3N0cmluZydcbiAgICAgICAgPyAndGV4dHMnXG4gICAgICAgIDogJ251bWJlcnMnO1xuXG4vKiogQSB2YWx1ZSBhcyBpdCBpcyB3cml0dGVuIGluIFlBTUwuICovXG5jb25zdCB5YW1sID0gKHZhbHVlOiB1bmtub3duKTogc3RyaW5nID0+IHtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gYFske3ZhbHVlLm1hcCh5YW1sKS5qb2luKCcsICcpfV1gO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAhPT0gbnVsbClcbiAgICByZXR1cm4gYHsgJHtPYmplY3QuZW50cmllcyh2YWx1ZSlcbiAgICAgIC5tYXAoKFtrZXksIGVhY2hdKSA9PiBgJHtrZXl9OiAke3lhbWwoZWFjaCl9YClcbiAgICAgIC5qb2luKCcsICcpfSB9YDtcbiAgLy8gUXVvdGVkIHdoZXJlIFlBTUwgd291bGQgcmVhZCBzb21ldGhpbmcgZWxzZSB0aGFuIHRoZSB0ZXh0LCBhbmQgd2hlcmUgaXQgaXMgc2FmZXIuXG4gIGNvbnN0IGlzUXVvdGVkID0gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyAmJiAvXig/OlxcK3xbQFt7XXxcXGQrJHxcXGRcXGRbOi1dXFxkXFxkKXw6IHwgIy8udGVzdCh2YWx1ZSk7XG4gIHJldHVybiBpc1F1b3RlZCA/IGBcIiR7dmFsdWV9XCJgIDogU3RyaW5nKHZhbHVlKTtcbn07XG5cbmNvbnN0IGNvZGVMaW5rID0gKGNvZGU6IHN0cmluZykgPT4gYFtcXGAke2NvZGV9XFxgXSguLi9lcnJvcnMubWQjJHtjb2RlfSlgO1xuXG5jb25zdCBhbmNob3IgPSAodGV4dDogc3RyaW5nKSA9PlxuICB0ZXh0ID09PSAnJyA/ICdrZXlzJyA6IHRleHQucmVwbGFjZUFsbCgnW10nLCAnJykucmVwbGFjZUFsbCgnLicsICctJykudG9Mb3dlckNhc2UoKTtcblxuY29uc3QgaHRtbCA9ICh0ZXh0OiBzdHJpbmcpID0+IHRleHQucmVwbGFjZUFsbCgvYChbXmBdKylgL2csICc8Y29kZT4kMTwvY29kZT4nKTtcbiIsICJjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfZGlybmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvcmVmZXJlbmNlXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9yZWZlcmVuY2UvY29kZXMudHNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvcmVmZXJlbmNlL2NvZGVzLnRzXCI7aW1wb3J0IHsgQ29udGVudEVycm9yLCBwYXJzZUFydGljbGUsIHBhcnNlTmV3c2xldHRlciwgcGFyc2VQcmFjdGljZSB9IGZyb20gJ0B0ZW5kd2VsbC9jb250ZW50JztcbmltcG9ydCB7IHR5cGUgSnNvblNjaGVtYSwgb2JqZWN0SW4sIHNtYWxsZXN0IH0gZnJvbSAnLi9zY2hlbWEudHMnO1xuXG4vKiogVGhlIHBhcnNlcnMgb2YgdGhlIGZpbGVzLCBlYWNoIG9mIHdoaWNoIHRha2VzIEpTT04uICovXG5jb25zdCBQQVJTRTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgKGRhdGE6IG9iamVjdCkgPT4gdW5rbm93bj4+ID0ge1xuICBwcmFjdGljZTogKGRhdGEpID0+IHBhcnNlUHJhY3RpY2UoSlNPTi5zdHJpbmdpZnkoZGF0YSksIHsgZmlsZTogJ3ByYWN0aWNlLmpzb24nIH0pLFxuICBuZXdzbGV0dGVyOiAoZGF0YSkgPT4gcGFyc2VOZXdzbGV0dGVyKEpTT04uc3RyaW5naWZ5KGRhdGEpLCB7IGZpbGU6ICduZXdzbGV0dGVyLmpzb24nIH0pLFxuICAvLyBZQU1MIGluY2x1ZGVzIEpTT04uXG4gIGFydGljbGU6IChkYXRhKSA9PiBwYXJzZUFydGljbGUoYC0tLVxcbiR7SlNPTi5zdHJpbmdpZnkoZGF0YSl9XFxuLS0tXFxuYCwgeyBmaWxlOiAnd29yZHMubWQnIH0pLFxufTtcblxuLyoqIENvZGVzIHRoYXQgYW55IGtleSBjYW4gaGF2ZS4gKi9cbmV4cG9ydCBjb25zdCBDT01NT05fQ09ERVMgPSBbXG4gICdtaXNzaW5nLWtleScsXG4gICdlbXB0eS12YWx1ZScsXG4gICd3cm9uZy10eXBlJyxcbiAgJ2NvbnRyb2wtY2hhcmFjdGVyJyxcbiAgJ3NjcmFtYmxlZC1lbWFpbCcsXG4gICd1bmtub3duLWtleScsXG5dO1xuXG4vKiogVmFsdWVzIHRoYXQgYXQgbGVhc3Qgb25lIGtleSByZWZ1c2VzLiAqL1xuY29uc3QgQkFEX1ZBTFVFUyA9IFtcbiAgJycsXG4gICd3b3JkcycsXG4gICdUd28gV29yZHMnLFxuICAnVUsnLFxuICAnMjAyNi0wMi0zMCcsXG4gICcxOTk5LTAxLTAxJyxcbiAgJzk5LTk5JyxcbiAgJzI1OjAwLTI2OjAwJyxcbiAgJy9vbGQgcGF0aCcsXG4gICdqYXZhc2NyaXB0OndvcmRzJyxcbiAgJysxIDInLFxuICAnKzQ5ICgwKTMwIDU1NTAxMjMnLFxuICAnW2VtYWlsIHByb3RlY3RlZF0nLFxuICAnaHR0cHM6Ly8nLFxuICAnZXhhbXBsZS5jb20nLFxuICAtMSxcbiAgMCxcbiAgMS41LFxuICAxZTksXG4gIFtdLFxuICBbJ1R3byBXb3JkcyddLFxuICBbJzA5OjAwLTEyOjAwJywgJzEwOjAwLTExOjAwJ10sXG4gIFs2XSxcbiAgWycnXSxcbiAge30sXG5dO1xuXG4vKipcbiAqIFRoZSBlcnJvciBjb2RlcyB0aGF0IHRoZSBwYXJzZXIgcmVwb3J0cyBmb3IgYSBrZXksIGJlc2lkZXMgdGhvc2UgdGhhdCBhbnkga2V5IGNhbiBoYXZlLiBGb3VuZCBieSB0cnlpbmcsIHNvIHRoYXQgdGhleVxuICogY2FuJ3QgZGlmZmVyIGZyb20gd2hhdCB0aGUgcGFyc2VyIGRvZXMuXG4gKlxuICogQHBhcmFtIHBhdGggdGhlIGtleXMgdGhhdCBsZWFkIHRvIHRoZSBvYmplY3QgdGhhdCBoYXMgdGhlIGtleVxuICovXG5leHBvcnQgZnVuY3Rpb24gY29kZXNPZihmaWxlOiBzdHJpbmcsIHJvb3Q6IEpzb25TY2hlbWEsIHBhdGg6IHJlYWRvbmx5IHN0cmluZ1tdLCBrZXk6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgcGFyc2UgPSBQQVJTRVtmaWxlXTtcbiAgaWYgKCFwYXJzZSkgcmV0dXJuIFtdO1xuICBjb25zdCBjb2RlcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIEJBRF9WQUxVRVMpIHtcbiAgICBjb25zdCBkYXRhID0gc21hbGxlc3Qocm9vdCkgYXMgb2JqZWN0O1xuICAgIGNvbnN0IG9iamVjdCA9IHNtYWxsZXN0QXQocm9vdCwgZGF0YSwgcGF0aCk7XG4gICAgb2JqZWN0W2tleV0gPSB2YWx1ZTtcbiAgICBmb3IgKGNvbnN0IGlzc3VlIG9mIGlzc3Vlc09mKCgpID0+IHBhcnNlKGRhdGEpKSkgaWYgKGlzc3VlLnBhdGguaW5jbHVkZXMoa2V5KSkgY29kZXMuYWRkKGlzc3VlLmNvZGUpO1xuICB9XG4gIHJldHVybiBbLi4uY29kZXNdLmZpbHRlcigoY29kZSkgPT4gIUNPTU1PTl9DT0RFUy5pbmNsdWRlcyhjb2RlKSkuc29ydCgpO1xufVxuXG4vKiogVGhlIG9iamVjdCBhdCBhIHBhdGggb2YgdGhlIGRhdGEsIHdpdGggYWxsIG9iamVjdHMgdGhhdCBsZWFkIHRvIGl0LiAqL1xuZnVuY3Rpb24gc21hbGxlc3RBdChyb290OiBKc29uU2NoZW1hLCBkYXRhOiBvYmplY3QsIHBhdGg6IHJlYWRvbmx5IHN0cmluZ1tdKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICBsZXQgc2NoZW1hID0gcm9vdDtcbiAgbGV0IG9iamVjdCA9IGRhdGEgYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGZvciAoY29uc3Qga2V5IG9mIHBhdGgpIHtcbiAgICBjb25zdCBpbm5lciA9IG9iamVjdEluKHNjaGVtYS5wcm9wZXJ0aWVzPy5ba2V5XSA/PyB7fSk7XG4gICAgaWYgKCFpbm5lcikgdGhyb3cgbmV3IEVycm9yKGBObyBvYmplY3Q6ICR7cGF0aC5qb2luKCcuJyl9YCk7XG4gICAgY29uc3QgdmFsdWUgPSBzbWFsbGVzdChpbm5lci5vYmplY3QpIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAgIG9iamVjdFtrZXldID0gaW5uZXIuaXNMaXN0ID8gW3ZhbHVlXSA6IHZhbHVlO1xuICAgIFtzY2hlbWEsIG9iamVjdF0gPSBbaW5uZXIub2JqZWN0LCB2YWx1ZV07XG4gIH1cbiAgcmV0dXJuIG9iamVjdDtcbn1cblxuZnVuY3Rpb24gaXNzdWVzT2YocGFyc2U6ICgpID0+IHVua25vd24pOiB7IHBhdGg6IHJlYWRvbmx5IChzdHJpbmcgfCBudW1iZXIpW107IGNvZGU6IHN0cmluZyB9W10ge1xuICB0cnkge1xuICAgIHBhcnNlKCk7XG4gICAgcmV0dXJuIFtdO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIENvbnRlbnRFcnJvcikgcmV0dXJuIFsuLi5lcnJvci5pc3N1ZXNdO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG4iLCAiY29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2Rpcm5hbWUgPSBcIi93b3JrL3d0L2JvdW5jZXMvZG9jcy8udml0ZXByZXNzL3JlZmVyZW5jZVwiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvd3QvYm91bmNlcy9kb2NzLy52aXRlcHJlc3MvcmVmZXJlbmNlL3NjaGVtYS50c1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwgPSBcImZpbGU6Ly8vd29yay93dC9ib3VuY2VzL2RvY3MvLnZpdGVwcmVzcy9yZWZlcmVuY2Uvc2NoZW1hLnRzXCI7aW1wb3J0IHsgcmVhZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSAnbm9kZTp1cmwnO1xuXG4vKiogVGhlIHBhcnRzIG9mIEpTT04gU2NoZW1hIHRoYXQgdGhlIGtpdCdzIHNjaGVtYXMgdXNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBKc29uU2NoZW1hIHtcbiAgdHlwZT86IHN0cmluZztcbiAgZW51bT86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICBjb25zdD86IHVua25vd247XG4gIGZvcm1hdD86IHN0cmluZztcbiAgZGVzY3JpcHRpb24/OiBzdHJpbmc7XG4gIGV4YW1wbGVzPzogcmVhZG9ubHkgdW5rbm93bltdO1xuICBwcm9wZXJ0aWVzPzogUmVjb3JkPHN0cmluZywgSnNvblNjaGVtYT47XG4gIHJlcXVpcmVkPzogcmVhZG9ubHkgc3RyaW5nW107XG4gIGFkZGl0aW9uYWxQcm9wZXJ0aWVzPzogYm9vbGVhbiB8IEpzb25TY2hlbWE7XG4gIGl0ZW1zPzogSnNvblNjaGVtYTtcbiAgYW55T2Y/OiByZWFkb25seSBKc29uU2NoZW1hW107XG59XG5cbi8qKiBBIHNjaGVtYSBhcyB0aGUgcGFja2FnZSBzaGlwcyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU2NoZW1hKG5hbWU6IHN0cmluZyk6IEpzb25TY2hlbWEge1xuICBjb25zdCBmaWxlID0gaW1wb3J0Lm1ldGEucmVzb2x2ZShgQHRlbmR3ZWxsL2NvbnRlbnQvc2NoZW1hcy8ke25hbWV9Lmpzb25gKTtcbiAgcmV0dXJuIEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKGZpbGVVUkxUb1BhdGgoZmlsZSksICd1dGY4JykpO1xufVxuXG4vKiogVGhlIG9iamVjdCB3aXRoIGtleXMgb2YgaXRzIG93biBpbiBhIGZpZWxkOiBpdHNlbGYsIHRoZSBpdGVtcyBvZiBhIGxpc3QsIG9yIG9uZSBvZiBzZXZlcmFsIHR5cGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9iamVjdEluKHNjaGVtYTogSnNvblNjaGVtYSk6IHsgb2JqZWN0OiBKc29uU2NoZW1hOyBpc0xpc3Q6IGJvb2xlYW4gfSB8IHVuZGVmaW5lZCB7XG4gIGlmIChzY2hlbWEucHJvcGVydGllcykgcmV0dXJuIHsgb2JqZWN0OiBzY2hlbWEsIGlzTGlzdDogZmFsc2UgfTtcbiAgaWYgKHNjaGVtYS5pdGVtcz8ucHJvcGVydGllcykgcmV0dXJuIHsgb2JqZWN0OiBzY2hlbWEuaXRlbXMsIGlzTGlzdDogdHJ1ZSB9O1xuICBjb25zdCBvcHRpb24gPSBzY2hlbWEuYW55T2Y/LmZpbmQoKHsgcHJvcGVydGllcyB9KSA9PiBwcm9wZXJ0aWVzKTtcbiAgcmV0dXJuIG9wdGlvbiAmJiB7IG9iamVjdDogb3B0aW9uLCBpc0xpc3Q6IGZhbHNlIH07XG59XG5cbi8qKiBUaGUgc21hbGxlc3QgdmFsaWQgdmFsdWUgb2YgYSBzY2hlbWEsIG1hZGUgb2YgaXRzIGV4YW1wbGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNtYWxsZXN0KHNjaGVtYTogSnNvblNjaGVtYSk6IHVua25vd24ge1xuICBpZiAoc2NoZW1hLmNvbnN0ICE9PSB1bmRlZmluZWQpIHJldHVybiBzY2hlbWEuY29uc3Q7XG4gIGlmIChzY2hlbWEuZXhhbXBsZXMpIHJldHVybiBzY2hlbWEuZXhhbXBsZXNbMF07XG4gIGlmIChzY2hlbWEuZW51bSkgcmV0dXJuIHNjaGVtYS5lbnVtWzBdO1xuICBpZiAoc2NoZW1hLmFueU9mPy5bMF0pIHJldHVybiBzbWFsbGVzdChzY2hlbWEuYW55T2ZbMF0pO1xuICBpZiAoc2NoZW1hLnR5cGUgPT09ICdib29sZWFuJykgcmV0dXJuIHRydWU7XG4gIGlmIChzY2hlbWEudHlwZSA9PT0gJ2FycmF5JykgcmV0dXJuIHNjaGVtYS5pdGVtcyA/IFtzbWFsbGVzdChzY2hlbWEuaXRlbXMpXSA6IFtdO1xuICBpZiAoc2NoZW1hLnR5cGUgIT09ICdvYmplY3QnKSByZXR1cm4gc2NoZW1hLnR5cGUgPT09ICdzdHJpbmcnID8gJ3dvcmRzJyA6IDE7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgKHNjaGVtYS5yZXF1aXJlZCA/PyBbXSkubWFwKChrZXkpID0+IFtrZXksIHNtYWxsZXN0KHNjaGVtYS5wcm9wZXJ0aWVzPy5ba2V5XSA/PyB7fSldKSxcbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBd1EsU0FBUyxpQkFBQUEsc0JBQXFCO0FBQ3RTLFNBQVMsY0FBYyw0QkFBNEI7OztBQ0RpUCxTQUFTLGtCQUFrQjtBQUMvVCxTQUFTLFNBQVMsZ0JBQWdCO0FBQ2xDLFNBQVMsTUFBTSxVQUFVLFdBQVc7QUFRcEMsZUFBc0IsV0FBVyxRQUErQjtBQUM5RCxRQUFNLFFBQVEsTUFBTSxRQUFRLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RCxRQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsYUFBVyxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxTQUFTLE9BQU8sQ0FBQyxHQUFHO0FBQ2pFLFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFFekQsVUFBTUMsUUFBTyxNQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksR0FBRyxNQUFNO0FBQ3RELFVBQU0sSUFBSSxNQUFNQSxNQUFLLFFBQVEscUNBQXFDLEVBQUUsQ0FBQztBQUFBLEVBQ3ZFO0FBQ0EsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLGFBQVcsQ0FBQ0MsT0FBTUQsS0FBSSxLQUFLLE9BQU87QUFDaEMsZUFBVyxRQUFRLFFBQVFBLEtBQUksR0FBRztBQUNoQyxZQUFNLEVBQUUsUUFBUSxVQUFVLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTSxzQkFBc0JDLEtBQUksRUFBRTtBQUM3RSxVQUFJLFdBQVcsc0JBQXVCO0FBQ3RDLFlBQU0sT0FBTyxtQkFBbUIsUUFBUSxFQUFFLFFBQVEsT0FBTyxhQUFhO0FBQ3RFLFlBQU0sU0FBUyxNQUFNLElBQUksSUFBSTtBQUM3QixZQUFNLFVBQVUsV0FBVyxVQUFhLFdBQVcsS0FBSyxRQUFRLElBQUksQ0FBQztBQUNyRSxVQUNFLENBQUMsV0FDQSxTQUFTLE1BQU0sV0FBVyxVQUFhLENBQUMsTUFBTSxRQUFRLG1CQUFtQixLQUFLLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FDeEY7QUFDQSxhQUFLLEtBQUssR0FBR0EsS0FBSSxLQUFLLElBQUksRUFBRTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLEtBQUssU0FBUyxFQUFHLE9BQU0sSUFBSSxNQUFNO0FBQUEsRUFBa0IsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ3hGO0FBRUEsU0FBUyxRQUFRRCxPQUF3QjtBQUN2QyxTQUFPLENBQUMsR0FBR0EsTUFBSyxTQUFTLHVEQUF1RCxDQUFDLEVBQUU7QUFBQSxJQUFJLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxNQUNsRyxLQUFLLFdBQVcsU0FBUyxHQUFHO0FBQUEsRUFDOUI7QUFDRjtBQUVBLFNBQVMsTUFBTUEsT0FBYyxJQUFxQjtBQUNoRCxTQUFPQSxNQUFLLFNBQVMsUUFBUSxFQUFFLEdBQUc7QUFDcEM7OztBQzlDa1MsU0FBUyxxQkFBcUI7QUFDaFUsU0FBUyxhQUFhO0FBRDZKLElBQU0sMkNBQTJDO0FBSXBPLGVBQXNCLGlCQUFnQztBQUNwRCxRQUFNLE9BQU8sY0FBYyxJQUFJLElBQUksb0JBQW9CLHdDQUFlLENBQUM7QUFDdkUsUUFBTSxNQUFNLEVBQUUsTUFBTSxZQUFZLEdBQUcsSUFBSSxtQkFBbUIsVUFBVSxTQUFTLE9BQU8sRUFBRSxPQUFPLE1BQU0sRUFBRSxDQUFDO0FBQ3hHOzs7QUNQZ1MsU0FBUyxVQUFVLFlBQUFFLGlCQUFnQjtBQUNuVSxTQUFTLFFBQUFDLGFBQVk7QUFDckIsU0FBUyxpQkFBQUMsc0JBQXFCO0FBRzlCLElBQU0sUUFBUTtBQUFBLEVBQ1osZ0JBQWdCLEVBQUUsTUFBTSxtQ0FBbUMsTUFBTSxXQUFXO0FBQUEsRUFDNUUsZUFBZSxFQUFFLE1BQU0sc0NBQXNDLE1BQU0sa0JBQWtCO0FBQUEsRUFDckYsYUFBYSxFQUFFLE1BQU0sb0NBQW9DLE1BQU0sa0JBQWtCO0FBQUEsRUFDakYsZ0JBQWdCLEVBQUUsTUFBTSx1Q0FBdUMsTUFBTSxhQUFhO0FBQ3BGO0FBRUEsSUFBTSxTQUFTLENBQUMsY0FBc0JDLGVBQWMsWUFBWSxRQUFRLFNBQVMsQ0FBQztBQUczRSxTQUFTLFdBQW1CO0FBQ2pDLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLGdCQUFnQixFQUFFLFlBQVksR0FBRztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxNQUFNLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDMUQsb0JBQVksSUFBSSxJQUFJLElBQUksSUFBSSxDQUFDLFVBQVUsVUFBVSxTQUFTO0FBQ3hELFVBQUFDLFVBQVMsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLENBQUMsV0FBVztBQUN0QyxxQkFBUyxVQUFVLGdCQUFnQixJQUFJO0FBQ3ZDLHFCQUFTLElBQUksTUFBTTtBQUFBLFVBQ3JCLEdBQUcsSUFBSTtBQUFBLFFBQ1QsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR0EsZUFBc0IsYUFBYSxRQUErQjtBQUNoRSxhQUFXLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxLQUFLLEVBQUcsT0FBTSxTQUFTLE9BQU8sSUFBSSxHQUFHQyxNQUFLLFFBQVEsSUFBSSxDQUFDO0FBQ3ZHOzs7QUNsQ2dTLFNBQVMsV0FBQUMsZ0JBQWU7QUFDeFQsU0FBUyxRQUFBQyxhQUFZO0FBQ3JCLFNBQVMscUJBQXFCO0FBQzlCLE9BQU8sZ0JBQWdCO0FBTXZCLElBQU0sWUFBaUM7QUFBQSxFQUNyQyxDQUFDLHFDQUFxQyxTQUFTLHFCQUFxQjtBQUFBLEVBQ3BFLENBQUMsc0RBQXNELGtCQUFrQixzQkFBc0I7QUFBQSxFQUMvRixDQUFDLHNDQUFzQyxpQkFBaUIscUJBQXFCO0FBQUEsRUFDN0UsQ0FBQyx5QkFBeUIsU0FBUywwQkFBMEI7QUFBQSxFQUM3RCxDQUFDLDRDQUE0QyxjQUFjLDBCQUEwQjtBQUFBLEVBQ3JGLENBQUMsb0NBQW9DLGtCQUFrQixnQkFBZ0I7QUFBQSxFQUN2RSxDQUFDLDhCQUE4Qix3QkFBd0Isd0JBQXdCO0FBQUEsRUFDL0UsQ0FBQywwQ0FBMEMsYUFBYSx3QkFBd0I7QUFBQSxFQUNoRixDQUFDLGtDQUFrQyxVQUFVLG1DQUFtQztBQUFBLEVBQ2hGLENBQUMsbUNBQW1DLGlCQUFpQixtQ0FBbUM7QUFBQSxFQUN4RixDQUFDLDRCQUE0QixjQUFjLDBCQUEwQjtBQUFBLEVBQ3JFLENBQUMsMkNBQTJDLHlCQUF5QiwwQkFBMEI7QUFBQSxFQUMvRixDQUFDLDRCQUE0QixXQUFXLGVBQWU7QUFBQSxFQUN2RCxDQUFDLHNDQUFzQyxpQkFBaUIsa0NBQWtDO0FBQUEsRUFDMUYsQ0FBQyw4QkFBOEIsV0FBVyx1Q0FBdUM7QUFBQSxFQUNqRixDQUFDLDZCQUE2QixVQUFVLHdCQUF3QjtBQUFBLEVBQ2hFLENBQUMsMkJBQTJCLFdBQVcsc0NBQXNDO0FBQUEsRUFDN0UsQ0FBQyxnQ0FBZ0MsZ0JBQWdCLHNDQUFzQztBQUFBLEVBQ3ZGLENBQUMsaUNBQWlDLGFBQWEsdUJBQXVCO0FBQUEsRUFDdEUsQ0FBQyxtQ0FBbUMsZUFBZSwyQkFBMkI7QUFBQSxFQUM5RSxDQUFDLDJCQUEyQixPQUFPLDJCQUEyQjtBQUFBLEVBQzlELENBQUMsK0JBQStCLFdBQVcsMkJBQTJCO0FBQUEsRUFDdEUsQ0FBQyx5Q0FBeUMsVUFBVSxjQUFjO0FBQUEsRUFDbEUsQ0FBQyw0QkFBNEIsU0FBUyx3QkFBd0I7QUFBQSxFQUM5RCxDQUFDLDBCQUEwQixPQUFPLHdCQUF3QjtBQUFBLEVBQzFELENBQUMsNkJBQTZCLFVBQVUsd0JBQXdCO0FBQUEsRUFDaEUsQ0FBQyxxQ0FBcUMsc0JBQXNCLGtCQUFrQjtBQUFBLEVBQzlFLENBQUMsdUNBQXVDLGVBQWUsZUFBZTtBQUFBLEVBQ3RFLENBQUMsOEJBQThCLGVBQWUsd0NBQXdDO0FBQUEsRUFDdEYsQ0FBQywyQ0FBMkMsUUFBUSxtQ0FBbUM7QUFBQSxFQUN2RixDQUFDLDhCQUE4QixVQUFVLDZCQUE2QjtBQUFBLEVBQ3RFLENBQUMsMkJBQTJCLGVBQWUsZ0JBQWdCO0FBQUEsRUFDM0QsQ0FBQyxpQ0FBaUMsUUFBUSx5QkFBeUI7QUFBQSxFQUNuRSxDQUFDLHdCQUF3QixhQUFhLGtDQUFrQztBQUFBLEVBQ3hFLENBQUMsaUNBQWlDLGlCQUFpQiw0QkFBNEI7QUFBQSxFQUMvRSxDQUFDLGlDQUFpQyxZQUFZLHdCQUF3QjtBQUFBLEVBQ3RFLENBQUMsbUNBQW1DLGNBQWMsdUNBQXVDO0FBQUEsRUFDekYsQ0FBQyxtQ0FBbUMsYUFBYSw2QkFBNkI7QUFBQSxFQUM5RSxDQUFDLDhCQUE4QixRQUFRLHFCQUFxQjtBQUFBLEVBQzVELENBQUMseUJBQXlCLFFBQVEsZUFBZTtBQUFBLEVBQ2pELENBQUMsNkNBQTZDLG1CQUFtQiwrQkFBK0I7QUFBQSxFQUNoRyxDQUFDLHNDQUFzQyxXQUFXLHNDQUFzQztBQUFBLEVBQ3hGLENBQUMsa0NBQWtDLGFBQWEsa0NBQWtDO0FBQUEsRUFDbEY7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxDQUFDLHVDQUF1QyxxQkFBcUIscUNBQXFDO0FBQUEsRUFDbEcsQ0FBQywyQkFBMkIsU0FBUyw2QkFBNkI7QUFBQSxFQUNsRTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsQ0FBQyx1QkFBdUIsV0FBVyw4Q0FBOEM7QUFBQSxFQUNqRixDQUFDLGdDQUFnQyxzQkFBc0Isb0JBQW9CO0FBQUEsRUFDM0UsQ0FBQyxvQ0FBb0MsVUFBVSxvQkFBb0I7QUFBQSxFQUNuRSxDQUFDLGdEQUFnRCxpQkFBaUIsd0JBQXdCO0FBQUEsRUFDMUYsQ0FBQywwQ0FBMEMsZ0JBQWdCLHVCQUF1QjtBQUFBLEVBQ2xGLENBQUMscUNBQXFDLGtCQUFrQiw4QkFBOEI7QUFBQSxFQUN0RixDQUFDLGdDQUFnQyxrQkFBa0IseUNBQXlDO0FBQUEsRUFDNUYsQ0FBQyxxQ0FBcUMsWUFBWSxrQkFBa0I7QUFBQSxFQUNwRSxDQUFDLHdCQUF3Qix5QkFBeUIsd0JBQXdCO0FBQzVFO0FBR0EsSUFBTSxRQUFRO0FBT2QsZUFBc0IsZUFBZSxRQUErQjtBQUNsRSxRQUFNLFNBQVNDLE1BQUssUUFBUSxlQUFlO0FBQzNDLFFBQU0sUUFBUSxNQUFNQyxTQUFRLE1BQU0sR0FBRyxLQUFLLENBQUMsU0FBUyxLQUFLLFdBQVcsdUJBQXVCLENBQUM7QUFDNUYsTUFBSSxDQUFDLEtBQU0sT0FBTSxJQUFJLE1BQU0sOEJBQThCO0FBQ3pELFFBQU0sRUFBRSxTQUFTQyxNQUFLLElBQUksTUFBTSxPQUFPLGNBQWNGLE1BQUssUUFBUSxJQUFJLENBQUMsRUFBRTtBQUN6RSxRQUFNLFFBQVEsV0FBVyxTQUFTRSxPQUFNO0FBQUEsSUFDdEMsUUFBUSxDQUFDLFNBQVMsVUFBVSxNQUFNO0FBQUEsSUFDbEMsYUFBYSxDQUFDLFNBQVMsUUFBUTtBQUFBLElBQy9CLGVBQWUsRUFBRSxPQUFPLEtBQUssUUFBUSxNQUFNLE9BQU8sRUFBRSxPQUFPLEdBQUcsTUFBTSxHQUFHLFFBQVEsRUFBRSxFQUFFO0FBQUEsRUFDckYsQ0FBQztBQUNELFFBQU0sYUFBYSxVQUFVLFFBQVEsQ0FBQyxDQUFDLFVBQVUsUUFBUSxNQUFNLE1BQU07QUFDbkUsVUFBTSxRQUFRLE1BQ1gsT0FBTyxNQUFNLEVBQ2IsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sRUFBRSxDQUFDLEVBQzFCLE1BQU0sR0FBRyxLQUFLO0FBQ2pCLFFBQUksTUFBTSxLQUFLLENBQUMsT0FBTyxPQUFPLFVBQVUsR0FBRyxXQUFXLEdBQUcsTUFBTSxHQUFHLENBQUMsRUFBRyxRQUFPLENBQUM7QUFDOUUsV0FBTyxDQUFDLEdBQUcsUUFBUSxXQUFNLE1BQU07QUFBQSxXQUFnQixNQUFNO0FBQUEsV0FBYyxNQUFNLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUN2RixDQUFDO0FBQ0QsTUFBSSxXQUFXLFNBQVMsRUFBRyxPQUFNLElBQUksTUFBTTtBQUFBLEVBQStCLFdBQVcsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUNuRzs7O0FDNUc0UixTQUFTLElBQUksT0FBTyxTQUFTLFlBQUFDLFdBQVUsSUFBSSxpQkFBaUI7QUFDeFYsU0FBUyxTQUFTLFFBQUFDLGFBQVk7QUFDOUIsU0FBUyxpQkFBQUMsc0JBQXFCO0FBQzlCLFNBQVMsU0FBQUMsY0FBYTtBQUgwSixJQUFNQyw0Q0FBMkM7QUFLak8sSUFBTSxPQUFPQyxlQUFjLElBQUksSUFBSSxTQUFTRCx5Q0FBZSxDQUFDO0FBQzVELElBQU0sUUFBUUUsTUFBSyxNQUFNLDBDQUEwQztBQUduRSxJQUFNLFVBQWlHO0FBQUEsRUFDckcsWUFBWSxDQUFDLENBQUMsZ0NBQWdDLDZDQUE2QyxDQUFDO0FBQUEsRUFDNUYsUUFBUSxDQUFDLENBQUMsY0FBYyxjQUFjLENBQUM7QUFBQSxFQUN2QyxjQUFjO0FBQUEsSUFDWixDQUFDLG9CQUFvQixhQUFhO0FBQUEsSUFDbEMsQ0FBQyxjQUFjLFdBQVc7QUFBQSxFQUM1QjtBQUFBLEVBQ0EsbUJBQW1CO0FBQUEsSUFDakIsQ0FBQyxxQ0FBcUMsZUFBZTtBQUFBLElBQ3JELENBQUMsa0NBQWtDLGVBQWU7QUFBQSxFQUNwRDtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsQ0FBQyxvQkFBb0Isc0JBQXNCO0FBQUEsSUFDM0MsQ0FBQyxjQUFjLGdCQUFnQjtBQUFBLEVBQ2pDO0FBQUEsRUFDQSxpQkFBaUIsQ0FBQyxDQUFDLGNBQWMsaUNBQWlDLENBQUM7QUFBQSxFQUNuRSxPQUFPLENBQUMsQ0FBQyxjQUFjLHdCQUF3QixDQUFDO0FBQUEsRUFDaEQsU0FBUztBQUFBLElBQ1AsQ0FBQyxvQkFBb0Isc0JBQXNCO0FBQUEsSUFDM0MsQ0FBQyxlQUFlLGNBQWM7QUFBQSxFQUNoQztBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osQ0FBQyxjQUFjLFlBQVk7QUFBQSxJQUMzQixDQUFDLGVBQWUsOEJBQThCO0FBQUEsRUFDaEQ7QUFBQSxFQUNBLFlBQVksQ0FBQyxDQUFDLGNBQWMseUJBQXlCLENBQUM7QUFDeEQ7QUFPQSxlQUFzQixlQUE4QjtBQUNsRCxRQUFNLFVBQVUsWUFBWSxNQUFNQyxVQUFTRCxNQUFLLE1BQU0sWUFBWSxHQUFHLE1BQU0sQ0FBQztBQUM1RSxRQUFNLFdBQVcsQ0FBQyxHQUFHLFFBQVEsS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsQ0FBQztBQUNoRSxNQUFJLFNBQVMsU0FBUyxFQUFHLE9BQU0sSUFBSSxNQUFNLHNDQUFzQyxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDcEcsYUFBVyxDQUFDLElBQUksT0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFDbkQsVUFBTSxTQUFTLE1BQU0sU0FBUyxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNuRCxVQUFNLFNBQVNBLE1BQUssUUFBUSxNQUFNO0FBQ2xDLFVBQU1FLE9BQU0sRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLE9BQU8sRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUNsRSxlQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssU0FBUztBQUNsQyxZQUFNLFVBQVUsTUFBTUQsVUFBU0QsTUFBSyxRQUFRLElBQUksR0FBRyxNQUFNO0FBQ3pELFVBQUksT0FBTyxTQUFTLFdBQVcsQ0FBQyxRQUFRLFNBQVMsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLE9BQU87QUFDekUsY0FBTSxJQUFJLE1BQU0sb0JBQWUsRUFBRSx3QkFBbUIsSUFBSSxTQUFTLElBQUksRUFBRTtBQUFBLElBQzNFO0FBQ0EsVUFBTSxHQUFHLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFRQSxTQUFTLFlBQVksVUFBNkM7QUFDaEUsUUFBTSxVQUFVLG9CQUFJLElBQTBCO0FBQzlDLGFBQVcsV0FBVyxTQUFTLE1BQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHO0FBQ3RELFVBQU0sS0FBSyxnQkFBZ0IsS0FBSyxPQUFPLElBQUksQ0FBQyxLQUFLO0FBQ2pELFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxTQUFTLHlDQUF5QyxDQUFDO0FBQzdFLFlBQVE7QUFBQSxNQUNOO0FBQUEsTUFDQSxNQUFNLElBQUksQ0FBQyxDQUFDLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxLQUFLLEVBQUU7QUFBQSxJQUMxRDtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxlQUFlLFNBQVMsT0FBK0M7QUFDckUsUUFBTSxPQUFPQSxNQUFLLE1BQU0sT0FBTztBQUMvQixRQUFNLE1BQU0sTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3JDLFFBQU0sU0FBUyxNQUFNLFFBQVFBLE1BQUssTUFBTSxTQUFTLENBQUM7QUFDbEQsUUFBTSxVQUFVQSxNQUFLLFFBQVEsU0FBUztBQUN0QyxRQUFNLEdBQUdBLE1BQUssTUFBTSxvQkFBb0IsR0FBRyxTQUFTLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsUUFBTSxHQUFHQSxNQUFLLE9BQU8sVUFBVSxHQUFHQSxNQUFLLFNBQVMsbUJBQW1CLENBQUM7QUFDcEUsUUFBTTtBQUFBLElBQ0pBLE1BQUssUUFBUSxnQkFBZ0I7QUFBQSxJQUM3QjtBQUFBLEVBQ0Y7QUFDQSxhQUFXLEVBQUUsTUFBTSxLQUFLLEtBQUssT0FBTztBQUNsQyxVQUFNLE9BQU9BLE1BQUssUUFBUSxJQUFJO0FBQzlCLFVBQU0sTUFBTSxRQUFRLElBQUksR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQzlDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxTQUFTLDBCQUEwQixPQUFPLE1BQU1DLFVBQVMsTUFBTSxNQUFNLEdBQUcsSUFBSSxJQUFJO0FBQUEsSUFDbEY7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE9BQWUsTUFBc0I7QUFDbkQsUUFBTSxTQUFTLE1BQU0sTUFBTSxVQUFVO0FBQ3JDLFFBQU0sYUFBYSxDQUFDLFVBQWtCLElBQUksT0FBTyxJQUFJLE9BQU8sS0FBSyxLQUFLLENBQUMsS0FBSyxHQUFHLEVBQUUsS0FBSyxJQUFJO0FBQzFGLFNBQU8sQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFVBQVUsQ0FBQyxXQUFXLEtBQUssQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLEVBQUU7QUFDeEU7OztBQzFHMlMsSUFBTSxRQUFRLENBQUMsVUFBa0IsRUFBRSxZQUFZLGNBQWMsSUFBSSxJQUFJO0FBR3pXLElBQU0sWUFBWTtBQUFBLEVBQ3ZCLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFFBQVEsRUFBRSxxQkFBcUIsb0JBQW9CLHFCQUFxQixxQkFBcUI7QUFBQSxFQUM3RixhQUFhO0FBQUEsSUFDWCxFQUFFLE9BQU8sQ0FBQyxXQUFXLGdDQUFnQyxHQUFHLFVBQVUsTUFBTSxPQUFPLEVBQUU7QUFBQSxJQUNqRixFQUFFLE9BQU8sQ0FBQyxVQUFVLHFCQUFxQixlQUFlLEdBQUcsVUFBVSxNQUFNLFFBQVEsRUFBRTtBQUFBLElBQ3JGO0FBQUEsTUFDRSxPQUFPLENBQUMsV0FBVyxXQUFXLG1CQUFtQixrQ0FBa0MsZ0JBQWdCO0FBQUEsTUFDbkcsVUFBVSxNQUFNLE1BQU07QUFBQSxJQUN4QjtBQUFBLElBQ0EsRUFBRSxPQUFPLENBQUMsbUNBQW1DLHNCQUFzQixHQUFHLFVBQVUsTUFBTSxNQUFNLEVBQUU7QUFBQSxJQUM5RixFQUFFLE9BQU8sQ0FBQyxtQkFBbUIsb0JBQW9CLGFBQWEsR0FBRyxVQUFVLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDM0Y7QUFDRjs7O0FDWE8sU0FBUyxhQUFhLElBQTRCO0FBQ3ZELFFBQU0sUUFBUSxHQUFHLFNBQVMsTUFBTTtBQUNoQyxLQUFHLFNBQVMsTUFBTSxRQUFRLENBQUMsUUFBUSxPQUFPLFNBQVMsS0FBSyxTQUFTO0FBQy9ELFVBQU0sT0FBTyxRQUFRLFFBQVEsT0FBTyxTQUFTLEtBQUssSUFBSSxLQUFLO0FBQzNELFVBQU0sUUFBUSxPQUFPLEtBQUs7QUFDMUIsVUFBTSxDQUFDLFVBQVUsTUFBTSxHQUFHLElBQUksSUFBSSxPQUFPLEtBQUssTUFBTSxHQUFHLEtBQUssQ0FBQztBQUM3RCxRQUFJLENBQUMsU0FBUyxhQUFhLFVBQVUsU0FBUyxPQUFRLFFBQU87QUFDN0QsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFNBQVMsS0FBSyxXQUFXLFNBQVMsQ0FBQyxHQUFHLE1BQU0sVUFBVSxNQUFNLEtBQUs7QUFDM0YsVUFBTSxZQUFZLENBQUMsU0FBaUIsR0FBRyxNQUFNLFdBQVcsSUFBSSxFQUFFLFdBQVcsTUFBTSxPQUFPO0FBQ3RGLFVBQU0sT0FBTyx3QkFBd0IsVUFBVSxNQUFNLE9BQU8sQ0FBQyxhQUFhLFVBQVUsTUFBTSxDQUFDO0FBQUE7QUFDM0YsV0FBTyxLQUFLLFNBQVMsUUFBUSxJQUFJLE9BQU8sT0FBTztBQUFBLEVBQ2pEO0FBQ0Y7OztBQ2xCcVMsU0FBUyxvQkFBb0I7QUFDbFUsU0FBUyxjQUFjLGNBQWMsaUJBQWlCLHFCQUFxQjtBQUMzRSxTQUFTLHFCQUFxQjtBQUU5QixTQUFTLHFCQUFxQjtBQUM5QjtBQUFBLEVBQ0U7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxPQUNLO0FBaEIrSyxJQUFNRSw0Q0FBMkM7QUFtQnZPLElBQU0sT0FBTyxJQUFJLElBQUksNkJBQTZCQSx5Q0FBZTtBQUNqRSxJQUFNLE9BQU8sQ0FBQyxTQUFpQixhQUFhLElBQUksSUFBSSxNQUFNLElBQUksR0FBRyxNQUFNO0FBRXZFLElBQU0sV0FBVyxNQUFNLGNBQWMsS0FBSyxlQUFlLEdBQUcsRUFBRSxNQUFNLHdCQUF3QixDQUFDO0FBQzdGLElBQU0sYUFBYSxNQUFNLGdCQUFnQixLQUFLLGlCQUFpQixHQUFHLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQztBQUNyRyxJQUFNLFVBQVUsTUFDZCxhQUFhLEtBQUssd0JBQXdCLEdBQUcsRUFBRSxNQUFNLGlDQUFpQyxDQUFDO0FBQ3pGLElBQU0sT0FBTyxDQUFDLFNBQWtCLEtBQUssVUFBVSxNQUFNLE1BQU0sQ0FBQztBQUc1RCxJQUFNLFNBQVM7QUFBQSxFQUNiLFNBQVMsQ0FBQyxhQUFhO0FBQUEsRUFDdkIsVUFBVSxDQUFDLGVBQWUsYUFBYTtBQUFBLEVBQ3ZDLFFBQVEsQ0FBQyxhQUFhO0FBQUEsRUFDdEIsWUFBWTtBQUFBLElBQ1YsRUFBRSxNQUFNLGNBQWMsSUFBSSxjQUFjLFFBQVEsZUFBZTtBQUFBLElBQy9ELEVBQUUsTUFBTSxjQUFjLE9BQU8sQ0FBQyxhQUFhLEVBQUU7QUFBQSxFQUMvQztBQUNGO0FBR0EsSUFBTSxVQUFrRDtBQUFBLEVBQ3RELFFBQVEsTUFBTSxZQUFZO0FBQUEsRUFDMUIsY0FBYyxNQUFNLEtBQUssRUFBRSxHQUFHLFFBQVEsR0FBRyxNQUFNLFFBQVEsUUFBUSxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFBQSxFQUM1RSxnQkFBZ0I7QUFDZCxVQUFNLFdBQVcsY0FBYyxRQUFRLENBQUM7QUFDeEMsV0FBTyxLQUFLLEVBQUUsR0FBRyxVQUFVLE1BQU0sUUFBUSxPQUFPLFNBQVMsSUFBSSxHQUFHLEVBQUUsRUFBRSxDQUFDO0FBQUEsRUFDdkU7QUFBQSxFQUNBLGFBQWEsTUFBTSxRQUFRLFlBQVksY0FBYyxRQUFRLENBQUMsR0FBRyxFQUFFLFVBQVUsU0FBUyxHQUFHLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUMxRyxpQkFBaUIsTUFDZixRQUFRLGdCQUFnQixDQUFDLEVBQUUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLEtBQUssd0JBQXdCLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDdkYsc0JBQXNCLE1BQU0sUUFBUSxxQkFBcUIsV0FBVyxHQUFHLEVBQUUsUUFBUSxTQUFTLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN0RyxlQUFlLE1BQ2IsS0FBSyxjQUFjLFFBQVEsdUJBQXVCLG9CQUFJLEtBQUssMkJBQTJCLENBQUMsQ0FBQztBQUFBLEVBQzFGLDBCQUEwQixNQUN4QjtBQUFBLElBQ0U7QUFBQSxNQUNFO0FBQUEsUUFDRSxHQUFHLFNBQVM7QUFBQSxRQUNaLFdBQVcsU0FBUyxFQUFFLFVBQVUsSUFBSSxDQUFDLGNBQWM7QUFBQSxVQUNqRCxHQUFHO0FBQUEsVUFDSCxPQUFPO0FBQUEsWUFDTCxZQUFZO0FBQUEsY0FDVixFQUFFLE1BQU0sY0FBYyxJQUFJLGNBQWMsUUFBUSxnQkFBZ0IsY0FBYyxHQUFHO0FBQUEsWUFDbkY7QUFBQSxVQUNGO0FBQUEsUUFDRixFQUFFO0FBQUEsTUFDSjtBQUFBLE1BQ0EsRUFBRSxPQUFPLGFBQWE7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFBQSxFQUNGLGlCQUFpQixNQUNmO0FBQUEsSUFDRSxnQkFBZ0I7QUFBQSxNQUNkO0FBQUEsUUFDRSxVQUFVO0FBQUEsUUFDVixNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsUUFDUCxRQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNGLG1CQUFtQixNQUFNLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsb0JBQW9CLE1BQ2xCO0FBQUEsSUFDRSxtQkFBbUI7QUFBQSxNQUNqQixHQUFHLFNBQVM7QUFBQSxNQUNaLGVBQWU7QUFBQSxRQUNiO0FBQUEsVUFDRSxNQUFNO0FBQUEsVUFDTixNQUFNO0FBQUEsVUFDTixPQUFPO0FBQUEsVUFDUCxTQUFTO0FBQUEsVUFDVCxVQUFVLENBQUMsRUFBRSxNQUFNLDhCQUE4QixRQUFRLGFBQWEsUUFBUSxLQUFLLENBQUM7QUFBQSxVQUNwRixPQUFPLEVBQUUsS0FBSyxvQkFBb0IsS0FBSyxxQkFBcUIsT0FBTyxLQUFLLFFBQVEsSUFBSztBQUFBLFVBQ3JGLHFCQUFxQjtBQUFBLFVBQ3JCLFNBQVMsRUFBRSxLQUFLLGNBQWM7QUFBQSxRQUNoQztBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDRixzQkFBc0IsTUFDcEI7QUFBQSxJQUNFLHFCQUFxQjtBQUFBLE1BQ25CLEdBQUcsU0FBUztBQUFBLE1BQ1osV0FBVyxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sbUJBQW1CLFNBQVMsS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUNqRSxTQUFTLEVBQUUsU0FBUyxDQUFDLFFBQVEsT0FBTyxFQUFFO0FBQUEsTUFDdEMsVUFBVSxDQUFDLEVBQUUsTUFBTSxnQkFBZ0IsTUFBTSw2Q0FBNkMsQ0FBQztBQUFBLElBQ3pGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDRixzQkFBc0IsTUFDcEI7QUFBQSxJQUNFLHFCQUFxQjtBQUFBLE1BQ25CLEdBQUcsU0FBUztBQUFBLE1BQ1osVUFBVTtBQUFBLE1BQ1YsVUFBVTtBQUFBLFFBQ1I7QUFBQSxVQUNFLE1BQU07QUFBQSxVQUNOLE9BQU87QUFBQSxVQUNQLE1BQU07QUFBQSxVQUNOLGFBQWE7QUFBQSxVQUNiLFNBQVM7QUFBQSxVQUNULE9BQU8sRUFBRSxNQUFNLElBQUksSUFBSSxJQUFJO0FBQUEsVUFDM0IsU0FBUyxFQUFFLEtBQUssU0FBUztBQUFBLFFBQzNCO0FBQUEsTUFDRjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNGLG9CQUFvQixNQUFNLFFBQVEsbUJBQW1CLFNBQVMsQ0FBQyxDQUFDO0FBQ2xFO0FBR08sU0FBUyxRQUFRLElBQTRCO0FBQ2xELFFBQU0sUUFBUSxHQUFHLFNBQVMsTUFBTTtBQUNoQyxLQUFHLFNBQVMsTUFBTSxRQUFRLENBQUMsUUFBUSxPQUFPLFNBQVMsS0FBSyxTQUFTO0FBQy9ELFVBQU0sUUFBUSxPQUFPLEtBQUs7QUFDMUIsVUFBTSxPQUFPLGlCQUFpQixLQUFLLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQztBQUN6RCxRQUFJLFNBQVMsU0FBUyxRQUFXO0FBQy9CLFlBQU0sU0FBUyxRQUFRLElBQUk7QUFDM0IsVUFBSSxDQUFDLE9BQVEsT0FBTSxJQUFJLE1BQU0sbUJBQW1CLElBQUksRUFBRTtBQUN0RCxZQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsZ0JBQWdCLEVBQUU7QUFDbEQsWUFBTSxVQUFVLEdBQUcsT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBO0FBQUEsSUFDdkM7QUFDQSxXQUFPLFFBQVEsUUFBUSxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUN2RDtBQUNGO0FBRUEsU0FBUyxjQUFzQjtBQUM3QixRQUFNLFNBQVMsS0FBSyx3QkFBd0IsRUFDekMsUUFBUSxvQkFBb0Isa0JBQWtCLEVBQzlDLFFBQVEsWUFBWSxTQUFTO0FBQ2hDLE1BQUk7QUFDRixpQkFBYSxRQUFRLEVBQUUsTUFBTSxpQ0FBaUMsQ0FBQztBQUFBLEVBQ2pFLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLGFBQWMsUUFBTyxNQUFNLE9BQU87QUFBQSxFQUN6RDtBQUNBLFFBQU0sSUFBSSxNQUFNLGtDQUFrQztBQUNwRDtBQUdBLFNBQVMsUUFBUUMsT0FBb0I7QUFDbkMsU0FBTyxPQUFPQSxLQUFJLEVBQUUsUUFBUSxXQUFXLElBQUk7QUFDN0M7QUFFQSxTQUFTLFFBQVEsTUFBYyxRQUF3QjtBQUNyRCxTQUFPLEtBQUssU0FBUyxTQUFTLEdBQUcsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDLFdBQU07QUFDOUQ7OztBQ3JLb1MsU0FBUyxjQUFBQyxhQUFZLFdBQVcsZ0JBQUFDLGVBQWMscUJBQXFCO0FBQ3ZXLFNBQVMsaUJBQUFDLHNCQUFxQjs7O0FDRHNRLFNBQVMsZ0JBQUFDLGVBQWMsZ0JBQUFDLGVBQWMsbUJBQUFDLGtCQUFpQixpQkFBQUMsc0JBQXFCOzs7QUNBekUsU0FBUyxnQkFBQUMscUJBQW9CO0FBQ25VLFNBQVMsaUJBQUFDLHNCQUFxQjtBQWtCdkIsU0FBUyxXQUFXLE1BQTBCO0FBQ25ELFFBQU0sT0FBTyxZQUFZLFFBQVEsNkJBQTZCLElBQUksT0FBTztBQUN6RSxTQUFPLEtBQUssTUFBTUMsY0FBYUMsZUFBYyxJQUFJLEdBQUcsTUFBTSxDQUFDO0FBQzdEO0FBR08sU0FBUyxTQUFTLFFBQXlFO0FBQ2hHLE1BQUksT0FBTyxXQUFZLFFBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQzlELE1BQUksT0FBTyxPQUFPLFdBQVksUUFBTyxFQUFFLFFBQVEsT0FBTyxPQUFPLFFBQVEsS0FBSztBQUMxRSxRQUFNLFNBQVMsT0FBTyxPQUFPLEtBQUssQ0FBQyxFQUFFLFdBQVcsTUFBTSxVQUFVO0FBQ2hFLFNBQU8sVUFBVSxFQUFFLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDbkQ7QUFHTyxTQUFTLFNBQVMsUUFBNkI7QUFDcEQsTUFBSSxPQUFPLFVBQVUsT0FBVyxRQUFPLE9BQU87QUFDOUMsTUFBSSxPQUFPLFNBQVUsUUFBTyxPQUFPLFNBQVMsQ0FBQztBQUM3QyxNQUFJLE9BQU8sS0FBTSxRQUFPLE9BQU8sS0FBSyxDQUFDO0FBQ3JDLE1BQUksT0FBTyxRQUFRLENBQUMsRUFBRyxRQUFPLFNBQVMsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUN0RCxNQUFJLE9BQU8sU0FBUyxVQUFXLFFBQU87QUFDdEMsTUFBSSxPQUFPLFNBQVMsUUFBUyxRQUFPLE9BQU8sUUFBUSxDQUFDLFNBQVMsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQy9FLE1BQUksT0FBTyxTQUFTLFNBQVUsUUFBTyxPQUFPLFNBQVMsV0FBVyxVQUFVO0FBQzFFLFNBQU8sT0FBTztBQUFBLEtBQ1gsT0FBTyxZQUFZLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssU0FBUyxPQUFPLGFBQWEsR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN0RjtBQUNGOzs7QUR4Q0EsSUFBTSxRQUE2RDtBQUFBLEVBQ2pFLFVBQVUsQ0FBQyxTQUFTQyxlQUFjLEtBQUssVUFBVSxJQUFJLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFDO0FBQUEsRUFDakYsWUFBWSxDQUFDLFNBQVNDLGlCQUFnQixLQUFLLFVBQVUsSUFBSSxHQUFHLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUFBO0FBQUEsRUFFdkYsU0FBUyxDQUFDLFNBQVNDLGNBQWE7QUFBQSxFQUFRLEtBQUssVUFBVSxJQUFJLENBQUM7QUFBQTtBQUFBLEdBQVcsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUM3RjtBQUdPLElBQU0sZUFBZTtBQUFBLEVBQzFCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUdBLElBQU0sYUFBYTtBQUFBLEVBQ2pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxDQUFDO0FBQUEsRUFDRCxDQUFDLFdBQVc7QUFBQSxFQUNaLENBQUMsZUFBZSxhQUFhO0FBQUEsRUFDN0IsQ0FBQyxDQUFDO0FBQUEsRUFDRixDQUFDLEVBQUU7QUFBQSxFQUNILENBQUM7QUFDSDtBQVFPLFNBQVMsUUFBUSxNQUFjLE1BQWtCLE1BQXlCLEtBQXVCO0FBQ3RHLFFBQU0sUUFBUSxNQUFNLElBQUk7QUFDeEIsTUFBSSxDQUFDLE1BQU8sUUFBTyxDQUFDO0FBQ3BCLFFBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLGFBQVcsU0FBUyxZQUFZO0FBQzlCLFVBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUIsVUFBTSxTQUFTLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFDMUMsV0FBTyxHQUFHLElBQUk7QUFDZCxlQUFXLFNBQVMsU0FBUyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUcsS0FBSSxNQUFNLEtBQUssU0FBUyxHQUFHLEVBQUcsT0FBTSxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQ3JHO0FBQ0EsU0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsYUFBYSxTQUFTLElBQUksQ0FBQyxFQUFFLEtBQUs7QUFDeEU7QUFHQSxTQUFTLFdBQVcsTUFBa0IsTUFBYyxNQUFrRDtBQUNwRyxNQUFJLFNBQVM7QUFDYixNQUFJLFNBQVM7QUFDYixhQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFNLFFBQVEsU0FBUyxPQUFPLGFBQWEsR0FBRyxLQUFLLENBQUMsQ0FBQztBQUNyRCxRQUFJLENBQUMsTUFBTyxPQUFNLElBQUksTUFBTSxjQUFjLEtBQUssS0FBSyxHQUFHLENBQUMsRUFBRTtBQUMxRCxVQUFNLFFBQVEsU0FBUyxNQUFNLE1BQU07QUFDbkMsV0FBTyxHQUFHLElBQUksTUFBTSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQ3ZDLEtBQUMsUUFBUSxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSztBQUFBLEVBQ3pDO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLE9BQThFO0FBQzlGLE1BQUk7QUFDRixVQUFNO0FBQ04sV0FBTyxDQUFDO0FBQUEsRUFDVixTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQkMsY0FBYyxRQUFPLENBQUMsR0FBRyxNQUFNLE1BQU07QUFDMUQsVUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FEM0ZzTCxJQUFNQyw0Q0FBMkM7QUFNdk8sSUFBTUMsU0FBb0U7QUFBQSxFQUN4RSxVQUFVO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsWUFBWTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQ0U7QUFBQSxFQUNKO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsS0FBSyxFQUFFLE9BQU8sWUFBWSxPQUFPLGlFQUFpRTtBQUNwRztBQVdPLFNBQVMsaUJBQXVCO0FBQ3JDLFFBQU0sU0FBU0MsZUFBYyxJQUFJLElBQUksb0JBQW9CRix5Q0FBZSxDQUFDO0FBQ3pFLFlBQVUsUUFBUSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3JDLGFBQVcsUUFBUSxPQUFPLEtBQUtDLE1BQUssR0FBRztBQUNyQyxVQUFNLE9BQU8sR0FBRyxNQUFNLEdBQUcsSUFBSTtBQUM3QixVQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ3RCLFFBQUksQ0FBQ0UsWUFBVyxJQUFJLEtBQUtDLGNBQWEsTUFBTSxNQUFNLE1BQU0sS0FBTSxlQUFjLE1BQU0sSUFBSTtBQUFBLEVBQ3hGO0FBQ0Y7QUFFQSxTQUFTLEtBQUssTUFBc0I7QUFDbEMsUUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixRQUFNLEVBQUUsT0FBTyxNQUFNLElBQUlILE9BQU0sSUFBSSxLQUFLLEVBQUUsT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNqRSxRQUFNLFNBQVMsYUFBYSxJQUFJLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFDbkQsUUFBTSxXQUFXLFdBQVcsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksUUFBUSxLQUFLLENBQUM7QUFDakUsUUFBTSxPQUFPLG9CQUFJLElBQW9CO0FBQ3JDLFNBQU8sR0FBRztBQUFBLElBQ1I7QUFBQSxJQUNBLEtBQUssS0FBSztBQUFBLElBQ1YseUJBQXlCLEtBQUssS0FBSyxDQUFDO0FBQUEsSUFDcEMsbUZBQXlFLE1BQU07QUFBQSxJQUMvRSxHQUFHLFNBQVMsSUFBSSxDQUFDLFlBQVksWUFBWSxNQUFNLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxFQUNyRSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQUE7QUFDaEI7QUFHQSxTQUFTLFdBQVcsU0FBa0IsT0FBTyxvQkFBSSxJQUFZLEdBQWM7QUFDekUsUUFBTSxVQUFVLEtBQUssVUFBVSxFQUFFLEdBQUcsUUFBUSxRQUFRLGFBQWEsT0FBVSxDQUFDO0FBQzVFLE1BQUksS0FBSyxJQUFJLE9BQU8sRUFBRyxRQUFPLENBQUMsT0FBTztBQUN0QyxPQUFLLElBQUksT0FBTztBQUNoQixRQUFNLFFBQVEsT0FBTyxRQUFRLFFBQVEsT0FBTyxjQUFjLENBQUMsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNO0FBQ3RGLFVBQU0sUUFBUSxTQUFTLEtBQUs7QUFDNUIsUUFBSSxDQUFDLE1BQU8sUUFBTyxDQUFDO0FBQ3BCLFVBQU0sUUFBUSxHQUFHLFFBQVEsVUFBVSxLQUFLLEtBQUssR0FBRyxRQUFRLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQ2pHLFdBQU8sV0FBVyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFFBQVEsTUFBTSxHQUFHLEdBQUcsT0FBTyxRQUFRLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFBQSxFQUN2RixDQUFDO0FBQ0QsU0FBTyxDQUFDLFNBQVMsR0FBRyxLQUFLO0FBQzNCO0FBRUEsU0FBUyxZQUFZLE1BQWMsTUFBa0IsU0FBa0IsTUFBbUM7QUFDeEcsUUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLElBQUk7QUFDaEMsUUFBTSxVQUFVLE1BQU0sVUFBVSxLQUFLLHlCQUF5QixLQUFLLEtBQUssSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQy9GLFFBQU0sVUFBVSxLQUFLLFVBQVUsRUFBRSxHQUFHLFFBQVEsYUFBYSxPQUFVLENBQUM7QUFDcEUsUUFBTSxRQUFRLEtBQUssSUFBSSxPQUFPO0FBQzlCLE1BQUksVUFBVTtBQUNaLFdBQU8sR0FBRyxPQUFPO0FBQUE7QUFBQSxFQUFPLE9BQU8sZUFBZSxFQUFFO0FBQUE7QUFBQSwyQkFBZ0MsS0FBSyxRQUFRLE9BQU8sS0FBSyxDQUFDO0FBQzVHLE9BQUssSUFBSSxTQUFTLEtBQUs7QUFDdkIsUUFBTSxPQUFPLE9BQU8sUUFBUSxPQUFPLGNBQWMsQ0FBQyxDQUFDLEVBQ2hELE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLFNBQVMsRUFDbkM7QUFBQSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFDZixRQUFRLE1BQU0sTUFBTSxFQUFFLE1BQU0sS0FBSyxPQUFPLFlBQVksT0FBTyxVQUFVLFNBQVMsR0FBRyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUNGLFNBQU8sQ0FBQyxTQUFTLEdBQUksVUFBVSxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sZUFBZSxFQUFFLEdBQUksR0FBRyxJQUFJLEVBQUUsS0FBSyxNQUFNO0FBQzVGO0FBVUEsU0FBUyxRQUFRLE1BQWMsTUFBa0IsRUFBRSxNQUFNLEtBQUssT0FBTyxXQUFXLEdBQWdCO0FBQzlGLFFBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFDcEUsUUFBTSxVQUFVLE1BQU0sVUFBVSxJQUFJLENBQUMsU0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxNQUFNO0FBQ3RGLFFBQU0sUUFBUSxTQUFTLEtBQUssS0FBSyxPQUFPLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUNoRSxRQUFNLE9BQU8sUUFBUSxJQUFJLFNBQVMsS0FBSyxDQUFDLE1BQU0sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUN2RSxTQUFPO0FBQUEsSUFDTCxVQUFVLEdBQUcsUUFBUSxPQUFPLENBQUMsR0FBRyxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDckQsSUFBSSxJQUFJLElBQUksYUFBYSxtQkFBbUIsRUFBRTtBQUFBLElBQzlDLENBQUMsTUFBTSxhQUFhLFdBQVcsWUFBWSxPQUFPLEtBQUssU0FBUyxnQkFBZ0IsS0FBSyxHQUFHLEVBQ3JGLE9BQU8sT0FBTyxFQUNkLEtBQUssR0FBRztBQUFBLEVBQ2IsRUFBRSxLQUFLLE1BQU07QUFDZjtBQUVBLFNBQVMsU0FBUyxRQUE0QjtBQUM1QyxNQUFJLE9BQU8sVUFBVSxPQUFXLFFBQU8sS0FBSyxPQUFPLEtBQUs7QUFDeEQsTUFBSSxPQUFPLE1BQU8sUUFBTyxPQUFPLE1BQU0sSUFBSSxRQUFRLEVBQUUsS0FBSyxPQUFPO0FBQ2hFLE1BQUksT0FBTztBQUNULFdBQU8sT0FBTyxLQUFLLFNBQVMsS0FBSyxTQUFTLE9BQU8sS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxFQUFFLEtBQUssSUFBSTtBQUM5RixNQUFJLE9BQU8sU0FBUyxRQUFTLFFBQU8sV0FBVyxPQUFPLFFBQVEsT0FBTyxPQUFPLEtBQUssSUFBSSxRQUFRO0FBQzdGLE1BQUksT0FBTyxTQUFTLFNBQVUsUUFBTyxPQUFPLGFBQWEsU0FBUztBQUNsRSxNQUFJLE9BQU8sV0FBVyxPQUFRLFFBQU87QUFDckMsU0FBTyxNQUFNLE9BQU8sUUFBUSxFQUFFLEtBQUs7QUFDckM7QUFFQSxJQUFNLFFBQTBDO0FBQUEsRUFDOUMsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBRUEsSUFBTSxTQUFTLENBQUMsV0FDZCxPQUFPLGFBQ0gsWUFDQSxPQUFPLE9BQ0wsVUFBVSxTQUFTLE1BQU0sQ0FBQyxLQUMxQixPQUFPLFNBQVMsV0FDZCxVQUNBO0FBR1YsSUFBTSxPQUFPLENBQUMsVUFBMkI7QUFDdkMsTUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxNQUFNLElBQUksSUFBSSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQy9ELE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVTtBQUN6QyxXQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssRUFDN0IsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sR0FBRyxHQUFHLEtBQUssS0FBSyxJQUFJLENBQUMsRUFBRSxFQUM1QyxLQUFLLElBQUksQ0FBQztBQUVmLFFBQU0sV0FBVyxPQUFPLFVBQVUsWUFBWSx3Q0FBd0MsS0FBSyxLQUFLO0FBQ2hHLFNBQU8sV0FBVyxJQUFJLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFDL0M7QUFFQSxJQUFNLFdBQVcsQ0FBQyxTQUFpQixNQUFNLElBQUksb0JBQW9CLElBQUk7QUFFckUsSUFBTSxTQUFTLENBQUMsU0FDZCxTQUFTLEtBQUssU0FBUyxLQUFLLFdBQVcsTUFBTSxFQUFFLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxZQUFZO0FBRXBGLElBQU0sT0FBTyxDQUFDLFNBQWlCLEtBQUssV0FBVyxjQUFjLGlCQUFpQjs7O0FUako5RSxlQUFlO0FBRWYsSUFBTyxpQkFBUSxhQUFhO0FBQUEsRUFDMUIsT0FBTztBQUFBLEVBQ1AsYUFDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLEVBQ04sV0FBVztBQUFBO0FBQUEsRUFFWCxZQUFZLENBQUMsaUJBQWlCLGFBQWEsVUFBVTtBQUFBLEVBQ3JELE1BQU0sQ0FBQyxDQUFDLFFBQVEsRUFBRSxLQUFLLFFBQVEsTUFBTSxhQUFhLE1BQU0sZ0JBQWdCLENBQUMsQ0FBQztBQUFBLEVBQzFFLE1BQU0sU0FBUyxFQUFFLE9BQU8sR0FBRztBQUN6QixVQUFNLGFBQWEsTUFBTTtBQUN6QixVQUFNLFdBQVcsTUFBTTtBQUN2QixVQUFNLGVBQWUsTUFBTTtBQUMzQixVQUFNLGVBQWU7QUFDckIsVUFBTSxhQUFhO0FBQUEsRUFDckI7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLE9BQU8sSUFBSTtBQUNULFNBQUcsSUFBSSxPQUFPO0FBQ2QsU0FBRyxJQUFJLFlBQVk7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssRUFBRSxVQUFVLEVBQUUsaUJBQWlCLEVBQUUsaUJBQWlCLENBQUMsUUFBUSxJQUFJLFNBQVMsR0FBRyxFQUFFLEVBQUUsRUFBRTtBQUFBLEVBQ3RGLE1BQU07QUFBQSxJQUNKLFNBQVMsQ0FBQyxTQUFTLENBQUM7QUFBQTtBQUFBLElBRXBCLGNBQWMsRUFBRSxTQUFTLENBQUNJLGVBQWMsWUFBWSxRQUFRLG9CQUFvQixDQUFDLENBQUMsRUFBRTtBQUFBO0FBQUEsSUFFcEYsS0FBSztBQUFBLE1BQ0gsU0FBUztBQUFBLFFBQ1AsU0FBUyxDQUFDLHFCQUFxQixFQUFFLGNBQWMsQ0FBQyxvQ0FBb0MsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUMxRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxhQUFhO0FBQUEsSUFDWCxRQUFRLEVBQUUsVUFBVSxRQUFRO0FBQUEsSUFDNUIsU0FBUyxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsR0FBRyxPQUFPLGVBQWU7QUFBQSxJQUNoRCxLQUFLO0FBQUEsTUFDSCxFQUFFLE1BQU0sZUFBZSxNQUFNLHFCQUFxQixhQUFhLFdBQVc7QUFBQSxNQUMxRSxFQUFFLE1BQU0sWUFBWSxNQUFNLDBCQUEwQixhQUFhLGNBQWM7QUFBQSxNQUMvRSxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sZ0JBQWdCO0FBQUEsSUFDaEQ7QUFBQSxJQUNBLFNBQVM7QUFBQSxNQUNQO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsVUFDTCxFQUFFLE1BQU0sMEJBQXFCLE1BQU0sdUJBQXVCO0FBQUEsVUFDMUQsRUFBRSxNQUFNLG9CQUFvQixNQUFNLG9CQUFvQjtBQUFBLFVBQ3RELEVBQUUsTUFBTSxnQkFBZ0IsTUFBTSxtQkFBbUI7QUFBQSxVQUNqRCxFQUFFLE1BQU0scUJBQXFCLE1BQU0sdUJBQXVCO0FBQUEsVUFDMUQsRUFBRSxNQUFNLFlBQVksTUFBTSxhQUFhO0FBQUEsVUFDdkMsRUFBRSxNQUFNLDhCQUE4QixNQUFNLG9CQUFvQjtBQUFBLFVBQ2hFLEVBQUUsTUFBTSxxQkFBcUIsTUFBTSxvQkFBb0I7QUFBQSxRQUN6RDtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsUUFDRSxNQUFNO0FBQUEsUUFDTixPQUFPO0FBQUEsVUFDTDtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxRQUNGLEVBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxNQUFNLE9BQU8sR0FBRyxRQUFRLE1BQU0sYUFBYSxHQUFHLEdBQUcsRUFBRTtBQUFBLE1BQ3ZFO0FBQUEsTUFDQTtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sT0FBTztBQUFBLFVBQ0wsRUFBRSxNQUFNLGdCQUFnQixNQUFNLFFBQVE7QUFBQSxVQUN0QyxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVc7QUFBQSxVQUNwQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVc7QUFBQSxVQUNwQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVc7QUFBQSxVQUNwQyxFQUFFLE1BQU0sV0FBVyxNQUFNLFdBQVc7QUFBQSxVQUNwQyxFQUFFLE1BQU0sY0FBYyxNQUFNLGNBQWM7QUFBQSxVQUMxQyxFQUFFLE1BQU0sb0JBQW9CLE1BQU0sV0FBVztBQUFBLFVBQzdDLEVBQUUsTUFBTSx1QkFBdUIsTUFBTSxZQUFZO0FBQUEsVUFDakQsRUFBRSxNQUFNLFlBQVksTUFBTSxZQUFZO0FBQUEsVUFDdEMsRUFBRSxNQUFNLGNBQWMsTUFBTSxjQUFjO0FBQUEsVUFDMUMsRUFBRSxNQUFNLFlBQVksTUFBTSxjQUFjO0FBQUEsVUFDeEMsRUFBRSxNQUFNLHVCQUF1QixNQUFNLFVBQVU7QUFBQSxVQUMvQyxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sZ0JBQWdCO0FBQUEsVUFDOUMsRUFBRSxNQUFNLGFBQWEsTUFBTSxhQUFhO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQUEsTUFDQTtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sT0FBTztBQUFBLFVBQ0wsRUFBRSxNQUFNLGlCQUFpQixNQUFNLHNCQUFzQjtBQUFBLFVBQ3JELEVBQUUsTUFBTSxtQkFBbUIsTUFBTSx3QkFBd0I7QUFBQSxVQUN6RCxFQUFFLE1BQU0sWUFBWSxNQUFNLGlCQUFpQjtBQUFBLFVBQzNDLEVBQUUsTUFBTSxnQkFBZ0IsTUFBTSxxQkFBcUI7QUFBQSxVQUNuRCxFQUFFLE1BQU0sNEJBQTRCLE1BQU0sb0JBQW9CO0FBQUEsVUFDOUQsRUFBRSxNQUFNLGVBQWUsTUFBTSxVQUFVO0FBQUEsUUFDekM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLElBQ0EsV0FBVyxFQUFFLE1BQU0sWUFBWSxNQUFNLE9BQU87QUFBQSxJQUM1QyxVQUFVO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxXQUFXO0FBQUEsTUFDWCxVQUFVO0FBQUEsSUFDWjtBQUFBLEVBQ0Y7QUFDRixDQUFDOyIsCiAgIm5hbWVzIjogWyJmaWxlVVJMVG9QYXRoIiwgImh0bWwiLCAicGFnZSIsICJyZWFkRmlsZSIsICJqb2luIiwgImZpbGVVUkxUb1BhdGgiLCAiZmlsZVVSTFRvUGF0aCIsICJyZWFkRmlsZSIsICJqb2luIiwgInJlYWRkaXIiLCAiam9pbiIsICJqb2luIiwgInJlYWRkaXIiLCAianNvbiIsICJyZWFkRmlsZSIsICJqb2luIiwgImZpbGVVUkxUb1BhdGgiLCAiYnVpbGQiLCAiX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCIsICJmaWxlVVJMVG9QYXRoIiwgImpvaW4iLCAicmVhZEZpbGUiLCAiYnVpbGQiLCAiX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCIsICJodG1sIiwgImV4aXN0c1N5bmMiLCAicmVhZEZpbGVTeW5jIiwgImZpbGVVUkxUb1BhdGgiLCAiQ29udGVudEVycm9yIiwgInBhcnNlQXJ0aWNsZSIsICJwYXJzZU5ld3NsZXR0ZXIiLCAicGFyc2VQcmFjdGljZSIsICJyZWFkRmlsZVN5bmMiLCAiZmlsZVVSTFRvUGF0aCIsICJyZWFkRmlsZVN5bmMiLCAiZmlsZVVSTFRvUGF0aCIsICJwYXJzZVByYWN0aWNlIiwgInBhcnNlTmV3c2xldHRlciIsICJwYXJzZUFydGljbGUiLCAiQ29udGVudEVycm9yIiwgIl9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9pbXBvcnRfbWV0YV91cmwiLCAiRklMRVMiLCAiZmlsZVVSTFRvUGF0aCIsICJleGlzdHNTeW5jIiwgInJlYWRGaWxlU3luYyIsICJmaWxlVVJMVG9QYXRoIl0KfQo=

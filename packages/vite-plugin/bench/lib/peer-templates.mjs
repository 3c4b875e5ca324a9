// @ts-check
/**
 * Templates of Hugo and Eleventy that print about what Tendwell's pages have: a header, an announcement, the article with
 * its contents and neighbors, a sign-up form, a footer with hours and directions, structured data, lists in pages of
 * twenty, tags, a feed, and a sitemap.
 */

const LONG =
  'Cordage Street climbs from Fore Street. We are the long brick building on the left, behind the dark green door with the lamp over it. The bell belongs to the apartment upstairs, so come straight in.';

/** The facts of the practice, as the templates use them. */
export const practice = {
  name: 'Ropewalk Acupuncture',
  url: 'https://ropewalk.example.com',
  tagline: 'Acupuncture, massage and plain advice about food, at the foot of Munjoy Hill.',
  practitioners: [
    { slug: 'miriam-thibodeau', name: 'Miriam Thibodeau', title: 'L.Ac., founder', license: 'ACU-04417' },
    { slug: 'amos-pelkey', name: 'Amos Pelkey', title: 'LMT', license: 'LMT-02986' },
    { slug: 'irene-kuo', name: 'Irene Kuo', title: 'RDN, LD', license: 'LD-01735' },
  ],
  services: Array.from({ length: 7 }, (_, index) => ({
    name: `Visit ${index + 1}`,
    description: 'A long conversation, an examination of pulse, tongue and whatever hurts, and a treatment.',
    minutes: 60,
    price: `$${90 + index * 10}`,
  })),
  address: ['31 Cordage Street, Ground floor', 'Portland, ME 04101'],
  directions: ['Directions', 'Parking', 'Public transit', 'Accessibility'].map((title) => ({
    title,
    text: LONG,
  })),
  hours: [
    { day: 'Sunday', spans: [] },
    {
      day: 'Monday',
      spans: [
        ['09:00', '12:30'],
        ['14:00', '18:00'],
      ],
    },
    {
      day: 'Tuesday',
      spans: [
        ['09:00', '12:30'],
        ['14:00', '18:00'],
      ],
    },
    { day: 'Wednesday', spans: [] },
    { day: 'Thursday', spans: [['12:00', '20:00']] },
    { day: 'Friday', spans: [['09:00', '15:00']] },
    { day: 'Saturday', spans: [['09:00', '13:00']] },
  ],
  exceptions: [
    { from: '2026-12-11', to: '2026-12-11', text: '9:00 AM to 12:00 PM', reason: 'Boiler inspection' },
    { from: '2026-12-24', to: '2027-01-02', text: 'closed', reason: 'Winter break' },
  ],
  notices: ['good-faith-estimate', 'privacy-practices', 'accessibility', 'privacy-policy'],
  consent:
    'You agree that Ropewalk Acupuncture stores your email address to send you these letters, and uses it for nothing else. Every letter has a link to unsubscribe.',
};

const HEADER = `<a class="skip" href="#main">Skip to main content</a>
<practice-announcement><section aria-label="Announcements"><p>Closed Dec 24, 2026 to Jan 2, 2027 (Winter break)</p></section></practice-announcement>
`;

const SCHEMA = (
  /** @type {string} */ title,
  /** @type {string} */ url,
  /** @type {string} */ date,
  /** @type {string} */ summary,
  /** @type {string} */ tags,
) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":${title},"description":${summary},"url":${url},"mainEntityOfPage":${url},"datePublished":${date},"inLanguage":"en-US","keywords":${tags},"author":{"@type":"Person","name":"Miriam Thibodeau","jobTitle":"L.Ac., founder"},"publisher":{"@type":"Organization","name":"Ropewalk Acupuncture"}}</script>`;

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/assets/site.js"></script>
<link rel="alternate" type="application/rss+xml" title="Ropewalk Acupuncture" href="/feed.xml">
`;

/** Hugo 0.111 and later. */
export const HUGO = {
  'config.toml': `baseURL = "${practice.url}/"
languageCode = "en-US"
title = "${practice.name}"
paginate = 20
[outputs]
home = ["HTML", "RSS"]
section = ["HTML"]
term = ["HTML"]
taxonomy = ["HTML"]
[outputFormats.RSS]
baseName = "feed"
[taxonomies]
tag = "tags"
[services.rss]
limit = 20
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en-US">
<head>
<title>{{ .Title }} · {{ site.Title }}</title>
<meta name="description" content="{{ .Description | default .Params.summary }}">
${HEAD}{{ block "head" . }}{{ end }}
</head>
<body>
${HEADER}<header class="site-header"><a class="site-name" href="/">{{ site.Title }}</a>
<nav aria-label="Site"><ul>{{ range slice "articles" "about" "visit" }}<li><a href="/{{ . }}/"{{ if hasPrefix $.RelPermalink (printf "/%s/" .) }} aria-current="true"{{ end }}>{{ title . }}</a></li>{{ end }}</ul></nav></header>
<main id="main" tabindex="-1">{{ block "main" . }}{{ end }}</main>
{{ partial "signup.html" . }}
{{ partial "footer.html" . }}
</body>
</html>
`,
  'layouts/partials/signup.html': `<newsletter-signup id="newsletter"><form class="tendwell-signup" method="post" action="/newsletter/subscribe">
<h2>Letters from Cordage Street</h2>
<label><span>Email</span><input type="email" name="email" required autocomplete="email"></label>
<button type="submit">Subscribe</button>
<input type="hidden" name="page" value="{{ .RelPermalink }}">
<p>{{ site.Data.practice.consent }} <a href="/notices/privacy-policy/">Privacy policy</a></p>
</form></newsletter-signup>`,
  'layouts/partials/footer.html': `{{ $p := site.Data.practice }}<practice-footer><footer class="tendwell-footer">
<section><h2>{{ $p.name }}</h2><p>{{ $p.tagline }}</p>
<ul>{{ range $p.practitioners }}<li>{{ .name }}<br>{{ .title }} {{ .license }}</li>{{ end }}</ul></section>
<section><h3>Where</h3><address>{{ range $p.address }}{{ . }}<br>{{ end }}</address>
<details><summary>How to find us</summary><dl>{{ range $p.directions }}<div><dt>{{ .title }}</dt><dd>{{ .text }}</dd></div>{{ end }}</dl></details></section>
<section><h3>When</h3><table>{{ range $p.hours }}<tr><th scope="row">{{ .day }}</th><td>{{ range .spans }}<span>{{ time.Format "3:04 PM" (printf "2026-01-01T%s:00" (index . 0)) }} – {{ time.Format "3:04 PM" (printf "2026-01-01T%s:00" (index . 1)) }}</span> {{ else }}Closed{{ end }}</td></tr>{{ end }}</table>
<ul>{{ range $p.exceptions }}<li>{{ time.Format "Jan 2, 2006" .from }} – {{ time.Format "Jan 2, 2006" .to }}: {{ .text }}<br>{{ .reason }}</li>{{ end }}</ul>
<script type="application/json">{{ $p.hours | jsonify | safeJS }}</script></section>
<section><h3>Contact</h3><ul><li><a href="tel:+12075550164">(207) 555-0164</a></li><li><a href="mailto:hello@ropewalk.example.com">hello@ropewalk.example.com</a></li></ul></section>
<ul>{{ range $p.notices }}<li><a href="/notices/{{ . }}/">{{ . | humanize }}</a></li>{{ end }}</ul>
</footer></practice-footer>`,
  'layouts/_default/single.html': `{{ define "head" }}${SCHEMA('{{ .Title | jsonify | safeJS }}', '{{ .Permalink | jsonify | safeJS }}', '{{ .Date.Format "2006-01-02" | jsonify | safeJS }}', '{{ .Params.summary | jsonify | safeJS }}', '{{ .Params.tags | jsonify | safeJS }}')}{{ end }}
{{ define "main" }}<article-view><article><header><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p></header>
<ul><li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time></li><li>By {{ with index (where site.Data.practice.practitioners "slug" .Params.author) 0 }}{{ .name }}{{ end }}</li><li>{{ .ReadingTime }} min read</li><li>{{ delimit .Params.tags ", " }}</li></ul>
<nav aria-label="Contents">{{ .TableOfContents }}</nav>
<figure><img src="{{ .Params.picture.src }}" alt="{{ .Params.picture.alt }}"></figure>
<div class="tendwell-body">{{ .Content }}</div>
<nav aria-label="More articles"><ul>{{ with .PrevInSection }}<li><a href="{{ .RelPermalink }}" rel="prev">{{ .Title }}</a></li>{{ end }}{{ with .NextInSection }}<li><a href="{{ .RelPermalink }}" rel="next">{{ .Title }}</a></li>{{ end }}</ul></nav>
</article></article-view>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginator.Pages }}
<article-list><ul>{{ range $pages }}{{ partial "item.html" . }}{{ end }}</ul></article-list>
{{ with .Paginator }}<nav>{{ if .HasPrev }}<a href="{{ .Prev.URL }}" rel="prev">Previous</a>{{ end }} {{ .PageNumber }} / {{ .TotalPages }} {{ if .HasNext }}<a href="{{ .Next.URL }}" rel="next">Next</a>{{ end }}</nav>{{ end }}{{ end }}
`,
  'layouts/partials/item.html': `<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "January 2, 2006" }}</time><p>{{ .Params.summary }}</p><img src="{{ .Params.picture.src }}" alt="{{ .Params.picture.alt }}"></li>`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1><p>{{ site.Data.practice.tagline }}</p>
<practice-services><ul>{{ range site.Data.practice.services }}<li><h3>{{ .name }}</h3><p>{{ .description }}</p><p>{{ .minutes }} min, {{ .price }}</p></li>{{ end }}</ul></practice-services>
<article-list><ul>{{ range first 4 (where site.RegularPages "Section" "articles") }}{{ partial "item.html" . }}{{ end }}</ul></article-list>{{ end }}
`,
};

/** Eleventy 3, with its default template language, Liquid, and Nunjucks for the pages. */
export const ELEVENTY = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'eleventy.config.js': `const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' });
export default function (config) {
  config.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10));
  config.addFilter('longDate', (date) => long.format(new Date(date)));
  config.addFilter('clock', (time) => clock.format(new Date('2026-01-01T' + time + ':00Z')));
  config.addFilter('minutes', (html) => Math.ceil(html.split(/\\s+/).length / 225));
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\\\u003c'));
  config.addFilter('person', (slug, list) => list.find((person) => person.slug === slug)?.name);
  config.addFilter('headings', (html) => [...html.matchAll(/<h2>(.*?)<\\/h2>/g)].map(([, text]) => text));
  config.addCollection('articles', (api) => api.getFilteredByGlob('articles/*.md').reverse());
  config.addCollection('tagPages', (api) => {
    const tags = new Map();
    for (const page of api.getFilteredByGlob('articles/*.md').reverse()) {
      for (const tag of new Set(page.data.tags)) tags.set(tag, [...(tags.get(tag) ?? []), page]);
    }
    return [...tags].flatMap(([tag, pages]) =>
      Array.from({ length: Math.ceil(pages.length / 20) }, (_, index) => ({ tag, index, items: pages.slice(index * 20, index * 20 + 20) })),
    );
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`,
  'articles/articles.11tydata.js':
    'export default { layout: "article.njk", permalink: ({ page }) => "/articles/" + page.fileSlug + "/" };\n',
  '_includes/base.njk': `<!doctype html>
<html lang="en-US">
<head>
<title>{{ title }} · {{ practice.name }}</title>
<meta name="description" content="{{ summary }}">
${HEAD}{{ schema | safe }}
</head>
<body>
${HEADER}<header class="site-header"><a class="site-name" href="/">{{ practice.name }}</a>
<nav aria-label="Site"><ul>{% for name in ["articles", "about", "visit"] %}<li><a href="/{{ name }}/"{% if page.url and name in page.url %} aria-current="true"{% endif %}>{{ name | capitalize }}</a></li>{% endfor %}</ul></nav></header>
<main id="main" tabindex="-1">{{ content | safe }}</main>
<newsletter-signup id="newsletter"><form class="tendwell-signup" method="post" action="/newsletter/subscribe">
<h2>Letters from Cordage Street</h2>
<label><span>Email</span><input type="email" name="email" required autocomplete="email"></label>
<button type="submit">Subscribe</button>
<input type="hidden" name="page" value="{{ page.url }}">
<p>{{ practice.consent }} <a href="/notices/privacy-policy/">Privacy policy</a></p>
</form></newsletter-signup>
<practice-footer><footer class="tendwell-footer">
<section><h2>{{ practice.name }}</h2><p>{{ practice.tagline }}</p>
<ul>{% for person in practice.practitioners %}<li>{{ person.name }}<br>{{ person.title }} {{ person.license }}</li>{% endfor %}</ul></section>
<section><h3>Where</h3><address>{% for line in practice.address %}{{ line }}<br>{% endfor %}</address>
<details><summary>How to find us</summary><dl>{% for item in practice.directions %}<div><dt>{{ item.title }}</dt><dd>{{ item.text }}</dd></div>{% endfor %}</dl></details></section>
<section><h3>When</h3><table>{% for row in practice.hours %}<tr><th scope="row">{{ row.day }}</th><td>{% for span in row.spans %}<span>{{ span[0] | clock }} – {{ span[1] | clock }}</span> {% else %}Closed{% endfor %}</td></tr>{% endfor %}</table>
<ul>{% for item in practice.exceptions %}<li>{{ item.from | longDate }} – {{ item.to | longDate }}: {{ item.text }}<br>{{ item.reason }}</li>{% endfor %}</ul>
<script type="application/json">{{ practice.hours | json | safe }}</script></section>
<section><h3>Contact</h3><ul><li><a href="tel:+12075550164">(207) 555-0164</a></li><li><a href="mailto:hello@ropewalk.example.com">hello@ropewalk.example.com</a></li></ul></section>
<ul>{% for notice in practice.notices %}<li><a href="/notices/{{ notice }}/">{{ notice }}</a></li>{% endfor %}</ul>
</footer></practice-footer>
</body>
</html>
`,
  '_includes/item.njk': `<li><h2><a href="{{ item.url }}">{{ item.data.title }}</a></h2><time datetime="{{ item.date | day }}">{{ item.date | longDate }}</time><p>{{ item.data.summary }}</p><img src="{{ item.data.picture.src }}" alt="{{ item.data.picture.alt }}"></li>
`,
  '_includes/article.njk': `---
layout: base.njk
---
${SCHEMA('{{ title | json | safe }}', '{{ (practice.url + page.url) | json | safe }}', '{{ page.date | day | json | safe }}', '{{ summary | json | safe }}', '{{ tags | json | safe }}')}
<article-view><article><header><h1>{{ title }}</h1><p>{{ summary }}</p></header>
<ul><li><time datetime="{{ page.date | day }}">{{ page.date | longDate }}</time></li><li>By {{ author | person(practice.practitioners) }}</li><li>{{ content | minutes }} min read</li><li>{{ tags | join(", ") }}</li></ul>
<nav aria-label="Contents"><ol>{% for heading in content | headings %}<li><a href="#{{ heading | slugify }}">{{ heading }}</a></li>{% endfor %}</ol></nav>
<figure><img src="{{ picture.src }}" alt="{{ picture.alt }}"></figure>
<div class="tendwell-body">{{ content | safe }}</div>
{% set newer = collections.articles | getPreviousCollectionItem(page) %}{% set older = collections.articles | getNextCollectionItem(page) %}<nav aria-label="More articles"><ul>{% if older %}<li><a href="{{ older.url }}" rel="prev">{{ older.data.title }}</a></li>{% endif %}{% if newer %}<li><a href="{{ newer.url }}" rel="next">{{ newer.data.title }}</a></li>{% endif %}</ul></nav>
</article></article-view>
`,
  'index.njk': `---
layout: base.njk
title: Home
---
<h1>{{ practice.name }}</h1><p>{{ practice.tagline }}</p>
<practice-services><ul>{% for service in practice.services %}<li><h3>{{ service.name }}</h3><p>{{ service.description }}</p><p>{{ service.minutes }} min, {{ service.price }}</p></li>{% endfor %}</ul></practice-services>
<article-list><ul>{% for item in collections.articles.slice(0, 4) %}{% include "item.njk" %}{% endfor %}</ul></article-list>
`,
  'list.njk': `---
layout: base.njk
title: Articles
pagination: { data: collections.articles, size: 20, alias: items }
permalink: "/articles/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}"
---
<h1>Articles</h1>
<article-list><ul>{% for item in items %}{% include "item.njk" %}{% endfor %}</ul></article-list>
<nav>{% if pagination.href.previous %}<a href="{{ pagination.href.previous }}" rel="prev">Previous</a>{% endif %} {{ pagination.pageNumber + 1 }} / {{ pagination.pages.length }} {% if pagination.href.next %}<a href="{{ pagination.href.next }}" rel="next">Next</a>{% endif %}</nav>
`,
  'tags.njk': `---
layout: base.njk
title: Tags
pagination: { data: collections.tagPages, size: 1, alias: shown }
permalink: "/tags/{{ shown.tag }}/{% if shown.index > 0 %}page/{{ shown.index + 1 }}/{% endif %}"
---
<h1>{{ shown.tag }}</h1>
<article-list><ul>{% for item in shown.items %}{% include "item.njk" %}{% endfor %}</ul></article-list>
`,
  'feed.njk': `---
permalink: /feed.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{{ practice.name }}</title><link>{{ practice.url }}/</link>
{% for item in collections.articles.slice(0, 20) %}<item><title>{{ item.data.title }}</title><link>{{ practice.url }}{{ item.url }}</link><pubDate>{{ item.date | longDate }}</pubDate><description>{{ item.data.summary }}</description></item>
{% endfor %}</channel></rss>
`,
  'sitemap.njk': `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.articles %}<url><loc>{{ practice.url }}{{ item.url }}</loc><lastmod>{{ item.date | day }}</lastmod></url>
{% endfor %}</urlset>
`,
};

import { ssrRenderAttrs, ssrRenderAttr } from "vue/server-renderer";
import { _ as _imports_0$1, a as _imports_1$1 } from "./warm-home-360.BqV67Y-B.js";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _imports_0 = "/designs/booklet-home-1280.webp";
const _imports_1 = "/designs/booklet-home-360.webp";
const _imports_2 = "/designs/booklet-services-1280.webp";
const _imports_3 = "/designs/booklet-services-360.webp";
const _imports_4 = "/designs/booklet-people-1280.webp";
const _imports_5 = "/designs/booklet-people-360.webp";
const _imports_6 = "/designs/booklet-visit-1280.webp";
const _imports_7 = "/designs/booklet-visit-360.webp";
const _imports_8 = "/designs/booklet-article-1280.webp";
const _imports_9 = "/designs/booklet-article-360.webp";
const _imports_12 = "/designs/warm-services-1280.webp";
const _imports_13 = "/designs/warm-services-360.webp";
const _imports_14 = "/designs/warm-people-1280.webp";
const _imports_15 = "/designs/warm-people-360.webp";
const _imports_16 = "/designs/warm-visit-1280.webp";
const _imports_17 = "/designs/warm-visit-360.webp";
const _imports_18 = "/designs/warm-article-1280.webp";
const _imports_19 = "/designs/warm-article-360.webp";
const _imports_20 = "/designs/clear-home-1280.webp";
const _imports_21 = "/designs/clear-home-360.webp";
const _imports_22 = "/designs/clear-services-1280.webp";
const _imports_23 = "/designs/clear-services-360.webp";
const _imports_24 = "/designs/clear-people-1280.webp";
const _imports_25 = "/designs/clear-people-360.webp";
const _imports_26 = "/designs/clear-visit-1280.webp";
const _imports_27 = "/designs/clear-visit-360.webp";
const _imports_28 = "/designs/clear-article-1280.webp";
const _imports_29 = "/designs/clear-article-360.webp";
const _imports_30 = "/designs/sage-light.webp";
const _imports_31 = "/designs/sage-dark.webp";
const _imports_32 = "/designs/clay-light.webp";
const _imports_33 = "/designs/clay-dark.webp";
const _imports_34 = "/designs/dusk-light.webp";
const _imports_35 = "/designs/dusk-dark.webp";
const __pageData = JSON.parse('{"title":"Designs","description":"","frontmatter":{},"headers":[],"relativePath":"designs.md","filePath":"designs.md","lastUpdated":1795877248000}');
const _sfc_main = { name: "designs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="designs" tabindex="-1">Designs <a class="header-anchor" href="#designs" aria-label="Permalink to &quot;Designs&quot;">​</a></h1><p class="standfirst">Three designs and three groups of colors, for the same pages. You can change your mind on any day: nothing but one line of <code>practice.yaml</code> changes.</p><div class="language-yaml"><button title="Copy Code" class="copy"></button><span class="lang">yaml</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-quiet);"># content/practice.yaml</span></span>
<span class="line"><span style="color:var(--code-name);">theme</span><span style="color:var(--code-text);">: { </span><span style="color:var(--code-name);">design</span><span style="color:var(--code-text);">: </span><span style="color:var(--code-text);">warm</span><span style="color:var(--code-text);">, </span><span style="color:var(--code-name);">colors</span><span style="color:var(--code-text);">: </span><span style="color:var(--code-text);">clay</span><span style="color:var(--code-text);"> }</span></span></code></pre></div><p>The default is <code>booklet</code> in <code>sage</code>. The pictures show the same studio, from <code>examples/yoga-studio</code>, in each design.</p><h2 id="booklet" tabindex="-1">Booklet <a class="header-anchor" href="#booklet" aria-label="Permalink to &quot;Booklet&quot;">​</a></h2><p>Quiet, and set like a book: a serif typeface, hairlines, and a narrow column for dates and headings beside the text. It needs no photographs; a line drawing, or nothing, is enough. Choose it if your words are what convinces people.</p><div class="screens"><p><img${ssrRenderAttr("src", _imports_0)} alt="The home page in the design booklet: the name in a serif typeface, a sentence, a filled button, and a photograph of the same width beside them."><img${ssrRenderAttr("src", _imports_1)} alt="The same page on a phone."></p></div><details class="details custom-block"><summary>Services, people, visit, and an article</summary><div class="screens"><p><img${ssrRenderAttr("src", _imports_2)} alt="The services in the design booklet."><img${ssrRenderAttr("src", _imports_3)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_4)} alt="The people in the design booklet."><img${ssrRenderAttr("src", _imports_5)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_6)} alt="The visit page in the design booklet."><img${ssrRenderAttr("src", _imports_7)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_8)} alt="An article in the design booklet."><img${ssrRenderAttr("src", _imports_9)} alt="The same page on a phone."></p></div></details><h2 id="warm" tabindex="-1">Warm <a class="header-anchor" href="#warm" aria-label="Permalink to &quot;Warm&quot;">​</a></h2><p>A tinted ground behind the opening, the sign-up, and the footer, large titles in the accent color, and a photograph as high as the words beside it. On a phone, the photograph reaches from edge to edge. Choose it if you have at least one good photograph of your rooms.</p><div class="screens"><p><img${ssrRenderAttr("src", _imports_0$1)} alt="The home page in the design warm: a large name in the accent color on a tinted ground, and a tall photograph."><img${ssrRenderAttr("src", _imports_1$1)} alt="The same page on a phone."></p></div><details class="details custom-block"><summary>Services, people, visit, and an article</summary><div class="screens"><p><img${ssrRenderAttr("src", _imports_12)} alt="The services in the design warm."><img${ssrRenderAttr("src", _imports_13)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_14)} alt="The people in the design warm."><img${ssrRenderAttr("src", _imports_15)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_16)} alt="The visit page in the design warm."><img${ssrRenderAttr("src", _imports_17)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_18)} alt="An article in the design warm."><img${ssrRenderAttr("src", _imports_19)} alt="The same page on a phone."></p></div></details><h2 id="clear" tabindex="-1">Clear <a class="header-anchor" href="#clear" aria-label="Permalink to &quot;Clear&quot;">​</a></h2><p>One typeface without serifs, bold titles, a bar at the top, and the facts of a visit on a ground of their own. The picture is smaller. Choose it if people come to you with a problem and want to know what it costs and when you are open: a clinic, a physiotherapy practice, a dietitian.</p><div class="screens"><p><img${ssrRenderAttr("src", _imports_20)} alt="The home page in the design clear: a bold name, two buttons, a tinted box with addresses and opening hours, and a small photograph."><img${ssrRenderAttr("src", _imports_21)} alt="The same page on a phone."></p></div><details class="details custom-block"><summary>Services, people, visit, and an article</summary><div class="screens"><p><img${ssrRenderAttr("src", _imports_22)} alt="The services in the design clear."><img${ssrRenderAttr("src", _imports_23)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_24)} alt="The people in the design clear."><img${ssrRenderAttr("src", _imports_25)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_26)} alt="The visit page in the design clear."><img${ssrRenderAttr("src", _imports_27)} alt="The same page on a phone."></p><p><img${ssrRenderAttr("src", _imports_28)} alt="An article in the design clear."><img${ssrRenderAttr("src", _imports_29)} alt="The same page on a phone."></p></div></details><h2 id="colors" tabindex="-1">Colors <a class="header-anchor" href="#colors" aria-label="Permalink to &quot;Colors&quot;">​</a></h2><table tabindex="0"><thead><tr><th>colors</th><th>accent</th><th>goes with</th></tr></thead><tbody><tr><td><code>sage</code></td><td>green</td><td>plants, wood, daylight</td></tr><tr><td><code>clay</code></td><td>reddish brown</td><td>brick, terracotta, lamps</td></tr><tr><td><code>dusk</code></td><td>violet</td><td>fabric, evening light</td></tr></tbody></table><p>Each has a light and a dark scheme; visitors get the one that their device asks for. In all of them, text has a contrast of at least 7:1, and links and buttons of at least 4.5:1, also on the tinted grounds.</p><div class="kinds"><p><img${ssrRenderAttr("src", _imports_30)} alt="The home page in sage, in the light scheme."><img${ssrRenderAttr("src", _imports_31)} alt="The home page in sage, in the dark scheme."><img${ssrRenderAttr("src", _imports_32)} alt="The home page in clay, in the light scheme."><img${ssrRenderAttr("src", _imports_33)} alt="The home page in clay, in the dark scheme."><img${ssrRenderAttr("src", _imports_34)} alt="The home page in dusk, in the light scheme."><img${ssrRenderAttr("src", _imports_35)} alt="The home page in dusk, in the dark scheme."></p></div><p>If one of your photographs is on every page, take the group of colors that is also in the photograph. For colors of your own, see <a href="./styling.html#tokens">Styling</a>.</p><h2 id="in-every-design" tabindex="-1">In every design <a class="header-anchor" href="#in-every-design" aria-label="Permalink to &quot;In every design&quot;">​</a></h2><ul><li>A phone shows the name, what you offer, whether you are open, <strong>Book</strong>, and <strong>Call</strong> without scrolling.</li><li>Pages fit screens from 320 pixels, 400% zoom, and text from right to left.</li><li>There is one filled button on a screen.</li><li>An article prints with its title, its author, and your name and address.</li><li>No fonts are downloaded. Serif text is set in Iowan Old Style, Palatino, or Book Antiqua, and everything else in Seravek, Calibri, or Ubuntu, whichever the device has.</li></ul><p>To change more than colors, add <a href="./site.html#the-design">your own stylesheet</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("designs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const designs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  designs as default
};

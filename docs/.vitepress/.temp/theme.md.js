import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Try a theme","description":"","frontmatter":{"aside":false},"headers":[],"relativePath":"theme.md","filePath":"theme.md","lastUpdated":1795900144000}');
const _sfc_main = { name: "theme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_ThemeEditor = resolveComponent("ThemeEditor");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="try-a-theme" tabindex="-1">Try a theme <a class="header-anchor" href="#try-a-theme" aria-label="Permalink to &quot;Try a theme&quot;">​</a></h1><p class="standfirst">Choose colors, fonts, and spacing, see them on a whole site, and copy the CSS.</p>`);
  _push(ssrRenderComponent(_component_ThemeEditor, null, null, _parent));
  _push(`<p>Paste the CSS into a stylesheet of your site. A pair of colors with too little contrast is marked. <a href="./styling.html">Styling</a> lists every property, and <a href="./designs.html">Designs</a> shows the ready-made ones.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("theme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const theme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  theme as default
};

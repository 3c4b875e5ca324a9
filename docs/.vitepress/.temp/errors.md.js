import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Error codes","description":"","frontmatter":{},"headers":[],"relativePath":"errors.md","filePath":"errors.md","lastUpdated":1795893551000}');
const _sfc_main = { name: "errors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="error-codes" tabindex="-1">Error codes <a class="header-anchor" href="#error-codes" aria-label="Permalink to &quot;Error codes&quot;">​</a></h1><p><code>tendwell check</code>, the Vite plugin and the parsers report problems of a content folder with these codes. Errors point to the exact line. Warnings don’t fail the build. A code keeps its meaning in every later release.</p><h2 id="missing-folder" tabindex="-1">missing-folder <a class="header-anchor" href="#missing-folder" aria-label="Permalink to &quot;missing-folder&quot;">​</a></h2><p><strong>error</strong> The content folder does not exist. <code>tendwell check</code> exits with 2.</p><p>Fix: Check the path, and the directory that you run the command in.</p><h2 id="missing-file" tabindex="-1">missing-file <a class="header-anchor" href="#missing-file" aria-label="Permalink to &quot;missing-file&quot;">​</a></h2><p><strong>error</strong> The folder has no <code>practice.yaml</code>.</p><p>Fix: Add <code>practice.yaml</code> to the content folder.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[missing-file]: the file does not exist</span></span>
<span class="line"><span> --&gt; content/practice.yaml:1:1</span></span>
<span class="line"><span>  = help: the content folder needs it for the name, the address, and the hours</span></span></code></pre></div><h2 id="unreadable-file" tabindex="-1">unreadable-file <a class="header-anchor" href="#unreadable-file" aria-label="Permalink to &quot;unreadable-file&quot;">​</a></h2><p><strong>error</strong> The operating system does not let the file be read.</p><p>Fix: Check its permissions, and that it is a file and not a directory.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unreadable-file]: the file cannot be read (EISDIR)</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:1:1</span></span></code></pre></div><h2 id="ignored-file" tabindex="-1">ignored-file <a class="header-anchor" href="#ignored-file" aria-label="Permalink to &quot;ignored-file&quot;">​</a></h2><p><strong>warning</strong> A file looks like content, but its name is not one that is read, such as <code>tea.markdown</code>.</p><p>Fix: Rename the file. To leave it out on purpose, start its name with an underscore.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[ignored-file]: the file is not read, because of its name</span></span>
<span class="line"><span> --&gt; content/articles/high-tide.markdown:1:1</span></span>
<span class="line"><span>  = help: rename it to articles/high-tide.md</span></span></code></pre></div><h2 id="invalid-utf-8" tabindex="-1">invalid-utf-8 <a class="header-anchor" href="#invalid-utf-8" aria-label="Permalink to &quot;invalid-utf-8&quot;">​</a></h2><p><strong>error</strong> The file is not valid UTF-8 from this place on.</p><p>Fix: Save the file as UTF-8.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-utf-8]: the file is not valid UTF-8 from here on</span></span>
<span class="line"><span> --&gt; content/articles/a.md:2:11</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: Caf�</span></span>
<span class="line"><span>  |           ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: save it with the encoding UTF-8, which most editors offer under &quot;Save as&quot;</span></span></code></pre></div><h2 id="empty-file" tabindex="-1">empty-file <a class="header-anchor" href="#empty-file" aria-label="Permalink to &quot;empty-file&quot;">​</a></h2><p><strong>error</strong> The file is empty or contains only white space.</p><p>Fix: Add the content, or delete the file.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[empty-file]: the file is empty</span></span>
<span class="line"><span> --&gt; content/articles/empty-file.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 |</span></span>
<span class="line"><span>  | ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: begin the file with</span></span>
<span class="line"><span>          ---</span></span>
<span class="line"><span>          title: Ginger tea</span></span>
<span class="line"><span>          date: 2026-03-02</span></span>
<span class="line"><span>          ---</span></span></code></pre></div><h2 id="too-large" tabindex="-1">too-large <a class="header-anchor" href="#too-large" aria-label="Permalink to &quot;too-large&quot;">​</a></h2><p><strong>error</strong> The YAML is larger than 256 kB.</p><p>Fix: Move long text from the front matter into the body of the article.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[too-large]: 300 kB of YAML are more than the limit of 256 kB</span></span>
<span class="line"><span> --&gt; content/articles/a.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^</span></span></code></pre></div><h2 id="missing-front-matter" tabindex="-1">missing-front-matter <a class="header-anchor" href="#missing-front-matter" aria-label="Permalink to &quot;missing-front-matter&quot;">​</a></h2><p><strong>error</strong> The file does not start with <code>---</code>.</p><p>Fix: Start the file with front matter: <code>title</code> and <code>date</code> between two lines of <code>---</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[missing-front-matter]: the file has no front matter</span></span>
<span class="line"><span> --&gt; content/articles/missing-front-matter.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | # Low tide</span></span>
<span class="line"><span>  | ^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: begin the file with</span></span>
<span class="line"><span>          ---</span></span>
<span class="line"><span>          title: Ginger tea</span></span>
<span class="line"><span>          date: 2026-03-02</span></span>
<span class="line"><span>          ---</span></span></code></pre></div><h2 id="unclosed-front-matter" tabindex="-1">unclosed-front-matter <a class="header-anchor" href="#unclosed-front-matter" aria-label="Permalink to &quot;unclosed-front-matter&quot;">​</a></h2><p><strong>error</strong> The front matter has no closing <code>---</code>.</p><p>Fix: Add a line of <code>---</code> after the last key.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unclosed-front-matter]: the front matter that begins here is not closed</span></span>
<span class="line"><span> --&gt; content/articles/unclosed-front-matter.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: add a line of three hyphens, ---, after its last key</span></span></code></pre></div><h2 id="yaml-tab" tabindex="-1">yaml-tab <a class="header-anchor" href="#yaml-tab" aria-label="Permalink to &quot;yaml-tab&quot;">​</a></h2><p><strong>error</strong> A line is indented with a tab.</p><p>Fix: Indent with two spaces for each level.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-tab]: lines cannot be indented with tabs</span></span>
<span class="line"><span> --&gt; content/articles/yaml-tab.md:5:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 |     src: ./tide.svg</span></span>
<span class="line"><span>  | ^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: use two spaces for each level</span></span></code></pre></div><h2 id="yaml-indentation" tabindex="-1">yaml-indentation <a class="header-anchor" href="#yaml-indentation" aria-label="Permalink to &quot;yaml-indentation&quot;">​</a></h2><p><strong>error</strong> A line is not aligned with the others of its group.</p><p>Fix: Indent the line like those around it.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-indentation]: the line is not indented like the keys or entries that it belongs to</span></span>
<span class="line"><span> --&gt; content/articles/yaml-indentation.md:3:2</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 |  date: 2026-03-02</span></span>
<span class="line"><span>  |  ^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: begin all keys of a group, and all entries of a list, in the same column</span></span></code></pre></div><h2 id="yaml-unquoted-colon" tabindex="-1">yaml-unquoted-colon <a class="header-anchor" href="#yaml-unquoted-colon" aria-label="Permalink to &quot;yaml-unquoted-colon&quot;">​</a></h2><p><strong>error</strong> A value contains a colon followed by a space.</p><p>Fix: Put quotes around the value.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-unquoted-colon]: a value that contains a colon and a space needs quotes</span></span>
<span class="line"><span> --&gt; content/articles/yaml-unquoted-colon.md:2:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: Low tide: the quiet hour</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`title: &quot;Low tide: the quiet hour&quot;\`</span></span></code></pre></div><h2 id="yaml-missing-colon" tabindex="-1">yaml-missing-colon <a class="header-anchor" href="#yaml-missing-colon" aria-label="Permalink to &quot;yaml-missing-colon&quot;">​</a></h2><p><strong>error</strong> A key has no colon, or no space after the colon.</p><p>Fix: Write <code>key: value</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-missing-colon]: the line has no key with a colon</span></span>
<span class="line"><span> --&gt; content/articles/yaml-missing-colon.md:2:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title Low tide</span></span>
<span class="line"><span>  | ^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`key: value\`, or indent the line if it continues the value before it</span></span></code></pre></div><h2 id="yaml-missing-comma" tabindex="-1">yaml-missing-comma <a class="header-anchor" href="#yaml-missing-comma" aria-label="Permalink to &quot;yaml-missing-comma&quot;">​</a></h2><p><strong>error</strong> Two entries in brackets have no comma between them.</p><p>Fix: Add the comma.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-missing-comma]: a comma is missing before this</span></span>
<span class="line"><span> --&gt; content/articles/yaml-missing-comma.md:4:15</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | tags: [&quot;tide&quot; &quot;mud&quot;]</span></span>
<span class="line"><span>  |               ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put a comma between entries</span></span></code></pre></div><h2 id="yaml-reserved-character" tabindex="-1">yaml-reserved-character <a class="header-anchor" href="#yaml-reserved-character" aria-label="Permalink to &quot;yaml-reserved-character&quot;">​</a></h2><p><strong>error</strong> A value starts with a character that YAML reserves, such as <code>@</code> or a backtick.</p><p>Fix: Put quotes around the value.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-reserved-character]: a value that begins with @ needs quotes</span></span>
<span class="line"><span> --&gt; content/articles/yaml-reserved-character.md:2:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: @low tide</span></span>
<span class="line"><span>  |        ^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`title: &quot;@low tide&quot;\`</span></span></code></pre></div><h2 id="yaml-unclosed-quote" tabindex="-1">yaml-unclosed-quote <a class="header-anchor" href="#yaml-unclosed-quote" aria-label="Permalink to &quot;yaml-unclosed-quote&quot;">​</a></h2><p><strong>error</strong> A quoted value has no closing quote.</p><p>Fix: Add the closing quote.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-unclosed-quote]: the quote that begins here is not closed</span></span>
<span class="line"><span> --&gt; content/articles/yaml-unclosed-quote.md:2:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: &quot;Low tide</span></span>
<span class="line"><span>  |        ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put &quot; at the end of the value</span></span></code></pre></div><h2 id="yaml-quote" tabindex="-1">yaml-quote <a class="header-anchor" href="#yaml-quote" aria-label="Permalink to &quot;yaml-quote&quot;">​</a></h2><p><strong>error</strong> There is text after a closing quote.</p><p>Fix: Put the whole value in quotes, and use the other kind of quote inside it.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-quote]: there is more text after the closing quote</span></span>
<span class="line"><span> --&gt; content/articles/yaml-quote.md:2:14</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: &quot;Low&quot; tide</span></span>
<span class="line"><span>  |              ^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`title: &#39;&quot;Low&quot; tide&#39;\`</span></span></code></pre></div><h2 id="yaml-unclosed-bracket" tabindex="-1">yaml-unclosed-bracket <a class="header-anchor" href="#yaml-unclosed-bracket" aria-label="Permalink to &quot;yaml-unclosed-bracket&quot;">​</a></h2><p><strong>error</strong> A bracket or brace has no closing one.</p><p>Fix: Add the closing bracket or brace.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-unclosed-bracket]: the bracket that begins here is not closed</span></span>
<span class="line"><span> --&gt; content/articles/yaml-unclosed-bracket.md:4:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | tags: [tide, mud</span></span>
<span class="line"><span>  |       ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put ] at the end of a list, } at the end of keys and values</span></span></code></pre></div><h2 id="yaml-escape" tabindex="-1">yaml-escape <a class="header-anchor" href="#yaml-escape" aria-label="Permalink to &quot;yaml-escape&quot;">​</a></h2><p><strong>error</strong> A backslash between double quotes does not start a known escape sequence.</p><p>Fix: Write the backslash twice, or use single quotes.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-escape]: \`\\&amp;\` is not a valid escape in double quotes</span></span>
<span class="line"><span> --&gt; content/articles/yaml-escape.md:2:19</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: &quot;Low \\tide \\&amp; mud&quot;</span></span>
<span class="line"><span>  |                   ^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \\\\ for a backslash, or use single quotes</span></span></code></pre></div><h2 id="yaml-comment" tabindex="-1">yaml-comment <a class="header-anchor" href="#yaml-comment" aria-label="Permalink to &quot;yaml-comment&quot;">​</a></h2><p><strong>warning</strong> A value without quotes ends at a <code>#</code> after a space: the rest is a comment.</p><p>Fix: Put quotes around the value, or put the comment on a line of its own.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[yaml-comment]: \`title\` ends before the #: the rest is a comment</span></span>
<span class="line"><span> --&gt; content/articles/yaml-comment.md:2:13</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: Pool #2 at high tide</span></span>
<span class="line"><span>  |             ^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`title: &quot;Pool #2 at high tide&quot;\` if it is part of the value; put a comment on a line of its own</span></span></code></pre></div><h2 id="yaml-key" tabindex="-1">yaml-key <a class="header-anchor" href="#yaml-key" aria-label="Permalink to &quot;yaml-key&quot;">​</a></h2><p><strong>error</strong> A key is not text.</p><p>Fix: Put quotes around the key.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-key]: a key must be text</span></span>
<span class="line"><span> --&gt; content/articles/yaml-key.md:4:3</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | ? [tide, mud]</span></span>
<span class="line"><span>  |   ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put quotes around the key</span></span></code></pre></div><h2 id="yaml-documents" tabindex="-1">yaml-documents <a class="header-anchor" href="#yaml-documents" aria-label="Permalink to &quot;yaml-documents&quot;">​</a></h2><p><strong>error</strong> A second YAML document starts in the file.</p><p>Fix: Remove the line of <code>---</code> in the middle.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-documents]: a second document begins here, but a file can only contain one</span></span>
<span class="line"><span> --&gt; content/articles/yaml-documents.md:5:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 | --- # a second one</span></span>
<span class="line"><span>  | ^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: remove the line --- or ...</span></span></code></pre></div><h2 id="yaml-alias" tabindex="-1">yaml-alias <a class="header-anchor" href="#yaml-alias" aria-label="Permalink to &quot;yaml-alias&quot;">​</a></h2><p><strong>error</strong> A YAML alias (<code>*name</code>) refers to an unknown anchor or to itself, or expands to too much.</p><p>Fix: Write the value out, or put quotes around text that starts with <code>*</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-alias]: \`*tide\` repeats a value that is marked \`&amp;tide\`, and there is none before it</span></span>
<span class="line"><span> --&gt; content/articles/yaml-alias.md:4:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | summary: *tide</span></span>
<span class="line"><span>  |          ^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put quotes around the value if it begins with an asterisk</span></span></code></pre></div><h2 id="yaml-tag" tabindex="-1">yaml-tag <a class="header-anchor" href="#yaml-tag" aria-label="Permalink to &quot;yaml-tag&quot;">​</a></h2><p><strong>error</strong> A value has a YAML tag (<code>!name</code>). Tags are not supported.</p><p>Fix: Remove the tag, or put quotes around text that starts with <code>!</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-tag]: the tag \`!loud\` is not supported</span></span>
<span class="line"><span> --&gt; content/articles/yaml-tag.md:2:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: !loud Low tide</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put quotes around a value that begins with an exclamation mark, or remove the tag</span></span></code></pre></div><h2 id="yaml-nesting" tabindex="-1">yaml-nesting <a class="header-anchor" href="#yaml-nesting" aria-label="Permalink to &quot;yaml-nesting&quot;">​</a></h2><p><strong>error</strong> Values are nested more than 64 levels deep.</p><p>Fix: Check the indentation and the brackets.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[wrong-type]: \`tags[0]\` must be text, not a list</span></span>
<span class="line"><span> --&gt; content/articles/yaml-nesting.md:4:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]…</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put quotes around a text that begins with a bracket</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[yaml-nesting]: the values are nested too deeply</span></span>
<span class="line"><span> --&gt; content/articles/yaml-nesting.md:4:70</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…</span></span>
<span class="line"><span>  |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span></code></pre></div><h2 id="yaml-syntax" tabindex="-1">yaml-syntax <a class="header-anchor" href="#yaml-syntax" aria-label="Permalink to &quot;yaml-syntax&quot;">​</a></h2><p><strong>error</strong> The file is not valid YAML for another reason.</p><p>Fix: See the message.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[yaml-syntax]: \`]\` does not belong here</span></span>
<span class="line"><span> --&gt; content/articles/yaml-syntax.md:4:13</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | tags: [tide]]</span></span>
<span class="line"><span>  |             ^</span></span></code></pre></div><h2 id="duplicate-key" tabindex="-1">duplicate-key <a class="header-anchor" href="#duplicate-key" aria-label="Permalink to &quot;duplicate-key&quot;">​</a></h2><p><strong>error</strong> A key appears twice.</p><p>Fix: Keep one of the two.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[duplicate-key]: \`title\` is written twice</span></span>
<span class="line"><span> --&gt; content/articles/duplicate-key.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | title: High tide</span></span>
<span class="line"><span>  | ^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: keep one of the two</span></span></code></pre></div><h2 id="missing-key" tabindex="-1">missing-key <a class="header-anchor" href="#missing-key" aria-label="Permalink to &quot;missing-key&quot;">​</a></h2><p><strong>error</strong> A required key is missing.</p><p>Fix: Add the key.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[missing-key]: \`date\` is missing</span></span>
<span class="line"><span> --&gt; content/articles/missing-key.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: add \`date: …\` (Day of publication, in the practice’s time zone, such as 2026-01-15)</span></span></code></pre></div><h2 id="unknown-key" tabindex="-1">unknown-key <a class="header-anchor" href="#unknown-key" aria-label="Permalink to &quot;unknown-key&quot;">​</a></h2><p><strong>error</strong> A key is not part of the schema.</p><p>Fix: Use the key that the help suggests, or remove it.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unknown-key]: \`sumary\` is not a known key here</span></span>
<span class="line"><span> --&gt; content/articles/unknown-key.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | sumary: The quiet hour.</span></span>
<span class="line"><span>  | ^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean \`summary\`?</span></span></code></pre></div><h2 id="empty-value" tabindex="-1">empty-value <a class="header-anchor" href="#empty-value" aria-label="Permalink to &quot;empty-value&quot;">​</a></h2><p><strong>error</strong> A key has no value.</p><p>Fix: Add a value, or remove the key.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[empty-value]: \`summary\` has no value</span></span>
<span class="line"><span> --&gt; content/articles/empty-value.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | summary: #1 hour of the day</span></span>
<span class="line"><span>  | ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: text after # is a comment; put quotes around a value that begins with #</span></span></code></pre></div><h2 id="wrong-type" tabindex="-1">wrong-type <a class="header-anchor" href="#wrong-type" aria-label="Permalink to &quot;wrong-type&quot;">​</a></h2><p><strong>error</strong> A value has the wrong type, such as text instead of a list.</p><p>Fix: Write the type of value that the message names.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[wrong-type]: \`draft\` must be true or false, not text</span></span>
<span class="line"><span> --&gt; content/articles/wrong-type.md:4:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | draft: yes</span></span>
<span class="line"><span>  |        ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write true</span></span></code></pre></div><h2 id="wrong-length" tabindex="-1">wrong-length <a class="header-anchor" href="#wrong-length" aria-label="Permalink to &quot;wrong-length&quot;">​</a></h2><p><strong>error</strong> A list has too few entries.</p><p>Fix: Add the missing entries.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[wrong-length]: \`locations\` needs at least one location</span></span>
<span class="line"><span> --&gt; content/practice.yaml:6:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | locations: []</span></span>
<span class="line"><span>  |            ^^</span></span></code></pre></div><h2 id="out-of-range" tabindex="-1">out-of-range <a class="header-anchor" href="#out-of-range" aria-label="Permalink to &quot;out-of-range&quot;">​</a></h2><p><strong>error</strong> A number is too small or too large.</p><p>Fix: Use a number within the range that the message names.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[out-of-range]: \`picture.width\` must be more than 0</span></span>
<span class="line"><span> --&gt; content/articles/out-of-range.md:7:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>7 |   width: 0</span></span>
<span class="line"><span>  |          ^</span></span></code></pre></div><h2 id="control-character" tabindex="-1">control-character <a class="header-anchor" href="#control-character" aria-label="Permalink to &quot;control-character&quot;">​</a></h2><p><strong>error</strong> A text contains a NUL character.</p><p>Fix: Delete the invisible character.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[control-character]: \`title\` must not hold a NUL character</span></span>
<span class="line"><span> --&gt; content/articles/control-character.md:2:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: &quot;Low\\0tide&quot;</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^</span></span></code></pre></div><h2 id="invalid-value" tabindex="-1">invalid-value <a class="header-anchor" href="#invalid-value" aria-label="Permalink to &quot;invalid-value&quot;">​</a></h2><p><strong>error</strong> A value is not one of the allowed values.</p><p>Fix: Use one of the values that the help lists.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-value]: \`kind\` must be one of acupuncture, chiropractic, coaching, counseling, energy-work, massage, meditation, midwifery, naturopathy, nutrition, occupational-therapy, osteopathy, physical-therapy, physiotherapy, pilates, speech-therapy, therapy, yoga</span></span>
<span class="line"><span> --&gt; content/practice.yaml:2:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | kind: masage</span></span>
<span class="line"><span>  |       ^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean massage?</span></span></code></pre></div><h2 id="conflicting-keys" tabindex="-1">conflicting-keys <a class="header-anchor" href="#conflicting-keys" aria-label="Permalink to &quot;conflicting-keys&quot;">​</a></h2><p><strong>error</strong> Two keys exclude each other, such as <code>amount</code> and <code>free</code> of a price.</p><p>Fix: Remove one of the two.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[conflicting-keys]: \`services[0].price.from\` cannot be combined with \`amount\`</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:22:33</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>22 |     price: { amount: 110, from: 90 }</span></span>
<span class="line"><span>   |                                 ^^</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[conflicting-keys]: \`services[1].price.free\` cannot be combined with \`amount\`</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:24:20</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>24 |     price: { free: true, amount: 0 }</span></span>
<span class="line"><span>   |                    ^^^^</span></span></code></pre></div><h2 id="duplicate-value" tabindex="-1">duplicate-value <a class="header-anchor" href="#duplicate-value" aria-label="Permalink to &quot;duplicate-value&quot;">​</a></h2><p><strong>error</strong> Two interests have the same value.</p><p>Fix: Give each interest its own <code>value</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[duplicate-value]: \`interests[1].value\` is the value of another interest</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:9:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>9 |   - value: talks</span></span>
<span class="line"><span>  |            ^^^^^</span></span></code></pre></div><h2 id="provider-method" tabindex="-1">provider-method <a class="header-anchor" href="#provider-method" aria-label="Permalink to &quot;provider-method&quot;">​</a></h2><p><strong>error</strong> The newsletter provider does not support the <code>method</code>.</p><p>Fix: Use the method that the message names, or leave <code>method</code> out.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[provider-method]: \`method\` cannot be json: no script can read what keila answers, so that visitors would be thanked for nothing; leave it out or write navigate</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:7:9</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>7 | method: json</span></span>
<span class="line"><span>  |         ^^^^</span></span></code></pre></div><h2 id="provider-interests" tabindex="-1">provider-interests <a class="header-anchor" href="#provider-interests" aria-label="Permalink to &quot;provider-interests&quot;">​</a></h2><p><strong>error</strong> The newsletter provider does not support <code>interests</code>.</p><p>Fix: Remove <code>interests</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[provider-interests]: \`interests\` cannot go to emailoctopus: its forms number their fields in an order of their own</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:8:3</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 |   - value: talks</span></span>
<span class="line"><span>  |   ^^^^^^^^^^^^^^</span></span></code></pre></div><h2 id="invalid-interest" tabindex="-1">invalid-interest <a class="header-anchor" href="#invalid-interest" aria-label="Permalink to &quot;invalid-interest&quot;">​</a></h2><p><strong>error</strong> The value of an interest does not have the form that the newsletter provider uses.</p><p>Fix: Copy the value from the provider’s own form, as the message shows.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-interest]: \`interests[0].value\` must be the numbers in the field’s name in brevo’s own form: lists_32[] with the value 7 is 32-7</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:8:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 |   - value: talks</span></span>
<span class="line"><span>  |            ^^^^^</span></span></code></pre></div><h2 id="missing-list" tabindex="-1">missing-list <a class="header-anchor" href="#missing-list" aria-label="Permalink to &quot;missing-list&quot;">​</a></h2><p><strong>error</strong> The newsletter provider listmonk needs the ID of a list.</p><p>Fix: Add the UUID of the list: <code>hidden: { l: … }</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[missing-list]: \`provider\` needs a list: add \`hidden: { l: … }\` with the UUID of the listmonk list</span></span>
<span class="line"><span> --&gt; content/newsletter.yaml:6:11</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | provider: listmonk</span></span>
<span class="line"><span>  |           ^^^^^^^^</span></span></code></pre></div><h2 id="invalid-date" tabindex="-1">invalid-date <a class="header-anchor" href="#invalid-date" aria-label="Permalink to &quot;invalid-date&quot;">​</a></h2><p><strong>error</strong> A value is not a calendar date.</p><p>Fix: Write the date as YYYY-MM-DD.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-date]: \`date\` must be a day of the calendar, written like 2026-03-02</span></span>
<span class="line"><span> --&gt; content/articles/invalid-date.md:3:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 | date: 03/02/2026</span></span>
<span class="line"><span>  |       ^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write 2026-03-02 (March 2, 2026) or 2026-02-03 (February 3, 2026)</span></span></code></pre></div><h2 id="invalid-day-of-year" tabindex="-1">invalid-day-of-year <a class="header-anchor" href="#invalid-day-of-year" aria-label="Permalink to &quot;invalid-day-of-year&quot;">​</a></h2><p><strong>error</strong> A value is not a day of every year.</p><p>Fix: Write the month and the day as MM-DD, such as <code>06-15</code> for June 15.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-day-of-year]: \`locations[0].hours.seasons[0].from\` must be a month and a day, like 06-15</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:16:17</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>16 |         - from: 2026-06-15</span></span>
<span class="line"><span>   |                 ^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: leave the year out: 06-15</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[invalid-day-of-year]: \`locations[0].hours.seasons[0].to\` must be a month and a day, like 06-15</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:17:15</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>17 |           to: 8/31</span></span>
<span class="line"><span>   |               ^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write 08-31</span></span></code></pre></div><h2 id="wrong-weekday" tabindex="-1">wrong-weekday <a class="header-anchor" href="#wrong-weekday" aria-label="Permalink to &quot;wrong-weekday&quot;">​</a></h2><p><strong>error</strong> The <code>from</code> of recurring hours is not on their day of the week.</p><p>Fix: Write the date of the first of these days, or correct the day.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[wrong-weekday]: \`locations[0].hours.recurring[0].from\` must be a Saturday; 2026-03-08 is a Sunday</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:18:17</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>18 |           from: 2026-03-08</span></span>
<span class="line"><span>   |                 ^^^^^^^^^^</span></span></code></pre></div><h2 id="date-order" tabindex="-1">date-order <a class="header-anchor" href="#date-order" aria-label="Permalink to &quot;date-order&quot;">​</a></h2><p><strong>error</strong> A date is earlier than the date that it has to follow.</p><p>Fix: Correct one of the two dates.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[date-order]: \`updated\` must not be before \`date\`</span></span>
<span class="line"><span> --&gt; content/articles/date-order.md:4:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | updated: 2026-02-03</span></span>
<span class="line"><span>  |          ^^^^^^^^^^</span></span></code></pre></div><h2 id="invalid-email" tabindex="-1">invalid-email <a class="header-anchor" href="#invalid-email" aria-label="Permalink to &quot;invalid-email&quot;">​</a></h2><p><strong>error</strong> A value is not an email address.</p><p>Fix: Write an address such as <code>hello@example.com</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-email]: \`locations[0].email\` must be an email address, like hello@example.com</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:13:12</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>13 |     email: hello at saltmarsh.example.com</span></span>
<span class="line"><span>   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write hello@saltmarsh.example.com</span></span></code></pre></div><h2 id="scrambled-email" tabindex="-1">scrambled-email <a class="header-anchor" href="#scrambled-email" aria-label="Permalink to &quot;scrambled-email&quot;">​</a></h2><p><strong>error</strong> An email address was replaced by Cloudflare’s placeholder, <code>[email protected]</code>.</p><p>Fix: Write the real address.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[scrambled-email]: this is a placeholder from Cloudflare, not an email address</span></span>
<span class="line"><span> --&gt; content/articles/scrambled-email.md:6:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | Write to [email protected] and say when you come.</span></span>
<span class="line"><span>  |          ^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: the text was copied from a page where Cloudflare hides email addresses; write the address itself, like hello@example.com</span></span></code></pre></div><h2 id="invalid-phone" tabindex="-1">invalid-phone <a class="header-anchor" href="#invalid-phone" aria-label="Permalink to &quot;invalid-phone&quot;">​</a></h2><p><strong>error</strong> A value is not a phone number with its country code.</p><p>Fix: Write the number in international format, in quotes: <code>&quot;+1 415 555 0132&quot;</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-phone]: \`locations[0].phone\` must be a telephone number with its country code, like +1 510 555 0142</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:13:12</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>13 |     phone: 508-555-0119</span></span>
<span class="line"><span>   |            ^^^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: if it is a number in the United States or Canada, write +1 508 555 0119</span></span></code></pre></div><h2 id="invalid-link" tabindex="-1">invalid-link <a class="header-anchor" href="#invalid-link" aria-label="Permalink to &quot;invalid-link&quot;">​</a></h2><p><strong>error</strong> A value is neither a path nor a complete URL, or it has a scheme that is not allowed.</p><p>Fix: Start a path with <code>/</code>, or a URL with <code>https://</code>. A picture may also have a path relative to its file.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-link]: \`picture.src\` must be the path of a picture, or a web address that starts with https://</span></span>
<span class="line"><span> --&gt; content/articles/invalid-link.md:5:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 |   src: file:///pictures/tide.svg</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^^^^^^^^^^^^^^^</span></span></code></pre></div><h2 id="invalid-url" tabindex="-1">invalid-url <a class="header-anchor" href="#invalid-url" aria-label="Permalink to &quot;invalid-url&quot;">​</a></h2><p><strong>error</strong> A value is not a complete web address.</p><p>Fix: Write the whole URL, with <code>https://</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-url]: \`canonical\` must be a whole web address, like https://example.com/</span></span>
<span class="line"><span> --&gt; content/articles/invalid-url.md:4:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | canonical: saltmarsh.example.com/low-tide</span></span>
<span class="line"><span>  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write https://saltmarsh.example.com/low-tide</span></span></code></pre></div><h2 id="invalid-slug" tabindex="-1">invalid-slug <a class="header-anchor" href="#invalid-slug" aria-label="Permalink to &quot;invalid-slug&quot;">​</a></h2><p><strong>error</strong> A name cannot be used in a URL unchanged.</p><p>Fix: Use lowercase letters, digits and hyphens.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-slug]: \`slug\` must be lower-case letters, digits and single hyphens, like ginger-tea</span></span>
<span class="line"><span> --&gt; content/articles/invalid-slug.md:4:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | slug: Low Tide!</span></span>
<span class="line"><span>  |       ^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write low-tide</span></span></code></pre></div><h2 id="invalid-language" tabindex="-1">invalid-language <a class="header-anchor" href="#invalid-language" aria-label="Permalink to &quot;invalid-language&quot;">​</a></h2><p><strong>error</strong> A value is not the BCP 47 tag of a known language.</p><p>Fix: Use a tag such as <code>en</code>, <code>es-US</code> or <code>pt-BR</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-language]: \`lang\` must be a language tag, like en-US</span></span>
<span class="line"><span> --&gt; content/articles/invalid-language.md:4:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | lang: en_GB_oxford_spelling</span></span>
<span class="line"><span>  |       ^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write en-GB-oxford-spelling</span></span></code></pre></div><h2 id="invalid-time-zone" tabindex="-1">invalid-time-zone <a class="header-anchor" href="#invalid-time-zone" aria-label="Permalink to &quot;invalid-time-zone&quot;">​</a></h2><p><strong>error</strong> A value is not an IANA time zone.</p><p>Fix: Use a name such as <code>America/New_York</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-time-zone]: \`timeZone\` must be a time zone of the IANA list, like America/Los_Angeles</span></span>
<span class="line"><span> --&gt; content/practice.yaml:5:11</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 | timeZone: Eastern</span></span>
<span class="line"><span>  |           ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean America/New_York?</span></span></code></pre></div><h2 id="invalid-time-range" tabindex="-1">invalid-time-range <a class="header-anchor" href="#invalid-time-range" aria-label="Permalink to &quot;invalid-time-range&quot;">​</a></h2><p><strong>error</strong> A value is not a range of times.</p><p>Fix: Write it as <code>&quot;09:00-17:30&quot;</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-time-range]: \`locations[0].hours.monday[0]\` must be a range of times on a 24-hour clock, like 09:00-17:30</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:14:16</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>14 |       monday: [9am-5:30pm]</span></span>
<span class="line"><span>   |                ^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write &quot;09:00-17:30&quot;</span></span></code></pre></div><h2 id="overlapping-hours" tabindex="-1">overlapping-hours <a class="header-anchor" href="#overlapping-hours" aria-label="Permalink to &quot;overlapping-hours&quot;">​</a></h2><p><strong>error</strong> Two ranges of opening hours overlap, on one day or where one ends after midnight.</p><p>Fix: Write one range, or correct the times.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[overlapping-hours]: \`locations[0].hours.monday[1]\` overlaps another range of the same day</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:14:31</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>14 |       monday: [&quot;09:00-13:00&quot;, &quot;12:00-17:00&quot;]</span></span>
<span class="line"><span>   |                               ^^^^^^^^^^^^^</span></span></code></pre></div><h2 id="long-hours" tabindex="-1">long-hours <a class="header-anchor" href="#long-hours" aria-label="Permalink to &quot;long-hours&quot;">​</a></h2><p><strong>warning</strong> A range of opening hours lasts more than 14 hours, because it ends before it starts.</p><p>Fix: Write the end on a 24-hour clock: 5 in the afternoon is <code>17:00</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[long-hours]: \`09:00-05:00\` ends on the next day, after 20 hours</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:14:16</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>14 |       monday: [&quot;09:00-05:00&quot;]</span></span>
<span class="line"><span>   |                ^^^^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write &quot;09:00-17:00&quot; if it is the afternoon</span></span></code></pre></div><h2 id="invalid-country" tabindex="-1">invalid-country <a class="header-anchor" href="#invalid-country" aria-label="Permalink to &quot;invalid-country&quot;">​</a></h2><p><strong>error</strong> A value is not a country code of ISO 3166.</p><p>Fix: Use the ISO 3166 code, such as <code>US</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-country]: \`locations[0].address.country\` must be a country code of two capitals, like US</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:12:16</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>12 |       country: USA</span></span>
<span class="line"><span>   |                ^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write US</span></span></code></pre></div><h2 id="invalid-currency" tabindex="-1">invalid-currency <a class="header-anchor" href="#invalid-currency" aria-label="Permalink to &quot;invalid-currency&quot;">​</a></h2><p><strong>error</strong> A value is not a currency code of ISO 4217.</p><p>Fix: Use a code of three capitals, such as <code>USD</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-currency]: \`currency\` must be a currency code of three capitals, like USD</span></span>
<span class="line"><span> --&gt; content/practice.yaml:6:11</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | currency: dollars</span></span>
<span class="line"><span>  |           ^^^^^^^</span></span></code></pre></div><h2 id="invalid-year" tabindex="-1">invalid-year <a class="header-anchor" href="#invalid-year" aria-label="Permalink to &quot;invalid-year&quot;">​</a></h2><p><strong>error</strong> A value is not a year of four digits.</p><p>Fix: Write the year as <code>&quot;2015&quot;</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-year]: \`founded\` must be a year, like 2014</span></span>
<span class="line"><span> --&gt; content/practice.yaml:6:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | founded: since 2014</span></span>
<span class="line"><span>  |          ^^^^^^^^^^</span></span></code></pre></div><h2 id="invalid-schema-type" tabindex="-1">invalid-schema-type <a class="header-anchor" href="#invalid-schema-type" aria-label="Permalink to &quot;invalid-schema-type&quot;">​</a></h2><p><strong>error</strong> A value is not a schema.org type of a business.</p><p>Fix: Use a type from <a href="https://schema.org/LocalBusiness" target="_blank" rel="noreferrer">schema.org/LocalBusiness</a>, such as <code>MedicalClinic</code>, or leave the key out.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-schema-type]: \`schemaType\` must be a type of business of schema.org, like MedicalClinic</span></span>
<span class="line"><span> --&gt; content/practice.yaml:3:13</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 | schemaType: day spa</span></span>
<span class="line"><span>  |             ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write DaySpa</span></span></code></pre></div><h2 id="duplicate-slug" tabindex="-1">duplicate-slug <a class="header-anchor" href="#duplicate-slug" aria-label="Permalink to &quot;duplicate-slug&quot;">​</a></h2><p><strong>error</strong> Two articles, practitioners, services, or questions have the same slug.</p><p>Fix: Change the <code>slug</code> of one of them, or rename the file of the article.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[duplicate-slug]: the slug \`high-tide\` is also used by content/articles/high-tide.md</span></span>
<span class="line"><span> --&gt; content/articles/duplicate-slug.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | slug: high-tide</span></span>
<span class="line"><span>  | ^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: give one of them another \`slug:\`, or rename the file</span></span></code></pre></div><h2 id="unknown-author" tabindex="-1">unknown-author <a class="header-anchor" href="#unknown-author" aria-label="Permalink to &quot;unknown-author&quot;">​</a></h2><p><strong>error</strong> <code>author</code> looks like a slug, and no practitioner has it.</p><p>Fix: Use the slug of a practitioner in <code>practice.yaml</code>, or write a name.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unknown-author]: no practitioner has the slug \`wren-okafo\`</span></span>
<span class="line"><span> --&gt; content/articles/unknown-author.md:4:9</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | author: wren-okafo</span></span>
<span class="line"><span>  |         ^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean wren-okafor? the practitioners are wren-okafor, tomas-lind; write anyone else as a name, like Ana Lee</span></span></code></pre></div><h2 id="unknown-interest" tabindex="-1">unknown-interest <a class="header-anchor" href="#unknown-interest" aria-label="Permalink to &quot;unknown-interest&quot;">​</a></h2><p><strong>error</strong> An interest of a letter is not in <code>newsletter.yaml</code>: nobody would get the letter.</p><p>Fix: Use the <code>value</code> of an interest in <code>newsletter.yaml</code>, or remove <code>interests</code> to write to everybody.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unknown-interest]: \`tidez\` is not an interest in newsletter.yaml</span></span>
<span class="line"><span> --&gt; content/letters/spring-tide.md:3:20</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 | interests: [tides, tidez]</span></span>
<span class="line"><span>  |                    ^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean tides?</span></span></code></pre></div><h2 id="unknown-practitioner" tabindex="-1">unknown-practitioner <a class="header-anchor" href="#unknown-practitioner" aria-label="Permalink to &quot;unknown-practitioner&quot;">​</a></h2><p><strong>error</strong> A slug in <code>practitioners</code> or <code>supervisor</code>, or the name of a file in <code>people/</code>, is not that of a practitioner.</p><p>Fix: Use the slug of a practitioner in <code>practice.yaml</code>. A supervisor can also be a name.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unknown-practitioner]: \`practitioners[1].supervisor\` is not the slug of a practitioner</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:19:17</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>19 |     supervisor: tomas-lind</span></span>
<span class="line"><span>   |                 ^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: the practitioners are wren-okafor</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[unknown-practitioner]: \`services[0].practitioners[0]\` is not the slug of a practitioner</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:22:21</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>22 |     practitioners: [wren-okafo, tomas-lind]</span></span>
<span class="line"><span>   |                     ^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: did you mean wren-okafor? the practitioners are wren-okafor, tomas-lind</span></span></code></pre></div><h2 id="unknown-service" tabindex="-1">unknown-service <a class="header-anchor" href="#unknown-service" aria-label="Permalink to &quot;unknown-service&quot;">​</a></h2><p><strong>error</strong> The name of a file in <code>services/</code> is not the slug of a service.</p><p>Fix: Rename the file, or give the service in <code>practice.yaml</code> this <code>slug</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unknown-service]: no service has the slug \`tides\`</span></span>
<span class="line"><span> --&gt; content/services/tides.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: rename the file, or move it to pages/ if it is about something else</span></span></code></pre></div><h2 id="translation-mismatch" tabindex="-1">translation-mismatch <a class="header-anchor" href="#translation-mismatch" aria-label="Permalink to &quot;translation-mismatch&quot;">​</a></h2><p><strong>error</strong> A list entry in the facts of a translation has no counterpart in the main language, or the <code>locale</code> is another language than its folder’s.</p><p>Fix: Identify the entry by the <code>slug</code>, <code>kind</code>, or <code>from</code> of the one that it translates, or list all entries in the same order.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[translation-mismatch]: \`fr\` is not the language of the folder, which is \`es\`</span></span>
<span class="line"><span> --&gt; content/es/practice.yaml:1:9</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | locale: fr</span></span>
<span class="line"><span>  |         ^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: remove it, or write es with a region, or rename the folder</span></span></code></pre></div><h2 id="missing-translation" tabindex="-1">missing-translation <a class="header-anchor" href="#missing-translation" aria-label="Permalink to &quot;missing-translation&quot;">​</a></h2><p><strong>warning</strong> Texts or facts have no translation. <code>tendwell check</code> lists them for each language.</p><p>Fix: Add the file under the same name in the folder of the language, or the key in its <code>practice.yaml</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[missing-translation]: 2 texts have no translation in es: articles/tide.md, pages/harbor.md</span></span>
<span class="line"><span> --&gt; content/es/practice.yaml:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | locale: es-US</span></span>
<span class="line"><span>  | ^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: add them in es/ under the same name; until then, links lead to the main language</span></span></code></pre></div><h2 id="outdated-translation" tabindex="-1">outdated-translation <a class="header-anchor" href="#outdated-translation" aria-label="Permalink to &quot;outdated-translation&quot;">​</a></h2><p><strong>warning</strong> A text was updated after its translation, by their <code>updated</code> or <code>date</code>.</p><p>Fix: Translate what has changed, and set <code>updated</code> in the translation.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[outdated-translation]: content/articles/tide.md was updated on 2026-02-01, after this translation</span></span>
<span class="line"><span> --&gt; content/es/articles/tide.md:3:7</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 | date: 2026-01-01</span></span>
<span class="line"><span>  |       ^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: translate what has changed, and write \`updated: 2026-02-01\`</span></span></code></pre></div><h2 id="missing-picture" tabindex="-1">missing-picture <a class="header-anchor" href="#missing-picture" aria-label="Permalink to &quot;missing-picture&quot;">​</a></h2><p><strong>error</strong> A picture file does not exist.</p><p>Fix: Add the file, or correct its path.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[missing-picture]: there is no picture \`./porch.svg\`</span></span>
<span class="line"><span> --&gt; content/articles/missing-picture.md:6:29</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | ![The marsh from the porch](./porch.svg)</span></span>
<span class="line"><span>  |                             ^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: paths are relative to this file; write ./picture.svg for a picture beside it</span></span></code></pre></div><h2 id="unreadable-picture" tabindex="-1">unreadable-picture <a class="header-anchor" href="#unreadable-picture" aria-label="Permalink to &quot;unreadable-picture&quot;">​</a></h2><p><strong>error</strong> A picture file is broken or incomplete, has more than 120 megapixels, or is of a kind that cannot be read, such as HEIC. Found when the site is built.</p><p>Fix: Export the picture again, as JPEG, PNG, WebP, AVIF, GIF, or SVG.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[unreadable-picture]: \`../tide.jpg\` is not a whole picture</span></span>
<span class="line"><span> --&gt; content/articles/tide.md:5:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 |   src: ../tide.jpg</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: export it again</span></span></code></pre></div><h2 id="small-picture" tabindex="-1">small-picture <a class="header-anchor" href="#small-picture" aria-label="Permalink to &quot;small-picture&quot;">​</a></h2><p><strong>warning</strong> A picture has fewer pixels than the page shows. Found when the site is built.</p><p>Fix: Use the original photo, or a larger copy.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[small-picture]: \`../tide.jpg\` is 200 pixels wide, and shown up to 576</span></span>
<span class="line"><span> --&gt; content/articles/tide.md:5:8</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>5 |   src: ../tide.jpg</span></span>
<span class="line"><span>  |        ^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: use the original photo</span></span></code></pre></div><h2 id="broken-link" tabindex="-1">broken-link <a class="header-anchor" href="#broken-link" aria-label="Permalink to &quot;broken-link&quot;">​</a></h2><p><strong>error</strong> A link points to a file or article that does not exist.</p><p>Fix: Correct the path of the link.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[broken-link]: there is no file \`./hihg-tide.md\` in the content folder</span></span>
<span class="line"><span> --&gt; content/articles/broken-link.md:6:19</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | First [high tide](./hihg-tide.md), then [slack water](/articles/slack-water/).</span></span>
<span class="line"><span>  |                   ^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean high-tide.md?</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[broken-link]: there is no page at \`/articles/slack-water/\`</span></span>
<span class="line"><span> --&gt; content/articles/broken-link.md:6:55</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | First [high tide](./hihg-tide.md), then [slack water](/articles/slack-water/).</span></span>
<span class="line"><span>  |                                                       ^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: check the slug of the article it should lead to</span></span></code></pre></div><h2 id="outside-folder" tabindex="-1">outside-folder <a class="header-anchor" href="#outside-folder" aria-label="Permalink to &quot;outside-folder&quot;">​</a></h2><p><strong>error</strong> A path points outside the content folder.</p><p>Fix: Move the file into the content folder.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[outside-folder]: \`../../prices.pdf\` is outside the content folder</span></span>
<span class="line"><span> --&gt; content/articles/outside-folder.md:6:18</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | The [price list](../../prices.pdf) hangs by the door.</span></span>
<span class="line"><span>  |                  ^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: move the file into the content folder, so that it is published on purpose</span></span></code></pre></div><h2 id="invalid-redirect" tabindex="-1">invalid-redirect <a class="header-anchor" href="#invalid-redirect" aria-label="Permalink to &quot;invalid-redirect&quot;">​</a></h2><p><strong>error</strong> A value of <code>redirectFrom</code> is not a path that can redirect: the home page, or a path with <code>?</code>.</p><p>Fix: Write the old path only, such as <code>/blog/ginger/</code>. Redirect addresses with <code>?</code> in the settings of the host.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[invalid-redirect]: \`redirectFrom[0]\` must be a path without ? and #: files cannot redirect by what follows</span></span>
<span class="line"><span> --&gt; content/articles/invalid-redirect.md:4:16</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | redirectFrom: [&quot;/?p=123&quot;, /index.html]</span></span>
<span class="line"><span>  |                ^^^^^^^^^</span></span>
<span class="line"><span></span></span>
<span class="line"><span>error[invalid-redirect]: \`redirectFrom[1]\` is the home page, which cannot redirect</span></span>
<span class="line"><span> --&gt; content/articles/invalid-redirect.md:4:27</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | redirectFrom: [&quot;/?p=123&quot;, /index.html]</span></span>
<span class="line"><span>  |                           ^^^^^^^^^^^</span></span></code></pre></div><h2 id="redirect-loop" tabindex="-1">redirect-loop <a class="header-anchor" href="#redirect-loop" aria-label="Permalink to &quot;redirect-loop&quot;">​</a></h2><p><strong>error</strong> <code>redirectFrom</code> redirects in a circle.</p><p>Fix: Remove one of the redirects.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[redirect-loop]: \`/articles/redirect-loop/\` is the article’s own path</span></span>
<span class="line"><span> --&gt; content/articles/redirect-loop.md:4:24</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | redirectFrom: [/tide/, /articles/redirect-loop/]</span></span>
<span class="line"><span>  |                        ^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: remove it: visitors would be redirected forever</span></span></code></pre></div><h2 id="duplicate-redirect" tabindex="-1">duplicate-redirect <a class="header-anchor" href="#duplicate-redirect" aria-label="Permalink to &quot;duplicate-redirect&quot;">​</a></h2><p><strong>error</strong> Two articles redirect from the same path.</p><p>Fix: Remove the path from one of them.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[duplicate-redirect]: \`/tides/\` is also an old path of content/articles/other-tide.md</span></span>
<span class="line"><span> --&gt; content/articles/duplicate-redirect.md:4:16</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | redirectFrom: [/tides/]</span></span>
<span class="line"><span>  |                ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: keep one of the two</span></span></code></pre></div><h2 id="redirect-over-page" tabindex="-1">redirect-over-page <a class="header-anchor" href="#redirect-over-page" aria-label="Permalink to &quot;redirect-over-page&quot;">​</a></h2><p><strong>error</strong> <code>redirectFrom</code> contains the path of an existing page.</p><p>Fix: Remove the path, or move the page.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[redirect-over-page]: \`/articles/high-tide/\` is the path of content/articles/high-tide.md</span></span>
<span class="line"><span> --&gt; content/articles/redirect-over-page.md:4:16</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | redirectFrom: [/articles/high-tide/]</span></span>
<span class="line"><span>  |                ^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: remove it, or make that article a draft or let it expire</span></span></code></pre></div><h2 id="missing-anchor" tabindex="-1">missing-anchor <a class="header-anchor" href="#missing-anchor" aria-label="Permalink to &quot;missing-anchor&quot;">​</a></h2><p><strong>warning</strong> A link points to a heading that does not exist.</p><p>Fix: Use the <code>id</code> of a heading on that page.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[missing-anchor]: there is no \`#what-to-brng\` in this text</span></span>
<span class="line"><span> --&gt; content/articles/missing-anchor.md:8:16</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 | See [the list](#what-to-brng).</span></span>
<span class="line"><span>  |                ^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: did you mean #what-to-bring?</span></span></code></pre></div><h2 id="link-to-draft" tabindex="-1">link-to-draft <a class="header-anchor" href="#link-to-draft" aria-label="Permalink to &quot;link-to-draft&quot;">​</a></h2><p><strong>warning</strong> A link points to a draft or to an article that is not published yet.</p><p>Fix: Publish the article, or remove the link.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[link-to-draft]: content/articles/waders.md is a draft: visitors find no page there</span></span>
<span class="line"><span> --&gt; content/articles/link-to-draft.md:6:21</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | More about [waders](./waders.md).</span></span>
<span class="line"><span>  |                     ^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: publish it first, or remove the link</span></span></code></pre></div><h2 id="link-to-expired" tabindex="-1">link-to-expired <a class="header-anchor" href="#link-to-expired" aria-label="Permalink to &quot;link-to-expired&quot;">​</a></h2><p><strong>warning</strong> A link points to an article that has expired.</p><p>Fix: Remove the link, or extend <code>expiresAt</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[link-to-expired]: content/articles/expired-article.md expired on 2025-06-01: visitors find no page there</span></span>
<span class="line"><span> --&gt; content/articles/link-to-expired.md:6:34</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | Last year we had [an open house](./expired-article.md).</span></span>
<span class="line"><span>  |                                  ^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: remove the link, or the expiry date</span></span></code></pre></div><h2 id="expired-article" tabindex="-1">expired-article <a class="header-anchor" href="#expired-article" aria-label="Permalink to &quot;expired-article&quot;">​</a></h2><p><strong>warning</strong> The article has passed the date in <code>expiresAt</code>.</p><p>Fix: Delete the article, or extend <code>expiresAt</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[expired-article]: visitors have not seen this since 2025-06-01</span></span>
<span class="line"><span> --&gt; content/articles/expired-article.md:4:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | expiresAt: 2025-06-01</span></span>
<span class="line"><span>  |            ^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: delete the file, or change the date</span></span></code></pre></div><h2 id="refused-address" tabindex="-1">refused-address <a class="header-anchor" href="#refused-address" aria-label="Permalink to &quot;refused-address&quot;">​</a></h2><p><strong>warning</strong> A link has a URL scheme that is not allowed, such as <code>javascript:</code>. The link is left out.</p><p>Fix: Use <code>https:</code>, <code>mailto:</code> or <code>tel:</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[refused-address]: a URL that begins with \`javascript:\` is left out of the page</span></span>
<span class="line"><span> --&gt; content/articles/refused-address.md:6:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | [Listen](javascript:play) to the tide.</span></span>
<span class="line"><span>  |          ^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: a link begins with https:, http:, mailto: or tel:, or is a path; a picture with https: or http:, or is a path</span></span></code></pre></div><h2 id="missing-scheme" tabindex="-1">missing-scheme <a class="header-anchor" href="#missing-scheme" aria-label="Permalink to &quot;missing-scheme&quot;">​</a></h2><p><strong>warning</strong> A web or email address has no scheme, so it is read as a file name.</p><p>Fix: Start it with <code>https://</code> or <code>mailto:</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[missing-scheme]: \`www.example.com/tides\` is read as a file beside this one</span></span>
<span class="line"><span> --&gt; content/articles/missing-scheme.md:6:22</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | Look at [the tables](www.example.com/tides) and write to [us](hello@saltmarsh.example.com).</span></span>
<span class="line"><span>  |                      ^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: for a web address, write https://www.example.com/tides</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[missing-scheme]: \`hello@saltmarsh.example.com\` is read as a file beside this one</span></span>
<span class="line"><span> --&gt; content/articles/missing-scheme.md:6:63</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | Look at [the tables](www.example.com/tides) and write to [us](hello@saltmarsh.example.com).</span></span>
<span class="line"><span>  |                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: for an email address, write mailto:hello@saltmarsh.example.com</span></span></code></pre></div><h2 id="empty-link" tabindex="-1">empty-link <a class="header-anchor" href="#empty-link" aria-label="Permalink to &quot;empty-link&quot;">​</a></h2><p><strong>warning</strong> A link has no destination.</p><p>Fix: Write the destination between the parentheses.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[empty-link]: the link has no destination</span></span>
<span class="line"><span> --&gt; content/articles/empty-link.md:6:6</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | Read [about the tide]() first.</span></span>
<span class="line"><span>  |      ^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write the destination between the parentheses: [words](/visit/)</span></span></code></pre></div><h2 id="printed-as-text" tabindex="-1">printed-as-text <a class="header-anchor" href="#printed-as-text" aria-label="Permalink to &quot;printed-as-text&quot;">​</a></h2><p><strong>warning</strong> Something looks like a link, picture, heading or its id, list, table, footnote, bold text, HTML, or entity, but is not valid where it is. The page shows it as it is typed.</p><p>Fix: Write it as the help shows. To show a character itself, put a backslash before it. Put backticks around code.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[printed-as-text]: \`&amp;amp;\` will be printed as text</span></span>
<span class="line"><span> --&gt; content/articles/printed-as-text.md:2:13</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>2 | title: Rock &amp;amp; tide</span></span>
<span class="line"><span>  |             ^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write the character itself: &amp;</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[printed-as-text]: the link will be printed as text</span></span>
<span class="line"><span> --&gt; content/articles/printed-as-text.md:6:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | [Call](tel:+1 510 555 0142) us.</span></span>
<span class="line"><span>  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write the number without spaces: [Call](tel:+15105550142)</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[printed-as-text]: the heading will be printed as text</span></span>
<span class="line"><span> --&gt; content/articles/printed-as-text.md:8:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 | ##Hours</span></span>
<span class="line"><span>  | ^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: put an ordinary space after ##: ## Hours</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[printed-as-text]: the id of the heading will be printed as text</span></span>
<span class="line"><span>  --&gt; content/articles/printed-as-text.md:10:12</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>10 | ## Parking {#parking}</span></span>
<span class="line"><span>   |            ^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: delete it, and link to #parking, which is made from the words of the heading</span></span></code></pre></div><h2 id="missing-alt" tabindex="-1">missing-alt <a class="header-anchor" href="#missing-alt" aria-label="Permalink to &quot;missing-alt&quot;">​</a></h2><p><strong>warning</strong> A picture has no alternative text.</p><p>Fix: Describe the picture: <code>![description](picture.jpg)</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[missing-alt]: the picture has no alternative text</span></span>
<span class="line"><span> --&gt; content/articles/missing-alt.md:6:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>6 | ![](./tide.svg)</span></span>
<span class="line"><span>  | ^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: describe the picture between the brackets, for people who do not see it: ![Ginger, cut in slices](./ginger.svg)</span></span></code></pre></div><h2 id="skipped-heading" tabindex="-1">skipped-heading <a class="header-anchor" href="#skipped-heading" aria-label="Permalink to &quot;skipped-heading&quot;">​</a></h2><p><strong>warning</strong> A heading skips a level, such as <code>####</code> after <code>##</code>.</p><p>Fix: Use the next level.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[skipped-heading]: a heading of level 4 follows one of level 2</span></span>
<span class="line"><span> --&gt; content/articles/skipped-heading.md:8:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 | #### What to bring</span></span>
<span class="line"><span>  | ^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write ###, because screen reader users move from heading to heading</span></span></code></pre></div><h2 id="health-interest" tabindex="-1">health-interest <a class="header-anchor" href="#health-interest" aria-label="Permalink to &quot;health-interest&quot;">​</a></h2><p><strong>warning</strong> Choosing the interest reveals something about a person’s health.</p><p>Fix: Word the interest more generally.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[health-interest]: choosing “Sleeping with chronic pain” reveals something about a subscriber’s health</span></span>
<span class="line"><span>  --&gt; content/newsletter.yaml:10:12</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>10 |     label: Sleeping with chronic pain</span></span>
<span class="line"><span>   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: the law asks for stronger protection of such a list; name a subject or a kind of mail, like “Workshops” or “Evening talks”</span></span></code></pre></div><h2 id="letter-media" tabindex="-1">letter-media <a class="header-anchor" href="#letter-media" aria-label="Permalink to &quot;letter-media&quot;">​</a></h2><p><strong>warning</strong> A letter has a link to a video or a recording, which mail programs do not play.</p><p>Fix: Say in the text what the link leads to, or link a picture of it.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[letter-media]: mail programs play no videos and recordings: the letter has a link in its place</span></span>
<span class="line"><span> --&gt; content/letters/spring-tide.md:4:20</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | See [how it rises](https://youtu.be/aBcDeFgHiJk).</span></span>
<span class="line"><span>  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: say in the text what it leads to, or link a picture of it</span></span></code></pre></div><h2 id="letter-remote-picture" tabindex="-1">letter-remote-picture <a class="header-anchor" href="#letter-remote-picture" aria-label="Permalink to &quot;letter-remote-picture&quot;">​</a></h2><p><strong>warning</strong> A picture of a letter is on another site, which learns who opens the letter.</p><p>Fix: Save the picture in the content folder.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[letter-remote-picture]: the picture is on another site, which learns who opens the letter</span></span>
<span class="line"><span> --&gt; content/letters/spring-tide.md:4:10</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | ![Waves](https://pictures.example.org/waves.jpg)</span></span>
<span class="line"><span>  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: save it in the content folder, so that it comes from your own site</span></span></code></pre></div><h2 id="letter-wide-table" tabindex="-1">letter-wide-table <a class="header-anchor" href="#letter-wide-table" aria-label="Permalink to &quot;letter-wide-table&quot;">​</a></h2><p><strong>warning</strong> A table of a letter has more than three columns, which do not fit a phone.</p><p>Fix: Use fewer columns, or a list, or link a page that has the table.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[letter-wide-table]: the table has 4 columns, which do not fit a phone: mail programs cannot scroll it</span></span>
<span class="line"><span> --&gt; content/letters/spring-tide.md:4:3</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | | Day | Low | High | Moon |</span></span>
<span class="line"><span>  |   ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: use up to 3 columns, or a list, or link a page that has the table</span></span></code></pre></div><h2 id="letter-size" tabindex="-1">letter-size <a class="header-anchor" href="#letter-size" aria-label="Permalink to &quot;letter-size&quot;">​</a></h2><p><strong>warning</strong> A letter is so long that Gmail hides its end, with the links to unsubscribe. <code>tendwell-newsletter letter check</code> knows its exact size.</p><p>Fix: Send the beginning, with a link to an article that has the rest.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[letter-size]: the letter has 64 kB of text, and Gmail hides what comes after 102 kB of HTML</span></span>
<span class="line"><span> --&gt; content/letters/spring-tide.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | The tide rises. The tide rises. The tide rises. The tide rises. The tide rises. The tide rises. The …</span></span>
<span class="line"><span>  | ^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: send the beginning, with a link to an article that has the rest</span></span></code></pre></div><h2 id="missing-postal-address" tabindex="-1">missing-postal-address <a class="header-anchor" href="#missing-postal-address" aria-label="Permalink to &quot;missing-postal-address&quot;">​</a></h2><p><strong>warning</strong> There are letters to subscribers, and no postal address to end them with, which laws such as CAN-SPAM require.</p><p>Fix: Add the <code>street</code> of a location, or <code>postalAddress</code> to <code>newsletter.yaml</code>: a P.O. box, for example.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[missing-postal-address]: letters have no postal address, which laws such as CAN-SPAM require</span></span>
<span class="line"><span> --&gt; content/practice.yaml:7:5</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>7 |   - address:</span></span>
<span class="line"><span>  |     ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: add the street here, or a P.O. box to newsletter.yaml: \`postalAddress: P.O. Box 114, Oakland, CA 94604\`</span></span></code></pre></div><h2 id="sample-content" tabindex="-1">sample-content <a class="header-anchor" href="#sample-content" aria-label="Permalink to &quot;sample-content&quot;">​</a></h2><p><strong>warning</strong> Words that came with the kit are still there: they are marked with <code>sample: true</code>. Reported by <code>tendwell check</code> unless it has <code>--allow-samples</code>.</p><p>Fix: Replace the words with your own, or keep them if they are true of your practice, and delete the line <code>sample: true</code>.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[sample-content]: \`Your first visit\` is still a sample</span></span>
<span class="line"><span> --&gt; content/articles/first-visit.md:4:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | sample: true</span></span>
<span class="line"><span>  | ^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write your own words, or keep these if they are true, and delete the line \`sample: true\`</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[sample-content]: entry 1 of \`locations\` is still a sample</span></span>
<span class="line"><span> --&gt; content/practice.yaml:9:5</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>9 |     sample: true</span></span>
<span class="line"><span>  |     ^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write your own words, or keep these if they are true, and delete the line \`sample: true\`</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[sample-content]: \`Massage\` is still a sample</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:13:5</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>13 |     sample: true</span></span>
<span class="line"><span>   |     ^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write your own words, or keep these if they are true, and delete the line \`sample: true\`</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[sample-content]: the policy \`cancellation\` is still a sample</span></span>
<span class="line"><span>  --&gt; content/practice.yaml:15:56</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>15 |   - { kind: cancellation, text: Tell us a day before., sample: true }</span></span>
<span class="line"><span>   |                                                        ^^^^^^</span></span>
<span class="line"><span>   |</span></span>
<span class="line"><span>   = help: write your own words, or keep these if they are true, and delete the line \`sample: true\`</span></span></code></pre></div><h2 id="sample-fact" tabindex="-1">sample-fact <a class="header-anchor" href="#sample-fact" aria-label="Permalink to &quot;sample-fact&quot;">​</a></h2><p><strong>warning</strong> A web address, email address, or phone number is reserved for examples, such as <code>example.com</code> or 555-01xx. Reported by <code>tendwell check</code> unless it has <code>--allow-samples</code>.</p><p>Fix: Write your own, or delete it.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>warning[sample-fact]: \`hello@low-tide.example.com\` is reserved for examples</span></span>
<span class="line"><span> --&gt; content/pages/visit.md:4:22</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>4 | Write to [us](mailto:hello@low-tide.example.com).</span></span>
<span class="line"><span>  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write your own, or delete it</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[sample-fact]: \`https://example.com\` is reserved for examples</span></span>
<span class="line"><span> --&gt; content/practice.yaml:3:6</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>3 | url: https://example.com/</span></span>
<span class="line"><span>  |      ^^^^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write your own, or delete it</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[sample-fact]: \`+1 508 555 0142\` is reserved for examples</span></span>
<span class="line"><span> --&gt; content/practice.yaml:8:12</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>8 |     phone: &quot;+1 508 555 0142&quot;</span></span>
<span class="line"><span>  |            ^^^^^^^^^^^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write your own, or delete it</span></span></code></pre></div><h2 id="recommended" tabindex="-1">recommended <a class="header-anchor" href="#recommended" aria-label="Permalink to &quot;recommended&quot;">​</a></h2><p><strong>warning</strong> Search engines recommend a fact that is missing. Reported only with <code>--recommend</code>.</p><p>Fix: Add the key that the help names.</p><div class="language-text"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span>error[duplicate-slug]: the slug \`high-tide\` is also used by content/articles/duplicate-slug.md</span></span>
<span class="line"><span> --&gt; content/articles/high-tide.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: give one of them another \`slug:\`, or rename the file</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[recommended]: search engines get no author</span></span>
<span class="line"><span> --&gt; content/articles/high-tide.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`author:\` with a practitioner’s slug or a name</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[recommended]: search engines get no picture</span></span>
<span class="line"><span> --&gt; content/articles/high-tide.md:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | ---</span></span>
<span class="line"><span>  | ^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`picture:\` with \`src\` and \`alt\`</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[recommended]: search engines get no price range</span></span>
<span class="line"><span> --&gt; content/practice.yaml:1:1</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>1 | name: Saltmarsh Massage</span></span>
<span class="line"><span>  | ^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`priceRange:\`, such as &quot;$90–$160&quot;</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[recommended]: search engines get no place on the map</span></span>
<span class="line"><span> --&gt; content/practice.yaml:7:5</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>7 |   - address:</span></span>
<span class="line"><span>  |     ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`geo: { latitude: 43.66070, longitude: -70.24890 }\`</span></span>
<span class="line"><span></span></span>
<span class="line"><span>warning[recommended]: search engines get no opening hours</span></span>
<span class="line"><span> --&gt; content/practice.yaml:7:5</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>7 |   - address:</span></span>
<span class="line"><span>  |     ^^^^^^^</span></span>
<span class="line"><span>  |</span></span>
<span class="line"><span>  = help: write \`hours:\`, also \`monday: []\` where it is closed</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const errors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  errors as default
};

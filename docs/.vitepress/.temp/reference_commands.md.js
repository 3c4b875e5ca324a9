import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Commands","description":"","frontmatter":{"editLink":false},"headers":[],"relativePath":"reference/commands.md","filePath":"reference/commands.md","lastUpdated":null}');
const _sfc_main = { name: "reference/commands.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="commands" tabindex="-1">Commands <a class="header-anchor" href="#commands" aria-label="Permalink to &quot;Commands&quot;">​</a></h1><p class="standfirst">The help of every command, and what it prints, taken from the programs when these pages were built.</p><h2 id="npm-create-tendwell" tabindex="-1">npm create tendwell <a class="header-anchor" href="#npm-create-tendwell" aria-label="Permalink to &quot;npm create tendwell&quot;">​</a></h2><p>Starts a site. See <a href="./../start/practice-site.html">Start a practice’s site</a>.</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npm create tendwell -- --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: npm create tendwell [folder] -- [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Starts the website of a wellness practice: sample words for your kind of practice, and what is</span></span>
<span class="line"><span style="color:var(--code-text);">needed to show, check, build, and publish them. Asks for whatever is not given as an option.</span></span>
<span class="line"><span style="color:var(--code-text);">Never overwrites a file.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">The practice:</span></span>
<span class="line"><span style="color:var(--code-text);">  --name &lt;name&gt;         its name</span></span>
<span class="line"><span style="color:var(--code-text);">  --kind &lt;kind&gt;         acupuncture, chiropractic, coaching, counseling,</span></span>
<span class="line"><span style="color:var(--code-text);">                        energy-work, massage, meditation, midwifery, naturopathy,</span></span>
<span class="line"><span style="color:var(--code-text);">                        nutrition, occupational-therapy, osteopathy,</span></span>
<span class="line"><span style="color:var(--code-text);">                        physical-therapy, physiotherapy, pilates, speech-therapy,</span></span>
<span class="line"><span style="color:var(--code-text);">                        therapy, yoga</span></span>
<span class="line"><span style="color:var(--code-text);">  --town &lt;town&gt;         city or town</span></span>
<span class="line"><span style="color:var(--code-text);">  --street &lt;street&gt;     street and number (default: none)</span></span>
<span class="line"><span style="color:var(--code-text);">  --region &lt;region&gt;     state or province (default: none)</span></span>
<span class="line"><span style="color:var(--code-text);">  --postal-code &lt;code&gt;  (default: none)</span></span>
<span class="line"><span style="color:var(--code-text);">  --country &lt;code&gt;      such as US or DE</span></span>
<span class="line"><span style="color:var(--code-text);">  --time-zone &lt;zone&gt;    such as America/New_York (default: by country)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">The site:</span></span>
<span class="line"><span style="color:var(--code-text);">  --languages &lt;list&gt;    en, es, fr, de, ar, zh; the first is the main language: en,es</span></span>
<span class="line"><span style="color:var(--code-text);">  --design &lt;design&gt;     booklet, warm, clear</span></span>
<span class="line"><span style="color:var(--code-text);">  --colors &lt;colors&gt;     sage, clay, dusk</span></span>
<span class="line"><span style="color:var(--code-text);">  --host &lt;host&gt;         github, netlify, cloudflare, vercel, other</span></span>
<span class="line"><span style="color:var(--code-text);">  --newsletter          offer a newsletter (--no-newsletter: don&#39;t)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">The command:</span></span>
<span class="line"><span style="color:var(--code-text);">  -y, --yes             ask nothing, and use defaults for what is not given</span></span>
<span class="line"><span style="color:var(--code-text);">  --git                 create a git repository (--no-git: don&#39;t)</span></span>
<span class="line"><span style="color:var(--code-text);">  --no-install          don&#39;t install packages</span></span>
<span class="line"><span style="color:var(--code-text);">  -h, --help            show this help</span></span>
<span class="line"><span style="color:var(--code-text);">  --version             show the version</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Without a terminal, as in CI, nothing is asked. Exit code: 0 if the site was created, 1 if not, or</span></span>
<span class="line"><span style="color:var(--code-text);">if packages could not be installed, 2 for invalid arguments, 130 if you stop it.</span></span></code></pre></div><h2 id="tendwell-check" tabindex="-1">tendwell check <a class="header-anchor" href="#tendwell-check" aria-label="Permalink to &quot;tendwell check&quot;">​</a></h2><p>Reads a content folder, and reports everything at once. See <a href="./../content.html#check-a-folder">Check a folder</a>.</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell check --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell check [folder] [options]</span></span>
<span class="line"><span style="color:var(--code-text);">       tendwell edit [folder]            change the content in a browser; see tendwell edit --help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Checks every file of a content folder (default: content). Errors point to the exact line: facts</span></span>
<span class="line"><span style="color:var(--code-text);">and front matter, links and anchors, pictures and files, links to drafts and expired articles,</span></span>
<span class="line"><span style="color:var(--code-text);">redirects, and samples that came with the kit. Texts are read by the built-in Markdown parser,</span></span>
<span class="line"><span style="color:var(--code-text);">also if the site uses another one.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --format &lt;text|json|github&gt;  output for people (default), programs, or pull request annotations</span></span>
<span class="line"><span style="color:var(--code-text);">  --articles &lt;path&gt;            path of articles on the site (default: /articles/:slug/)</span></span>
<span class="line"><span style="color:var(--code-text);">  --site &lt;folder&gt;              the built site, to also check links to pages made by templates</span></span>
<span class="line"><span style="color:var(--code-text);">  --allow-samples              don&#39;t warn about sample words, and facts such as example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  --recommend                  also warn about missing facts that search engines recommend</span></span>
<span class="line"><span style="color:var(--code-text);">  -h, --help                   show this help</span></span>
<span class="line"><span style="color:var(--code-text);">  --version                    show the version</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Exit code: 0 without errors (warnings don&#39;t fail), 1 with errors, 2 if nothing could be checked.</span></span>
<span class="line"><span style="color:var(--code-text);">Colors are used in terminals; set NO_COLOR to turn them off.</span></span></code></pre></div><p>Errors point to the exact line:</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell check --allow-samples</span></span>
<span class="line"><span style="color:var(--code-text);">error[invalid-date]: \`date\` must be a day of the calendar, written like 2026-03-02</span></span>
<span class="line"><span style="color:var(--code-text);"> --&gt; content/articles/wool-socks.md:3:7</span></span>
<span class="line"><span style="color:var(--code-text);">  |</span></span>
<span class="line"><span style="color:var(--code-text);">3 | date: 15/01/2026</span></span>
<span class="line"><span style="color:var(--code-text);">  |       ^^^^^^^^^^</span></span>
<span class="line"><span style="color:var(--code-text);">  |</span></span>
<span class="line"><span style="color:var(--code-text);">  = help: write 2026-01-15 (January 15, 2026)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">error[broken-link]: there is no file \`moxa.md\` in the content folder</span></span>
<span class="line"><span style="color:var(--code-text);">  --&gt; content/articles/wool-socks.md:12:19</span></span>
<span class="line"><span style="color:var(--code-text);">   |</span></span>
<span class="line"><span style="color:var(--code-text);">12 | ## [What they do](moxa.md)</span></span>
<span class="line"><span style="color:var(--code-text);">   |                   ^^^^^^^</span></span>
<span class="line"><span style="color:var(--code-text);">   |</span></span>
<span class="line"><span style="color:var(--code-text);">   = help: write a path relative to this file, or /visit/ for a page of the site</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">2 errors in 1 file; checked 3 files of content</span></span></code></pre></div><p>In GitHub Actions, they become annotations:</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell check --allow-samples --format github</span></span>
<span class="line"><span style="color:var(--code-text);">::error file=content/articles/wool-socks.md,line=3,col=7,endColumn=17,title=invalid-date::\`date\` must be a day of the calendar, written like 2026-03-02%0Ahelp: write 2026-01-15 (January 15, 2026)</span></span>
<span class="line"><span style="color:var(--code-text);">::error file=content/articles/wool-socks.md,line=12,col=19,endColumn=26,title=broken-link::there is no file \`moxa.md\` in the content folder%0Ahelp: write a path relative to this file, or /visit/ for a page of the site</span></span></code></pre></div><h2 id="tendwell-edit" tabindex="-1">tendwell edit <a class="header-anchor" href="#tendwell-edit" aria-label="Permalink to &quot;tendwell edit&quot;">​</a></h2><p>Opens <a href="./../editor.html">the editor</a>.</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell edit --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell edit [folder] [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Opens the editor for a content folder (default: content) in your browser. It listens on this</span></span>
<span class="line"><span style="color:var(--code-text);">computer only, and the address that is shown works once. It is the package @tendwell/editor,</span></span>
<span class="line"><span style="color:var(--code-text);">which must be installed in the folder of your site.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --port &lt;number&gt;          listen on this port (default: a free one)</span></span>
<span class="line"><span style="color:var(--code-text);">  --no-open                don&#39;t open the browser</span></span>
<span class="line"><span style="color:var(--code-text);">  --publish &lt;command&gt;      what Publish runs, in the folder above the content, such as &quot;npm run deploy&quot;</span></span>
<span class="line"><span style="color:var(--code-text);">                           (default: a Git commit and push, if the branch has an upstream)</span></span>
<span class="line"><span style="color:var(--code-text);">  --config &lt;sveltia|decap&gt; print a configuration for Sveltia CMS or Decap CMS instead</span></span>
<span class="line"><span style="color:var(--code-text);">  -h, --help               show this help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Exit code: 0 if you stop it, 2 if it cannot start.</span></span></code></pre></div><h2 id="tendwell-newsletter" tabindex="-1">tendwell-newsletter <a class="header-anchor" href="#tendwell-newsletter" aria-label="Permalink to &quot;tendwell-newsletter&quot;">​</a></h2><p>Manages the newsletter’s list. See <a href="./../commands.html">Newsletter commands</a> and <a href="./../letters.html">The first letter</a>.</p><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter &lt;command&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Manage your practice&#39;s newsletter list: who is on it, which emails were sent,</span></span>
<span class="line"><span style="color:var(--code-text);">and what to do when something goes wrong.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">View</span></span>
<span class="line"><span style="color:var(--code-text);">  stats         show how many people are on the list, and how it grows</span></span>
<span class="line"><span style="color:var(--code-text);">  list          show who is on the list, and which emails were not delivered</span></span>
<span class="line"><span style="color:var(--code-text);">  doctor        check mail server, DNS, settings and files, and suggest fixes</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Write</span></span>
<span class="line"><span style="color:var(--code-text);">  letter        check, preview, test, and send a letter to your subscribers, and</span></span>
<span class="line"><span style="color:var(--code-text);">                show how far it is</span></span>
<span class="line"><span style="color:var(--code-text);">  bounces       read the mailbox that emails come back to, and update the list</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Import, export and manage</span></span>
<span class="line"><span style="color:var(--code-text);">  import        import a list from another provider or a CSV file</span></span>
<span class="line"><span style="color:var(--code-text);">  export        export the list as CSV or JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  unsubscribe   unsubscribe one person</span></span>
<span class="line"><span style="color:var(--code-text);">  block         make sure that one address gets no more emails</span></span>
<span class="line"><span style="color:var(--code-text);">  erase         erase one person permanently</span></span>
<span class="line"><span style="color:var(--code-text);">  backup        back up the whole list to one file</span></span>
<span class="line"><span style="color:var(--code-text);">  copy          copy the list to another database</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Run</span></span>
<span class="line"><span style="color:var(--code-text);">  serve         run the server that your site&#39;s sign-up form posts to,</span></span>
<span class="line"><span style="color:var(--code-text);">                and that sends the letters</span></span>
<span class="line"><span style="color:var(--code-text);">  deliver       send the emails and letters that are due, and exit; for cron</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">For help with one command:  tendwell-newsletter stats --help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Settings come from the environment or a file named .env in the current folder:</span></span>
<span class="line"><span style="color:var(--code-text);">  STORE_URL    where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  CONTENT      the folder with practice.yaml and newsletter.yaml</span></span>
<span class="line"><span style="color:var(--code-text);">               (default: content)</span></span>
<span class="line"><span style="color:var(--code-text);">For the settings of serve and doctor:  tendwell-newsletter serve --help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Exit codes: 0 success, 1 a problem was found, 2 invalid arguments. Set NO_COLOR</span></span>
<span class="line"><span style="color:var(--code-text);">to turn off colors.</span></span></code></pre></div><h3 id="stats" tabindex="-1">stats <a class="header-anchor" href="#stats" aria-label="Permalink to &quot;stats&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter stats --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter stats [letter] [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Show how many people are on the list, how it changes by day, week, or month,</span></span>
<span class="line"><span style="color:var(--code-text);">what came of the latest letters, and whether emails are waiting or failed.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">With the name of a letter, show to how many people it was sent, how many copies</span></span>
<span class="line"><span style="color:var(--code-text);">bounced and why, and how many people complained or unsubscribed within a week.</span></span>
<span class="line"><span style="color:var(--code-text);">Who opens a letter or follows a link is not counted.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --by &lt;period&gt;     one line per day, week, or month (default: week, starting</span></span>
<span class="line"><span style="color:var(--code-text);">                    Monday)</span></span>
<span class="line"><span style="color:var(--code-text);">  --last &lt;number&gt;   how many of them (default: 8)</span></span>
<span class="line"><span style="color:var(--code-text);">  --json            print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;     where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --content &lt;path&gt;  the content folder, for the practice&#39;s name and time zone</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter stats</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter stats winter-tea</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter stats --by day --last 30</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter stats --json</span></span></code></pre></div><h3 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter list --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter list [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Show who is on the list, newest first; or with --emails, which emails were sent,</span></span>
<span class="line"><span style="color:var(--code-text);">are waiting, or failed. To get the whole list as a file, use export.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --status &lt;status&gt;  confirmed, pending (have not confirmed their sign-up),</span></span>
<span class="line"><span style="color:var(--code-text);">                     unsubscribed or bounced (their address does not work)</span></span>
<span class="line"><span style="color:var(--code-text);">  --search &lt;text&gt;    only addresses that contain this text</span></span>
<span class="line"><span style="color:var(--code-text);">  --emails &lt;state&gt;   emails instead of people: failed, waiting or sent</span></span>
<span class="line"><span style="color:var(--code-text);">  --limit &lt;number&gt;   how many to show (default: 20)</span></span>
<span class="line"><span style="color:var(--code-text);">  --json             print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;      where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --content &lt;path&gt;   the content folder, for the practice&#39;s time zone</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter list</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter list --status pending --limit 100</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter list --search @example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter list --emails failed</span></span></code></pre></div><h3 id="doctor" tabindex="-1">doctor <a class="header-anchor" href="#doctor" aria-label="Permalink to &quot;doctor&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter doctor --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter doctor [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Check everything that sign-ups and emails need: settings, content files, the</span></span>
<span class="line"><span style="color:var(--code-text);">public site, the mail server, the DNS records of the sender&#39;s domain, the</span></span>
<span class="line"><span style="color:var(--code-text);">mailbox for bounces, file permissions, and waiting emails. Sends no email.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Each line starts with ok, note (could be better), FIX (does not work, or is not</span></span>
<span class="line"><span style="color:var(--code-text);">safe) or ? (could not be checked), and says what to do.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --dns &lt;address&gt;   use this DNS server, such as your domain&#39;s own, to see</span></span>
<span class="line"><span style="color:var(--code-text);">                    records that have just changed</span></span>
<span class="line"><span style="color:var(--code-text);">  --json            print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  and all options of  tendwell-newsletter serve --help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter doctor</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter doctor --dns 192.0.2.53</span></span></code></pre></div><h3 id="letter" tabindex="-1">letter <a class="header-anchor" href="#letter" aria-label="Permalink to &quot;letter&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter letter --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter letter &lt;command&gt; &lt;name&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Write to your subscribers. A letter is a file in content/letters/, or an</span></span>
<span class="line"><span style="color:var(--code-text);">article.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Commands</span></span>
<span class="line"><span style="color:var(--code-text);">  check    report what mail programs cannot show, and what is not public yet</span></span>
<span class="line"><span style="color:var(--code-text);">  preview  show the letter in a browser, as phones and computers show it</span></span>
<span class="line"><span style="color:var(--code-text);">  test     send one copy, marked as a test</span></span>
<span class="line"><span style="color:var(--code-text);">  send     send it to everybody on the list who wants it</span></span>
<span class="line"><span style="color:var(--code-text);">  status   show how far it is, or the latest letters</span></span>
<span class="line"><span style="color:var(--code-text);">  pause    stop sending it</span></span>
<span class="line"><span style="color:var(--code-text);">  resume   continue it</span></span>
<span class="line"><span style="color:var(--code-text);">  cancel   end it for good</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">For help with one command:  tendwell-newsletter letter check --help</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter letter check winter-tea</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter letter preview winter-tea</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter letter test winter-tea --to ada@example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter letter send winter-tea</span></span></code></pre></div><h3 id="bounces" tabindex="-1">bounces <a class="header-anchor" href="#bounces" aria-label="Permalink to &quot;bounces&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter bounces --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter bounces [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Read the mailbox that your emails come back to, and update the list:</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">- An address that does not exist gets no more emails. It is listed as bounced.</span></span>
<span class="line"><span style="color:var(--code-text);">- An address that could not be reached for three letters in a row, neither.</span></span>
<span class="line"><span style="color:var(--code-text);">- Whoever reports a letter as spam, or answers &quot;unsubscribe&quot;, is unsubscribed.</span></span>
<span class="line"><span style="color:var(--code-text);">- Out-of-office replies change nothing.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">What is done with is moved to the folder Handled of the mailbox. Everything else</span></span>
<span class="line"><span style="color:var(--code-text);">stays, and is listed. Run it every hour or so, for example with cron.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">A message only counts if it has the token of its return path or the Message-ID</span></span>
<span class="line"><span style="color:var(--code-text);">of an email that you have sent: anybody could invent the rest.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options, and the settings with the same meaning:</span></span>
<span class="line"><span style="color:var(--code-text);">  --mailbox &lt;place&gt;  BOUNCES_MAILBOX  a mailbox by IMAP, which needs</span></span>
<span class="line"><span style="color:var(--code-text);">                                      npm install imapflow:</span></span>
<span class="line"><span style="color:var(--code-text);">                                      imaps://user:password@mail.example.com</span></span>
<span class="line"><span style="color:var(--code-text);">                                      or the folder of a Maildir</span></span>
<span class="line"><span style="color:var(--code-text);">  --json             print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;      where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter bounces</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter bounces --mailbox /home/bounces/Maildir</span></span></code></pre></div><h3 id="import" tabindex="-1">import <a class="header-anchor" href="#import" aria-label="Permalink to &quot;import&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter import --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter import &lt;file.csv&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Import a list: an export from Mailchimp, Kit, Buttondown, Substack, Ghost,</span></span>
<span class="line"><span style="color:var(--code-text);">listmonk, MailerLite, Squarespace or Constant Contact, an export of this</span></span>
<span class="line"><span style="color:var(--code-text);">command, or a CSV file with a column named email.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">The command shows what would happen, then asks for confirmation. It sends no</span></span>
<span class="line"><span style="color:var(--code-text);">emails. People who unsubscribed, here or there, stay unsubscribed. People who</span></span>
<span class="line"><span style="color:var(--code-text);">were erased here or never confirmed there are skipped. The origin of each person</span></span>
<span class="line"><span style="color:var(--code-text);">is stored as proof of consent.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Columns such as status, unsubscribed, opted_out_at or accepts_marketing are read</span></span>
<span class="line"><span style="color:var(--code-text);">in every file. Columns that are not read are named first. If one of them may say</span></span>
<span class="line"><span style="color:var(--code-text);">who unsubscribed, nothing is imported until you say that it does not.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --yes                 do not ask for confirmation</span></span>
<span class="line"><span style="color:var(--code-text);">  --dry-run             only show what would happen</span></span>
<span class="line"><span style="color:var(--code-text);">  --consent &lt;text&gt;      how these people agreed; required for your own CSV file</span></span>
<span class="line"><span style="color:var(--code-text);">  --from &lt;provider&gt;     mailchimp, kit, buttondown, substack, ghost, listmonk,</span></span>
<span class="line"><span style="color:var(--code-text);">                        mailerlite, squarespace, constant-contact, tendwell or</span></span>
<span class="line"><span style="color:var(--code-text);">                        table, if the file is not recognized by its columns</span></span>
<span class="line"><span style="color:var(--code-text);">  --ignore-columns &lt;names&gt;</span></span>
<span class="line"><span style="color:var(--code-text);">                        columns that do not say who unsubscribed, separated</span></span>
<span class="line"><span style="color:var(--code-text);">                        by commas</span></span>
<span class="line"><span style="color:var(--code-text);">  --rejects &lt;file&gt;      where to write skipped rows, with the reason</span></span>
<span class="line"><span style="color:var(--code-text);">                        (default: &lt;file&gt;.not-imported.csv in this folder)</span></span>
<span class="line"><span style="color:var(--code-text);">  --encoding &lt;name&gt;     utf-8, utf-16le, utf-16be, windows-1252 or macintosh</span></span>
<span class="line"><span style="color:var(--code-text);">  --locale &lt;language&gt;   their language (default: the practice&#39;s, or en)</span></span>
<span class="line"><span style="color:var(--code-text);">  --json                print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;         where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --content &lt;path&gt;      the content folder, for the practice&#39;s language</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter import subscribed_members_export.csv</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter import kit.csv --dry-run</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter import open-day.csv --yes \\</span></span>
<span class="line"><span style="color:var(--code-text);">    --consent &quot;Wrote their address on the list at our open day, May 2026&quot;</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Exports from Mailchimp and Substack are ZIP archives: unpack them first. Import</span></span>
<span class="line"><span style="color:var(--code-text);">Mailchimp&#39;s file of unsubscribed people, too, so that they get no more letters.</span></span></code></pre></div><h3 id="export" tabindex="-1">export <a class="header-anchor" href="#export" aria-label="Permalink to &quot;export&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter </span><span style="color:var(--code-name);">export</span><span style="color:var(--code-text);"> --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter export [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Export the list, oldest first: people who confirmed, with what they agreed to</span></span>
<span class="line"><span style="color:var(--code-text);">and when. Does not change the list.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --out &lt;file&gt;        write to a file that only you can read (default: print)</span></span>
<span class="line"><span style="color:var(--code-text);">  --format &lt;format&gt;   csv    CSV (default)</span></span>
<span class="line"><span style="color:var(--code-text);">                      excel  CSV that Excel opens with correct accents</span></span>
<span class="line"><span style="color:var(--code-text);">                      json   one array        jsonl  one object per line</span></span>
<span class="line"><span style="color:var(--code-text);">                      With --out, the default follows the extension of the file</span></span>
<span class="line"><span style="color:var(--code-text);">  --status &lt;status&gt;   confirmed (default), pending, unsubscribed, bounced</span></span>
<span class="line"><span style="color:var(--code-text);">                      (their address does not work) or all.</span></span>
<span class="line"><span style="color:var(--code-text);">                      Send letters only to confirmed people.</span></span>
<span class="line"><span style="color:var(--code-text);">  --overwrite         replace an existing file</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;       where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter export --out letter-readers.csv</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter export --out everybody.json --status all</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter export --format jsonl | wc -l</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Spreadsheets run cells that start with = + - or @ as formulas. In CSV, such</span></span>
<span class="line"><span style="color:var(--code-text);">cells, and such text after a , ; or tab, are prefixed with an apostrophe. JSON</span></span>
<span class="line"><span style="color:var(--code-text);">values are not changed.</span></span></code></pre></div><h3 id="unsubscribe" tabindex="-1">unsubscribe <a class="header-anchor" href="#unsubscribe" aria-label="Permalink to &quot;unsubscribe&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter unsubscribe --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter unsubscribe &lt;address&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Unsubscribe one person, for example one who asked by phone, or who unsubscribed</span></span>
<span class="line"><span style="color:var(--code-text);">in the program that sends your letters. Their name is deleted. Their address is</span></span>
<span class="line"><span style="color:var(--code-text);">kept, so that no import adds them again. They can sign up again themselves.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --json         print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;  where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter unsubscribe ada@example.com</span></span></code></pre></div><h3 id="block" tabindex="-1">block <a class="header-anchor" href="#block" aria-label="Permalink to &quot;block&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter block --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter block &lt;address&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Make sure that an address gets no more emails, whoever enters it in your form,</span></span>
<span class="line"><span style="color:var(--code-text);">for example because its owner complained. They are unsubscribed if they are on</span></span>
<span class="line"><span style="color:var(--code-text);">the list. Imports do not add them. All spellings of a mailbox are blocked</span></span>
<span class="line"><span style="color:var(--code-text);">together: ada+news@example.com with ada@example.com, and the dots and</span></span>
<span class="line"><span style="color:var(--code-text);">alternative domains of Gmail, Proton and iCloud. Only a keyed hash is stored.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">People can do this themselves with a link in every confirmation email.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --undo         end the block. They stay unsubscribed, and can sign up again</span></span>
<span class="line"><span style="color:var(--code-text);">  --json         print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;  where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter block ada@example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter block ada@example.com --undo</span></span></code></pre></div><h3 id="erase" tabindex="-1">erase <a class="header-anchor" href="#erase" aria-label="Permalink to &quot;erase&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter erase --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter erase &lt;address&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Erase one person permanently: their address, name, and emails. What remains is a</span></span>
<span class="line"><span style="color:var(--code-text);">keyed hash of the address, so that no import adds them again, and a record of</span></span>
<span class="line"><span style="color:var(--code-text);">what they agreed to and when, without the address. They can sign up again</span></span>
<span class="line"><span style="color:var(--code-text);">themselves.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">The command asks for confirmation. Your backups and exports still contain the</span></span>
<span class="line"><span style="color:var(--code-text);">address: remove it from them, or delete them.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --yes          do not ask for confirmation</span></span>
<span class="line"><span style="color:var(--code-text);">  --json         print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;  where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter erase ada@example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter erase ada@example.com --yes</span></span></code></pre></div><h3 id="backup" tabindex="-1">backup <a class="header-anchor" href="#backup" aria-label="Permalink to &quot;backup&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter backup --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter backup [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Back up the whole list to one file that only you can read: people, proof of</span></span>
<span class="line"><span style="color:var(--code-text);">consent, waiting emails, erasures, and the secret. The server can keep running.</span></span>
<span class="line"><span style="color:var(--code-text);">The file is verified before it gets its name.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --out &lt;file&gt;   default: newsletter-&lt;date&gt;-&lt;time&gt;.db in the current folder</span></span>
<span class="line"><span style="color:var(--code-text);">  --json         print JSON</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;  where the list is (default: file:.data/newsletter.db)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter backup</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter backup --out /backups/newsletter-monday.db</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">To restore a backup: stop serve, move .data/newsletter.db and the files of the</span></span>
<span class="line"><span style="color:var(--code-text);">same name ending in -wal and -shm away, copy the backup to</span></span>
<span class="line"><span style="color:var(--code-text);">.data/newsletter.db, and start serve. Then erase again everybody who asked for</span></span>
<span class="line"><span style="color:var(--code-text);">it since the backup.</span></span></code></pre></div><h3 id="copy" tabindex="-1">copy <a class="header-anchor" href="#copy" aria-label="Permalink to &quot;copy&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter copy --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter copy --to &lt;url&gt; [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Copy the whole list to another file or database, then compare every row. Stop</span></span>
<span class="line"><span style="color:var(--code-text);">serve first: if the list changes during the copy, the comparison fails. If the</span></span>
<span class="line"><span style="color:var(--code-text);">copy is interrupted, run the same command again to continue.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options:</span></span>
<span class="line"><span style="color:var(--code-text);">  --from &lt;url&gt;  the list (default: STORE_URL, or file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --to &lt;url&gt;    an empty database, or a file that does not exist yet</span></span>
<span class="line"><span style="color:var(--code-text);">  --json        print JSON</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter copy --to file:/srv/newsletter/newsletter.db</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter copy --from file:.data/newsletter.db \\</span></span>
<span class="line"><span style="color:var(--code-text);">    --to postgres://newsletter:password@localhost/newsletter</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Afterwards, set STORE_URL to the new location and start serve. The old list is</span></span>
<span class="line"><span style="color:var(--code-text);">not changed. Delete it when you no longer need it.</span></span></code></pre></div><h3 id="serve" tabindex="-1">serve <a class="header-anchor" href="#serve" aria-label="Permalink to &quot;serve&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter serve --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter serve [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Run the server that your site&#39;s sign-up form posts to. It sends the emails, too.</span></span>
<span class="line"><span style="color:var(--code-text);">It starts only if all settings are present and safe, and lists those that are</span></span>
<span class="line"><span style="color:var(--code-text);">not.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options, and the settings with the same meaning:</span></span>
<span class="line"><span style="color:var(--code-text);">  --content &lt;path&gt;         CONTENT          the content folder (content)</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;            STORE_URL        the list (file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --host &lt;address&gt;         HOST             127.0.0.1; in a container, 0.0.0.0</span></span>
<span class="line"><span style="color:var(--code-text);">  --port &lt;number&gt;          PORT             3000</span></span>
<span class="line"><span style="color:var(--code-text);">  --origin &lt;url&gt;           ORIGIN           the public address of the site</span></span>
<span class="line"><span style="color:var(--code-text);">                                            (default: url in practice.yaml)</span></span>
<span class="line"><span style="color:var(--code-text);">  --allowed-origins &lt;urls&gt; ALLOWED_ORIGINS  other addresses of the site, such as</span></span>
<span class="line"><span style="color:var(--code-text);">                                            https://www.example.com, separated</span></span>
<span class="line"><span style="color:var(--code-text);">                                            by commas</span></span>
<span class="line"><span style="color:var(--code-text);">  --mails-per-day &lt;n&gt;      MAILS_PER_DAY    most emails that sign-ups can</span></span>
<span class="line"><span style="color:var(--code-text);">                                            cause in 24 hours (1000)</span></span>
<span class="line"><span style="color:var(--code-text);">  --from &lt;address&gt;         SMTP_FROM        the sender, newsletter@example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  --trusted-proxies &lt;n&gt;    TRUSTED_PROXIES  0; behind nginx, Caddy or another</span></span>
<span class="line"><span style="color:var(--code-text);">                                            reverse proxy, 1</span></span>
<span class="line"><span style="color:var(--code-text);">  --development            try it on this computer only: emails are not sent,</span></span>
<span class="line"><span style="color:var(--code-text);">                           whatever the settings are, but shown at</span></span>
<span class="line"><span style="color:var(--code-text);">                           /newsletter/outbox. The list is a separate one,</span></span>
<span class="line"><span style="color:var(--code-text);">                           .data/development.db, unless --store is given</span></span>
<span class="line"><span style="color:var(--code-text);">Settings without an option:</span></span>
<span class="line"><span style="color:var(--code-text);">  SMTP_URL                 smtps://user:password@mail.example.com</span></span>
<span class="line"><span style="color:var(--code-text);">  NEWSLETTER_SECRET        at least 32 random characters (default: generated and</span></span>
<span class="line"><span style="color:var(--code-text);">                           stored with the list)</span></span>
<span class="line"><span style="color:var(--code-text);">  SMTP_BOUNCES             bounces@example.com: address of a mailbox that emails</span></span>
<span class="line"><span style="color:var(--code-text);">                           come back to (default: they come back to the sender)</span></span>
<span class="line"><span style="color:var(--code-text);">  BOUNCES_SECRET           at least 32 random characters, for reports to</span></span>
<span class="line"><span style="color:var(--code-text);">                           /newsletter/bounces (default: no reports)</span></span>
<span class="line"><span style="color:var(--code-text);">  MAILGUN_SIGNING_KEY      for reports of Mailgun to /newsletter/bounces/mailgun</span></span>
<span class="line"><span style="color:var(--code-text);">  SNS_TOPIC_ARN            for those of Amazon SES to /newsletter/bounces/ses</span></span>
<span class="line"><span style="color:var(--code-text);">  DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE</span></span>
<span class="line"><span style="color:var(--code-text);">                           if your email provider does not sign emails</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Settings come from the environment or a file named .env in the current folder.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter serve --development</span></span>
<span class="line"><span style="color:var(--code-text);">  ORIGIN=https://example.com tendwell-newsletter serve --trusted-proxies 1</span></span></code></pre></div><h3 id="deliver" tabindex="-1">deliver <a class="header-anchor" href="#deliver" aria-label="Permalink to &quot;deliver&quot;">​</a></h3><div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki tendwell vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-text);">$ npx tendwell-newsletter deliver --help</span></span>
<span class="line"><span style="color:var(--code-text);">Usage: tendwell-newsletter deliver [options]</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Send the emails and letters that are due, also welcome letters, and exit. For</span></span>
<span class="line"><span style="color:var(--code-text);">cron, every few minutes, if no server runs that sends them:</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">  */5 * * * *  cd /srv/site &amp;&amp; npx tendwell-newsletter deliver</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">It is safe to run it next to a server, or twice: nobody gets a letter twice.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">It exits when nothing can be sent within the next 15 seconds. The rest is sent</span></span>
<span class="line"><span style="color:var(--code-text);">the next time.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Options, and the settings with the same meaning:</span></span>
<span class="line"><span style="color:var(--code-text);">  --content &lt;path&gt;   CONTENT    the content folder (content)</span></span>
<span class="line"><span style="color:var(--code-text);">  --store &lt;url&gt;      STORE_URL  the list (file:.data/newsletter.db)</span></span>
<span class="line"><span style="color:var(--code-text);">  --origin &lt;url&gt;     ORIGIN     the public address of the site</span></span>
<span class="line"><span style="color:var(--code-text);">                                (default: url in practice.yaml)</span></span>
<span class="line"><span style="color:var(--code-text);">  --from &lt;address&gt;   SMTP_FROM  the sender, newsletter@example.com</span></span>
<span class="line"><span style="color:var(--code-text);">Settings without an option: SMTP_URL, SMTP_BOUNCES, DKIM_DOMAIN, DKIM_SELECTOR,</span></span>
<span class="line"><span style="color:var(--code-text);">DKIM_KEY_FILE, see tendwell-newsletter serve --help.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-text);">Examples:</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter deliver</span></span>
<span class="line"><span style="color:var(--code-text);">  tendwell-newsletter deliver --content site/content</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/commands.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const commands = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  commands as default
};

import { fileURLToPath } from 'node:url';
import { defineConfig, postcssIsolateStyles } from 'vitepress';
import { checkLinks } from './build/check-links.ts';
import { checkElementPages } from './build/element-pages.ts';
import { buildFirstSite } from './build/first-site.ts';
import { copyKitFiles, kitFiles } from './build/kit-files.ts';
import { checkLiveExamples } from './build/live-examples.ts';
import { checkQuestions } from './build/questions.ts';
import { buildRecipes } from './build/recipes.ts';
import { editLink, version } from './build/repository.ts';
import { buildThemeSite, themeSite } from './build/theme-site.ts';
import { checkBudgets } from './first-paint/check-budgets.ts';
import { checkStart } from './first-paint/check-start.ts';
import { paintFirst } from './first-paint/first-paint.ts';
import { codeTheme } from './markdown/code-theme.ts';
import { directives } from './markdown/directives.ts';
import { liveExamples } from './markdown/live-examples.ts';
import { outputs } from './markdown/outputs.ts';
import { pictureSizes } from './markdown/picture-sizes.ts';
import { readApi } from './reference/api.ts';
import { API_PACKAGES } from './reference/api-pages.ts';
import { commandsPage, runSession } from './reference/commands.ts';
import { writeReference } from './reference/pages.ts';

// Before the types are read: to start a program takes longer in a process that has much in memory.
const transcripts = await runSession();
const commands = await commandsPage(transcripts);
const api = readApi(API_PACKAGES);
writeReference(api, commands);

/** Whether a page is written by `reference/`. */
const isGenerated = (path: string) => path.startsWith('reference/');

export default defineConfig({
  title: 'Tendwell',
  description:
    'A kit for the websites of wellness practices: a finished site, an editor for its owner, a newsletter, and web components for any page.',
  lang: 'en-US',
  cleanUrls: false,
  lastUpdated: true,
  // The list of all pages is loaded with the app, once, not with each page.
  metaChunk: true,
  // The content of sites isn't part of these docs.
  srcExclude: ['first-site/**', 'theme-site/**', 'README.md', '.data/**'],
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  transformPageData({ relativePath, frontmatter }) {
    // Generated from the sources, so there is no page to edit.
    if (isGenerated(relativePath)) frontmatter.editLink = false;
  },
  transformHtml: (html, _file, context) => paintFirst(html, context),
  async buildEnd({ outDir }) {
    await copyKitFiles(outDir);
    checkBudgets(outDir);
    await checkLinks(outDir);
    await checkElementPages();
    await checkQuestions(outDir);
    await buildThemeSite(outDir);
    await buildFirstSite();
    await buildRecipes();
    // `npm test` sets it.
    const chromium = process.env.TENDWELL_CHROMIUM;
    if (!chromium) return;
    await checkStart(outDir);
    await checkLiveExamples(outDir, chromium);
  },
  markdown: {
    // Most are outside of the first screen.
    image: { lazyLoading: true },
    theme: codeTheme,
    config(md) {
      directives(md, api.get('@tendwell/elements') ?? []);
      md.use(outputs, transcripts);
      md.use(liveExamples);
      md.use(pictureSizes);
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } },
  vite: {
    plugins: [kitFiles(), themeSite()],
    // Optimize dependencies before the first page: discovering one later reloads the page.
    optimizeDeps: { entries: [fileURLToPath(import.meta.resolve('@tendwell/elements'))] },
    // Live examples are `.vp-raw`: the theme's heading and list styles must not apply inside them.
    css: {
      postcss: {
        plugins: [postcssIsolateStyles({ includeFiles: [/(vp-doc|base|prose|code|home)\.css/] })],
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        // Names that only occur in examples of the generated pages hide the page that explains them.
        _render: (source, env, md) =>
          md
            .render(source, env)
            .replace(/<pre[\s\S]*?<\/pre>/g, (code) => (isGenerated(env.relativePath) ? '' : code)),
      },
    },
    outline: { level: [2, 3], label: 'On this page' },
    nav: [
      { text: 'Get started', link: '/start/practice-site', activeMatch: '^/start/' },
      { text: 'Elements', link: '/elements/article-view', activeMatch: '^/elements/' },
      { text: 'Architecture', link: '/architecture' },
    ],
    ...(editLink && { editLink }),
    lastUpdated: { text: 'Last change', formatOptions: { dateStyle: 'long', forceLocale: true } },
    sidebar: [
      {
        text: 'Get started',
        items: [
          { text: 'A practice’s site', link: '/start/practice-site' },
          { text: 'In any HTML page', link: '/start/plain-html' },
          { text: 'In WordPress', link: '/start/wordpress' },
          { text: 'In a site builder', link: '/start/site-builders' },
          { text: 'With npm', link: '/start/npm' },
          { text: 'In React, Next, Vue, Astro', link: '/start/frameworks' },
          { text: 'In the repository', link: '/start/contribute' },
        ],
      },
      {
        text: 'Elements',
        items: [
          'article-view',
          'article-list',
          'practice-announcement',
          'practice-footer',
          'practice-visit',
          'practice-services',
          'practice-people',
          'practice-policies',
          'practice-faq',
          'newsletter-signup',
          'practice-provider',
        ].map((tag) => ({ text: `&lt;${tag}&gt;`, link: `/elements/${tag}` })),
      },
      {
        text: 'Guides',
        items: [
          { text: 'A whole site', link: '/site' },
          { text: 'Content', link: '/content' },
          { text: 'The editor', link: '/editor' },
          { text: 'Recipes', link: '/recipes' },
          { text: 'Designs', link: '/designs' },
          { text: 'Styling', link: '/styling' },
          { text: 'Try a theme', link: '/theme' },
          { text: 'Newsletter', link: '/newsletter' },
          { text: 'The first letter', link: '/letters' },
          { text: 'Newsletter commands', link: '/commands' },
          { text: 'Pictures', link: '/pictures' },
          { text: 'Hosting', link: '/hosting' },
          { text: 'Going live', link: '/going-live' },
          { text: 'Accessibility', link: '/accessibility' },
          { text: 'Comparison', link: '/comparison' },
          { text: `Versions (${version})`, link: '/versioning' },
          { text: 'The markup contract', link: '/markup' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Decisions', link: '/decisions' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'practice.yaml', link: '/reference/practice' },
          { text: 'newsletter.yaml', link: '/reference/newsletter' },
          { text: 'faq.yaml', link: '/reference/faq' },
          { text: 'Front matter', link: '/reference/article' },
          { text: 'Front matter of a letter', link: '/reference/letter' },
          { text: 'Error codes', link: '/errors' },
          { text: 'Commands', link: '/reference/commands' },
          { text: 'Renderers', link: '/reference/renderers' },
          { text: '@tendwell/vite-plugin', link: '/reference/vite-plugin' },
          { text: '@tendwell/site', link: '/reference/site' },
        ],
      },
    ],
    docFooter: { prev: 'Previous', next: 'Next' },
  },
});

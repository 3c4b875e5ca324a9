import { type Theme, withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h, onMounted } from 'vue';
import { APP_READY } from '../first-paint/start-app.ts';
import { elementsLoaded, LiveExample } from './live-example.ts';
import { ThemeEditor } from './theme-editor/theme-editor.ts';
// These override the default theme's variables, so they come after it.
import '@tendwell/elements/tendwell.css';
import './styles/variables.css';
import './styles/chrome.css';
import './styles/prose.css';
import './styles/code.css';
import './styles/live.css';
import './styles/home.css';
import './styles/theme-editor.css';

export default {
  extends: DefaultTheme,
  Layout: defineComponent(() => {
    onMounted(async () => {
      await elementsLoaded();
      dispatchEvent(new Event(APP_READY));
    });
    return () => h(DefaultTheme.Layout, null, { 'not-found': notFound });
  }),
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample);
    app.component('ThemeEditor', ThemeEditor);
  },
} satisfies Theme;

/** The theme's own page has no `<main>`, and a link that is named differently from what it shows. */
function notFound() {
  return h('main', { class: 'NotFound' }, [
    h('h1', { class: 'title' }, 'Page not found'),
    h('p', { class: 'quote' }, 'The page may have moved, or the address may contain a typo.'),
    h('p', { class: 'action' }, h('a', { class: 'link', href: withBase('/') }, 'Go to the home page')),
  ]);
}

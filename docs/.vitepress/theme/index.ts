import { inBrowser, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { LiveExample } from './live-example.ts';
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
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample);
    app.component('ThemeEditor', ThemeEditor);
    if (inBrowser) void import('@tendwell/elements');
  },
} satisfies Theme;

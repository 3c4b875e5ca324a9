import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './page.vue';
import type { Parts } from './parts';

export const render = (parts: Parts): Promise<string> => renderToString(createSSRApp(Page, { parts }));
